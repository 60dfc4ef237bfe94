import { compareText, type Problem, type Site } from './problem.ts';

/**
 * Drops each site that another one replaces in any plan: nowhere dearer, and with enough for the whole demand of all that it has.
 * (With less than the whole demand both could be needed, so having more is not enough.)
 */
export function undominated(problem: Problem): Reduced {
  const all = problem.sites.map((site, index): Ranked => ({ site, index, size: sizeOf(site), isFull: fullness(problem, index) }));
  // A site is at most as large as those that it replaces, so each is held only against those that are kept before it.
  const ranked = all.sort((a, b) => (a.size === b.size ? compareText(a.site.code, b.site.code) : a.size < b.size ? -1 : 1));
  const kept: Ranked[] = [];
  for (const each of ranked) if (!kept.some((other) => replaces(problem, other, each))) kept.push(each);
  const indexes = kept.map((each) => each.index).sort((a, b) => a - b);
  const { coupling } = problem;
  return {
    indexes,
    problem: {
      ...problem,
      sites: indexes.flatMap((index) => problem.sites[index] ?? []),
      coupling: coupling && { ...coupling, left: indexes.map((index) => coupling.left[index] ?? []) },
    },
  };
}

/** A problem with fewer sites, and where each was before. */
export interface Reduced {
  readonly problem: Problem;
  readonly indexes: readonly number[];
}

interface Ranked {
  readonly site: Site;
  readonly index: number;
  /** All that it measures, for the order. */
  readonly size: bigint;
  /** By item: whether it has the whole demand, whatever else is taken from it. */
  readonly isFull: readonly boolean[];
}

const sum = (values: readonly bigint[]): bigint => values.reduce((all, each) => all + each, 0n);

/** Never less than that of a site which replaces it: of all units the least, for a site may not have what another one has. */
function sizeOf(site: Site): bigint {
  let least: bigint | null = null;
  for (const [item, units] of site.stock.entries()) {
    const own = units > 0 ? sum(site.unit[item] ?? []) : null;
    if (own !== null && (least === null || own < least)) least = own;
  }
  return sum(site.fixed) + (least ?? 0n);
}

function fullness({ quantities, sites, coupling }: Problem, index: number): boolean[] {
  const demanded = coupling?.left[index]?.map((_left, resource) => demandOf(coupling.takes, quantities, resource));
  const isRoomy = demanded?.every((units, resource) => units <= (coupling?.left[index]?.[resource] ?? 0)) ?? true;
  return quantities.map((quantity, item) => isRoomy && sites[index]?.stock[item] === quantity);
}

const demandOf = (
  takes: readonly (readonly { readonly resource: number; readonly units: number }[])[],
  quantities: readonly number[],
  resource: number,
): number =>
  takes.reduce(
    (all, each, item) =>
      all + each.reduce((units, take) => units + (take.resource === resource ? take.units * (quantities[item] ?? 0) : 0), 0),
    0,
  );

/** Whether a plan with the other site instead is never worse, and in a tie the one that would be chosen. */
function replaces(problem: Problem, by: Ranked, each: Ranked): boolean {
  let isAlwaysLess = false;
  for (const [index, measure] of problem.measures.entries()) {
    const [own, other] = [each.site.fixed[index] ?? 0n, by.site.fixed[index] ?? 0n];
    if (other > own) return false;
    if (measure.combine === 'SUM' && other < own) isAlwaysLess = true;
  }
  let isLessForAll = true;
  for (const [item, units] of each.site.stock.entries()) {
    if (units === 0) continue;
    if (!by.isFull[item]) return false;
    const [own, other] = [each.site.unit[item], by.site.unit[item]];
    let isLess = false;
    if (own !== other) {
      for (const index of problem.measures.keys()) {
        const [a, b] = [own?.[index] ?? 0n, other?.[index] ?? 0n];
        if (b > a) return false;
        if (b < a) isLess = true;
      }
    }
    if (!isLess) isLessForAll = false;
  }
  return isAlwaysLess || isLessForAll || by.site.code < each.site.code;
}
