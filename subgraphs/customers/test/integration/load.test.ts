import { aCustomersSubgraph, type Customers, shopper } from '../support/customers.ts';

const id = 'cus_00000000000000000000000ADA';
const part = {
  customers: [
    {
      id,
      email: 'Ada@example.com',
      name: 'Ada Example',
      addresses: [
        { id: 'adr_00000000000000000000000ADA', name: 'Ada', line1: '1 Main St', city: 'New York', postalCode: '10001', countryCode: 'US' },
      ],
    },
  ],
};

let customers: Customers;
beforeAll(async () => {
  customers = await aCustomersSubgraph();
});
afterAll(() => customers.close());

test('loading a retailer file twice is loading it once', async () => {
  await customers.subgraph.load(part);
  await customers.subgraph.load(part);

  expect(await customers.run('{ me { email addresses { id line1 region } } }', {}, shopper(id))).toEqual({
    me: { email: 'ada@example.com', addresses: [{ id: 'adr_00000000000000000000000ADA', line1: '1 Main St', region: null }] },
  });
});

test('a part of another shape is refused whole', async () => {
  await expect(
    customers.subgraph.load({ customers: [{ ...part.customers[0], id: 'cus_00000000000000000000000EVE', email: 'no' }] }),
  ).rejects.toThrow(/email/);
  expect(await customers.test.query(`select 1 from customers.customer where id like '%EVE'`)).toEqual([]);
});
