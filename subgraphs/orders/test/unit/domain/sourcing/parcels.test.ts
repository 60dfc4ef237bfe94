import { parseDecimal } from '@baton/kernel';
import fc from 'fast-check';
import type { CartonTariff } from '../../../../src/domain/sourcing/profile/criteria.ts';
import { validateProfile } from '../../../../src/domain/sourcing/validate.ts';
import { aCase, aProfile, decided, needs, sent, site } from '../../../support/sourcing.ts';

const tariff: CartonTariff = {
  tiers: [
    { upToKilograms: '1', rate: '4' },
    { upToKilograms: '5', rate: '6' },
    { upToKilograms: '20', rate: '11' },
  ],
  kilogramsPerCubicMetre: '200',
  cost: '1.50',
  cubicCentimetres: '30000',
};
const rules = (cartons: CartonTariff, more: object = {}) =>
  aProfile({ criteria: [{ kind: 'COST', perMileItem: '0.001', cartons }], ...more } as Parameters<typeof aProfile>[0]);
const cushion = { weightGrams: 400, cubicCentimetres: 15_000 };

test('a parcel costs what it weighs or what its volume counts for, and the share of cartons that it fills; the terms say so', () => {
  const facts = aCase(needs({ CUSHION: 2 }, cushion), [site('a', 100, { CUSHION: 2 })]);
  const { decision } = decided(facts, rules(tariff));
  // 0.8 kg are weighed; 30,000 cubic centimetres count for 6 kg: the third tier. They fill one carton.
  expect(decision.chosen).toMatchObject({
    cost: '12.700000',
    terms: expect.arrayContaining([
      { name: 'parcel', value: '11.000000' },
      { name: 'cartons', value: '1.500000' },
      { name: 'distance', value: '0.200000' },
    ]),
  });
});

test('two light parcels may be cheaper than one heavy one; what no tier takes goes in several', () => {
  const sites = [site('a', 10, { CUSHION: 9 }), site('b', 10, { CUSHION: 9 })];
  const [light, heavy] = [
    { upToKilograms: '3', rate: '2' },
    { upToKilograms: '6', rate: '9' },
  ];
  const tiers = [light, heavy];
  expect(sent(decided(aCase(needs({ CUSHION: 2 }, cushion), sites), rules({ ...tariff, tiers })))).toEqual(['a:CUSHION1', 'b:CUSHION1']);
  expect(sent(decided(aCase(needs({ CUSHION: 4 }, cushion), sites), rules({ ...tariff, tiers })))).toEqual(['a:CUSHION2', 'b:CUSHION2']);
});

test('what is collected or brought by the unit itself is in no parcel', () => {
  const facts = aCase(needs({ CUSHION: 2 }, cushion), [site('a', 0, { CUSHION: 2 })], { method: 'PICKUP', location: 'a' });
  expect(decided(facts, rules({ tiers: tariff.tiers })).decision.chosen.cost).toBe('0.000000');
});

test('the plan is the best of all divisions of the units', () => {
  const micro = (decimal: string | null): bigint => parseDecimal(decimal ?? '', 6) ?? 0n;
  const stock = fc.tuple(fc.nat(4), fc.nat(4));
  const tier = fc.record({ rates: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 3 }) });
  fc.assert(
    fc.property(
      fc.array(stock, { minLength: 2, maxLength: 4 }),
      tier,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      (stocks, { rates }, x, y) => {
        const tiers = ['2', '6', '30'].map((upToKilograms, index) => ({ upToKilograms, rate: String(rates[index]) }));
        const miles = stocks.map((_each, index) => 100 * (index + 1));
        const sites = stocks.map(([ofX, ofY], index) => site(String.fromCharCode(97 + index), miles[index] ?? 0, { X: ofX, Y: ofY }));
        const wanted = [...needs({ X: x }, { weightGrams: 900 }), ...needs({ Y: y }, { weightGrams: 2_500 })];
        const rateOf = (grams: number): bigint => BigInt(rates[grams <= 2_000 ? 0 : grams <= 6_000 ? 1 : 2] ?? 0) * 1_000_000n;
        let best: bigint | null = null;
        for (const ofX of divisions(
          x,
          stocks.map(([units]) => units),
        )) {
          for (const ofY of divisions(
            y,
            stocks.map(([, units]) => units),
          )) {
            let cost = 0n;
            for (const [index, mile] of miles.entries()) {
              const [a, b] = [ofX[index] ?? 0, ofY[index] ?? 0];
              if (a + b > 0) cost += rateOf(a * 900 + b * 2_500) + BigInt(mile * (a + b)) * 1_000n;
            }
            if (best === null || cost < best) best = cost;
          }
        }
        if (best === null) return;
        const found = decided(aCase(wanted, sites), rules({ tiers }));
        expect(micro(found.decision.chosen.cost)).toBe(best);
        expect(found.decision.isExact).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

function divisions(units: number, stock: readonly number[]): number[][] {
  const [first, ...rest] = stock;
  if (first === undefined) return units === 0 ? [[]] : [];
  return Array.from({ length: Math.min(units, first) + 1 }, (_each, count) => count).flatMap((count) =>
    divisions(units - count, rest).map((more) => [count, ...more]),
  );
}

test.each([
  ['tiers that go from heavy to light', { ...tariff, tiers: [...tariff.tiers].reverse() }, {}],
  ['a carton without a size', { tiers: tariff.tiers, cost: '1' }, {}],
  ['parcels that are brought together', tariff, { merge: { points: ['m'], perTransfer: '1', handlingDays: 1 } }],
])('refuses %s', (_name, cartons, more) => {
  expect(validateProfile(rules(cartons, more))).toContainEqual(expect.objectContaining({ code: 'CONTRADICTION', severity: 'ERROR' }));
});
