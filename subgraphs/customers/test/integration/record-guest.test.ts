import { aCustomersSubgraph, anonymous, type Customers, ids, orders, staff } from '../support/customers.ts';

const RECORD = 'mutation Record($input: RecordGuestInput!) { recordGuest(input: $input) { customerId } }';

let customers: Customers;
beforeAll(async () => {
  customers = await aCustomersSubgraph();
});
afterAll(() => customers.close());

const FORGET = 'mutation Forget($id: ID!) { forgetGuest(customerId: $id) { forgotten } }';
const forget = (id: string): Promise<unknown> => customers.run(FORGET, { id }, orders());

const record = (customerId: string, email: string): Promise<unknown> =>
  customers.run(RECORD, { input: { customerId, email, name: 'Guest Example' } }, orders());

test('asked again under the same id, changes nothing', async () => {
  const id = ids.next('cus');
  await record(id, 'first@example.com');
  await record(id, 'second@example.com');

  expect(await customers.test.query('select kind::text, email from customers.customer where id = $1', [id])).toEqual([
    { kind: 'GUEST', email: 'first@example.com' },
  ]);
});

test('forgets a guest, once, and nobody who is registered', async () => {
  const [id, shopper] = [ids.next('cus'), ids.next('cus')];
  await record(id, 'refused@example.com');
  const registered = `insert into customers.customer (id, kind, email, name, created_at) values ($1, 'REGISTERED', 'stays@example.com', 'Stays', now())`;
  await customers.test.query(registered, [shopper]);

  expect(await forget(id)).toEqual({ forgetGuest: { forgotten: true } });
  expect([await forget(id), await forget(shopper)]).toEqual(Array(2).fill({ forgetGuest: { forgotten: false } }));
  expect(await customers.test.query('select id from customers.customer where id = any($1)', [[id, shopper]])).toEqual([{ id: shopper }]);
});

test('three hundred guests at once, some twice, are each there once, written by far fewer statements', async () => {
  const guests = Array.from({ length: 300 }, () => ids.next('cus'));
  const before = customers.database.statements.count();
  await Promise.all([...guests, ...guests.slice(0, 100)].map((id) => record(id, 'same@example.com')));

  const rows = await customers.test.query<{ id: string }>(`select id from customers.customer where email = 'same@example.com'`);
  expect(rows.map(({ id }) => id).sort()).toEqual([...guests].sort());
  expect(customers.database.statements.count() - before).toBeLessThan(100);
});

test('a guest that breaks a rule fails alone', async () => {
  const [good, other] = [ids.next('cus'), ids.next('cus')];
  const results = await Promise.allSettled([
    record(good, 'ok@example.com'),
    record(ids.next('ord'), 'bad-id@example.com'),
    record(other, 'ok2@example.com'),
  ]);

  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test.each([
  ['anonymous', anonymous(), 'UNAUTHENTICATED'],
  ['staff', staff('customer:read', 'order:read'), 'FORBIDDEN'],
])('%s may not record guests', async (_who, context, code) => {
  const id = ids.next('cus');
  const variables = { input: { customerId: id, email: 'x@example.com', name: 'X' } };
  const { errors } = await customers.subgraph.execute({ query: RECORD, variables }, context);

  expect(errors?.map((error) => error.extensions['code'])).toEqual([code]);
  expect(await customers.test.query('select 1 from customers.customer where id = $1', [id])).toEqual([]);
});
