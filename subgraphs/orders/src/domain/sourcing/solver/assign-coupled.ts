import { addUnits, type Draft, draftOf, isBetter, setValues } from './draft.ts';
import type { Orders } from './orders.ts';
import type { Opening, Problem } from './problem.ts';

/** Steps after which the best assignment so far is taken. Real orders need some tens. */
export const assignStepsMax = 20_000;

/**
 * The best assignment over exactly these sites where items cannot be looked at one by one: they share units, or a weighted score does not add up over them.
 * Depth first over the items and what each site sends of them, the best unit first; a branch ends where even the best of all that is left would not help.
 */
export function assignCoupled(problem: Problem, orders: Orders, sites: readonly number[], greedy: Draft): Opening | null {
  const search = searchOf(problem, orders, sites, greedy);
  search.place(0, setValues(problem, sites), []);
  return search.best();
}

function searchOf(problem: Problem, orders: Orders, sites: readonly number[], greedy: Draft) {
  const isFree = problem.coupling === null;
  const left = sites.map((site) => [...(problem.coupling?.left[site] ?? [])]);
  const least = leastFrom(problem, sites);
  let best: Draft | null = isFree && !greedy.isOverLimit ? greedy : null;
  let steps = 0;

  /** Whether nothing from here on can be better than the best so far. */
  const isHopeless = (item: number, values: readonly bigint[]): boolean => {
    const bound = values.map((value, index) => value + (least[item]?.[index] ?? 0n));
    return !isBetter(draftOf(problem, sites, bound, []), best);
  };

  const place = (item: number, values: readonly bigint[], taken: readonly (readonly number[])[]): void => {
    steps += 1;
    if (steps > assignStepsMax || isHopeless(item, values)) return;
    if (item === problem.quantities.length) {
      // What whole shipments cost is known only now.
      const draft = draftOf(problem, sites, values, taken);
      if (isBetter(draft, best)) best = draft;
      return;
    }
    const row = sites.map(() => 0);
    spread(item, orders.places(item, sites), 0, problem.quantities[item] ?? 0, values, row, taken);
  };

  /** Gives the open units of an item to the sites from `nth` on. */
  const spread = (
    item: number,
    places: readonly number[],
    nth: number,
    open: number,
    values: readonly bigint[],
    row: number[],
    taken: readonly (readonly number[])[],
  ): void => {
    if (open === 0) {
      place(item + 1, values, [...taken, [...row]]);
      return;
    }
    const at = places[nth];
    if (at === undefined) return;
    const site = problem.sites[sites[at] ?? -1];
    for (let units = Math.min(open, site?.stock[item] ?? 0, room(item, at)); units >= 0; units--) {
      const then = [...values];
      addUnits(then, site?.unit[item], units);
      take(item, at, units);
      row[at] = units;
      if (!isHopeless(item + 1, then)) spread(item, places, nth + 1, open - units, then, row, taken);
      row[at] = 0;
      take(item, at, -units);
    }
  };

  const room = (item: number, at: number): number => {
    const takes = problem.coupling?.takes[item] ?? [];
    return Math.min(Infinity, ...takes.map(({ resource, units }) => Math.floor((left[at]?.[resource] ?? 0) / units)));
  };
  const take = (item: number, at: number, count: number): void => {
    const row = left[at];
    if (!row) return;
    for (const { resource, units } of problem.coupling?.takes[item] ?? []) row[resource] = (row[resource] ?? 0) - units * count;
  };
  return { place, best: (): Opening | null => best && { ...best, isExact: steps <= assignStepsMax } };
}

/** By item: what this one and all later ones measure at least, each measure by itself. */
function leastFrom(problem: Problem, sites: readonly number[]): bigint[][] {
  const none = problem.measures.map(() => 0n);
  const least: bigint[][] = [none];
  for (let item = problem.quantities.length - 1; item >= 0; item--) {
    const own = problem.measures.map((_measure, index) => leastUnits(problem, sites, item, index));
    least.unshift(own.map((value, index) => value + (least[0]?.[index] ?? 0n)));
  }
  return least;
}

function leastUnits(problem: Problem, sites: readonly number[], item: number, measure: number): bigint {
  let open = problem.quantities[item] ?? 0;
  let value = 0n;
  const offers = sites.map((site) => ({
    unit: problem.sites[site]?.unit[item]?.[measure] ?? 0n,
    stock: problem.sites[site]?.stock[item] ?? 0,
  }));
  for (const { unit, stock } of offers.sort((a, b) => (a.unit === b.unit ? 0 : a.unit < b.unit ? -1 : 1))) {
    const units = Math.min(open, stock);
    value += unit * BigInt(units);
    open -= units;
  }
  return value;
}
