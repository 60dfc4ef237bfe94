import { compareKeys, type Opening, type Problem } from './problem.ts';

/** An opening whose key may be missing. */
export type Draft = Opening & { readonly isOverLimit: boolean };

export function draftOf(
  problem: Problem,
  sites: readonly number[],
  values: readonly bigint[],
  taken: readonly (readonly number[])[],
): Draft {
  const key = problem.objective.key(values);
  return { sites, values, key: key ?? [], taken, isExact: true, isOverLimit: key === null };
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
