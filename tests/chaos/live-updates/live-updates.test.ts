import { randomUUID } from 'node:crypto';
import { recordResult, waitUntil } from '@baton/testing';
import { crowd } from '../support/crowd.ts';
import { cancelOrder, placeInput, placeSurely } from '../support/graph.ts';
import { plenty } from '../support/retailer.ts';
import { aWorld, type World } from '../support/world.ts';
import { type Followed, type Follower, follower } from './follower.ts';

/**
 * Orders are followed over sockets of a process that is killed again and again, while another one changes them. After it came back with its cursor each client
 * saw each change of its order once, in order, and nothing of anybody else's.
 * Seen to fail: with a client that comes back without its cursor.
 * The long form: `BATON_LIVE_SOCKETS=5000 BATON_LIVE_ORDERS=1000 BATON_LIVE_KILLS=5`.
 */
const count = (name: string, standard: number): number => Number(process.env[`BATON_LIVE_${name}`] ?? standard);
const [sockets, orders, kills] = [count('SOCKETS', 100), count('ORDERS', 25), count('KILLS', 2)];
/** So many while it is dead, and as many once it is back. */
const changesEach = Math.ceil(orders / 5);
const patienceMs = 120_000 + sockets * 100;

let world: World;
let followers: Follower[] = [];
beforeAll(async () => {
  world = await aWorld({ processes: 2 });
}, 120_000);
afterAll(async () => {
  for (const each of followers) each.stop();
  await world.stop();
}, 60_000);

test(`${sockets} sockets miss nothing of ${orders} orders while their gateway dies ${kills} times`, async () => {
  const [served, changing] = world.processes;
  if (!served || !changing) throw new Error('two processes are needed');
  const admin = world.admins[1] ?? world.admin;
  const placed = await crowd(orders, 8, async (): Promise<Followed & { readonly lineId: string }> => {
    const { order, accessToken } = await placeSurely(admin, placeInput([{ sku: plenty, quantity: 20 }]));
    return { orderId: order?.id ?? '', accessToken: accessToken ?? '', lineId: order?.lines[0]?.id ?? '' };
  });
  const of = (index: number): Followed & { readonly lineId: string } =>
    placed[index % orders] ?? { orderId: '', accessToken: '', lineId: '' };
  followers = Array.from({ length: sockets }, (_, index) => follower(served.graphqlUrl, of(index)));
  const strangers = Array.from({ length: Math.min(10, orders) }, (_, index) =>
    follower(served.graphqlUrl, { orderId: of(index).orderId, accessToken: of(index + 1).accessToken }),
  );
  followers.push(...strangers);
  const own = followers.slice(0, sockets);
  await waitUntil(() => own.every(({ seen }) => seen.length > 0), { what: 'every follower to be told something', timeoutMs: patienceMs });

  const change = (index: number): Promise<unknown> => {
    const { orderId, lineId } = of(index);
    return cancelOrder(admin, {
      idempotencyKey: randomUUID(),
      orderId,
      reason: 'CUSTOMER',
      lines: [{ orderLineId: lineId, quantity: 1 }],
    });
  };
  for (let kill = 0; kill < kills; kill += 1) {
    const meanwhile = crowd(changesEach, 4, (index) => change(kill * changesEach + index));
    served.program.kill('SIGKILL');
    await meanwhile;
    await served.restart();
    await crowd(changesEach, 4, (index) => change(kill * changesEach + index + 1));
  }

  await world.expectSound();
  const logs = await world.database.query<{ order_id: string; seq: number }>(
    'select order_id, seq from orders.timeline_entry order by order_id, seq',
  );
  const logOf = new Map<string, number[]>();
  for (const { order_id, seq } of logs) logOf.set(order_id, [...(logOf.get(order_id) ?? []), Number(seq)]);
  const whole = (index: number): readonly number[] => logOf.get(of(index).orderId) ?? [];
  await waitUntil(() => own.every(({ seen }, index) => seen.length >= whole(index).length), {
    what: 'every follower to have caught up',
    timeoutMs: patienceMs,
  });

  expect(own.map(({ seen, told, problems }) => ({ seen, told: [...told], problems }))).toEqual(
    own.map((_, index) => ({ seen: whole(index), told: [of(index).orderId], problems: [] })),
  );
  expect(own.every(({ drops }) => drops >= kills)).toBe(true);
  expect(strangers.map(({ seen, problems }) => [seen, problems])).toEqual(strangers.map(() => [[], []]));
  const strangersTold = strangers.reduce((sum, { seen }) => sum + seen.length, 0);
  const counted = (ofOne: (one: Follower, log: readonly number[], index: number) => number): number =>
    own.reduce((sum, one, index) => sum + ofOne(one, whole(index), index), 0);
  recordResult('chaos', 'D7-live-updates', {
    sockets,
    orders,
    kills,
    events: counted(({ seen }) => seen.length),
    closedOrRefused: counted(({ drops }) => drops),
    lost: counted(({ seen }, log) => log.filter((seq) => !seen.includes(seq)).length),
    twice: counted(({ seen }) => seen.length - new Set(seen).size),
    ofOthers: counted(({ told }, _, index) => [...told].filter((id) => id !== of(index).orderId).length) + strangersTold,
  });
}, 2_400_000);
