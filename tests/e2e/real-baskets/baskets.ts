import { existsSync, readFileSync } from 'node:fs';
import { inRepository } from '@baton/testing';

/** Real data beside the repository, never inside it. */
export const dataDir = inRepository('..', 'shared', 'data');
export const hasData = existsSync(`${dataDir}/sourcing/instance.json`);

interface Instance {
  readonly fcs: readonly { readonly Facility: string; readonly State: string; readonly Latitude: string; readonly Longitude: string }[];
  readonly cities: readonly { readonly City: string; readonly State: string; readonly Latitude: string; readonly Longitude: string }[];
  readonly skus: readonly string[];
  /** `stocked[fc][sku]`: 1 where the fulfilment centre has it. */
  readonly stocked: readonly (readonly (0 | 1)[])[];
  readonly orders: readonly { readonly city: number; readonly items: readonly number[] }[];
}
interface Oracle {
  readonly exact: readonly { readonly order: number; readonly cost: number; readonly shipments: number }[];
}

const json = <T>(file: string): T => JSON.parse(readFileSync(`${dataDir}/${file}`, 'utf8')) as T; // the data is fixed; the first test looks at it

export const readInstance = (): Instance => json<Instance>('sourcing/instance.json');
export const readOracle = (): Oracle => json<Oracle>('sourcing/oracle.json');

/** The first baskets of the groceries, as they were bought: distinct products by name. */
export const readGroceries = (count: number): string[][] =>
  readFileSync(`${dataDir}/groceries.csv`, 'utf8')
    .split(/\r?\n/)
    .slice(0, count)
    .map((line) => [...new Set(line.split(',').map((name) => name.trim()))]);

export const skuOf = (index: number): string => `GROCERY-${String(index).padStart(3, '0')}`;
/** In cents: every product has another price, so that a mix-up shows in the money. */
export const priceOf = (index: number): bigint => 99n + 7n * BigInt(index);
export const taxRate = '0.0625';
/** Of one unit, with its tax rounded half up. */
export const chargedFor = (index: number): bigint => priceOf(index) + (priceOf(index) * 625n * 2n + 10_000n) / 20_000n;
export const shippingCharged = (500n * 625n * 2n + 10_000n) / 20_000n + 500n;
export const dollars = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** A retailer of ten fulfilment centres that have plenty of what they stock, and pay a carrier 8.759 a shipment, 0.423 an item and 0.000541 a mile and item. */
export function retailerOf(instance: Instance): object {
  const products = instance.skus.map((title, index) => ({ sku: skuOf(index), title, kind: 'PHYSICAL', weightGrams: 500 }));
  const locations = instance.fcs.map((fc) => ({
    code: fc.Facility,
    name: `Fulfilment centre ${fc.Facility}`,
    type: 'WAREHOUSE',
    line1: '1 Warehouse Rd',
    city: fc.Facility,
    region: fc.State,
    postalCode: '00000',
    countryCode: 'US',
    latitude: Number(fc.Latitude),
    longitude: Number(fc.Longitude),
    timeZone: 'America/New_York',
    openingHours: everyDay.map((weekday) => ({ weekday, opens: '00:00', closes: '23:59' })),
    cutOffs: [{ service: 'STANDARD', localTime: '18:00' }],
    prepMinutes: 60,
    methods: ['SHIP'],
  }));
  const levels = instance.stocked.flatMap((row, fc) =>
    row.flatMap((has, sku) => (has ? [{ sku: skuOf(sku), location: instance.fcs[fc]?.Facility, onHand: plenty }] : [])),
  );
  const taxRates = ['STANDARD', 'SHIPPING'].map((category) => ({ country: 'US', region: '', category, rate: taxRate, name: 'Sales tax' }));
  const profile = { ref: 'real', version: 1, channel: 'web', costPerShipment: '8.759', costPerItem: '0.423', costPerMileItem: '0.000541' };
  const lane = {
    carrier: 'ups',
    service: 'STANDARD',
    originCountry: 'US',
    destinationCountry: 'US',
    noDeliveryOn: [],
    pickupLocalTime: '20:00',
  };
  return {
    stock: { products, locations, networks: [{ channel: 'web', locations: instance.fcs.map((fc) => fc.Facility) }], levels },
    orders: {
      channels: [
        {
          code: 'web',
          currency: 'USD',
          market: 'US',
          country: 'US',
          pricesIncludeTax: false,
          returnWindowDays: 30,
          timeZone: 'America/New_York',
        },
      ],
      prices: instance.skus.map((_, index) => ({
        channel: 'web',
        sku: skuOf(index),
        amount: dollars(priceOf(index)),
        taxCategory: 'STANDARD',
      })),
      taxRates,
      shippingPrices: [{ channel: 'web', method: 'SHIP', service: 'STANDARD', amount: '5.00', taxCategory: 'SHIPPING' }],
      sourcingProfiles: [{ ...profile, maxSplit: 9, localDeliveryMiles: 15 }],
    },
    shipments: {
      carriers: [{ code: 'ups', name: 'UPS', trackingUrlTemplate: 'https://carrier.example.com/{trackingNumber}' }],
      lanes: [
        {
          ...lane,
          transitWeekdays: everyDay,
          deliveryWeekdays: everyDay,
          bands: [{ upToMiles: 6_000, minTransitDays: 1, maxTransitDays: 5 }],
        },
      ],
      pickupPolicies: [],
      returnPoints: [{ location: '*', carrier: 'ups', service: 'STANDARD', addressLines: ['Returns'] }],
    },
    customers: { customers: [] },
  };
}

export const plenty = 10_000;
