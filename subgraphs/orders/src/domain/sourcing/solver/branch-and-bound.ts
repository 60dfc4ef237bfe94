import { leastValues, type SiteState, sitesStillNeeded } from './bounds.ts';
import type { SearchEnd } from './enumerate.ts';
import type { Orders } from './orders.ts';
import { compareKeys, type Opening, type Problem } from './problem.ts';
import type { Ranking } from './ranking.ts';

/** Nodes after which branch and bound settles for the best it has: about a second at worst. */
export const searchNodesMax = 50_000;

/**
 * Depth first over "which site is opened next". While an item is short, the next site is one of those that have it; once nothing is short, any that might
 * still make it better. Sites that were tried are closed for their later siblings, so no set is met twice. Beyond the node limit the bounds of the branches
 * that were left are kept: no plan is better than the least of them.
 */
export function branchAndBound(
  problem: Problem,
  orders: Orders,
  ranked: Ranking,
  open: (sites: readonly number[]) => void,
  nodesMax = searchNodesMax,
): SearchEnd {
  const states: SiteState[] = problem.sites.map(() => 'UNDECIDED');
  const stateOf = (site: number): SiteState => states[site] ?? 'CLOSED';
  let nodes = 0;
  let leftOut: readonly bigint[] | null = null;

  const visit = (opened: readonly number[]): void => {
    const needed = sitesStillNeeded(problem, stateOf);
    if (opened.length + needed > problem.sitesMax) return;
    if (needed === 0) open(ascending(opened));
    if (opened.length === problem.sitesMax) return;
    const least = leastValues(problem, orders, stateOf, Math.max(1, needed));
    const key = least && problem.objective.key(least);
    const best = ranked.best();
    if (!key || (best && isBehind(key, best, opened, Math.max(1, needed)))) return;
    nodes += 1;
    if (nodes > nodesMax) {
      if (leftOut === null || compareKeys(key, leftOut) < 0) leftOut = key;
      return;
    }
    const next = nextSites(problem, orders, stateOf, needed > 0);
    for (const site of next) {
      states[site] = 'OPEN';
      visit([...opened, site]);
      states[site] = 'CLOSED';
    }
    for (const site of next) states[site] = 'UNDECIDED';
  };

  /** Whether all that is still to come is worse than the best, or its equal and would lose the tie. */
  const isBehind = (key: readonly bigint[], best: Opening, opened: readonly number[], more: number): boolean => {
    const difference = compareKeys(key, best.key);
    if (difference !== 0) return difference > 0;
    if (opened.length + more !== best.sites.length) return opened.length + more > best.sites.length;
    const undecided = [...problem.sites.keys()].filter((site) => stateOf(site) === 'UNDECIDED').slice(0, more);
    // Sites are in the order of their codes, so the least indexes are the first codes.
    return compareCodes(ascending([...opened, ...undecided]), best.sites) >= 0;
  };

  // Each site that could send all alone is worth showing, whatever the search thinks of it.
  for (const site of problem.sites.keys()) if (isEnough(problem, site)) open([site]);
  visit([]);
  const best = ranked.best();
  const isCut = leftOut !== null && (best === undefined || compareKeys(leftOut, best.key) < 0);
  return { isExact: !isCut, bound: isCut ? leftOut : null };
}

const ascending = (sites: readonly number[]): number[] => [...sites].sort((a, b) => a - b);

function compareCodes(a: readonly number[], b: readonly number[]): number {
  for (const [place, site] of a.entries()) if (site !== b[place]) return site - (b[place] ?? site);
  return 0;
}

const isEnough = ({ quantities, sites }: Problem, site: number): boolean =>
  quantities.every((quantity, item) => (sites[site]?.stock[item] ?? 0) >= quantity);

/** The undecided sites that one of the next is: of the short item that fewest of them have; of all, when nothing is short. */
function nextSites(problem: Problem, orders: Orders, stateOf: (site: number) => SiteState, isShort: boolean): readonly number[] {
  const undecided = (item: number): number[] => (orders.byMeasure[item]?.[0] ?? []).filter((site) => stateOf(site) === 'UNDECIDED');
  if (!isShort) return [...problem.sites.keys()].filter((site) => stateOf(site) === 'UNDECIDED');
  let fewest: number[] | null = null;
  for (const [item, quantity] of problem.quantities.entries()) {
    const opened = problem.sites.reduce((units, site, index) => units + (stateOf(index) === 'OPEN' ? (site.stock[item] ?? 0) : 0), 0);
    if (opened >= quantity) continue;
    const sites = undecided(item);
    if (fewest === null || sites.length < fewest.length) fewest = sites;
  }
  return fewest ?? [];
}
