import type { Problem } from './cost.ts';
import type { SourcingShortage } from './types.ts';

/** Names what is missing. When all locations together have enough, the split limit is what stands in the way. */
export function shortagesOf(problem: Problem): SourcingShortage {
  const everywhere = problem.demands.map((_demand, index) => unitsOf(problem, index, problem.sites.keys()));
  const isStock = everywhere.some((units, index) => units < (problem.demands[index]?.quantity ?? 0));
  const within = isStock ? everywhere : coverage(problem, fullestSites(problem));
  const shortages = problem.demands
    .map((demand, index) => ({ sku: demand.sku, requested: demand.quantity, sellable: within[index] ?? 0 }))
    .filter((demand) => demand.sellable < demand.requested);
  return { reason: isStock ? 'STOCK' : 'SPLIT_LIMIT', shortages };
}

/** Greedily the sites that add most units: close to the most that the limit allows, and cheap to find. */
function fullestSites(problem: Problem): readonly number[] {
  const open: number[] = [];
  while (open.length < Math.min(problem.sitesMax, problem.sites.length)) {
    const rest = [...problem.sites.keys()].filter((index) => !open.includes(index));
    const gain = (index: number): number => total(coverage(problem, [...open, index]));
    rest.sort((a, b) => gain(b) - gain(a) || a - b);
    open.push(rest[0] ?? 0);
  }
  return open;
}

const coverage = (problem: Problem, sites: readonly number[]): number[] =>
  problem.demands.map((_, index) => unitsOf(problem, index, sites));

function unitsOf(problem: Problem, demand: number, sites: Iterable<number>): number {
  let units = 0;
  for (const index of sites) units += problem.sites[index]?.stock[demand] ?? 0;
  return Math.min(units, problem.demands[demand]?.quantity ?? 0);
}

const total = (units: readonly number[]): number => units.reduce((all, each) => all + each, 0);
