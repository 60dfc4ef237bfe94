import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourcingCase } from '../../src/domain/sourcing/case.ts';
import { milesBetween, type Point } from '../../src/domain/sourcing/geo.ts';
import { profileOfRates } from '../../src/domain/sourcing/profile/rates.ts';
import { aCase, site } from './sourcing.ts';

const file = path.resolve(__dirname, '../../../../../shared/data/sourcing/instance.json');

interface Place {
  readonly Latitude: string;
  readonly Longitude: string;
}
interface Instance {
  readonly fcs: readonly (Place & { readonly Facility: string })[];
  readonly cities: readonly Place[];
  readonly stocked: readonly (readonly number[])[];
  readonly orders: readonly { readonly city: number; readonly items: readonly number[] }[];
}

/** What the study of these baskets sources by. */
export const realProfile = profileOfRates({
  ref: 'real-baskets',
  version: 1,
  costPerShipment: 8_759_000n,
  costPerItem: 423_000n,
  costPerMileItem: 541n,
  maxSplit: 9,
  localDeliveryMiles: 0,
});

/** 2,000 real baskets over ten warehouses as cases; null where the data is not there. */
export function realCases(): SourcingCase[] | null {
  if (!existsSync(file)) {
    process.stdout.write(`skipped: the real baskets are not here (${file})\n`);
    return null;
  }
  const { orders, fcs, cities, stocked } = JSON.parse(readFileSync(file, 'utf8')) as Instance; // the data is fixed
  return orders.map(({ city, items }) => {
    const destination = pointOf(cities[city] ?? { Latitude: '', Longitude: '' });
    const needs = items.map((item, index) => ({ key: String(index), sku: String(item), quantity: 1 }));
    const sites = fcs.map((fc, index) => {
      const stock = Object.fromEntries(items.map((item) => [String(item), stocked[index]?.[item] ? 1_000 : 0]));
      return site(fc.Facility, milesBetween(pointOf(fc), destination), stock, { type: 'WAREHOUSE', countryCode: 'US' });
    });
    return aCase(needs, sites);
  });
}

const pointOf = (place: Place): Point => ({ latitude: Number(place.Latitude), longitude: Number(place.Longitude) });
