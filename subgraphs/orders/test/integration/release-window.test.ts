/**
 * Orders that wait a while before their work is released, and find better places meanwhile. Seen to fail: with the question for an open move left out of the
 * release, the order that was released while its stock changed place, whose work named units that it did not hold; without the release before a
 * cancellation, stock that was told of cancelled units before it was told of the order's; with the work that was moved away among what shipments is told of
 * at a cancellation, units cancelled at a place that the order had left.
 */
import { randomUUID } from 'node:crypto';
import type { EventPayloads } from '@baton/contracts';
import type { InternalContext } from '@baton/platform';
import { toldBy, waitUntil } from '@baton/testing';
import { moveOrder } from '../../src/use-cases/move-order.ts';
import { reevaluateSourcing } from '../../src/use-cases/reevaluate-sourcing.ts';
import { release, releaseOrder } from '../../src/use-cases/release-order.ts';
import { type AfterPlacement, afterPlacement, type PlacedOrder } from '../support/after-placement.ts';
import { aService, aZone } from '../support/lanes.ts';
import { anInput, operator } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

let world: AfterPlacement;
beforeEach(async () => {
  world = await afterPlacement();
  await world.run(
    'mutation M($input: ChangeReleaseDelayInput!) { changeReleaseDelay(input: $input) { minutes errors { __typename } } }',
    { input: { idempotencyKey: randomUUID(), channel: 'web-us', minutes: 30 } },
    merchandiser(),
  );
});
afterEach(() => world.close());

const merchandiser = (): InternalContext => ({
  ...operator(),
  actor: { kind: 'staff', id: 'mia', scopes: ['sourcing:write', 'order:read', 'order:explain', 'order:cancel'], locations: [] },
});
const us = { market: 'us', channel: null };

/** A shirt for New York, which only one location has. */
async function placedFrom(location: string): Promise<PlacedOrder> {
  world.peers.setSellable('SHIRT', location, 1);
  return await world.place(anInput({ groups: [{ method: 'SHIP', address: newYork, lines: [{ sku: 'SHIRT', quantity: 1 }] }] }));
}
const told = async <T extends keyof EventPayloads>(type: T, order: PlacedOrder): Promise<EventPayloads[T][]> =>
  (
    await world.rows<{ payload: EventPayloads[T] }>(
      `select payload from ${toldBy('orders')} where type = $1 and aggregate = $2 order by id`,
      type,
      `order:${order.id}`,
    )
  ).map(({ payload }) => payload);
const moves = () => world.rows<{ id: string; state: string }>('select id, state from orders.resourcing where is_move order by id');
async function begin(): Promise<string> {
  expect(await reevaluateSourcing(world.parts, us, 'trace')).toBe(1);
  return (await moves()).at(-1)?.id ?? '';
}
const held = (): string[] =>
  [...world.peers.reservations.values()].flatMap((each) => (each.state === 'HELD' ? each.lines.map((line) => line.location) : []));

test('work waits for its release and is told then, with what it holds; without a delay it is told at once', async () => {
  const order = await placedFrom('dc-west');
  expect(await told('order.placed', order)).toMatchObject([{ reservationIds: [], fulfilments: [] }]);
  expect(await told('order.released', order)).toEqual([]);

  expect(await world.runJobs()).toEqual([]);
  await releaseOrder(world.parts, order.id, 'again');

  const [released, ...more] = await told('order.released', order);
  expect(more).toEqual([]);
  expect(released).toMatchObject({ orderId: order.id, fulfilments: [{ location: 'dc-west', lines: [{ sku: 'SHIRT', quantity: 1 }] }] });
  expect(released?.reservationIds.map((id) => world.peers.reservations.get(id)?.state)).toEqual(['HELD']);
});

test('a nearer location gets stock: the order moves there in one step, and a decision of its own can be made again', async () => {
  const order = await placedFrom('dc-west');
  world.peers.setSellable('SHIRT', 'dc-east', 1);

  await moveOrder(world.parts, await begin(), 'trace');

  expect(held()).toEqual(['dc-east']);
  expect(world.peers.sellable('SHIRT', 'dc-west')).toBe(1);
  expect(await told('order.replanned', order)).toMatchObject([{ from: ['dc-west'], to: ['dc-east'] }]);
  const query =
    'query Q($id: ID!) { replaySourcing(orderId: $id) { identical decisions { recorded { cause chosen { locations { code } } } } } order(id: $id) { groups { shipments { location { code } } } } }';
  expect(await world.run(query, { id: order.id }, merchandiser())).toEqual({
    replaySourcing: {
      identical: true,
      decisions: [
        { recorded: { cause: 'PLACEMENT', chosen: { locations: [{ code: 'dc-west' }] } } },
        { recorded: { cause: 'WINDOW', chosen: { locations: [{ code: 'dc-east' }] } } },
      ],
    },
    order: { groups: [{ shipments: [{ location: { code: 'dc-east' } }] }] },
  });
  await releaseOrder(world.parts, order.id, 'trace');
  const [released] = await told('order.released', order);
  expect(released?.fulfilments.map(({ location }) => location)).toEqual(['dc-east']);
  expect(released?.reservationIds.map((id) => world.peers.reservations.get(id)?.lines.map((line) => line.location))).toEqual([['dc-east']]);
  // Released, nothing moves any more.
  world.peers.setSellable('SHIRT', 'store-nyc', 9);
  expect(await reevaluateSourcing(world.parts, us, 'trace')).toBe(0);
});

test('an order of which a part waits for goods, or did, keeps its places: work for what comes is told as it comes', async () => {
  const order = await placedFrom('dc-west');
  world.peers.setSellable('SHIRT', 'dc-east', 1);
  await world.rows(
    `insert into orders.backorder (id, order_id, group_id, order_line_id, decision_id, reservation_id, sku, location, mode, quantity, filled, created_at)
     select 'bko', l.order_id, l.group_id, l.id, d.id, 'rsv', l.sku, 'dc-west', 'BACKORDER', 1, 1, now()
     from orders.order_line l join orders.sourcing_decision d using (order_id) where l.order_id = $1`,
    order.id,
  );

  expect(await reevaluateSourcing(world.parts, us, 'trace')).toBe(0);
});

test('nobody is promised later for it, and what saves too little is left alone', async () => {
  await placedFrom('dc-west');
  world.peers.setSellable('SHIRT', 'dc-east', 1);
  // From dc-east, which is near, it takes longer than from dc-west.
  world.peers.services = [aService({ zones: [aZone(300, 9, 9), aZone(13_000, 2, 4)] })];
  world.clock.advance(60_000);

  expect(await reevaluateSourcing(world.parts, us, 'trace')).toBe(0);
  expect(held()).toEqual(['dc-west']);
});

test('an order whose stock changes place is neither released nor cancelled before that has ended, and a crash changes nothing', async () => {
  const order = await placedFrom('dc-west');
  world.peers.setSellable('SHIRT', 'dc-east', 1);
  const move = await begin();
  world.peers.failOnce('reserveStock', 'after');
  await expect(moveOrder(world.parts, move, 'trace')).rejects.toThrow();

  await releaseOrder(world.parts, order.id, 'trace');
  expect(await told('order.released', order)).toEqual([]);
  const cancel = 'mutation M($input: CancelOrderInput!) { cancelOrder(input: $input) { errors { __typename } } }';
  const input = () => ({ idempotencyKey: randomUUID(), orderId: order.id, reason: 'CUSTOMER' });
  expect(await world.run(cancel, { input: input() }, merchandiser())).toEqual({
    cancelOrder: { errors: [{ __typename: 'InvalidTransitionError' }] },
  });

  await Promise.all([moveOrder(world.parts, move, 'trace'), moveOrder(world.parts, move, 'trace')]);
  expect(await moves()).toEqual([{ id: move, state: 'DONE' }]);
  expect(held()).toEqual(['dc-east']);
  expect(await told('order.replanned', order)).toHaveLength(1);

  const withdraw = jest.spyOn(world.peers.shipments, 'withdraw');
  expect(await world.run(cancel, { input: input() }, merchandiser())).toEqual({ cancelOrder: { errors: [] } });
  // Shipments begins the work that it is told of and does not know.
  expect(withdraw.mock.calls.map(([{ fulfilments }]) => fulfilments.map(({ location }) => location))).toEqual([['dc-east']]);
  const types = await world.rows<{ type: string }>(
    `select kind as type from orders.timeline_entry where kind in ('order.released', 'order.cancelled') order by seq`,
  );
  expect(types.map(({ type }) => type)).toEqual(['order.released', 'order.cancelled']);
});

test('stock that is gone by then leaves the order where it was', async () => {
  const order = await placedFrom('dc-west');
  world.peers.setSellable('SHIRT', 'dc-east', 1);
  const move = await begin();
  world.peers.setSellable('SHIRT', 'dc-east', 0);

  await moveOrder(world.parts, move, 'trace');

  expect(await moves()).toEqual([{ id: move, state: 'ABANDONED' }]);
  expect(held()).toEqual(['dc-west']);
  await releaseOrder(world.parts, order.id, 'trace');
  expect((await told('order.released', order))[0]?.fulfilments.map(({ location }) => location)).toEqual(['dc-west']);
});

test('somebody asks for it, and is told how many wait; the promise has the wait in it', async () => {
  await placedFrom('dc-west');
  const ask = 'mutation M($input: ReevaluateSourcingInput!) { reevaluateSourcing(input: $input) { waiting errors { __typename } } }';
  const input = (some: object) => ({ input: { idempotencyKey: randomUUID(), market: 'us', ...some } });

  expect(await world.run(ask, input({}), merchandiser())).toEqual({ reevaluateSourcing: { waiting: 1, errors: [] } });
  expect(await world.run(ask, input({ market: 'mars' }), merchandiser())).toMatchObject({
    reevaluateSourcing: { errors: [{ __typename: 'NotFoundError' }] },
  });
  const delay = 'mutation M($input: ChangeReleaseDelayInput!) { changeReleaseDelay(input: $input) { minutes errors { __typename } } }';
  for (const minutes of [-1, 721]) {
    expect(await world.run(delay, { input: { idempotencyKey: randomUUID(), channel: 'web-us', minutes } }, merchandiser())).toMatchObject({
      changeReleaseDelay: { minutes: null, errors: [{ __typename: 'InvalidInputError' }] },
    });
  }
});

// Seen to fail: without the order's lock the move began beside the release, and the work that was told named units that the order no longer held.
test('a release and a move that meet: whoever comes second finds the first', async () => {
  const order = await placedFrom('dc-west');
  world.peers.setSellable('SHIRT', 'dc-east', 1);
  const begun: number[] = [];
  const moving = await world.database.transaction(async (tx) => {
    expect(await release(tx, world.parts, order.id, 'trace')).toBe('RELEASED');
    const run = reevaluateSourcing(world.parts, us, 'trace').then((count) => begun.push(count));
    await waitUntil(async () => begun.length > 0 || (await waiters()) > 0);
    return { run };
  });
  await moving.run;

  expect(begun).toEqual([0]);
  expect(await moves()).toEqual([]);
});
const waiters = async (): Promise<number> =>
  (await world.rows(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length;
