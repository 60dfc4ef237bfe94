import { formatDecimal } from '@baton/kernel';
import fc from 'fast-check';
import type { SourcingCase } from '../../../../src/domain/sourcing/case.ts';
import type { SourcingRates } from '../../../../src/domain/sourcing/profile/rates.ts';
import { aCase, site, someRates } from '../../../support/sourcing.ts';

/** How many random cases are tried: `BATON_PROPERTY_RUNS` for the long form. */
export const runs = (few: number): number => Number(process.env['BATON_PROPERTY_RUNS'] ?? few);

export interface Question {
  readonly facts: SourcingCase;
  readonly rates: SourcingRates;
}

const skus = ['a', 'b', 'c'] as const;
const units = fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.integer({ min: 0, max: 3 }), c: fc.integer({ min: 0, max: 3 }) });

/** Small orders over random locations, with prices at which a split is sometimes worth it. */
export const questions = (locations: { readonly minLength: number; readonly maxLength: number }): fc.Arbitrary<Question> =>
  fc
    .record({
      demands: fc.uniqueArray(fc.record({ sku: fc.constantFrom(...skus), quantity: fc.integer({ min: 1, max: 2 }) }), {
        selector: (demand) => demand.sku,
        minLength: 1,
      }),
      sites: fc.array(fc.record({ miles: fc.integer({ min: 0, max: 3_000 }), stock: units }), locations),
      maxSplit: fc.integer({ min: 0, max: 3 }),
      costPerShipment: fc.integer({ min: 0, max: 9_000_000 }).map(BigInt),
    })
    .map(({ demands, sites, maxSplit, costPerShipment }) => ({
      facts: aCase(
        demands.map(({ sku, quantity }) => ({ key: sku, sku, quantity })),
        sites.map(({ miles, stock }, index) => site(`l${String(index).padStart(2, '0')}`, miles, stock)),
      ),
      rates: { ...someRates, maxSplit, costPerShipment },
    }));

/** Every assignment of every unit to every location: slow, and beyond doubt. */
export function bruteForce({ needs, sites }: SourcingCase, rates: SourcingRates): string | null {
  const wanted = needs.flatMap((need) => Array.from({ length: need.quantity }, () => need.sku));
  const left = sites.map((each) => new Map(Object.entries(each.stock)));
  const scale = 1_000_000_000n;
  let best: bigint | null = null;
  const place = (index: number, used: ReadonlySet<number>, cost: bigint): void => {
    if (used.size > 1 + rates.maxSplit) return;
    const sku = wanted[index];
    if (sku === undefined) {
      const whole = cost + rates.costPerShipment * scale * BigInt(used.size);
      if (best === null || whole < best) best = whole;
      return;
    }
    for (const [location, each] of sites.entries()) {
      const stock = left[location]?.get(sku) ?? 0;
      if (stock < 1) continue;
      left[location]?.set(sku, stock - 1);
      const mile = BigInt(Math.round((each.miles ?? 0) * 1e9));
      place(index + 1, new Set([...used, location]), cost + rates.costPerItem * scale + rates.costPerMileItem * mile);
      left[location]?.set(sku, stock);
    }
  };
  place(0, new Set(), 0n);
  return best === null ? null : formatDecimal(((best as bigint) * 2n + scale) / (scale * 2n), 6);
}
