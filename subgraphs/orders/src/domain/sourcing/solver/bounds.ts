import type { Orders } from './orders.ts';
import type { Problem } from './problem.ts';

export type SiteState = 'UNDECIDED' | 'OPEN' | 'CLOSED';

/**
 * What every plan over the sites that are not closed measures at least, each measure by itself: the opened sites, `more` of the cheapest others, and each unit
 * from where it is least. Null when these sites have too little.
 */
export function leastValues(problem: Problem, orders: Orders, stateOf: (site: number) => SiteState, more: number): bigint[] | null {
  const values: bigint[] = [];
  for (const [index, measure] of problem.measures.entries()) {
    const units = measure.combine === 'SUM' ? leastUnits(problem, orders, stateOf, index) : leastMaximum(problem, stateOf, index);
    if (units === null) return null;
    values.push(measure.constant + units + (measure.combine === 'SUM' ? leastFixed(problem, stateOf, index, more) : 0n));
  }
  return values;
}

function leastUnits(problem: Problem, orders: Orders, stateOf: (site: number) => SiteState, measure: number): bigint | null {
  let value = 0n;
  for (const [item, quantity] of problem.quantities.entries()) {
    let open = quantity;
    for (const index of orders.byMeasure[item]?.[measure] ?? []) {
      if (stateOf(index) === 'CLOSED') continue;
      const site = problem.sites[index];
      const units = Math.min(open, site?.stock[item] ?? 0);
      value += (site?.unit[item]?.[measure] ?? 0n) * BigInt(units);
      open -= units;
      if (open === 0) break;
    }
    if (open > 0) return null;
  }
  return value;
}

/** The largest of the opened sites, and for each item the least of those that have it: one of them takes part. */
function leastMaximum(problem: Problem, stateOf: (site: number) => SiteState, measure: number): bigint {
  let value = 0n;
  for (const [index, site] of problem.sites.entries()) if (stateOf(index) === 'OPEN') value = larger(value, site.fixed[measure] ?? 0n);
  for (const item of problem.quantities.keys()) {
    let least: bigint | null = null;
    for (const [index, site] of problem.sites.entries()) {
      if (stateOf(index) === 'CLOSED' || (site.stock[item] ?? 0) === 0) continue;
      const own = site.fixed[measure] ?? 0n;
      if (least === null || own < least) least = own;
    }
    value = larger(value, least ?? 0n);
  }
  return value;
}

function leastFixed(problem: Problem, stateOf: (site: number) => SiteState, measure: number, more: number): bigint {
  let value = 0n;
  const others: bigint[] = [];
  for (const [index, site] of problem.sites.entries()) {
    const fixed = site.fixed[measure] ?? 0n;
    if (stateOf(index) === 'OPEN') value += fixed;
    else if (stateOf(index) === 'UNDECIDED') insertLeast(others, fixed, more);
  }
  return others.reduce((all, each) => all + each, value);
}

/** Keeps the `max` smallest, ascending. */
function insertLeast(kept: bigint[], value: bigint, max: number): void {
  if (max === 0) return;
  const last = kept.at(-1);
  if (kept.length >= max && last !== undefined && value >= last) return;
  const place = kept.findIndex((each) => value < each);
  kept.splice(place === -1 ? kept.length : place, 0, value);
  if (kept.length > max) kept.pop();
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/**
 * At least so many more sites have to be opened: for the item that needs most of them, were its best stocked ones taken, and for all items that are short
 * together, did each site help as many of them as the best one does.
 */
export function sitesStillNeeded(problem: Problem, stateOf: (site: number) => SiteState): number {
  const missing = problem.quantities.map(
    (quantity, item) =>
      quantity - problem.sites.reduce((units, site, index) => units + (stateOf(index) === 'OPEN' ? (site.stock[item] ?? 0) : 0), 0),
  );
  const short = [...missing.keys()].filter((item) => (missing[item] ?? 0) > 0);
  if (short.length === 0) return 0;
  const undecided = problem.sites.filter((_site, index) => stateOf(index) === 'UNDECIDED');
  const helps = Math.max(1, ...undecided.map((site) => short.filter((item) => (site.stock[item] ?? 0) > 0).length));
  let needed = Math.ceil(short.length / helps);
  for (const item of short) {
    const most = Math.max(1, ...undecided.map((site) => site.stock[item] ?? 0));
    needed = Math.max(needed, Math.ceil((missing[item] ?? 0) / most));
  }
  return needed;
}
