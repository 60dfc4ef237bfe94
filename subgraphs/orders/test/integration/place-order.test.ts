import { randomUUID } from 'node:crypto';
import { verifyAccessToken } from '@baton/platform';
import { toldBy } from '@baton/testing';
import {
  anInput,
  anOrdersSubgraph,
  guest,
  type OrdersUnderTest,
  type Placed,
  placeOrder,
  secret,
  shopper,
} from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

let orders: OrdersUnderTest;
beforeEach(async () => {
  orders = await anOrdersSubgraph();
  orders.peers.setSellable('SHIRT', 'dc-east', 2);
  orders.peers.setSellable('SHIRT', 'dc-west', 2);
  orders.peers.setSellable('SHIRT', 'store-nyc', 1);
  orders.peers.setSellable('PIANO', 'store-nyc', 2);
  orders.peers.setSellable('MUG', 'dc-east', 500);
});
afterEach(() => orders.close());

const place = async (input: object, context = guest()): Promise<Placed['placeOrder']> =>
  (await orders.run<Placed>(placeOrder, { input }, context)).placeOrder;
const count = async (table: string): Promise<number> => {
  const [row] = await orders.test.query<{ n: number }>(`select count(*)::int as n from orders.${table}`);
  return row?.n ?? -1;
};
const money = '{ amount currencyCode }';
const whole = `
  id number status allowedActions placedAt customer { id }
  totals { goods ${money} discount ${money} shipping ${money} tax ${money} total ${money} }
  lines { id kind title product { sku } quantity quantities { ordered allocated shipped delivered } unitPrice ${money} total ${money} }
  groups {
    id method service promise { earliestAt latestAt } lines { id }
    destination { address { name line1 city region postalCode countryCode } location { code } }
    shipments { location { code } lines { product { sku } quantity } }
  }
  payment { status authorised ${money} captured ${money} refunded ${money} } returns { id }
`;
const ebooks = { method: 'DIGITAL', lines: [{ sku: 'EBOOK', quantity: 1 }] };
const holderOf = (id: string) => ({ ...guest(), grants: [`order:${id}`] });

test('places a mixed order of a guest whole: rows, decision, plan, events, timeline, audit', async () => {
  const groups = [
    { method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO', quantity: 1 }] },
    { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'SHIRT', quantity: 3 }] },
  ];

  const context = guest();
  const { order, accessToken, errors } = await place(anInput({ groups }), context);

  expect(errors).toEqual([]);
  expect(order).toMatchObject({
    number: 'B100001',
    placedAt: '2025-06-02T14:00:00.000Z',
    totals: {
      goods: { amount: '5058.97' },
      discount: { amount: '0.00' },
      shipping: { amount: '4.99' },
      tax: { amount: '449.42' },
      total: { amount: '5513.38', currencyCode: 'USD' },
    },
    groups: [
      {
        method: 'PICKUP',
        service: null,
        shipments: [{ location: { code: 'store-nyc' }, lines: [{ product: { sku: 'PIANO' }, quantity: 1 }] }],
      },
      {
        method: 'SHIP',
        service: 'STANDARD',
        shipments: [
          { location: { code: 'dc-east' }, lines: [{ product: { sku: 'SHIRT' }, quantity: 2 }] },
          { location: { code: 'store-nyc' }, lines: [{ product: { sku: 'SHIRT' }, quantity: 1 }] },
        ],
      },
    ],
    payment: { status: 'AUTHORISED', authorised: { amount: '5513.38' }, captured: { amount: '0.00' }, refunded: { amount: '0.00' } },
  });
  expect(verifyAccessToken(accessToken ?? '', [secret], orders.clock)).toEqual({ orderId: order?.id });
  expect(orders.peers.heldUnits()).toBe(4);
  expect([...orders.peers.guests.values()]).toEqual([{ customerId: order?.customer?.id, email: 'ada@example.com', name: 'Ada Example' }]);
  const events = await orders.test.query<{ type: string; payload: { fulfilments?: object[]; reservationIds?: string[] } }>(
    `select type, payload from ${toldBy('orders')} order by position`,
  );
  expect(events.map((event) => event.type)).toEqual(['order.placed', 'payment.authorised']);
  expect(events[0]?.payload.fulfilments).toHaveLength(3);
  expect(events[0]?.payload.reservationIds).toEqual([...orders.peers.reservations.keys()]);
  expect(JSON.stringify(events)).not.toMatch(/Ada|example\.com|Main St/);
  const log = await orders.test.query('select kind, trace_id as "traceId" from orders.timeline_entry order by seq');
  expect(log).toEqual(events.map(({ type }) => ({ kind: type, traceId: context.traceId })));
  expect(await count('audit')).toBe(1);
  expect(await count('sourcing_decision')).toBe(2);
  expect(await count('guest_contact')).toBe(0);
});

test('answers a placed order as reading it does, without reading it', async () => {
  const kits = {
    method: 'SHIP',
    address: newYork,
    lines: [
      { sku: 'GIFT-BOX', quantity: 2 },
      { sku: 'SHIRT', quantity: 1 },
    ],
  };
  const groups = [kits, { method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO', quantity: 1 }] }, ebooks];
  const place = `mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { order { ${whole} } } }`;
  const before = orders.database.statements.count();
  const { placeOrder: placed } = await orders.run<{ placeOrder: { order: { id: string } } }>(place, { input: anInput({ groups }) });
  const asked = orders.database.statements.count() - before;

  const { id } = placed.order;
  const { order } = await orders.run<{ order: object }>(`query Read($id: ID!) { order(id: $id) { ${whole} } }`, { id }, holderOf(id));

  expect(order).toEqual(placed.order);
  // Channel and prices (kept from now on), claim, authorisation, numbers, and the order's transaction of eight with the job of the e-book's capture.
  expect(asked).toBe(2 + 1 + 1 + 1 + 8);
});

test('places a shopper`s order as theirs, without an access token', async () => {
  const id = orders.ids.next('cus');

  const { order, accessToken, errors } = await place(anInput({ customer: undefined }), shopper(id));

  expect({ customer: order?.customer?.id, accessToken, errors }).toEqual({ customer: id, accessToken: null, errors: [] });
  expect(orders.peers.guests.size).toBe(0);
});

test('keeps a kit`s money in its components and plans these', async () => {
  const { order } = await place(anInput({ groups: [{ method: 'SHIP', address: newYork, lines: [{ sku: 'GIFT-BOX', quantity: 2 }] }] }));

  const lines = await orders.test.query<{ kind: string; sku: string; ordered: number; charged_minor: string }>(
    'select kind, sku, ordered, charged_minor::text from orders.order_line order by position',
  );
  expect(lines.map(({ kind, sku, ordered }) => [kind, sku, ordered])).toEqual([
    ['BUNDLE', 'GIFT-BOX', 2],
    ['COMPONENT', 'MUG', 4],
    ['COMPONENT', 'SHIRT', 2],
  ]);
  const [kit, mugs, shirts] = lines.map((line) => BigInt(line.charged_minor));
  expect((mugs ?? 0n) + (shirts ?? 0n)).toBe(kit);
  expect(order?.groups[0]?.shipments.flatMap((shipment) => shipment.lines)).toHaveLength(2);
});

test('delivers an e-book at once: nothing reserved, captured by job', async () => {
  const groups = [{ method: 'DIGITAL', lines: [{ sku: 'EBOOK', quantity: 1 }] }];

  const { order, errors } = await place(anInput({ groups }));

  expect(errors).toEqual([]);
  expect(order?.totals.total).toEqual({ amount: '9.99', currencyCode: 'USD' });
  expect(orders.peers.reservations.size).toBe(0);
  expect(await orders.test.query('select shipped, delivered, allocated from orders.order_line')).toEqual([
    { shipped: 1, delivered: 1, allocated: 0 },
  ]);
  expect(await orders.test.query('select status, amount_minor::int as amount from orders.capture')).toEqual([
    { status: 'REQUESTED', amount: 999 },
  ]);
});

test('answers a repetition byte for byte, and refuses the key for another input', async () => {
  const input = anInput();

  const first = await place(input);
  const second = await place(input);
  const other = await place({ ...input, payment: { provider: 'test', token: 'refuse' } });

  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  expect(other.errors.map((error) => error.__typename)).toEqual(['IdempotencyConflictError']);
  expect(await count('"order"')).toBe(1);
});

test('of a hundred simultaneous requests with one key one places, and all that answer answer the same', async () => {
  const input = anInput();

  const answers = await Promise.all(Array.from({ length: 100 }, () => place(input)));

  const placed = new Set(answers.flatMap((answer) => answer.order?.id ?? []));
  expect(placed.size).toBe(1);
  for (const answer of answers)
    expect(answer.order ? [] : answer.errors.map((error) => error.__typename)).toEqual(answer.order ? [] : ['IdempotencyInProgressError']);
  expect(await count('"order"')).toBe(1);
  expect(orders.peers.heldUnits()).toBe(3);
});

test('sells two pianos once each to twenty who want one', async () => {
  const groups = [{ method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO', quantity: 1 }] }];

  const answers = await Promise.all(Array.from({ length: 20 }, () => place(anInput({ groups }))));

  expect(answers.filter((answer) => answer.order).length).toBe(2);
  expect(new Set(answers.flatMap((answer) => answer.errors.map((error) => error.__typename)))).toEqual(new Set(['InsufficientStockError']));
  expect(orders.peers.sellable('PIANO', 'store-nyc')).toBe(0);
  expect(await count('"order"')).toBe(2);
});

test('sources again when somebody was faster at the cheapest location', async () => {
  orders.peers.setSellable('SHIRT', 'dc-west', 9);
  orders.peers.race('reserveStock', () => orders.peers.setSellable('SHIRT', 'dc-east', 0));

  const { order } = await place(anInput());

  expect(order?.groups[0]?.shipments.map((shipment) => shipment.location.code)).toEqual(['dc-west']);
});

test('takes a hundred lines and twenty groups', async () => {
  const mugs = (lines: number): object => ({
    method: 'SHIP',
    address: newYork,
    lines: Array.from({ length: lines }, () => ({ sku: 'MUG', quantity: 1 })),
  });

  const { errors } = await place(anInput({ groups: Array.from({ length: 20 }, () => mugs(5)) }));

  expect(errors).toEqual([]);
  expect(await count('order_line')).toBe(100);
  expect(await count('order_group')).toBe(20);
});

test('places the order though customers is down, and keeps the guest until it was told', async () => {
  orders.peers.failOnce('recordGuest', 'before');

  const { order, errors } = await place(anInput({ idempotencyKey: randomUUID() }));

  expect(errors).toEqual([]);
  expect(await orders.test.query('select order_id, customer_id, email from orders.guest_contact')).toEqual([
    { order_id: order?.id, customer_id: order?.customer?.id, email: 'ada@example.com' },
  ]);
});
