import { aCustomersSubgraph, type Customers, ids, key, orders, shopper } from '../support/customers.ts';

const ADD = /* GraphQL */ `
  mutation Add($input: AddAddressInput!) {
    addAddress(input: $input) { address { id city company } customer { addresses { id } } errors { __typename ... on UserError { path } } }
  }
`;
const REMOVE = /* GraphQL */ `
  mutation Remove($input: RemoveAddressInput!) {
    removeAddress(input: $input) { customer { addresses { id } } errors { __typename ... on UserError { path } } }
  }
`;
interface Added {
  addAddress: {
    address: { id: string; city: string } | null;
    customer: { addresses: { id: string }[] } | null;
    errors: { __typename: string }[];
  };
}
interface Removed {
  removeAddress: { customer: { addresses: { id: string }[] } | null; errors: { __typename: string }[] };
}
const details = { name: 'Ada Example', line1: '1 Main St', city: 'New York', region: 'NY', postalCode: '10001', countryCode: 'us' };

let customers: Customers;
beforeAll(async () => {
  customers = await aCustomersSubgraph();
});
afterAll(() => customers.close());

async function aCustomer(): Promise<string> {
  const id = ids.next('cus');
  const input = { customerId: id, email: 'ada@example.com', name: 'Ada Example' };
  await customers.run('mutation R($input: RecordGuestInput!) { recordGuest(input: $input) { customerId } }', { input }, orders());
  return id;
}
const add = async (customer: string, idempotencyKey = key()): Promise<Added['addAddress']> =>
  (await customers.run<Added>(ADD, { input: { idempotencyKey, ...details } }, shopper(customer))).addAddress;
const remove = async (customer: string, addressId: string, idempotencyKey = key()): Promise<Removed['removeAddress']> =>
  (await customers.run<Removed>(REMOVE, { input: { idempotencyKey, addressId } }, shopper(customer))).removeAddress;

test('keeps an address, once for each key, and forgets it, once for each key', async () => {
  const customer = await aCustomer();
  const [addKey, removeKey] = [key(), key()];
  const added = await add(customer, addKey);

  expect(added).toMatchObject({
    address: { city: 'New York', company: null },
    customer: { addresses: [{ id: added.address?.id }] },
    errors: [],
  });
  expect(await add(customer, addKey)).toEqual(added);

  const id = added.address?.id ?? '';
  expect(await remove(customer, id, removeKey)).toEqual({ customer: { addresses: [] }, errors: [] });
  expect(await remove(customer, id, removeKey)).toEqual({ customer: { addresses: [] }, errors: [] });
  expect((await remove(customer, id)).errors).toEqual([{ __typename: 'NotFoundError', path: ['addressId'] }]);
});

test('of sixty addresses added at once exactly fifty are kept', async () => {
  const customer = await aCustomer();
  const answers = await Promise.all(Array.from({ length: 60 }, () => add(customer)));

  expect(answers.filter(({ address }) => address)).toHaveLength(50);
  expect(answers.flatMap(({ errors }) => errors.map((error) => error.__typename))).toEqual(Array(10).fill('TooManyAddressesError'));
  expect(await customers.test.query('select address_count from customers.customer where id = $1', [customer])).toEqual([
    { address_count: 50 },
  ]);
});

test("somebody else's address is not found and stays", async () => {
  const [ada, eve] = [await aCustomer(), await aCustomer()];
  const { address } = await add(ada);

  expect(await remove(eve, address?.id ?? '')).toEqual({
    customer: null,
    errors: [{ __typename: 'NotFoundError', path: ['addressId'] }],
  });
  expect(await customers.test.query('select customer_id from customers.address where id = $1', [address?.id])).toEqual([
    { customer_id: ada },
  ]);
});

test('a token that names no customer of ours keeps nothing', async () => {
  expect((await add(ids.next('cus'))).errors).toEqual([{ __typename: 'NotFoundError', path: null }]);
});
