/**
 * Orders that wait for their release are solved again when stock, capacity or what is kept back changes. Seen to fail: with a job that is put off each time
 * that something changes, the steady trickle of the first test, under which the market was never solved again.
 */
import { randomUUID } from 'node:crypto';
import type { AnyEvent, EventPayloads, EventType } from '@baton/contracts';
import { callerContext } from '@baton/testing';
import { moveOrder } from '../../src/use-cases/move-order.ts';
import { reevaluateSourcing } from '../../src/use-cases/reevaluate-sourcing.ts';
import { windowGatherMs } from '../../src/use-cases/window-due.ts';
import { type AfterPlacement, afterPlacement, ids } from '../support/after-placement.ts';
import { anInput } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

let world: AfterPlacement;
beforeAll(async () => {
  world = await afterPlacement();
});
afterAll(() => world.close());

const merchandiser = () => callerContext({ kind: 'staff', id: 'olga', scopes: ['sourcing:write', 'order:read', 'order:explain'] });
const delay = (minutes: number) =>
  world.run(
    'mutation M($input: ChangeReleaseDelayInput!) { changeReleaseDelay(input: $input) { minutes errors { __typename } } }',
    { input: { idempotencyKey: randomUUID(), channel: 'web-us', minutes } },
    merchandiser(),
  );
const happens = <T extends EventType>(type: T, payload: EventPayloads[T]): Promise<void> =>
  world.deliver({
    ...{ id: ids.next('evt'), version: 1, aggregate: 'location:dc-east', at: world.clock.now().toISOString() },
    ...{ actor: 'staff:ada', traceId: randomUUID(), type, payload },
  } as AnyEvent); // the type and the payload belong together by the signature
const supplied = () => happens('stock.supplied', { location: 'dc-east', cause: 'RECEIVED', skus: ['SHIRT'] });
const due = async (): Promise<number[]> => {
  const jobs = await world.rows<{ at: Date }>(
    `select run_at as at from orders_jobs.jobs where task_identifier = 'reevaluate-sourcing' order by run_at`,
  );
  return jobs.map(({ at }) => at.getTime());
};
const promised = async (id: string): Promise<number> => {
  const [group] = await world.rows<{ at: Date }>('select promise_latest_at as at from orders.order_group where order_id = $1', id);
  return group?.at.getTime() ?? 0;
};

test('where nothing waits, nothing is solved', async () => {
  await supplied();
  expect(await due()).toEqual([]);
});

test('however much comes in, each market is solved once a while; what waits comes from a better place, no later', async () => {
  await delay(30);
  world.peers.setSellable('SHIRT', 'dc-west', 1);
  const shirt = { method: 'SHIP', address: newYork, lines: [{ sku: 'SHIRT', quantity: 1 }] };
  const order = await world.place(anInput({ groups: [shirt] }));
  const before = await promised(order.id);
  world.peers.setSellable('SHIRT', 'dc-east', 1);

  const first = world.clock.now().getTime() + windowGatherMs;
  await supplied();
  world.clock.advance(1_000);
  await supplied();
  await happens('stock.settings-changed', { setting: 'BUFFER', sku: 'SHIRT', location: null, channel: null });
  world.clock.advance(1_000);
  await happens('stock.feed-applied', {
    feedId: ids.next('fed'),
    location: 'dc-east',
    kind: 'FULL',
    rows: 1,
    changed: 1,
    failed: 0,
    short: 0,
  });
  expect(await due()).toEqual([first]);

  // The other jobs are due by the wall clock, the release too: only this one runs here.
  expect(await reevaluateSourcing(world.parts, { market: 'us', channel: null }, 'trace')).toBe(1);
  const [move] = await world.rows<{ id: string }>('select id from orders.resourcing where is_move');
  await moveOrder(world.parts, move?.id ?? '', 'trace');
  const work = await world.rows<{ location: string }>(
    `select f.location from orders.planned_fulfilment f join orders.planned_fulfilment_line l on l.fulfilment_id = f.id
     where f.order_id = $1 and l.quantity > l.superseded + l.cancelled`,
    order.id,
  );
  expect(work).toEqual([{ location: 'dc-east' }]);
  expect(await promised(order.id)).toBeLessThanOrEqual(before);
});
