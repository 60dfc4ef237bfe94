import type { OrderReleased } from '@baton/contracts';
import type { InternalContext } from '@baton/platform';
import { aTrackingNumber, type Operations, operations } from '../support/operations.ts';
import {
  anOrder,
  anonymous,
  aShipmentsSubgraph,
  associate,
  carrier,
  ids,
  orders,
  type Shipments,
  shopper,
  support,
  workOf,
} from '../support/shipments.ts';

let shipments: Shipments;
let does: Operations;
let order: OrderReleased;
let returnOrderId: string;
beforeAll(async () => {
  shipments = await aShipmentsSubgraph();
  does = operations(shipments);
  order = anOrder({ quantities: [2] }, { location: 'dc-west', quantities: [1] });
  await shipments.release(order);
  const parcelId = await does.packed(workOf(order));
  await does.ship('dc-east', { parcelId, trackingNumber: aTrackingNumber() });
  returnOrderId = ids.next('ret');
  const from = { name: 'Ada Example', line1: '1 Main St', city: 'New York', postalCode: '10001', countryCode: 'US' };
  const input = {
    returnOrderId,
    orderId: order.orderId,
    customerId: order.customerId,
    destination: 'dc-east',
    from,
    lines: [{ orderLineId: workOf(order).lines[0]?.orderLineId, quantity: 1 }],
  };
  await shipments.run('mutation ($input: IssueReturnParcelInput!) { issueReturnParcel(input: $input) { parcelId } }', { input }, orders());
});
afterAll(() => shipments.close());

const entity = async <D>(typename: string, key: object, fields: string, context: InternalContext): Promise<D | null> => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${fields} } } }`;
  return (await shipments.run<{ _entities: (D | null)[] }>(query, { r: [{ __typename: typename, ...key }] }, context))._entities[0] ?? null;
};
const seenOf = async (context: InternalContext): Promise<unknown> => {
  type Seen = { fulfilments: { location: { code: string } }[]; parcels: { trackingNumber: string | null }[] };
  const seen = await entity<Seen>('Order', { id: order.orderId }, 'fulfilments { location { code } } parcels { trackingNumber }', context);
  return [seen?.fulfilments.map(({ location }) => location.code).sort(), seen?.parcels.length];
};

test.each<[string, () => InternalContext, unknown]>([
  ['its shopper', () => shopper(order.customerId), [['dc-east', 'dc-west'], 1]],
  ['whoever holds its access token', () => anonymous([`order:${order.orderId}`]), [['dc-east', 'dc-west'], 1]],
  ['support', support, [['dc-east', 'dc-west'], 1]],
  ['an associate, of their own location only', () => associate('dc-west'), [['dc-west'], 0]],
  ['an associate of another location', () => associate('store-nyc'), [[], 0]],
  ['another shopper', () => shopper(ids.next('cus')), [[], 0]],
  ['a shopper without an id', () => shopper(null), [[], 0]],
  ['somebody with the token of another order', () => anonymous([`order:${ids.next('ord')}`]), [[], 0]],
  ['nobody', () => anonymous(), [[], 0]],
  ['a carrier', carrier, [[], 0]],
])('the work and the parcels of an order are shown to %s', async (_who, context, expected) => {
  expect(await seenOf(context())).toEqual(expected);
});

test('a work order and a parcel are found by their keys inside the same fence', async () => {
  const { fulfilmentId } = workOf(order);
  const [parcel] = await shipments.test.query<{ id: string }>('select id from shipments.parcel where fulfilment_id = $1', [fulfilmentId]);
  for (const [context, isSeen] of [
    [shopper(order.customerId), true],
    [associate('dc-east'), true],
    [associate('dc-west'), false],
    [anonymous(), false],
  ] as const) {
    expect((await entity('Fulfilment', { id: fulfilmentId }, 'id', context)) !== null).toBe(isSeen);
    expect((await entity('Parcel', { id: parcel?.id }, 'id', context)) !== null).toBe(isSeen);
    expect(
      (await shipments.run<{ fulfilment: object | null }>('query ($id: ID!) { fulfilment(id: $id) { id } }', { id: fulfilmentId }, context))
        .fulfilment !== null,
    ).toBe(isSeen);
  }
  expect(await shipments.run('{ fulfilment(id: "ord_00000000000000000000000000") { id } }', {}, support())).toEqual({ fulfilment: null });
});

test.each<[string, () => InternalContext, boolean, boolean]>([
  ['its shopper', () => shopper(order.customerId), true, true],
  ["whoever holds the order's token", () => anonymous([`order:${order.orderId}`]), true, true],
  ['support', support, true, true],
  ['an associate where it goes', () => associate('dc-east'), true, true],
  ['an associate elsewhere', () => associate('store-nyc'), false, false],
  ['another shopper', () => shopper(ids.next('cus')), false, false],
  ['nobody', () => anonymous(), false, false],
])('the parcel of a return, and its label, are shown to %s: %s', async (_who, context, isShown, isPrintable) => {
  type Seen = { parcels: { status: string; label: { url: string; format: string } | null; contents: object[] }[] };
  const seen = await entity<Seen>(
    'ReturnOrder',
    { id: returnOrderId },
    'parcels { status label { url format } contents { quantity } }',
    context(),
  );

  expect(seen?.parcels.map(({ status, contents }) => [status, contents])).toEqual(isShown ? [['LABEL_CREATED', [{ quantity: 1 }]]] : []);
  const [label] = seen?.parcels.map((parcel) => parcel.label) ?? [];
  expect(Boolean(label)).toBe(isPrintable);
  if (label) {
    expect(label.format).toBe('ZPL');
    expect(Buffer.from(label.url.split(',')[1] ?? '', 'base64').toString()).toContain('^FDAda Example^FS');
  }
});

test("a carrier that tells of a return's parcel is not shown its label", async () => {
  const [row] = await shipments.test.query<{ tracking_number: string }>(
    'select tracking_number from shipments.parcel where return_order_id = $1',
    [returnOrderId],
  );
  const input = { idempotencyKey: 'once', trackingNumber: row?.tracking_number, status: 'IN_TRANSIT', occurredAt: '2026-11-20T10:00:00Z' };
  const answer = await shipments.run(
    'mutation ($input: RecordTrackingEventInput!) { recordTrackingEvent(input: $input) { parcel { status label { url } } } }',
    { input },
    carrier(),
  );
  expect(answer).toEqual({ recordTrackingEvent: { parcel: { status: 'IN_TRANSIT', label: null } } });
});

test('no name or address is in events, audit and stored answers', async () => {
  for (const table of ['bus.event', 'shipments.outbox', 'shipments.audit', 'shipments.idempotency', 'shipments.withdrawal']) {
    const rows = await shipments.test.query<{ row: string }>(`select t::text as row from ${table} t`);
    expect(rows.filter(({ row }) => /ada example|main st/i.test(row))).toEqual([]);
  }
});

const WORK = `query ($r: [_Any!]!, $status: [FulfilmentStatus!], $first: Int, $after: String, $last: Int, $before: String) {
  _entities(representations: $r) { ... on Location { fulfilments(status: $status, first: $first, after: $after, last: $last, before: $before) {
    nodes { id status } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;
interface Page {
  nodes: { id: string; status: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}
const page = async (code: string, args: object, context: InternalContext): Promise<Page | null | undefined> =>
  (await shipments.run<{ _entities: { fulfilments: Page | null }[] }>(WORK, { r: [{ __typename: 'Location', code }], ...args }, context))
    ._entities[0]?.fulfilments;

test('the work of a location is paged without gap or repetition, forwards and backwards, by status', async () => {
  const made = Array.from({ length: 5 }, () => anOrder({ location: 'store-la', quantities: [1] }));
  for (const each of made) {
    shipments.clock.advance(1000);
    await shipments.release(each);
  }
  const idsOf = made.map((each) => workOf(each).fulfilmentId);
  const third = made[2];
  if (!third) throw new Error('five orders');
  await does.acknowledge(workOf(third));
  const la = associate('store-la');

  const first = await page('store-la', { first: 2 }, la);
  expect(first?.nodes.map(({ id }) => id)).toEqual(idsOf.slice(0, 2));
  expect(first?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const next = await page('store-la', { first: 3, after: first?.pageInfo.endCursor }, la);
  expect(next?.nodes.map(({ id }) => id)).toEqual(idsOf.slice(2));
  expect(next?.pageInfo.hasNextPage).toBe(false);
  const back = await page('store-la', { last: 2, before: next?.pageInfo.startCursor }, la);
  expect(back?.nodes.map(({ id }) => id)).toEqual(idsOf.slice(0, 2));
  expect((await page('store-la', { first: 9, status: ['ACKNOWLEDGED'] }, la))?.nodes).toEqual([{ id: idsOf[2], status: 'ACKNOWLEDGED' }]);
  expect((await page('store-la', { first: 9, status: ['DELIVERED'] }, la))?.nodes).toEqual([]);
});

test("the work of a location is nobody else's", async () => {
  expect(await page('dc-east', { first: 5 }, associate('store-la'))).toBeNull();
  expect(await page('dc-east', { first: 5 }, shopper(order.customerId))).toBeNull();
  expect((await page('dc-east', { first: 5 }, support()))?.nodes.length).toBeGreaterThan(0);
});

test.each([[{}], [{ first: 0 }], [{ first: 101 }], [{ first: 1, last: 1 }], [{ first: 1, after: 'nonsense' }]])(
  'a page of %j is refused',
  async (args) => {
    const { errors } = await shipments.subgraph.execute(
      { query: WORK, variables: { r: [{ __typename: 'Location', code: 'dc-east' }], ...args } },
      support(),
    );
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  },
);

const FOLLOW = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { fulfilments { id method status location { code } lines { orderLine { id } quantity }
  pickup { code readyAt expiresAt } parcels { id carrier service trackingNumber trackingUrl status contents { orderLine { id } quantity } events { status occurredAt description } } } } } }`;

test('following one order or twenty takes the same five statements', async () => {
  const many = Array.from({ length: 20 }, () => anOrder({ quantities: [1] }));
  for (const each of many) {
    await shipments.release(each);
    const parcelId = await does.packed(workOf(each));
    const trackingNumber = aTrackingNumber();
    await does.ship('dc-east', { parcelId, trackingNumber });
    await does.track({ trackingNumber, status: 'IN_TRANSIT', occurredAt: '2026-11-20T10:00:00Z' });
  }
  for (const followed of [many.slice(0, 1), many]) {
    const before = shipments.database.statements.count();
    await shipments.run(FOLLOW, { r: followed.map(({ orderId }) => ({ __typename: 'Order', id: orderId })) }, support());
    expect(shipments.database.statements.count() - before).toBe(5);
  }
});

test('the work of a location with its lines takes one statement, of three locations as well', async () => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Location { fulfilments(first: 50) {
    nodes { id method status releasedAt dispatchBy lines { id product { sku } quantity } order { id } } } } } }`;
  for (const codes of [['dc-east'], ['dc-east', 'dc-west', 'store-la']]) {
    const before = shipments.database.statements.count();
    await shipments.run(query, { r: codes.map((code) => ({ __typename: 'Location', code })) }, support());
    expect(shipments.database.statements.count() - before).toBe(1);
  }
});
