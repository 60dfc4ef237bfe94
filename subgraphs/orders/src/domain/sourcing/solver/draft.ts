import { compareKeys, type Opening, type Problem } from './problem.ts';

/** An opening whose key may be missing. */
export type Draft = Opening & { readonly isOverLimit: boolean };

export function draftOf(
  problem: Problem,
  sites: readonly number[],
  values: readonly bigint[],
  taken: readonly (readonly number[])[],
): Draft {
  const all = chargedValues(problem, sites, values, taken);
  const key = all && problem.objective.key(all);
  return { sites, values: all ?? values, key: key ?? [], taken, isExact: true, isOverLimit: key === null };
}

/** With what whole shipments cost; null when one of them cannot go. Before anything is taken they cost nothing yet: that is a bound. */
function chargedValues(
  { surcharge }: Problem,
  sites: readonly number[],
  values: readonly bigint[],
  taken: readonly (readonly number[])[],
): readonly bigint[] | null {
  if (!surcharge || taken.length === 0) return values;
  let sum = 0n;
  for (const place of sites.keys()) {
    const charge = surcharge.of(taken.map((row) => row[place] ?? 0));
    if (charge === null) return null;
    sum += charge;
  }
  return values.map((value, index) => (index === surcharge.measure ? value + sum : value));
}

/** What the sites measure before any unit is sent. */
export function setValues(problem: Problem, sites: readonly number[]): bigint[] {
  return problem.measures.map((measure, index) => {
    let value = 0n;
    for (const each of sites) {
      const fixed = problem.sites[each]?.fixed[index] ?? 0n;
      if (measure.combine === 'SUM') value += fixed;
      else if (fixed > value) value = fixed;
    }
    return measure.constant + value;
  });
}

export function addUnits(values: bigint[], unit: readonly bigint[] | undefined, units: number): void {
  const count = BigInt(units);
  for (const index of values.keys()) values[index] = (values[index] ?? 0n) + (unit?.[index] ?? 0n) * count;
}

/** Whether the first is the better of two drafts. */
export const isBetter = (a: Draft, b: Draft | null): boolean =>
  !a.isOverLimit && (b === null || b.isOverLimit || compareKeys(a.key, b.key) < 0);
