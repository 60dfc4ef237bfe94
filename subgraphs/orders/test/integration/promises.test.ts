import { toldBy } from '@baton/testing';
/**
 * Promises after placement. Seen to fail: with the comparison of what is promised and what is expected taken out, events that come together write a
 * change each; with a customer told of every change, an earlier date is a message; with work counted from the decision for ever, it is late for ever; with
 * the order read without its lock, workers at the same moment fail on each other's change.
 */

import { randomUUID } from 'node:crypto';
import type { AnyEvent, EventPayloads, EventType } from '@baton/contracts';
import { enqueue } from '@baton/platform';
import { recalculatePromise } from '../../src/use-cases/recalculate-promise.ts';
import { watchDispatch } from '../../src/use-cases/watch-promises.ts';
import { type AfterPlacement, afterPlacement, holder, newsOf, type PlacedOrder } from '../support/after-placement.ts';
import { aService } from '../support/lanes.ts';
import { dcEast, everyDay } from '../support/world.ts';

let world: AfterPlacement;
beforeEach(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 3);
});
afterEach(() => world.close());

const hourMs = 3_600_000;
const releaseOf = (order: PlacedOrder) => {
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  return release;
};
const event = <T extends EventType>(type: T, payload: EventPayloads[T]): AnyEvent =>
  ({
    ...{ id: world.ids.next('evt'), type, version: 1, aggregate: 'test', at: world.clock.now().toISOString() },
    ...{ actor: 'service:test', traceId: randomUUID(), payload },
  }) as AnyEvent; // the type and the payload belong together by the signature
const QUERY = `query ($id: ID!) { order(id: $id) {
  promise { latestAt }
  groups { promise { latestAt } promiseHistory { cause toldAt } }
  promiseHistory { was { latestAt } is { latestAt } cause toldAt group { id } }
  messages { kind body deliveredAt }
  timeline(first: 100) { nodes { kind } }
} }`;
interface Seen {
  readonly promise: { readonly latestAt: string } | null;
  readonly promiseHistory: readonly { readonly was: Latest; readonly is: Latest; readonly cause: string; readonly toldAt: string | null }[];
  readonly messages: readonly { readonly body: string; readonly deliveredAt: string | null }[];
  readonly timeline: { readonly nodes: readonly { readonly kind: string }[] };
}
type Latest = { readonly latestAt: string } | null;
const seen = async (order: PlacedOrder): Promise<Seen> => (await world.run<{ order: Seen }>(QUERY, { id: order.id }, holder(order))).order;
/** The days that it was promised for, one after the other, and what was told of each. */
const history = async (order: PlacedOrder): Promise<readonly (readonly [string, string | null, boolean])[]> =>
  (await seen(order)).promiseHistory.map(({ cause, is, toldAt }) => [cause, is?.latestAt.slice(0, 10) ?? null, toldAt !== null]);
const shipped = async (order: PlacedOrder) => {
  const news = newsOf(order, releaseOf(order), world.clock.now());
  const parcel = { ...releaseOf(order), parcelId: world.ids.next('pcl'), orderId: order.id };
  await world.deliver(news.picked({ SHIRT: 3 }), news.shipped({ SHIRT: 3 }, parcel.parcelId));
  return { parcelId: parcel.parcelId, fulfilmentId: parcel.fulfilmentId, orderId: order.id, location: parcel.location };
};

test('an order is promised for the latest of its groups, and nothing is told while everything goes well', async () => {
  const order = await world.place();

  // Placed on Monday at ten: collected at six, two to four days on every day of the week.
  expect(await seen(order)).toMatchObject({ promise: { latestAt: '2025-06-07T00:00:00.000Z' }, promiseHistory: [], messages: [] });
  await recalculatePromise(world.parts, { orderId: order.id, cause: 'CALENDAR' }, 'test');
  expect(await world.runJobs()).toEqual([]);
  expect(await seen(order)).toMatchObject({ promise: { latestAt: '2025-06-07T00:00:00.000Z' }, promiseHistory: [], messages: [] });
});

test('work that was not sent in time is counted anew: one change and one message, before the promised day', async () => {
  const order = await world.place();

  world.clock.advance(9.5 * hourMs);
  await watchDispatch(world.parts);
  expect(await world.runJobs()).toEqual([]);
  await Promise.all([watchDispatch(world.parts), watchDispatch(world.parts)]);
  expect(await world.runJobs()).toEqual([]);

  expect(await history(order)).toEqual([['OVERDUE', '2025-06-08', true]]);
  const { messages, timeline } = await seen(order);
  expect(messages).toEqual([
    {
      kind: 'PROMISE_CHANGED',
      body: expect.stringContaining('arrives by Saturday, June 7, 2025 instead of Friday, June 6, 2025'),
      deliveredAt: world.clock.now().toISOString(),
    },
  ]);
  expect(timeline.nodes.map(({ kind }) => kind)).toContain('order.promise-changed');
  const [told] = await world.rows<{ payload: EventPayloads['order.promise-changed'] }>(
    `select payload from ${toldBy('orders')} where type = 'order.promise-changed'`,
  );
  expect(told?.payload).toMatchObject({ cause: 'OVERDUE', isTold: true, was: { latestAt: '2025-06-07T00:00:00.000Z' } });

  world.clock.advance(24 * hourMs);
  await watchDispatch(world.parts);
  expect(await world.runJobs()).toEqual([]);
  expect(await history(order)).toEqual([
    ['OVERDUE', '2025-06-08', true],
    ['OVERDUE', '2025-06-09', true],
  ]);
});

test('what is sent in time is not late, and what waits at the counter is ready', async () => {
  world.peers.setSellable('PIANO', 'store-nyc', 1);
  const collected = { method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO', quantity: 1 }] };
  const order = await world.place();
  const pickup = await world.place({
    ...{ idempotencyKey: randomUUID(), channel: 'web-us', customer: { email: 'ada@example.com', name: 'Ada' } },
    ...{ payment: { provider: 'test', token: 'ok' }, groups: [collected] },
  });
  await shipped(order);
  await world.deliver(newsOf(pickup, releaseOf(pickup)).picked({ PIANO: 1 }));

  world.clock.advance(9.5 * hourMs);
  await watchDispatch(world.parts);
  expect(await world.runJobs()).toEqual([]);

  expect(await world.rows('select 1 from orders.promise_change')).toEqual([]);
  expect(await world.rows('select 1 from orders.planned_fulfilment where is_watched')).toEqual([]);
});

test('a carrier that is late is told once for each new day, however many events say so and however often they come', async () => {
  const order = await world.place();
  const parcel = { ...(await shipped(order)), status: 'IN_TRANSIT' };
  const estimated = (estimatedAt: string): AnyEvent => event('parcel.estimated', { ...parcel, estimatedAt });
  const first = estimated('2025-06-09T15:00:00.000Z');

  await world.deliver(first, estimated('2025-06-09T18:00:00.000Z'), first);
  expect(await world.runJobs()).toEqual([]);
  await world.deliver(first, estimated('2025-06-09T17:00:00.000Z'));
  expect(await world.runJobs()).toEqual([]);

  expect(await history(order)).toEqual([['CARRIER', '2025-06-10', true]]);
  await world.deliver(estimated('2025-06-07T15:00:00.000Z'));
  expect(await world.runJobs()).toEqual([]);
  await world.deliver(estimated('2025-06-09T15:00:00.000Z'));
  expect(await world.runJobs()).toEqual([]);

  // Earlier is shown and disturbs nobody; as late as was told already disturbs nobody again.
  expect(await history(order)).toEqual([
    ['CARRIER', '2025-06-10', true],
    ['CARRIER', '2025-06-08', false],
    ['CARRIER', '2025-06-10', false],
  ]);
  expect((await seen(order)).messages).toHaveLength(1);
});

test('workers that look at one order at the same moment make one change of it', async () => {
  const order = await world.place();
  world.clock.advance(9.5 * hourMs);

  await Promise.all(Array.from({ length: 6 }, () => recalculatePromise(world.parts, { orderId: order.id, cause: 'OVERDUE' }, 'test')));
  expect(await world.runJobs()).toEqual([]);

  expect(await history(order)).toEqual([['OVERDUE', '2025-06-08', true]]);
  expect((await seen(order)).messages).toHaveLength(1);
});

test('a parcel in trouble is expected later, a lost one by nobody, and one that goes on as before', async () => {
  const order = await world.place();
  const parcel = await shipped(order);
  const tracked = (status: string, occurredAt: string): AnyEvent => event('parcel.tracked', { ...parcel, status, occurredAt });

  await world.deliver(tracked('EXCEPTION', '2025-06-06T12:00:00.000Z'));
  expect(await world.runJobs()).toEqual([]);
  world.clock.advance(hourMs);
  await world.deliver(tracked('LOST', '2025-06-07T12:00:00.000Z'));
  expect(await world.runJobs()).toEqual([]);
  world.clock.advance(hourMs);
  await world.deliver(tracked('IN_TRANSIT', '2025-06-07T18:00:00.000Z'));
  expect(await world.runJobs()).toEqual([]);

  expect(await history(order)).toEqual([
    ['CARRIER', '2025-06-09', true],
    ['CARRIER', null, true],
    ['CARRIER', '2025-06-07', true],
  ]);
  expect((await seen(order)).messages[1]?.body).toContain('We cannot say yet');
});

test('units that nobody has leave the order without a date until they come from elsewhere', async () => {
  const order = await world.place();
  await world.deliver(newsOf(order, releaseOf(order)).rejected());
  expect(await world.runJobs()).toEqual([]);
  expect(await history(order)).toEqual([['RESOURCED', null, true]]);

  world.peers.setSellable('SHIRT', 'dc-west', 3);
  world.clock.advance(24 * hourMs);
  await world.parts.database.transaction(async (tx) => {
    const [line] = await world.rows<{ group_id: string }>('select group_id from orders.order_line');
    await tx.query('update order_line set sourcing_attempts = 0');
    await enqueue(tx, {
      subgraph: 'orders',
      name: 'resource-order',
      payload: { orderId: order.id, groupId: line?.group_id },
    });
  });
  expect(await world.runJobs()).toEqual([]);

  expect(await history(order)).toEqual([
    ['RESOURCED', null, true],
    ['RESOURCED', '2025-06-08', true],
  ]);
});

test('a calendar that closes moves the promises that go by it, and no others', async () => {
  world.peers.setSellable('SHIRT', 'dc-west', 3);
  const order = await world.place();
  const other = await world.place();
  world.peers.services = [aService({ noDeliveryOn: ['2025-06-03', '2025-06-04'] })];

  const closed = { carrier: 'ups', service: null, originCountry: null, destinationCountry: 'US' };
  await world.deliver(event('carrier.calendar-changed', { ...closed, destinationCountry: 'JP' }));
  expect(await world.runJobs()).toEqual([]);
  expect(await history(order)).toEqual([]);
  await world.deliver(
    event('carrier.calendar-changed', closed),
    event('destination.calendar-changed', { countryCode: 'US', region: null }),
  );
  expect(await world.runJobs()).toEqual([]);
  expect([await history(order), await history(other)]).toEqual([[['CALENDAR', '2025-06-09', true]], [['CALENDAR', '2025-06-09', true]]]);

  const hours = everyDay.map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' }));
  world.peers.locations = [
    { ...dcEast, openingHours: hours, exceptions: [{ date: '2025-06-02', hours: [] }] },
    ...world.peers.locations.slice(1),
  ];
  await world.deliver(event('location.calendar-changed', { location: 'dc-east' }));
  expect(await world.runJobs()).toEqual([]);
  expect(await history(other)).toHaveLength(1);
  expect((await history(order)).at(-1)).toEqual(['CALENDAR', '2025-06-10', true]);
});

test('a mail service that is down delays nothing but its message, which comes once', async () => {
  const sent: string[] = [];
  let isDown = true;
  Object.assign(world.parts, {
    notifications: {
      async deliver({ id }: { readonly id: string }) {
        if (isDown) throw new Error('the mail service is down');
        sent.push(id);
      },
    },
  });
  const order = await world.place();
  world.clock.advance(9.5 * hourMs);
  await watchDispatch(world.parts);

  expect(await world.runJobs()).toEqual(['deliver-message: Error: the mail service is down']);
  expect(await history(order)).toEqual([['OVERDUE', '2025-06-08', false]]);
  expect((await seen(order)).messages).toMatchObject([{ deliveredAt: null }]);

  isDown = false;
  await world.parts.database.query(`update orders_jobs._private_jobs set run_at = now()`);
  expect(await world.runJobs()).toEqual([]);
  expect(sent).toHaveLength(1);
  expect(await history(order)).toEqual([['OVERDUE', '2025-06-08', true]]);
});
