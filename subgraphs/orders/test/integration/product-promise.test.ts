import { anInput, anOrdersSubgraph, type OrdersUnderTest, type Placed, placeOrder } from '../support/orders-subgraph.ts';

let orders: OrdersUnderTest;
beforeAll(async () => {
  orders = await anOrdersSubgraph();
  orders.peers.setSellable('SHIRT', 'dc-east', 3);
  orders.peers.setSellable('MUG', 'dc-west', 3);
  orders.peers.setSellable('PIANO', 'store-nyc', 1);
});
afterAll(() => orders.close());

const QUERY = `query ($references: [_Any!]!, $destination: PromiseDestinationInput!, $quantity: Int! = 1) {
  _entities(representations: $references) {
    ... on Product { sku deliveryPromises(channel: "web-us", destination: $destination, quantity: $quantity) {
      method service price { amount } promise { earliestAt latestAt } orderBy
    } }
  }
}`;
interface Promised {
  readonly sku: string;
  readonly deliveryPromises: readonly { readonly promise: { readonly latestAt: string }; readonly orderBy: string | null }[];
}
const newYork = { countryCode: 'us', region: 'NY', postalCode: '10001', city: 'New York' };
const promised = async (skus: readonly string[], destination: object = newYork, quantity = 1): Promise<Promised[]> => {
  const references = skus.map((sku) => ({ __typename: 'Product', sku }));
  return (await orders.run<{ _entities: Promised[] }>(QUERY, { references, destination, quantity }))._entities;
};

test('a page of products is promised with one question to stock, and a basket of one of them gets just that promise', async () => {
  const before = orders.peers.calls.length;
  const [shirt, mug, unknown] = await promised(['SHIRT', 'MUG', 'NO-SUCH']);

  expect(orders.peers.calls.slice(before).toSorted()).toEqual(['lanes', 'sourcingView']);
  expect(shirt?.deliveryPromises).toEqual([
    {
      ...{ method: 'SHIP', service: 'STANDARD', price: { amount: '4.99' } },
      promise: { earliestAt: '2025-06-04T12:00:00.000Z', latestAt: '2025-06-07T00:00:00.000Z' },
      orderBy: '2025-06-02T20:00:00.000Z',
    },
  ]);
  // Three hours later in the west.
  expect(mug?.deliveryPromises[0]?.orderBy).toBe('2025-06-02T23:00:00.000Z');
  expect(unknown?.deliveryPromises).toEqual([]);
  const placed = await orders.run<Placed>(placeOrder, { input: anInput() });
  expect(placed.placeOrder.order?.groups).toMatchObject([{ promise: shirt?.deliveryPromises[0]?.promise }]);
});

test('asks for what is collected at a location, and says so when there is too little', async () => {
  const [piano] = await promised(['PIANO'], { location: 'store-nyc' });

  expect(piano?.deliveryPromises).toMatchObject([{ method: 'PICKUP', promise: { earliestAt: '2025-06-02T15:00:00.000Z' } }]);
  expect(await promised(['PIANO'], { location: 'store-nyc' }, 2)).toEqual([{ sku: 'PIANO', deliveryPromises: [] }]);
  expect(await promised(['PIANO'], { location: 'nowhere' })).toEqual([{ sku: 'PIANO', deliveryPromises: [] }]);
});

test.each([
  [{}, 1, 'Name the country'],
  [{ countryCode: 'US', location: 'store-nyc' }, 1, 'Name the country'],
  [{ countryCode: 'USA' }, 1, 'ISO 3166-1'],
  [{ countryCode: 'US', postalCode: '1'.repeat(21) }, 1, 'too many characters'],
  [newYork, 0, '1 to 9999 units'],
])('refuses a question that it cannot read: %j × %i', async (destination, quantity, message) => {
  await expect(promised(['SHIRT'], destination, quantity)).rejects.toThrow(message);
});
