import { randomBytes } from 'node:crypto';
import { idSource, manualClock } from '@baton/kernel';
import type { Database } from '@baton/platform';
import { aDatabase, type TestDatabase } from '@baton/testing';
import { pricesAt } from '../../src/persistence/channel-repository.ts';
import { channels } from '../../src/persistence/channels.ts';
import { loadRetailer } from '../../src/use-cases/load-retailer.ts';
import { retailer, start } from '../support/orders-subgraph.ts';

let test_: TestDatabase;
let database: Database;
const clock = manualClock(start);
let parts: Parameters<typeof loadRetailer>[0];
beforeEach(async () => {
  test_ = await aDatabase();
  database = test_.connect('orders');
  parts = { database, clock, ids: idSource(clock, () => randomBytes(10)) };
});
afterEach(() => test_.drop());

const config = (at: Date) => channels(database, { clock, staleMs: 0 }).config('web-us', at);

const contents = (): Promise<object[]> =>
  test_.query(
    `select (select json_agg(c order by code) from orders.channel c) as channels, (select json_agg(p order by channel, sku) from orders.price p) as prices,
       (select json_agg(t order by country, region, category) from orders.tax_rate t) as rates, (select json_agg(s) from orders.sourcing_activation_span s) as spans,
       (select json_agg(s order by ref, version) from orders.sourcing_profile_version s) as profiles`,
  );

test('loads a retailer once or twice to the same', async () => {
  await loadRetailer(parts, retailer);
  const once = await contents();
  await loadRetailer(parts, retailer);

  expect(await contents()).toEqual(once);
  expect(await config(start)).toMatchObject({
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
  await loadRetailer(parts, retailer);
  const [profile] = retailer.sourcingProfiles;

  await loadRetailer(parts, { ...retailer, sourcingProfiles: [{ ...profile, version: 2, costPerShipment: '6.25' }] });

  expect((await config(start))?.profile).toMatchObject({ version: 2, strategies: [{ criteria: [{ perShipment: '6.250000' }] }] });
  // Whoever was decided before keeps the version that was in force then.
  expect((await config(new Date(start.getTime() - 1)))?.profile.version).toBe(1);
  expect(await test_.query('select version, active_from, active_to from orders.sourcing_activation_span order by version')).toEqual([
    { version: 1, active_from: new Date(0), active_to: start },
    { version: 2, active_from: start, active_to: null },
  ]);
});

test('takes the price that holds at an instant', async () => {
  const [mug] = retailer.prices.filter((price) => price.sku === 'MUG');
  const sale = { ...mug, amount: '5.00', validFrom: '2025-06-01T00:00:00Z', validTo: '2025-06-02T00:00:00Z' };
  await loadRetailer(parts, { ...retailer, prices: [...retailer.prices, sale] });
  const at = async (instant: string): Promise<bigint | undefined> =>
    (await pricesAt(database, [{ channel: 'web-us', sku: 'MUG' }], new Date(instant)))[0]?.minor;

  expect(await at('2025-05-31T23:59:59.999Z')).toBe(850n);
  expect(await at('2025-06-01T00:00:00.000Z')).toBe(500n);
  expect(await at('2025-06-02T00:00:00.000Z')).toBe(850n);
});

test('refuses a file with an amount that its currency cannot hold, and loads nothing of it', async () => {
  const yen = { ...retailer, prices: [{ channel: 'market-jp', sku: 'MUG', amount: '12.50', taxCategory: 'STANDARD' }] };

  await expect(loadRetailer(parts, yen)).rejects.toThrow('12.50 is not an amount of the channel market-jp');
  await expect(loadRetailer(parts, { ...retailer, colour: 'red' })).rejects.toThrow();
  expect(await test_.query('select code from orders.channel')).toEqual([]);
});
