import { readFileSync } from 'node:fs';
import { type Baton, graphClient, recordResult, untilSettled, waitUntil } from '@baton/testing';
import { placeInput, placeSurely } from '../support/graph.ts';
import { plenty } from '../support/retailer.ts';
import { aWorld, type World } from '../support/world.ts';

// R8. A process stands still (SIGSTOP) in the middle of its work, past its lease; the other finishes; it goes on (SIGCONT): nothing happens twice, and what it still
// writes is refused. Long form: STOPPED_PROCESSES=200. Seen red: with leases that last an hour nobody takes over; that a late write is refused by the fence is shown without
// luck in packages/platform/test/integration/{events,saga}.test.ts.

const leaseMs = 1_500;
/** Where it stands still: after events took effect; in the long form also between the steps of an order, and with a transaction open, which the database ends after 15 s. */
const quick = ['consumer.after-commit'];
const more = ['saga.after-step', 'saga.after-claim', 'saga.after-complete', 'entry.after-commit', 'consumer.before-commit'];
const points = process.env['STOPPED_PROCESSES'] ? [...quick, ...more] : quick;
const zombies = Number(process.env['STOPPED_PROCESSES'] ?? points.length);

let world: World;
beforeAll(async () => {
  world = await aWorld({ processes: 2, leaseMs, env: { BATON_WORK_LEASE_MS: String(leaseMs) } });
});
afterAll(() => world.stop());

const isStopped = ({ program }: Baton): boolean => / T /.test(readFileSync(`/proc/${program.pid}/stat`, 'utf8'));

async function fencedAt({ url }: Baton): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return [...text.matchAll(/^baton_fenced_writes_total\{.*\} (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Placed for good, so far. */
let orders = 0;

/**
 * Has an order placed where a process stands still at the point: that whose turn it is, or the other, when a busy machine took the work from the first and all
 * was done without it passing the point.
 */
async function standingStill(point: string, turn: number) {
  for (let nth = turn; nth < turn + 4; nth += 1) {
    const [victim, heir] = nth % 2 === 0 ? world.processes : [...world.processes].reverse();
    if (!victim || !heir) throw new Error('there are two processes');
    const input = placeInput([{ sku: plenty, quantity: 1 }]);
    world.arm(`stop ${victim.program.pid} ${point}`);
    const asked = placeSurely(graphClient(victim.graphqlUrl), input);
    let isOver = false;
    const over = asked
      .then(() => untilSettled(world.database.url))
      .then(() => {
        isOver = true;
      });
    // Whoever waits for the answer is told why there is none.
    over.catch(() => undefined);
    await waitUntil(() => isStopped(victim) || isOver, { what: `a process to stand still at ${point}`, timeoutMs: 60_000 });
    world.disarm();
    if (isStopped(victim)) return { victim, heir, input, asked };
    orders += 1;
  }
  throw new Error(`nobody passes ${point}`);
}

/** Everything that placing an order of one unit has done, wherever it is kept: one of each is right, and what was done twice is one more. */
const effectsOfPlacing = `
  select (select count(*)::int from orders."order") as orders,
         (select count(*)::int from bus.event where type = 'order.placed') as told,
         (select count(*)::int from orders.test_payment where status = 'AUTHORISED') as authorised,
         (select sum(quantity)::int from stock.stock_movement where to_state = 'ALLOCATED') as allocated,
         (select count(*)::int from shipments.fulfilment) as "workOrders",
         (select sum(released)::int from shipments.fulfilment_line) as lines`;

test(`a process that stands still is replaced, and does nothing twice when it goes on, ${zombies} times`, async () => {
  const before = await Promise.all(world.processes.map(fencedAt));
  for (let round = 0; round < zombies; round += 1) {
    const point = points[round % points.length] ?? '';
    // Whoever was replaced stands by: the other leads now, and is the next one to stand still.
    const { heir, victim, input, asked } = await standingStill(point, round % 2);
    const answer = await placeSurely(graphClient(heir.graphqlUrl), input);
    await placeSurely(graphClient(heir.graphqlUrl), placeInput([{ sku: plenty, quantity: 1 }]));
    orders += 2;
    await untilSettled(world.database.url);
    victim.program.kill('SIGCONT');

    expect((await asked).order).toEqual(answer.order);
    expect(answer.errors).toEqual([]);
    await world.expectSound();
  }
  const after = await Promise.all(world.processes.map(fencedAt));
  const [effects] = await world.database.query<Record<string, number>>(effectsOfPlacing);
  const asked = orders;
  expect(effects).toEqual({ orders: asked, told: asked, authorised: asked, allocated: asked, workOrders: asked, lines: asked });
  recordResult('chaos', 'R8-zombies', {
    zombies,
    points,
    keys: asked,
    effects,
    refusedWrites: after.reduce((sum, count, nth) => sum + count - (before[nth] ?? 0), 0),
  });
}, 3_600_000);
