import type { Database } from '@baton/platform';
import { aDatabase, type TestDatabase } from '@baton/testing';
import { channelConfig, pricesAt } from '../../src/persistence/channel-repository.ts';
import { loadRetailer } from '../../src/use-cases/load-retailer.ts';
import { retailer } from '../support/orders-subgraph.ts';

let test_: TestDatabase;
let database: Database;
beforeEach(async () => {
  test_ = await aDatabase();
  database = test_.connect('orders');
});
afterEach(() => test_.drop());

const contents = (): Promise<object[]> =>
  test_.query(
    `select (select json_agg(c order by code) from orders.channel c) as channels, (select json_agg(p order by channel, sku) from orders.price p) as prices,
       (select json_agg(t order by country, region, category) from orders.tax_rate t) as rates, (select json_agg(s) from orders.sourcing_profile s) as profiles`,
  );

test('loads a retailer once or twice to the same', async () => {
  await loadRetailer(database, retailer);
  const once = await contents();
  await loadRetailer(database, retailer);

  expect(await contents()).toEqual(once);
  expect(await channelConfig(database, 'web-us')).toMatchObject({
    currency: 'USD',
    pricesIncludeTax: false,
    profile: {
      ref: 'demo',
      version: 1,
      defaultMaxSplit: 4,
      strategies: [{ criteria: [{ kind: 'COST', perShipment: '5.000000', perItem: '0.500000', perMileItem: '0.001000' }] }],
    },
    shippingPrices: [{ method: 'SHIP', service: 'STANDARD', minor: 499n, taxCategory: 'SHIPPING' }],
  });
});

test('takes the newest version of the rules, and keeps the old one as it was', async () => {
  await loadRetailer(database, retailer);
  const [profile] = retailer.sourcingProfiles;

  await loadRetailer(database, { ...retailer, sourcingProfiles: [{ ...profile, version: 2, costPerShipment: '6.25' }] });

  expect((await channelConfig(database, 'web-us'))?.profile).toMatchObject({
    version: 2,
    strategies: [{ criteria: [{ perShipment: '6.250000' }] }],
  });
  expect(await test_.query('select version, active, cost_per_shipment from orders.sourcing_profile order by version')).toEqual([
    { version: 1, active: false, cost_per_shipment: '5.000000' },
    { version: 2, active: true, cost_per_shipment: '6.250000' },
  ]);
});

test('takes the price that holds at an instant', async () => {
  const [mug] = retailer.prices.filter((price) => price.sku === 'MUG');
  const sale = { ...mug, amount: '5.00', validFrom: '2025-06-01T00:00:00Z', validTo: '2025-06-02T00:00:00Z' };
  await loadRetailer(database, { ...retailer, prices: [...retailer.prices, sale] });
  const at = async (instant: string): Promise<bigint | undefined> =>
    (await pricesAt(database, [{ channel: 'web-us', sku: 'MUG' }], new Date(instant)))[0]?.minor;

  expect(await at('2025-05-31T23:59:59.999Z')).toBe(850n);
  expect(await at('2025-06-01T00:00:00.000Z')).toBe(500n);
  expect(await at('2025-06-02T00:00:00.000Z')).toBe(850n);
});

test('refuses a file with an amount that its currency cannot hold, and loads nothing of it', async () => {
  const yen = { ...retailer, prices: [{ channel: 'market-jp', sku: 'MUG', amount: '12.50', taxCategory: 'STANDARD' }] };

  await expect(loadRetailer(database, yen)).rejects.toThrow('12.50 is not an amount of the channel market-jp');
  await expect(loadRetailer(database, { ...retailer, colour: 'red' })).rejects.toThrow();
  expect(await test_.query('select code from orders.channel')).toEqual([]);
});
