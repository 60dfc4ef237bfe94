import { randomUUID } from 'node:crypto';
import type { BackorderOffer } from '@baton/contracts';
import { anInput, anOrdersSubgraph, type OrdersUnderTest, operator, type Placed, placeOrder } from '../support/orders-subgraph.ts';

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
      method service price { amount } promise { earliestAt latestAt } orderBy source availableAt
    } }
  }
}`;
interface Promised {
  readonly sku: string;
  readonly deliveryPromises: readonly {
    readonly promise: { readonly latestAt: string };
    readonly orderBy: string | null;
    readonly source: string;
  }[];
}
const newYork = { countryCode: 'us', region: 'NY', postalCode: '10001', city: 'New York' };
const promised = async (skus: readonly string[], destination: object = newYork, quantity = 1): Promise<Promised[]> => {
  const references = skus.map((sku) => ({ __typename: 'Product', sku }));
  return (await orders.run<{ _entities: Promised[] }>(QUERY, { references, destination, quantity }))._entities;
};

test('a page of products is promised with one question to stock, and a basket of one of them gets just that promise', async () => {
  const before = orders.peers.calls.length;
  const [shirt, mug, unknown] = await promised(['SHIRT', 'MUG', 'NO-SUCH']);

  expect(orders.peers.calls.slice(before).toSorted()).toEqual(['laneChart', 'sourcingView']);
  expect(shirt?.deliveryPromises).toEqual([
    {
      ...{ method: 'SHIP', service: 'STANDARD', price: { amount: '4.99' } },
      promise: { earliestAt: '2025-06-04T12:00:00.000Z', latestAt: '2025-06-07T00:00:00.000Z' },
      ...{ orderBy: '2025-06-02T20:00:00.000Z', source: 'ON_HAND', availableAt: null },
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

// Seen to fail: without asking what can be promised beyond stock, the page says nothing of what the checkout sells.
test('promises what comes in later as the checkout does, and says so; what nobody may sell beyond stock is asked of nobody twice', async () => {
  const comes = (sku: string, mode: 'BACKORDER' | 'PREORDER'): BackorderOffer => ({
    ...{ sku, location: 'dc-east', mode, releaseAt: null },
    steps: [{ at: '2025-06-12T00:00:00.000Z', quantity: 4, supplyId: 'inb_1', confidence: 90 }],
  });
  orders.peers.offers = [comes('SHIRT', 'BACKORDER'), comes('LAST-ONE', 'PREORDER')];
  orders.peers.setSellable('SHIRT', 'dc-east', 3);
  const before = orders.peers.calls.length;
  const [shirt, last, piano] = await promised(['SHIRT', 'LAST-ONE', 'PIANO'], newYork, 4);

  // The lanes to that place are known by now.
  expect(orders.peers.calls.slice(before).toSorted()).toEqual(['backorderOffers', 'sourcingView']);
  const later = { availableAt: '2025-06-12T00:00:00.000Z', orderBy: null };
  expect(shirt?.deliveryPromises).toMatchObject([{ ...later, source: 'BACKORDER', promise: { earliestAt: '2025-06-14T12:00:00.000Z' } }]);
  expect(last?.deliveryPromises).toMatchObject([{ ...later, source: 'PREORDER' }]);
  expect(piano?.deliveryPromises).toEqual([]);
  const group = { method: 'SHIP', address: { ...newYork, name: 'Ada', line1: '1 Main St' }, lines: [{ sku: 'SHIRT', quantity: 4 }] };
  const { placeOrder: refused } = await orders.run<Placed>(REFUSED, { input: anInput({ groups: [group] }) });
  expect(refused.errors).toMatchObject([
    { alternatives: expect.arrayContaining([{ kind: 'LATER_DATE', availableAt: shirt?.deliveryPromises[0]?.promise.latestAt }]) },
  ]);
  expect(await promised(['SHIRT'], newYork, 8)).toMatchObject([{ deliveryPromises: [] }]);
  // What is there is promised from there.
  expect(await promised(['SHIRT'], newYork, 3)).toMatchObject([{ deliveryPromises: [{ source: 'ON_HAND' }] }]);
});
const REFUSED = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id } errors { __typename
  ... on InsufficientStockError { alternatives { kind availableAt } } } } }`;

test('what a store lacks is promised for when it was brought there', async () => {
  orders.peers.offers = [];
  orders.peers.setSellable('SHIRT', 'dc-east', 3);
  expect(await promised(['SHIRT'], { location: 'store-nyc' })).toMatchObject([{ deliveryPromises: [] }]);
  await bringToStores();
  const [shirt] = await promised(['SHIRT'], { location: 'store-nyc' });

  expect(shirt?.deliveryPromises).toMatchObject([{ method: 'PICKUP', source: 'ON_HAND', availableAt: null }]);
  const group = { method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'SHIRT', quantity: 1 }] };
  const placed = await orders.run<Placed>(placeOrder, { input: anInput({ groups: [group] }) });
  expect(placed.placeOrder.order?.groups).toMatchObject([{ promise: shirt?.deliveryPromises[0]?.promise }]);
  expect(Date.parse(shirt?.deliveryPromises[0]?.promise.latestAt ?? '')).toBeGreaterThan(Date.parse('2025-06-04T00:00:00Z'));
});

/** Puts rules into force by which stores get what they lack from elsewhere. */
async function bringToStores(): Promise<void> {
  const merchandiser = {
    ...operator(),
    actor: { kind: 'staff' as const, id: 'mia', scopes: ['sourcing:read', 'sourcing:write'], locations: [] },
  };
  const does = (mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { __typename ... on UserError { message } } } }`;
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    return orders.run<Record<string, { errors: object[] }>>(document, variables, merchandiser);
  };
  const shipToStore = { service: 'STANDARD', receivingMinutes: 120, perTransfer: '4.00', perTransferItem: '0.20' };
  const done = [
    await does('draftSourcingProfile', { ref: 'demo', basedOn: 'demo@1', changes: [{ shipToStore }] }),
    await does('validateSourcingProfile', { name: 'demo@2', revision: 1 }),
    await does('activateSourcingProfile', { name: 'demo@2', market: 'us', channel: 'web-us', replaces: 'demo@1' }),
  ];
  expect(done.flatMap((answer) => Object.values(answer).flatMap(({ errors }) => errors))).toEqual([]);
}

test.each([
  [{}, 1, 'Name the country'],
  [{ countryCode: 'US', location: 'store-nyc' }, 1, 'Name the country'],
  [{ countryCode: 'USA' }, 1, 'ISO 3166-1'],
  [{ countryCode: 'US', postalCode: '1'.repeat(21) }, 1, 'too many characters'],
  [newYork, 0, '1 to 9999 units'],
])('refuses a question that it cannot read: %j × %i', async (destination, quantity, message) => {
  await expect(promised(['SHIRT'], destination, quantity)).rejects.toThrow(message);
});
