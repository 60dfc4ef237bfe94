import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import type { SourcingCase } from '../../../../src/domain/sourcing/case.ts';
import { profileOfRates, type SourcingRates } from '../../../../src/domain/sourcing/profile/rates.ts';
import { sourceCase } from '../../../../src/domain/sourcing/source-case.ts';
import { aCase, site, someRates } from '../../../support/sourcing.ts';
import { runs } from './random-cases.ts';

/** Larger than brute force can look at: up to 25 locations and 6 lines of up to 5 units, with stock that mostly has to be put together. */
const questions: fc.Arbitrary<{ readonly facts: SourcingCase; readonly rates: SourcingRates }> = fc
  .record({
    quantities: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
    sites: fc.array(
      fc.record({
        miles: fc.integer({ min: 0, max: 3_000 }),
        stock: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }),
      }),
      {
        minLength: 2,
        maxLength: 25,
      },
    ),
    maxSplit: fc.integer({ min: 0, max: 4 }),
    costPerShipment: fc.integer({ min: 0, max: 9_000_000 }).map(BigInt),
    costPerMileItem: fc.integer({ min: 1, max: 5_000 }).map(BigInt),
  })
  .map(({ quantities, sites, ...rates }) => ({
    facts: aCase(
      quantities.map((quantity, index) => ({ key: `k${index}`, sku: `k${index}`, quantity })),
      sites.map(({ miles, stock }, index) =>
        site(
          `l${String(index).padStart(2, '0')}`,
          miles,
          Object.fromEntries(quantities.map((_quantity, sku) => [`k${sku}`, stock[sku] ?? 0])),
        ),
      ),
    ),
    rates: { ...someRates, ...rates },
  }));

/** Least Σ shipment × y + Σ unit × x, all units sent, x ≤ stock × y, Σ y ≤ 1 + maxSplit: in the CPLEX format that the solver reads. Costs in micro units. */
function modelOf({ needs, sites }: SourcingCase, rates: SourcingRates): string {
  const unit = (miles: number | null): number => Number(rates.costPerItem) + Number(rates.costPerMileItem) * (miles ?? 0);
  const all = needs.flatMap((need, k) => sites.map((each, l) => ({ need, each, k, l, x: `x${k}_${l}` })));
  const objective = [...sites.map((_each, l) => `${rates.costPerShipment} y${l}`), ...all.map(({ each, x }) => `${unit(each.miles)} ${x}`)];
  const served = needs.map((need, k) => ` d${k}: ${sites.map((_each, l) => `x${k}_${l}`).join(' + ')} = ${need.quantity}`);
  const within = all.map(
    ({ need, each, k, l, x }) => ` s${k}_${l}: ${x} - ${Math.min(need.quantity, each.stock[need.sku] ?? 0)} y${l} <= 0`,
  );
  const split = ` split: ${sites.map((_each, l) => `y${l}`).join(' + ')} <= ${1 + rates.maxSplit}`;
  return [
    'Minimize',
    ` cost: ${objective.join(' + ')}`,
    'Subject To',
    ...served,
    ...within,
    split,
    'General',
    ` ${all.map(({ x }) => x).join(' ')}`,
    'Binary',
    ` ${sites.map((_each, l) => `y${l}`).join(' ')}`,
    'End',
  ].join('\n');
}

describe('against a MILP solver', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  test('finds the cost that it finds, and that there is none where it finds none', () => {
    fc.assert(
      fc.property(questions, ({ facts, rates }) => {
        const answer = sourceCase(facts, profileOfRates(rates));
        const solved = highs.solve(modelOf(facts, rates), { mip_rel_gap: 0, mip_abs_gap: 0, output_flag: false });

        expect(answer.ok).toBe(solved.Status === 'Optimal');
        if (!answer.ok) return;
        expect(answer.value.decision.isExact).toBe(true);
        expect(Math.round(Number(answer.value.decision.chosen.cost) * 1e6)).toBe(Math.round(solved.ObjectiveValue));
      }),
      { numRuns: runs(40) },
    );
  });
});
