import { aRetailer } from '../support/retailer.ts';
import { anonymous, longAgo, operator, type Stock, staff, aStock as startStock } from '../support/stock.ts';

let stock: Stock;
beforeAll(async () => {
  // So that looks for what changed come when a test makes one necessary, and not by time.
  stock = await startStock({ staleMs: 60_000 });
});
afterAll(() => stock.close());

const PRODUCTS = `query ($skus: [String!]!, $channel: String!, $near: GeoPointInput) {
  products(skus: $skus) { sku availability(channel: $channel) {
    status sellable
    locations(first: 5, near: $near) { nodes { sellable distanceKm methods location { code type } } pageInfo { hasNextPage endCursor } }
  } } }`;
type Products = {
  products: {
    sku: string;
    availability: {
      status: string;
      sellable: number | null;
      locations: { nodes: { sellable: number; distanceKm: number | null; methods: string[]; location: { code: string } }[] };
    };
  }[];
};

test('an anonymous shopper sees what can be had, where, nearest first', async () => {
  const variables = { skus: ['MUG', 'NO-SUCH', 'MUG', 'WARRANTY'], channel: 'web', near: { latitude: 34, longitude: -118 } };

  const { products } = await stock.run<Products>(PRODUCTS, variables, anonymous());

  expect(products.map((product) => [product.sku, product.availability.status, product.availability.sellable])).toEqual([
    ['MUG', 'IN_STOCK', 60],
    ['WARRANTY', 'NOT_COUNTED', null],
  ]);
  const nodes = products[0]?.availability.locations.nodes ?? [];
  expect(nodes.map((node) => [node.location.code, node.sellable, Math.round(node.distanceKm ?? -1), node.methods])).toEqual([
    ['west', 10, 33, ['SHIP']],
    ['east', 50, 3793, ['SHIP']],
  ]);
});

test('the methods of a place are those that the product allows as well', async () => {
  const { products } = await stock.run<Products>(PRODUCTS, { skus: ['PIANO'], channel: 'web' }, anonymous());

  expect(products[0]?.availability).toMatchObject({ status: 'LOW_STOCK', sellable: 2 });
  expect(products[0]?.availability.locations.nodes).toMatchObject([{ location: { code: 'store' }, methods: ['PICKUP'], distanceKm: null }]);
});

test('a channel sells only what its active locations have, and nothing without a network', async () => {
  const sellable = async (channel: string) => (await stock.run<Products>(PRODUCTS, { skus: ['MUG'], channel })).products[0]?.availability;

  expect(await sellable('west-only')).toMatchObject({ status: 'IN_STOCK', sellable: 10 });
  expect(await sellable('unheard-of')).toMatchObject({ status: 'NOT_SOLD', sellable: 0, locations: { nodes: [] } });
});

test('kits that share a component lose what a sale of it takes, at the same moment', async () => {
  const kits = async () =>
    (await stock.run<Products>(PRODUCTS, { skus: ['GIFT', 'PAIR'], channel: 'web' })).products.map((kit) => kit.availability.sellable);
  expect(await kits()).toEqual([7, 30]);

  const reservationId = 'rsv_00000000000000000000000001';
  const held = await stock.reserve([{ sku: 'MUG', location: 'east', quantity: 49 }], { reservationId });

  expect(held.outcome).toBe('RESERVED');
  expect(await kits()).toEqual([5, 5]);
  await stock.release(reservationId);
  expect(await kits()).toEqual([7, 30]);
});

test('a page of locations goes on where the cursor stands', async () => {
  const document = `query ($after: String) { product(sku: "MUG") { availability(channel: "web") {
    locations(first: 1, after: $after) { nodes { location { code } } pageInfo { hasNextPage endCursor } } } } }`;
  type Page = {
    product: {
      availability: { locations: { nodes: { location: { code: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
  };

  const first = (await stock.run<Page>(document)).product.availability.locations;
  const second = (await stock.run<Page>(document, { after: first.pageInfo.endCursor })).product.availability.locations;

  expect(first.nodes).toEqual([{ location: { code: 'east' } }]);
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect(second.nodes).toEqual([{ location: { code: 'west' } }]);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('a reservation past its time does not count, although nobody has swept it', async () => {
  await stock.reserve([{ sku: 'SHIRT', location: 'west', quantity: 3 }], { expiresAt: longAgo() });

  const document = `{ product(sku: "SHIRT") { availability(channel: "west-only") { sellable terms { onHand reserved clipped } }
    level(location: "west") { onHand reserved available } } }`;

  expect(await stock.level('SHIRT', 'west')).toMatchObject({ reserved: 3 });
  expect(await stock.run(document)).toEqual({
    product: {
      availability: { sellable: 4, terms: { onHand: 4, reserved: 0, clipped: 0 } },
      level: { onHand: 4, reserved: 0, available: 4 },
    },
  });
});

test('terms, levels and the ledger are for staff with the scope, at their locations', async () => {
  const document = `{ product(sku: "MUG") { availability(channel: "web") { sellable terms { onHand } }
    level(location: "east") { onHand } movements(location: "east", first: 1) { nodes { type } } } }`;

  const shopper = await stock.subgraph.execute({ query: document }, anonymous());
  expect(shopper.data).toMatchObject({ product: { availability: { sellable: 60, terms: null }, level: null, movements: null } });
  expect(shopper.errors?.map((error) => error.extensions['code'])).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
  const elsewhere = await stock.subgraph.execute({ query: document }, staff(['stock:read'], ['west']));
  expect(elsewhere.data).toMatchObject({ product: { level: null, movements: null } });
  const here = await stock.subgraph.execute({ query: document }, staff(['stock:read'], ['east']));
  expect(here).toMatchObject({ data: { product: { level: { onHand: 50 }, movements: { nodes: [{ type: expect.any(String) }] } } } });
});

test('a wrong page and too many SKUs are refused with a sentence', async () => {
  const codes = async (query: string, variables: object = {}) =>
    (await stock.subgraph.execute({ query, variables: { ...variables } }, operator())).errors?.map((error) => error.extensions['code']);
  const skus = (count: number) => Array.from({ length: count }, (_, position) => `S${position}`);

  expect(await codes('{ product(sku: "MUG") { availability(channel: "web") { locations { nodes { sellable } } } } }')).toEqual([
    'BAD_USER_INPUT',
  ]);
  expect(await codes(PRODUCTS, { skus: skus(101), channel: 'web' })).toEqual(['BAD_USER_INPUT']);
  expect(await codes(PRODUCTS, { skus: skus(100), channel: 'web' })).toBeUndefined();
  expect(await codes(PRODUCTS, { skus: ['MUG'], channel: 'web', near: { latitude: 91, longitude: 0 } })).toEqual(['BAD_USER_INPUT']);
});

test('100 products over 50 locations are read in four statements, as many as one product takes', async () => {
  const locations = Array.from({ length: 50 }, (_, position) => ({
    ...aRetailer().locations[0],
    code: `l${position}`,
    name: `Location ${position}`,
  }));
  const products = Array.from({ length: 100 }, (_, position) => ({ sku: `P${position}`, title: `P${position}`, kind: 'PHYSICAL' }));
  const levels = products.flatMap(({ sku }) => locations.map(({ code }) => ({ sku, location: code, onHand: 1 })));
  const networks = [{ channel: 'wide', locations: locations.map(({ code }) => code) }];
  await stock.subgraph.load({ products, locations, networks, levels });
  const counted = async (skus: string[]) => {
    const before = stock.database.statements.count();
    const answer = await stock.run<Products>(PRODUCTS, { skus, channel: 'wide', near: { latitude: 0, longitude: 0 } });
    return { statements: stock.database.statements.count() - before, sum: answer.products.map((product) => product.availability.sellable) };
  };
  // Nothing else may run a statement meanwhile.
  await stock.subgraph.drain();

  // One look for what changed, of two statements, then what is not in memory: products, and what stands of them.
  expect(await counted(['P0'])).toEqual({ statements: 4, sum: [50] });
  const all = await counted(products.map(({ sku }) => sku));
  expect(all.sum).toEqual(products.map(() => 50));
  expect(all.statements).toBeLessThanOrEqual(4);
  const again = await counted(products.map(({ sku }) => sku));
  expect(again.sum).toEqual(all.sum);
  expect(again.statements).toBe(0);
});
