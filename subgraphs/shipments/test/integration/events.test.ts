import { randomUUID } from 'node:crypto';
import type { EventEnvelope, OrderReleased } from '@baton/contracts';
import { batchWithEvents, type InternalContext, type Tx } from '@baton/platform';
import { waitUntil } from '@baton/testing';
import { consumersOf } from '../../src/events/consumers.ts';
import { aTrackingNumber, type Operations, operations } from '../support/operations.ts';
import { anOrder, anonymous, aShipmentsSubgraph, associate, ids, type Shipments, shopper, support, workOf } from '../support/shipments.ts';

let shipments: Shipments;
let does: Operations;
beforeAll(async () => {
  shipments = await aShipmentsSubgraph();
  does = operations(shipments);
  await shipments.subgraph.start();
});
afterAll(() => shipments.close());

const placed = (order: OrderReleased): EventEnvelope<'order.placed'> => ({
  id: ids.next('evt'),
  type: 'order.placed',
  version: 1,
  aggregate: `order:${order.orderId}`,
  at: '2026-11-22T12:00:00.000Z',
  actor: 'guest',
  traceId: randomUUID(),
  payload: { ...order, number: '1', channel: 'web-us' },
});
const worksOf = (order: OrderReleased) =>
  shipments.test.query<{ status: string }>('select status from shipments.fulfilment where order_id = $1', [order.orderId]);

test('an order that is told twice, under one id and under another, has its work once', async () => {
  const order = anOrder({ quantities: [1, 2] }, { location: 'dc-west', quantities: [1] });
  const event = placed(order);
  await shipments.bus.publish([event, placed(order)]);
  await shipments.bus.publish([event]);

  await waitUntil(() => shipments.subgraph.settled(), { what: 'the subgraph to settle' });
  expect(await worksOf(order)).toEqual([{ status: 'RELEASED' }, { status: 'RELEASED' }]);
  const released = await shipments.test.query(
    `select count(*)::int as n from bus.event where type = 'fulfilment.released' and payload->>'orderId' = $1`,
    [order.orderId],
  );
  expect(released).toEqual([{ n: 2 }]);
});

test('orders that are told together have their work by two statements, each told with its own cause', async () => {
  const told = [anOrder({ quantities: [1] }, { quantities: [2, 3] }), anOrder({ quantities: [4] }), anOrder()].map(placed);
  let asked = 0;

  await shipments.database.transaction((tx) => {
    const counting: Tx = {
      ...tx,
      query: (...statement) => {
        asked += 1;
        return tx.query(...statement);
      },
    };
    return consumersOf({ clock: shipments.clock, ids })['order.placed'].all(counting, told);
  });

  expect(asked).toBe(2);
  const lines = await shipments.test.query<{ order_id: string; released: number }>(
    `select f.order_id, l.released from shipments.fulfilment f join shipments.fulfilment_line l on l.fulfilment_id = f.id
     where f.order_id = any($1::text[]) order by l.released`,
    [told.map(({ payload }) => payload.orderId)],
  );
  const [first, second] = told.map(({ payload }) => payload.orderId);
  expect(lines.map((line) => [line.order_id, line.released])).toEqual([
    [first, 1],
    [first, 2],
    [first, 3],
    [second, 4],
  ]);
});

// Seen red without the count: what was there already was told again.
test('the same in one message: all of it, or none where some of it is there already or waits', async () => {
  const [known, fresh] = [placed(anOrder({ quantities: [1] })), placed(anOrder({ quantities: [2] }, { quantities: [3] }))];
  const inOneMessage = (...events: readonly EventEnvelope<'order.placed'>[]) => {
    const effect = consumersOf({ clock: shipments.clock, ids })['order.placed'].atOnce(events);
    return batchWithEvents(shipments, effect?.statements ?? [], effect?.told ? [effect.told] : []);
  };
  const told = async () => {
    const events = 'select payload from shipments.outbox union all select payload from bus.event';
    return (await shipments.test.query(`select from (${events}) t where payload->>'orderId' = $1`, [fresh.payload.orderId])).length;
  };
  await inOneMessage(known);
  await expect(inOneMessage(fresh, known)).rejects.toMatchObject({ code: '22012' });
  expect([await worksOf(fresh.payload), await told()]).toEqual([[], 0]);
  await inOneMessage(fresh);
  expect([(await worksOf(fresh.payload)).length, await told()]).toEqual([2, 2]);
});

test('what was sourced again is worked on like what was placed', async () => {
  const order = anOrder({ quantities: [1] });
  const { payload: _, ...envelope } = placed(order);
  await shipments.bus.publish([{ ...envelope, type: 'order.resourced', payload: { ...order, decisionId: ids.next('dec') } }]);
  await waitUntil(async () => (await worksOf(order)).length === 1, { what: 'the work order' });
});

const CHANGED = `subscription ($location: String!, $after: String) { fulfilmentChanged(location: $location, after: $after) { cursor kind fulfilment { id status lines { quantity picked } } } }`;
interface Change {
  cursor: string;
  kind: string;
  fulfilment: { id: string; status: string; lines: { quantity: number; picked: number }[] };
}
async function follow(location: string, after: string | null) {
  const stream = await shipments.subgraph.subscribe({ query: CHANGED, variables: { location, after } }, associate(location));
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  return {
    async take(count: number): Promise<Change[]> {
      const changes: Change[] = [];
      while (changes.length < count) {
        const { value } = await stream.next();
        if (value?.errors) throw new Error(JSON.stringify(value.errors));
        const data = value?.data as { fulfilmentChanged: Change } | undefined; // what the document above asks for
        if (!data) throw new Error('the stream ended');
        changes.push(data.fulfilmentChanged);
      }
      return changes;
    },
    end: () => stream.return?.(),
  };
}

test('a store follows its own work as it is now, and resumes after a cursor with no gap and no repetition', async () => {
  const from = await shipments.bus.position();
  const live = await follow('store-nyc', null);
  const order = anOrder({ method: 'PICKUP', location: 'store-nyc', quantities: [1] });
  const other = anOrder({ location: 'store-la', quantities: [1] });
  await shipments.release(order);
  await shipments.release(other);
  await does.acknowledge(workOf(order));
  await does.pick(workOf(order), { lines: [{ fulfilmentLineId: workOf(order).lines[0]?.fulfilmentLineId, picked: 1 }] });

  const seen = await live.take(3);
  await live.end();
  expect(seen.map(({ kind }) => kind)).toEqual(['fulfilment.released', 'fulfilment.acknowledged', 'fulfilment.picked']);
  expect(seen.at(-1)?.fulfilment).toEqual({ id: workOf(order).fulfilmentId, status: 'PICKING', lines: [{ quantity: 1, picked: 1 }] });

  const replay = await follow('store-nyc', from);
  const again = await replay.take(3);
  await replay.end();
  expect(again.map(({ cursor, kind }) => [cursor, kind])).toEqual(seen.map(({ cursor, kind }) => [cursor, kind]));
  const rest = await follow('store-nyc', seen[1]?.cursor ?? null);
  expect((await rest.take(1)).map(({ kind }) => kind)).toEqual(['fulfilment.picked']);
  await rest.end();
});

test.each([
  ['an associate of another location', associate('store-la'), 'store-nyc', null, 'FORBIDDEN'],
  ['a shopper', shopper('cus_1'), 'store-nyc', null, 'FORBIDDEN'],
  ['nobody', anonymous(), 'store-nyc', null, 'UNAUTHENTICATED'],
  ['a cursor of somebody else', support(), 'store-nyc', 'x', 'BAD_USER_INPUT'],
])('following is refused to %s', async (_who, context, location, after, code) => {
  const answer = await shipments.subgraph.subscribe({ query: CHANGED, variables: { location, after } }, context);
  expect(Symbol.asyncIterator in answer ? null : answer.errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
});

test.each([
  ['laneChart', 'query { laneChart(input: { originCountries: [], countryCode: "US" }) { carrier } }'],
  ['voidReturnParcel', 'mutation { voidReturnParcel(returnOrderId: "ret_1") { voided } }'],
])('%s is for other subgraphs only', async (_name, query) => {
  for (const context of [support(), associate('dc-east')]) {
    const { errors } = await shipments.subgraph.execute({ query }, context);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  }
});

const PARCEL = `subscription ($parcelId: ID!, $after: String) { parcelChanged(parcelId: $parcelId, after: $after) { cursor kind parcel { id status events { status } } } }`;
interface Step {
  cursor: string;
  kind: string;
  parcel: { id: string; status: string; events: { status: string }[] };
}
/** What a parcel's followers are told until `last`, or all of it when the stream ends by itself. */
async function followParcel(parcelId: string, after: string | null, context: InternalContext, last?: string): Promise<Step[]> {
  const stream = await shipments.subgraph.subscribe({ query: PARCEL, variables: { parcelId, after } }, context);
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  const steps: Step[] = [];
  for await (const { data, errors } of stream) {
    if (errors) throw new Error(JSON.stringify(errors));
    // What the document above asks for.
    const { parcelChanged } = data as unknown as { parcelChanged: Step };
    steps.push(parcelChanged);
    if (parcelChanged.kind === last) break;
  }
  return steps;
}
async function aParcelOnItsWay() {
  const order = anOrder({ quantities: [1] });
  await shipments.release(order);
  const parcelId = await does.packed(workOf(order));
  const trackingNumber = aTrackingNumber();
  return { order, parcelId, trackingNumber, holder: () => anonymous([`order:${order.orderId}`]) };
}

test('a parcel is followed by whoever holds its order, and resumed after a cursor with no gap and no repetition', async () => {
  const from = await shipments.bus.position();
  const [mine, other] = [await aParcelOnItsWay(), await aParcelOnItsWay()];
  for (const { parcelId, trackingNumber } of [mine, other]) await does.ship('dc-east', { parcelId, trackingNumber });
  for (const [nth, status] of ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'].entries())
    for (const { trackingNumber } of [other, mine])
      await does.track({ trackingNumber, status, occurredAt: new Date(Date.UTC(2026, 10, 20, nth)).toISOString() });

  const whole = await followParcel(mine.parcelId, String(from), mine.holder(), 'parcel.delivered');

  expect(whole.map(({ kind }) => kind)).toEqual([
    'parcel.shipped',
    ...['parcel.tracked', 'parcel.tracked', 'parcel.tracked'],
    'parcel.delivered',
  ]);
  expect(whole.at(-1)?.parcel).toMatchObject({ id: mine.parcelId, status: 'DELIVERED', events: [{}, {}, { status: 'DELIVERED' }] });
  expect(await followParcel(mine.parcelId, whole[1]?.cursor ?? null, shopper(mine.order.customerId), 'parcel.delivered')).toEqual(
    whole.slice(2),
  );
});

test.each<[string, () => InternalContext]>([
  ['another shopper', () => shopper(ids.next('cus'))],
  ['whoever holds another order', () => anonymous([`order:${ids.next('ord')}`])],
  ['an associate of another location', () => associate('store-la')],
  ['nobody', () => anonymous()],
])('the stream of a parcel ends at once for %s, like that of one that never was', async (_who, context) => {
  const from = String(await shipments.bus.position());
  const { parcelId, trackingNumber } = await aParcelOnItsWay();
  await does.ship('dc-east', { parcelId, trackingNumber });

  expect(await followParcel(parcelId, from, context())).toEqual([]);
  expect(await followParcel(ids.next('pcl'), from, context())).toEqual([]);
  expect(await followParcel('ord_1', from, context())).toEqual([]);
});

test('who may see a parcel is asked again before each event', async () => {
  const from = String(await shipments.bus.position());
  const { order, parcelId, trackingNumber } = await aParcelOnItsWay();
  await does.ship('dc-east', { parcelId, trackingNumber });
  const stream = await shipments.subgraph.subscribe({ query: PARCEL, variables: { parcelId, after: from } }, shopper(order.customerId));
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  expect((await stream.next()).value?.data).toMatchObject({ parcelChanged: { kind: 'parcel.shipped' } });

  await shipments.test.query('update shipments.fulfilment set customer_id = $2 where order_id = $1', [order.orderId, ids.next('cus')]);
  await shipments.test.query(
    'update shipments.parcel set customer_id = (select customer_id from shipments.fulfilment f where f.id = fulfilment_id) where id = $1',
    [parcelId],
  );
  await does.track({ trackingNumber, status: 'DELIVERED', occurredAt: '2026-11-20T10:00:00Z' });

  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test('a cursor of somebody else is refused to who follows a parcel', async () => {
  const answer = await shipments.subgraph.subscribe({ query: PARCEL, variables: { parcelId: ids.next('pcl'), after: 'x' } }, support());
  expect(Symbol.asyncIterator in answer ? null : answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
});
