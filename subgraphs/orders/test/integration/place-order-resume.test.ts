import { toldBy, waitUntil } from '@baton/testing';
import { type Faults, faults } from '../support/faulty-database.ts';
import { anInput, anOrdersSubgraph, guest, type OrdersUnderTest, type Placed, placeOrder } from '../support/orders-subgraph.ts';

let orders: OrdersUnderTest;
let lost: Faults;
beforeEach(async () => {
  lost = faults();
  orders = await anOrdersSubgraph({ wrap: lost.wrap });
  orders.peers.setSellable('SHIRT', 'dc-east', 2);
  orders.peers.setSellable('SHIRT', 'store-nyc', 1);
});
afterEach(() => orders.close());

const place = async (input: object): Promise<Placed['placeOrder']> => (await orders.run<Placed>(placeOrder, { input }, guest())).placeOrder;
const rows = <R extends object>(sql: string): Promise<R[]> => orders.test.query<R>(sql);
const allShirts = (): number =>
  orders.peers.sellable('SHIRT', 'dc-east') + orders.peers.sellable('SHIRT', 'store-nyc') + orders.peers.heldUnits();

/** One order, its three units reserved once, its money authorised once, everything told once. */
async function expectOneWholeOrder(id: string | undefined): Promise<void> {
  expect(await rows('select id from orders."order"')).toEqual([{ id }]);
  expect(await rows(`select type from ${toldBy('orders')} order by position`)).toEqual([
    { type: 'order.placed' },
    { type: 'payment.authorised' },
  ]);
  expect(await rows('select status, count(*)::int as n from orders.test_payment group by 1')).toEqual([{ status: 'AUTHORISED', n: 1 }]);
  expect(await rows('select sum(quantity)::int as n from orders.planned_fulfilment_line')).toEqual([{ n: 3 }]);
  expect(await rows('select count(*)::int as n from orders.audit')).toEqual([{ n: 1 }]);
  const reserved = await rows<{ reservation_id: string }>('select distinct reservation_id from orders.planned_fulfilment');
  expect(orders.peers.reservations.get(reserved[0]?.reservation_id ?? '')?.state).toBe('HELD');
  expect({ held: orders.peers.heldUnits(), all: allShirts() }).toEqual({ held: 3, all: 3 });
}

test.each<[string, () => void]>([
  ['before the claim', () => lost.loseStatement('platform-claim-sagas', 'before')],
  ['after the claim', () => lost.loseStatement('platform-claim-sagas', 'after')],
  ['before stock is looked at', () => orders.peers.failOnce('sourcingView', 'before')],
  ['before the lanes are asked for', () => orders.peers.failOnce('laneChart', 'before')],
  ['before the reservation', () => orders.peers.failOnce('reserveStock', 'before')],
  ['after the reservation', () => orders.peers.failOnce('reserveStock', 'after')],
  ['before the authorisation', () => lost.loseStatement('orders-open-test-payments', 'before')],
  ['after the authorisation', () => lost.loseStatement('orders-open-test-payments', 'after')],
  ['in the middle of the record', () => lost.loseStatement('orders-write-orders', 'before')],
  ['before the commit of the record', () => lost.loseCommit('before')],
])('killed %s, a retry with the same key makes one whole order', async (_when, lose) => {
  const input = anInput();
  lose();

  await expect(place(input)).rejects.toThrow();
  // After a lost answer to the claim nobody knows of it: its lease has to end first.
  await orders.test.query(`update orders.saga set lease_until = null where status <> 'DONE'`);
  const { order, errors } = await place(input);

  expect(lost.isSpent()).toBe(true);
  expect(errors).toEqual([]);
  await expectOneWholeOrder(order?.id);
});

test('a commit that arrived without being confirmed is answered as what it is: the order', async () => {
  const input = anInput();
  lost.loseCommit('after');

  const first = await place(input);

  expect(lost.isSpent()).toBe(true);
  expect(await place(input)).toEqual(first);
  await expectOneWholeOrder(first.order?.id);
});

test('orders that were written together and failed together are each written by themselves', async () => {
  orders.peers.setSellable('SHIRT', 'dc-east', 30);
  // The first parameter holds the orders: only a batch of several is lost.
  lost.loseStatement('orders-write-orders', 'before', ([rowsOfOrders]) => JSON.parse(String(rowsOfOrders)).length > 1);

  const answers = await Promise.all(Array.from({ length: 8 }, () => place(anInput())));

  expect(lost.isSpent()).toBe(true);
  expect(answers.flatMap((answer) => answer.errors)).toEqual([]);
  expect(new Set(answers.map((answer) => answer.order?.number)).size).toBe(8);
  expect(orders.peers.heldUnits()).toBe(24);
});

test('an order that nobody comes back for is finished by the completer', async () => {
  orders.peers.failOnce('reserveStock', 'after');
  await expect(place(anInput())).rejects.toThrow();

  await orders.subgraph.start();

  await waitUntil(async () => (await rows('select id from orders."order"')).length === 1, { what: 'the order' });
  const [order] = await rows<{ id: string }>('select id from orders."order"');
  expect(orders.peers.heldUnits()).toBe(3);
  expect(order?.id).toMatch(/^ord_/);
});

test('a resumed order takes what it holds, though nothing else is left', async () => {
  const input = anInput();
  orders.peers.failOnce('reserveStock', 'after');
  await expect(place(input)).rejects.toThrow();
  expect(orders.peers.sellable('SHIRT', 'dc-east')).toBe(0);

  const { order } = await place(input);

  expect(orders.peers.calls.filter((call) => call === 'reserveStock')).toHaveLength(1);
  await expectOneWholeOrder(order?.id);
});

test('a resumed order whose reservation was lost reserves again under its next id', async () => {
  const input = anInput();
  orders.peers.failOnce('reserveStock', 'after');
  await expect(place(input)).rejects.toThrow();
  const [expired] = orders.peers.reservations.values();
  if (!expired) throw new Error('no reservation');
  expired.state = 'RELEASED';
  for (const line of expired.lines) orders.peers.setSellable(line.sku, line.location, line.quantity);

  const { order } = await place(input);

  expect(orders.peers.reservations.size).toBe(2);
  await expectOneWholeOrder(order?.id);
});

test('a resumed order that cannot be sourced any more is refused, and its authorisation is voided by job', async () => {
  const input = anInput();
  lost.loseStatement('orders-open-test-payments', 'after');
  await expect(place(input)).rejects.toThrow();
  for (const reservation of orders.peers.reservations.values()) reservation.state = 'RELEASED';

  const { order, errors } = await place(input);

  expect({ order, errors: errors.map((error) => error.__typename) }).toEqual({ order: null, errors: ['InsufficientStockError'] });
  expect(await rows('select fate from orders.authorisation_fate')).toEqual([{ fate: 'GIVEN_UP' }]);
  expect(await rows('select id from orders."order"')).toEqual([]);
  await orders.subgraph.start();
  await waitUntil(async () => (await rows(`select 1 from orders.test_payment where status = 'VOIDED'`)).length === 1, { what: 'the void' });
});

test('a provider that does not answer: refused at once, nothing held, voided by job, never used again', async () => {
  const input = anInput({ payment: { provider: 'test', token: 'timeout' } });

  const first = await place(input);

  expect(first.errors).toMatchObject([{ __typename: 'PaymentRefusedError', reason: 'TIMEOUT' }]);
  expect(orders.peers.heldUnits()).toBe(0);
  await orders.subgraph.start();
  await waitUntil(async () => (await rows(`select 1 from orders.test_payment where status = 'VOIDED'`)).length === 1, { what: 'the void' });
  expect(await place(input)).toEqual(first);
});

test('a release that fails on the way back is done again before the refusal is answered', async () => {
  const input = anInput({ payment: { provider: 'test', token: 'refuse' } });
  orders.peers.failOnce('releaseReservation', 'before');

  await expect(place(input)).rejects.toThrow();
  expect(orders.peers.heldUnits()).toBe(3);
  const { errors } = await place(input);

  expect(errors).toMatchObject([{ __typename: 'PaymentRefusedError', reason: 'REFUSED' }]);
  expect(orders.peers.heldUnits()).toBe(0);
});

test('a worker that lost its lease changes nothing when it goes on', async () => {
  const input = anInput();
  let order: Placed['placeOrder'] | undefined;
  // While the first worker waits for stock, its lease ends and another one places the whole order.
  const overtaken = new Promise<void>((resolve, reject) => {
    orders.peers.race('reserveStock', () => {
      orders.test
        .query('update orders.saga set lease_until = null')
        .then(() => place(input))
        .then((placed) => {
          order = placed;
          resolve();
        }, reject);
    });
  });
  const slow = place(input);
  await overtaken;

  const late = await slow;

  expect([late.order?.id ?? order?.order?.id]).toEqual([order?.order?.id]);
  await expectOneWholeOrder(order?.order?.id);
});

test('a guest whose payment is refused while customers is down is forgotten by job', async () => {
  orders.peers.failOnce('forgetGuest', 'before');

  const { errors } = await place(anInput({ payment: { provider: 'test', token: 'refuse' } }));

  expect(errors).toMatchObject([{ __typename: 'PaymentRefusedError' }]);
  expect([...orders.peers.guests.values()]).toMatchObject([{ email: 'ada@example.com' }]);
  await orders.subgraph.start();
  await waitUntil(async () => orders.peers.guests.size === 0, { what: 'the guest forgotten' });
});

test('a refused payment waits for the guest that is still on its way to customers, and has it forgotten then', async () => {
  orders.peers.race('recordGuest', async () => {
    for (let statement = 0; statement < 20; statement++) await rows('select 1');
  });

  const { errors } = await place(anInput({ payment: { provider: 'test', token: 'refuse' } }));

  expect(errors).toMatchObject([{ __typename: 'PaymentRefusedError' }]);
  expect(orders.peers.calls.filter((call) => call.endsWith('Guest'))).toEqual(['recordGuest', 'forgetGuest']);
  expect(orders.peers.guests.size).toBe(0);
});

test('the guest is on its way to customers while the payment is authorised', async () => {
  orders.peers.race('recordGuest', () =>
    waitUntil(async () => (await rows('select from orders.test_payment')).length === 1, { what: 'the authorisation' }),
  );

  const { errors } = await place(anInput());

  expect({ errors, guests: orders.peers.guests.size }).toEqual({ errors: [], guests: 1 });
});

test('tells customers of a guest by job, and forgets the person when it was told', async () => {
  orders.peers.failOnce('recordGuest', 'before');
  const { order } = await place(anInput());
  expect(await rows('select order_id from orders.guest_contact')).toEqual([{ order_id: order?.id }]);

  await orders.subgraph.start();

  await waitUntil(async () => (await rows('select 1 from orders.guest_contact')).length === 0, { what: 'the guest told' });
  expect([...orders.peers.guests.keys()]).toEqual([order?.customer?.id]);
});
