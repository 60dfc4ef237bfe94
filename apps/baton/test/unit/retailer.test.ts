import { demoRetailer, readRetailer } from '../../src/retailer.ts';

interface Demo {
  stock: {
    products: { sku: string; kind: string; gtin?: string }[];
    locations: { code: string; type: string; methods: string[] }[];
    networks: { channel: string; locations: string[] }[];
    levels: { sku: string; location: string; onHand: number }[];
  };
  orders: { channels: { code: string; currency: string; pricesIncludeTax: boolean }[]; prices: { channel: string; sku: string }[] };
}
let demo: Demo;
beforeAll(async () => {
  demo = (await readRetailer(demoRetailer)) as unknown as Demo; // each subgraph checks its part when it loads it
});

test('the demo has the channels and locations that are promised', () => {
  expect(demo.orders.channels.map(({ code, currency, pricesIncludeTax }) => [code, currency, pricesIncludeTax])).toEqual([
    ['web-us', 'USD', false],
    ['app-us', 'USD', false],
    ['web-de', 'EUR', true],
    ['market-jp', 'JPY', true],
  ]);
  expect(demo.stock.locations.map(({ code, type, methods }) => [code, type, methods])).toEqual([
    ['dc-east', 'WAREHOUSE', ['SHIP']],
    ['dc-west', 'WAREHOUSE', ['SHIP']],
    ['store-nyc', 'STORE', ['SHIP', 'PICKUP', 'CURBSIDE', 'LOCAL_DELIVERY']],
    ['store-la', 'STORE', ['SHIP', 'PICKUP', 'CURBSIDE']],
    ['dc-leipzig', 'WAREHOUSE', ['SHIP']],
    ['vendor-piano', 'VENDOR', ['SHIP']],
  ]);
  expect(Object.fromEntries(demo.stock.networks.map(({ channel, locations }) => [channel, locations.length]))).toEqual({
    'web-us': 5,
    'app-us': 5,
    'web-de': 1,
    'market-jp': 1,
  });
});

test('and the stock', () => {
  const stands = (sku: string): object =>
    Object.fromEntries(demo.stock.levels.filter((level) => level.sku === sku).map((level) => [level.location, level.onHand]));

  expect(stands('PIANO-U1-BLACK')).toEqual({ 'store-nyc': 2, 'vendor-piano': 5 });
  expect(stands('TSHIRT-WHITE-M')).toEqual({ 'dc-east': 2, 'dc-west': 2, 'store-nyc': 1 });
  expect(stands('MUG-BLUE')).toEqual({ 'dc-east': 500, 'dc-west': 500, 'dc-leipzig': 500 });
  expect(stands('LAST-ONE')).toEqual({ 'store-la': 1 });
});

test('everything is sold in the home market, and every trade number has its check digit', () => {
  expect(demo.orders.prices.filter(({ channel }) => channel === 'web-us').map(({ sku }) => sku)).toEqual(
    demo.stock.products.map(({ sku }) => sku),
  );
  for (const { gtin } of demo.stock.products) {
    if (gtin === undefined) continue;
    const sum = [...gtin].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0);
    expect(sum % 10).toBe(0);
  }
});
