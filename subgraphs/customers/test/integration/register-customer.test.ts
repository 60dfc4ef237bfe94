import { aCustomersSubgraph, anonymous, type Customers, key, shopper, staff } from '../support/customers.ts';

const REGISTER = /* GraphQL */ `
  mutation Register($input: RegisterCustomerInput!) {
    registerCustomer(input: $input) {
      customer { id email name }
      errors { __typename ... on UserError { message path } ... on IdempotencyConflictError { idempotencyKey } }
    }
  }
`;
interface Registered {
  registerCustomer: {
    customer: { id: string; email: string; name: string } | null;
    errors: { __typename: string; path: string[] | null }[];
  };
}

let customers: Customers;
beforeAll(async () => {
  customers = await aCustomersSubgraph();
});
afterAll(() => customers.close());

const register = async (input: { idempotencyKey?: string; email: string; name?: string }): Promise<Registered['registerCustomer']> =>
  (await customers.run<Registered>(REGISTER, { input: { idempotencyKey: key(), name: 'Ada Example', ...input } }, anonymous()))
    .registerCustomer;

const rowsOf = (email: string): Promise<object[]> => customers.test.query('select id from customers.customer where email = $1', [email]);

test('shows the new customer to whoever registered, with one event and one audit entry that hold the id only', async () => {
  const { customer, errors } = await register({ email: ' Ada@Example.com ' });

  expect(errors).toEqual([]);
  expect(customer).toEqual({ id: expect.stringMatching(/^cus_[0-9A-Z]{26}$/), email: 'ada@example.com', name: 'Ada Example' });
  const events = await customers.test.query('select type, aggregate, payload from customers.outbox where aggregate = $1', [
    `customer:${customer?.id}`,
  ]);
  expect(events).toEqual([{ type: 'customer.registered', aggregate: `customer:${customer?.id}`, payload: { customerId: customer?.id } }]);
  const entries = await customers.test.query('select actor, action, target from customers.audit where target = $1', [customer?.id]);
  expect(entries).toEqual([{ actor: 'guest', action: 'registerCustomer', target: customer?.id }]);
});

test('answers a repeated request the same and makes one customer', async () => {
  const idempotencyKey = key();
  const first = await register({ idempotencyKey, email: 'twice@example.com' });
  const second = await register({ idempotencyKey, email: 'twice@example.com' });

  expect(second).toEqual(first);
  expect(await rowsOf('twice@example.com')).toHaveLength(1);
});

test('refuses a key that was used with another input', async () => {
  const idempotencyKey = key();
  await register({ idempotencyKey, email: 'one@example.com' });

  const { customer, errors } = await register({ idempotencyKey, email: 'other@example.com' });

  expect(customer).toBeNull();
  expect(errors).toEqual([expect.objectContaining({ __typename: 'IdempotencyConflictError', idempotencyKey })]);
  expect(await rowsOf('other@example.com')).toEqual([]);
});

test('of fifty registrations of one e-mail at once exactly one wins', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => register({ email: n % 2 ? 'race@example.com' : 'RACE@example.com' })),
  );

  expect(answers.filter(({ customer }) => customer)).toHaveLength(1);
  const refused = answers.flatMap(({ errors }) => errors);
  expect(refused).toHaveLength(49);
  expect(new Set(refused.map((error) => error.__typename))).toEqual(new Set(['EmailTakenError']));
  expect(await rowsOf('race@example.com')).toHaveLength(1);
});

test('stores nothing for input that breaks a rule, so that the same key works once it is right', async () => {
  const idempotencyKey = key();
  const wrong = await register({ idempotencyKey, email: 'no-mail' });
  const right = await register({ idempotencyKey, email: 'corrected@example.com' });

  expect(wrong).toEqual({
    customer: null,
    errors: [{ __typename: 'InvalidInputError', message: expect.any(String), path: ['email'] }],
  });
  expect(right.errors).toEqual([]);
});

test.each([0, 256])('refuses a key of %i characters', async (length) => {
  const { errors } = await register({ idempotencyKey: 'k'.repeat(length), email: `key${length}@example.com` });

  expect(errors).toEqual([expect.objectContaining({ __typename: 'InvalidInputError' })]);
  expect(await rowsOf(`key${length}@example.com`)).toEqual([]);
});

test('keeps personal data out of events, audit and stored answers', async () => {
  await register({ email: 'very.private@example.com', name: 'Very Private' });

  for (const table of ['outbox', 'audit', 'idempotency']) {
    const rows = await customers.test.query<{ row: string }>(`select t::text as row from customers.${table} t`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => /very.private/i.test(row))).toEqual([]);
  }
});

test('me is the shopper of the token, and nobody for staff or an unknown subject', async () => {
  const { customer } = await register({ email: 'me@example.com' });
  const me = '{ me { id email } }';

  expect(await customers.run(me, {}, shopper(customer?.id ?? ''))).toEqual({ me: { id: customer?.id, email: 'me@example.com' } });
  expect(await customers.run(me, {}, shopper('cus_0000000000000000000000NONE'))).toEqual({ me: null });
  expect(await customers.run(me, {}, staff('customer:self'))).toEqual({ me: null });
});

test.each([
  ['anonymous', anonymous(), 'UNAUTHENTICATED'],
  ['staff without the scope', staff('customer:read'), 'FORBIDDEN'],
])('me is refused to %s', async (_who, context, code) => {
  const { data, errors } = await customers.subgraph.execute({ query: '{ me { id } }' }, context);

  expect(data?.['me'] ?? null).toBeNull();
  expect(errors?.map((error) => error.extensions['code'])).toEqual([code]);
});
