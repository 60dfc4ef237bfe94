import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDecimal, parseDecimal } from '@baton/kernel';
import { milesBetween, type Point } from '../../../../src/domain/sourcing/geo.ts';
import { solve } from '../../../../src/domain/sourcing/solver.ts';
import type { SourcingProfile } from '../../../../src/domain/sourcing/types.ts';

const data = path.resolve(__dirname, '../../../../../../../shared/data/sourcing');
const isThere = existsSync(path.join(data, 'instance.json'));
if (!isThere) process.stdout.write(`skipped: the real baskets are not here (${data})\n`);

interface Instance {
  readonly fcs: readonly { readonly Facility: string; readonly Latitude: string; readonly Longitude: string }[];
  readonly cities: readonly { readonly Latitude: string; readonly Longitude: string }[];
  readonly stocked: readonly (readonly number[])[];
  readonly orders: readonly { readonly city: number; readonly items: readonly number[] }[];
}

const profile: SourcingProfile = {
  ref: 'real-baskets',
  version: 1,
  costPerShipment: 8_759_000n,
  costPerItem: 423_000n,
  costPerMileItem: 541n,
  maxSplit: 9,
  localDeliveryMiles: 0,
};

const point = (place: { readonly Latitude: string; readonly Longitude: string }): Point => ({
  latitude: Number(place.Latitude),
  longitude: Number(place.Longitude),
});

(isThere ? test : test.skip)('costs each of the 2,000 real baskets exactly what the oracle says, and 26,548.22 together', () => {
  const instance: Instance = JSON.parse(readFileSync(path.join(data, 'instance.json'), 'utf8'));
  const oracle: { exact: { order: number; cost: number; shipments: number }[] } = JSON.parse(
    readFileSync(path.join(data, 'oracle.json'), 'utf8'),
  );

  const found = instance.orders.map((order) => {
    const destination = point(instance.cities[order.city] ?? { Latitude: '', Longitude: '' });
    const demands = order.items.map((item) => ({ sku: String(item), quantity: 1 }));
    const supplies = instance.fcs.map((fc, index) => ({
      code: fc.Facility,
      miles: milesBetween(point(fc), destination),
      stock: new Map(order.items.map((item) => [String(item), instance.stocked[index]?.[item] ? 1_000 : 0])),
    }));
    const plan = solve({ demands, supplies, profile });
    if (!plan.ok) throw new Error('infeasible');
    return plan.value.chosen;
  });

  expect(found.map((each) => ({ cost: formatDecimal(each.cost, 6), shipments: each.locations.length }))).toEqual(
    oracle.exact.map((each) => ({ cost: formatDecimal(parseDecimal(each.cost.toFixed(6), 6) ?? -1n, 6), shipments: each.shipments })),
  );
  const total = found.reduce((all, each) => all + each.cost, 0n);
  expect((Number(total) / 1e6).toFixed(2)).toBe('26548.22');
});
