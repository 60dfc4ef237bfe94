import { setValues } from './draft.ts';
import type { Orders } from './orders.ts';
import type { Problem } from './problem.ts';

/** By site: whether it may still be opened, or is out of the question in this branch. Opened ones are not closed. */
export type Closed = Uint8Array;

/** What bounds are made of and does not change during a search. */
export interface Bounds {
  /**
   * What every plan measures at least that opens these sites, at least `more` others, and none that is closed: each measure by itself, each unit from where
   * it is least. Null when the sites that are left have too little.
   */
  least(opened: readonly number[], closed: Closed, more: number): bigint[] | null;
  /**
   * The first measure of that, in floating point: off by far less than a billionth. Most branches are far enough from the best plan to be judged by it, and
   * it allocates nothing. Infinite when the sites that are left have too little; null where the first measure is not a sum.
   */
  rough(opened: readonly number[], closed: Closed, more: number): number | null;
}

/** What is still missing when some sites are opened. */
export interface Lack {
  /** By item, how many units the opened sites do not have. */
  missing(opened: readonly number[]): Int32Array;
  /**
   * At least so many more sites have to be opened: for the item that needs most of them, had each as much as the best stocked one, and for all short items
   * together, did each help as many of them as the best one does.
   */
  needed(missing: Int32Array): number;
}

/** Rough bounds are off by far less. */
export const tolerance = 1e-9;

export function boundsOf(problem: Problem, orders: Orders): Bounds {
  const { sites, measures } = problem;
  const cheapestFixed = measures.map((_measure, index) =>
    sites.map((site) => site.fixed[index] ?? 0n).sort((a, b) => (a === b ? 0 : a < b ? -1 : 1)),
  );
  return {
    least(opened, closed, more) {
      const values = setValues(problem, opened);
      for (const [index, measure] of measures.entries()) {
        const units = measure.combine === 'SUM' ? leastUnits(problem, orders, closed, index) : leastMaximum(problem, orders, closed, index);
        if (units === null) return null;
        const own = values[index] ?? 0n;
        if (measure.combine === 'SUM') values[index] = own + units + sumOf(cheapestFixed[index] ?? [], more);
        else if (measure.constant + units > own) values[index] = measure.constant + units;
      }
      return values;
    },
    rough: measures[0]?.combine === 'SUM' ? roughBound(problem, orders) : () => null,
  };
}

export function lackOf({ quantities, sites }: Problem): Lack {
  const mostStock = quantities.map((_quantity, item) => sites.reduce((most, site) => Math.max(most, site.stock[item] ?? 0), 1));
  const mostHelp = sites.reduce((most, site) => Math.max(most, site.stock.filter((units) => units > 0).length), 1);
  return {
    missing(opened) {
      const missing = Int32Array.from(quantities);
      for (const site of opened) {
        const stock = sites[site]?.stock ?? [];
        for (let item = 0; item < missing.length; item++) missing[item] = (missing[item] ?? 0) - (stock[item] ?? 0);
      }
      return missing;
    },
    needed(missing) {
      let needed = 0;
      let short = 0;
      for (let item = 0; item < missing.length; item++) {
        const units = missing[item] ?? 0;
        if (units <= 0) continue;
        short += 1;
        needed = Math.max(needed, Math.ceil(units / (mostStock[item] ?? 1)));
      }
      return Math.max(needed, Math.ceil(short / mostHelp));
    },
  };
}

/** The first measure in flat arrays. */
function roughBound({ quantities, sites, measures }: Problem, orders: Orders): Bounds['rough'] {
  const constant = Number(measures[0]?.constant ?? 0n);
  const fixed = Float64Array.from(sites.map((site) => Number(site.fixed[0] ?? 0n)));
  const ascending = fixed.slice().sort();
  const items = quantities.map((quantity, item) => {
    const order = orders.byMeasure[item]?.[0] ?? [];
    return {
      quantity,
      order,
      unit: order.map((site) => Number(sites[site]?.unit[item]?.[0] ?? 0n)),
      stock: order.map((site) => sites[site]?.stock[item] ?? 0),
    };
  });
  return (opened, closed, more) => {
    let value = constant;
    for (const site of opened) value += fixed[site] ?? 0;
    for (let index = 0; index < more; index++) value += ascending[index] ?? 0;
    for (const { quantity, order, unit, stock } of items) {
      let open = quantity;
      for (let place = 0; place < order.length && open > 0; place++) {
        if (closed[order[place] ?? 0]) continue;
        const units = Math.min(open, stock[place] ?? 0);
        value += (unit[place] ?? 0) * units;
        open -= units;
      }
      if (open > 0) return Infinity;
    }
    return value;
  };
}

function sumOf(ascending: readonly bigint[], count: number): bigint {
  let sum = 0n;
  for (let index = 0; index < count; index++) sum += ascending[index] ?? 0n;
  return sum;
}

function leastUnits(problem: Problem, orders: Orders, closed: Closed, measure: number): bigint | null {
  let value = 0n;
  for (const [item, quantity] of problem.quantities.entries()) {
    let open = quantity;
    for (const index of orders.byMeasure[item]?.[measure] ?? []) {
      if (closed[index]) continue;
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

/** For each item its least sites take part, and the last of them that is needed decides. */
function leastMaximum(problem: Problem, orders: Orders, closed: Closed, measure: number): bigint | null {
  let value = 0n;
  for (const [item, quantity] of problem.quantities.entries()) {
    let open = quantity;
    for (const index of orders.byMeasure[item]?.[measure] ?? []) {
      if (closed[index]) continue;
      const site = problem.sites[index];
      open -= site?.stock[item] ?? 0;
      const own = site?.fixed[measure] ?? 0n;
      if (own > value) value = own;
      if (open <= 0) break;
    }
    if (open > 0) return null;
  }
  return value;
}
