import fc from 'fast-check';
import type { PlannedShipment } from '../../../../src/domain/sourcing/answer.ts';
import type { SourcingCase } from '../../../../src/domain/sourcing/case.ts';
import type { Need } from '../../../../src/domain/sourcing/need.ts';
import type { Criterion } from '../../../../src/domain/sourcing/profile/criteria.ts';
import type { SourcingProfile } from '../../../../src/domain/sourcing/profile.ts';
import { aCase, aProfile, site } from '../../../support/sourcing.ts';

const skus = ['a', 'b'] as const;

/** Cases with everything that binds lines to each other: two lines of one SKU with different wishes, wholes, full days. A share of any stock is a round number. */
export const richCases = (locationsMax: number): fc.Arbitrary<SourcingCase> =>
  fc
    .record({
      needs: fc.array(
        fc.record({
          sku: fc.constantFrom(...skus),
          quantity: fc.integer({ min: 1, max: 2 }),
          wish: fc.constantFrom('none', 'none', 'prefer', 'require', 'together'),
          grams: fc.constantFrom(100, 900),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      sites: fc.array(
        fc.record({
          miles: fc.integer({ min: 0, max: 3_000 }),
          a: fc.constantFrom(0, 1, 2, 4),
          b: fc.constantFrom(0, 1, 2, 4),
          days: fc.integer({ min: 1, max: 5 }),
          unitsLeft: fc.constantFrom(null, null, 1, 3),
          used: fc.integer({ min: 0, max: 9 }),
        }),
        { minLength: 1, maxLength: locationsMax },
      ),
    })
    .map(({ needs, sites }) =>
      aCase(
        needs.map(({ sku, quantity, wish, grams }, index): Need => {
          const need = { key: `l${index}`, sku, quantity, weightGrams: grams };
          if (wish === 'prefer') return { ...need, preferLocation: 's1' };
          if (wish === 'require') return { ...need, requireLocation: 's0' };
          return wish === 'together' ? { ...need, keepTogether: 'k' } : need;
        }),
        sites.map(({ miles, a, b, days, unitsLeft, used }, index) =>
          site(
            `s${index}`,
            miles,
            { a, b },
            {
              deliveryDays: days,
              deliveredBy: days,
              capacity: { ordersLeft: 10 - used, unitsLeft, ordersLimit: 10, ordersUsed: used },
            },
          ),
        ),
      ),
    );

const criteria: readonly Criterion[] = [
  { kind: 'COST', perShipment: '2', perItem: '0.5', perMileItem: '0.001', perKilogram: '0.3' },
  { kind: 'DISTANCE' },
  { kind: 'DELIVERY_DAYS' },
  { kind: 'SHIPMENTS' },
  { kind: 'UTILISATION' },
  { kind: 'STOCK_BALANCE' },
  { kind: 'LOCATION_PRIORITY', ranks: { s0: 3, s1: 1 }, otherwise: 2 },
  { kind: 'CARBON', gramsPerShipment: '50', gramsPerKilogramMile: '0.1' },
];
const goals: Readonly<Record<Criterion['kind'], { readonly goal: string; readonly limit: string }>> = {
  COST: { goal: '4', limit: '20' },
  DISTANCE: { goal: '500', limit: '6000' },
  DELIVERY_DAYS: { goal: '1', limit: '4.5' },
  SHIPMENTS: { goal: '1', limit: '4' },
  UTILISATION: { goal: '20', limit: '100' },
  STOCK_BALANCE: { goal: '50', limit: '300' },
  LOCATION_PRIORITY: { goal: '0', limit: '9' },
  CARBON: { goal: '100', limit: '2000' },
};

/** Two or three different criteria, lexicographic or weighted. */
export const profiles: fc.Arbitrary<SourcingProfile> = fc
  .record({
    chosen: fc.shuffledSubarray([...criteria], { minLength: 2, maxLength: 3 }),
    isWeighted: fc.boolean(),
    maxSplit: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ chosen, isWeighted, maxSplit }) => {
    const weights = chosen.length === 2 ? [70, 30] : [50, 30, 20];
    const weighted = chosen.map((criterion, index): Criterion => ({ ...criterion, ...goals[criterion.kind], weight: weights[index] ?? 0 }));
    return aProfile(isWeighted ? { mode: 'WEIGHTED', criteria: weighted, maxSplit } : { criteria: chosen, maxSplit });
  });

/** By site and need, how many units. */
type Units = Map<string, Map<Need, number>>;

/** What plans are compared by, worked out anew in plain numbers, rounded to six digits. */
export function planValues(facts: SourcingCase, profile: SourcingProfile, shipments: readonly PlannedShipment[]): number[] | null {
  const units: Units = new Map();
  for (const { location, lines } of shipments) {
    const own = new Map<Need, number>();
    for (const line of lines) {
      const need = facts.needs.find((each) => each.key === line.key);
      if (need) own.set(need, (own.get(need) ?? 0) + line.quantity);
    }
    units.set(location, own);
  }
  return valuesOf(facts, profile, units);
}

function valuesOf(facts: SourcingCase, profile: SourcingProfile, units: Units): number[] | null {
  const [strategy] = profile.strategies;
  if (!strategy) return null;
  const values = strategy.criteria.map((criterion) => measured(facts, criterion, units));
  const unpreferred = sum(
    parts(units).map(({ code, need, count }) => (need.preferLocation !== undefined && need.preferLocation !== code ? count : 0)),
  );
  const wishes = facts.needs.some((need) => need.preferLocation !== undefined) ? [unpreferred] : [];
  if (strategy.mode === 'LEXICOGRAPHIC') return [...wishes, ...values].map(rounded);
  if (strategy.criteria.some((each, index) => (values[index] ?? 0) > Number(each.limit) + 1e-9)) return null;
  const missing = strategy.criteria.map((each, index) => {
    const [goal, limit] = [Number(each.goal), Number(each.limit)];
    return ((each.weight ?? 0) * Math.max(0, (values[index] ?? 0) - goal)) / (limit - goal);
  });
  return [...wishes, sum(missing)].map(rounded);
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const parts = (units: Units) => [...units].flatMap(([code, own]) => [...own].map(([need, count]) => ({ code, need, count })));

function measured(facts: SourcingCase, criterion: Criterion, units: Units): number {
  const opened = facts.sites.filter((each) => units.has(each.code));
  const all = parts(units).map((part) => ({ ...part, at: facts.sites.find((each) => each.code === part.code) }));
  switch (criterion.kind) {
    case 'COST':
      return (
        2 * opened.length +
        sum(all.map(({ need, count, at }) => count * (0.5 + 0.001 * (at?.miles ?? 0) + (0.3 * (need.weightGrams ?? 0)) / 1_000)))
      );
    case 'DISTANCE':
      return sum(all.map(({ count, at }) => count * (at?.miles ?? 0)));
    case 'DELIVERY_DAYS':
      return Math.max(...opened.map((each) => each.deliveryDays ?? 366));
    case 'SHIPMENTS':
      return opened.length;
    case 'UTILISATION':
      return Math.max(...opened.map((each) => (100 * ((each.capacity?.ordersUsed ?? 0) + 1)) / 10));
    case 'STOCK_BALANCE':
      return sum(all.map(({ need, count, at }) => (count * 100) / Math.max(1, at?.stock[need.sku] ?? 0)));
    case 'LOCATION_PRIORITY':
      return sum(opened.map((each) => ({ s0: 3, s1: 1 })[each.code as 's0'] ?? 2)); // codes without a rank of their own have the other one
    case 'CARBON':
      return 50 * opened.length + sum(all.map(({ need, count, at }) => (0.1 * count * (need.weightGrams ?? 0) * (at?.miles ?? 0)) / 1_000));
  }
}

/** Every way to send every unit from every site that may: slow, and beyond doubt. Null when there is none. */
export function bestByTrying(facts: SourcingCase, profile: SourcingProfile): number[] | null {
  const wanted = facts.needs.flatMap((need) => Array.from({ length: need.quantity }, () => need));
  const maxSplit = profile.strategies[0]?.maxSplit ?? 0;
  let best: number[] | null = null;
  const place = (index: number, chosen: readonly string[]): void => {
    const need = wanted[index];
    if (need === undefined) {
      const values = isAllowed(facts, wanted, chosen, maxSplit) ? valuesOf(facts, profile, unitsOf(wanted, chosen)) : null;
      if (values && (best === null || isLess(values, best))) best = values;
      return;
    }
    for (const { code } of facts.sites)
      if (need.requireLocation === undefined || need.requireLocation === code) place(index + 1, [...chosen, code]);
  };
  place(0, []);
  return best;
}

function unitsOf(wanted: readonly Need[], chosen: readonly string[]): Units {
  const units: Units = new Map();
  for (const [index, need] of wanted.entries()) {
    const own = units.get(chosen[index] ?? '') ?? new Map<Need, number>();
    own.set(need, (own.get(need) ?? 0) + 1);
    units.set(chosen[index] ?? '', own);
  }
  return units;
}

function isAllowed(facts: SourcingCase, wanted: readonly Need[], chosen: readonly string[], maxSplit: number): boolean {
  if (new Set(chosen).size > 1 + maxSplit) return false;
  const together = new Set(chosen.filter((_code, index) => wanted[index]?.keepTogether !== undefined));
  if (together.size > 1) return false;
  return facts.sites.every(({ code, stock, capacity }) => {
    const here = wanted.filter((_need, index) => chosen[index] === code);
    if (here.length > (capacity?.unitsLeft ?? Infinity)) return false;
    return skus.every((sku) => here.filter((need) => need.sku === sku).length <= (stock[sku] ?? 0));
  });
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value < (b[index] ?? 0);
  return false;
}
