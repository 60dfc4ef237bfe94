import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDecimal, parseDecimal } from '@baton/kernel';
import { milesBetween, type Point } from '../../../../src/domain/sourcing/geo.ts';
import { profileOfRates } from '../../../../src/domain/sourcing/profile/rates.ts';
import { aCase, decided, site } from '../../../support/sourcing.ts';

const data = path.resolve(__dirname, '../../../../../../../shared/data/sourcing');
const isThere = existsSync(path.join(data, 'instance.json'));
if (!isThere) process.stdout.write(`skipped: the real baskets are not here (${data})\n`);

interface Instance {
  readonly fcs: readonly { readonly Facility: string; readonly Latitude: string; readonly Longitude: string }[];
  readonly cities: readonly { readonly Latitude: string; readonly Longitude: string }[];
  readonly stocked: readonly (readonly number[])[];
  readonly orders: readonly { readonly city: number; readonly items: readonly number[] }[];
}

interface Oracle {
  readonly exact: readonly { readonly order: number; readonly cost: number; readonly shipments: number; readonly fc: readonly number[] }[];
}

const profile = profileOfRates({
  ref: 'real-baskets',
  version: 1,
  costPerShipment: 8_759_000n,
  costPerItem: 423_000n,
  costPerMileItem: 541n,
  maxSplit: 9,
  localDeliveryMiles: 0,
});

const point = (place: { readonly Latitude: string; readonly Longitude: string }): Point => ({
  latitude: Number(place.Latitude),
  longitude: Number(place.Longitude),
});

const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(data, file), 'utf8')) as T; // the data is fixed: the test below looks at all of it

(isThere ? test : test.skip)(
  'decides each of the 2,000 real baskets exactly as the oracle does, and 26,548.22 together',
  () => {
    const instance = json<Instance>('instance.json');
    const oracle = json<Oracle>('oracle.json');

    const found = instance.orders.map((order) => {
      const destination = point(instance.cities[order.city] ?? { Latitude: '', Longitude: '' });
      const wanted = order.items.map((item, index) => ({ key: String(index), sku: String(item), quantity: 1 }));
      const sites = instance.fcs.map((fc, index) => {
        const stock = Object.fromEntries(order.items.map((item) => [String(item), instance.stocked[index]?.[item] ? 1_000 : 0]));
        return site(fc.Facility, milesBetween(point(fc), destination), stock);
      });
      const { decision, shipments } = decided(aCase(wanted, sites), profile);
      const fc = order.items.map((_item, index) => {
        const from = shipments.find((shipment) => shipment.lines.some((line) => line.key === String(index)));
        return instance.fcs.findIndex((each) => each.Facility === from?.location);
      });
      return { cost: decision.chosen.cost, shipments: shipments.length, fc };
    });

    const exact = oracle.exact.map(({ cost, shipments, fc }) => ({
      cost: formatDecimal(parseDecimal(cost.toFixed(6), 6) ?? -1n, 6),
      shipments,
      fc,
    }));
    expect(found).toEqual(exact);
    const total = found.reduce((all, each) => all + (parseDecimal(each.cost ?? '', 6) ?? 0n), 0n);
    expect((Number(total) / 1e6).toFixed(2)).toBe('26548.22');
  },
  120_000,
);
