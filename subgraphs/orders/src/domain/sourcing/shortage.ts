import type { Attempt } from './plan.ts';
import type { Problem } from './solver/problem.ts';

/** Why there is no plan. */
export interface SourcingShortage {
  /**
   * STOCK: not enough anywhere. TOGETHER: enough, but not of all that has to stay together at one place. SPLIT_LIMIT: only with more locations than a group
   * may be split over. LIMIT: only with a criterion beyond its limit, or with more units than fit into the locations' days.
   */
  readonly reason: 'STOCK' | 'TOGETHER' | 'SPLIT_LIMIT' | 'LIMIT';
  /** The demands that cannot be met whole, with the most that can be had within the limit. */
  readonly shortages: readonly { readonly sku: string; readonly requested: number; readonly sellable: number }[];
}

/** Names what is missing. When all locations together have enough, a limit is what stands in the way. */
export function shortageOf({ whole, items }: Attempt): SourcingShortage {
  const everywhere = coverage(whole, whole.sites.keys());
  const short = everywhere.flatMap((units, item) => (units < (whole.quantities[item] ?? 0) ? [item] : []));
  const isStock = short.length > 0;
  // Also of what is short everywhere no more can be had than within the limit.
  const reached = coverage(whole, fullestSites(whole));
  const isSplit = reached.some((units, item) => units < (whole.quantities[item] ?? 0));
  const isTogether =
    isStock && short.every((item) => items[item]?.isWhole && items[item].parts.length + (items[item].parts[0]?.units ?? 0) > 2);
  const reason = isTogether ? 'TOGETHER' : isStock ? 'STOCK' : isSplit ? 'SPLIT_LIMIT' : 'LIMIT';
  // Nothing but the limit is short: everything is what cannot be had.
  const within = reason === 'LIMIT' ? reached.map(() => 0) : reached;
  return { reason, shortages: bySku({ items }, within) };
}

function bySku({ items }: Pick<Attempt, 'items'>, within: readonly number[]): SourcingShortage['shortages'] {
  const sums = new Map<string, { requested: number; sellable: number }>();
  for (const [index, item] of items.entries()) {
    for (const { goods, units } of item.parts) {
      const { requested, sellable } = sums.get(goods.need.sku) ?? { requested: 0, sellable: 0 };
      sums.set(goods.need.sku, { requested: requested + units * item.quantity, sellable: sellable + units * (within[index] ?? 0) });
    }
  }
  return [...sums].map(([sku, sum]) => ({ sku, ...sum })).filter((each) => each.sellable < each.requested);
}

/** Greedily the sites that add most units: close to the most that the limit allows, and cheap to find. */
function fullestSites(problem: Problem): readonly number[] {
  const open: number[] = [];
  const covered = problem.quantities.map(() => 0);
  const gain = (site: number): number =>
    problem.quantities.reduce(
      (all, quantity, item) => all + Math.min(quantity - (covered[item] ?? 0), problem.sites[site]?.stock[item] ?? 0),
      0,
    );
  while (open.length < Math.min(problem.sitesMax, problem.sites.length)) {
    let best: number | null = null;
    for (const site of problem.sites.keys()) if (!open.includes(site) && (best === null || gain(site) > gain(best))) best = site;
    if (best === null) break;
    for (const [item, quantity] of problem.quantities.entries())
      covered[item] = Math.min(quantity, (covered[item] ?? 0) + (problem.sites[best]?.stock[item] ?? 0));
    open.push(best);
  }
  return open;
}

function coverage({ quantities, sites }: Problem, chosen: Iterable<number>): number[] {
  const covered = quantities.map(() => 0);
  for (const site of chosen) {
    for (const [item, quantity] of quantities.entries())
      covered[item] = Math.min(quantity, (covered[item] ?? 0) + (sites[site]?.stock[item] ?? 0));
  }
  return covered;
}
