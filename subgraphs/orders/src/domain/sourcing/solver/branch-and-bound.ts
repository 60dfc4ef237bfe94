import { boundsOf, lackOf, tolerance } from './bounds.ts';
import type { SearchEnd } from './enumerate.ts';
import type { Orders } from './orders.ts';
import { compareKeys, type Opening, type Problem } from './problem.ts';
import type { Ranking } from './ranking.ts';

/** Nodes after which branch and bound settles for the best it has: some tenths of a second at worst. Orders of ten lines at 500 locations need some hundred. */
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
  const closed = new Uint8Array(problem.sites.length);
  const bounds = boundsOf(problem, orders);
  const lack = lackOf(problem);
  let nodes = 0;
  let leftOut: readonly bigint[] | null = null;

  const keyBelow = (opened: readonly number[], more: number): readonly bigint[] | null => {
    const least = bounds.least(opened, closed, more);
    return least && problem.objective.key(least);
  };

  /** Whether nothing that opens `more` sites beside these is worth a look. */
  const isHopeless = (opened: readonly number[], more: number): boolean => {
    const best = ranked.best();
    const rough = problem.objective.isLexicographic && best ? bounds.rough(opened, closed, more) : null;
    const limit = Number(best?.key[0] ?? 0n);
    if (rough !== null && rough > limit * (1 + tolerance)) return true;
    if (rough !== null && rough < limit * (1 - tolerance)) return false;
    const key = keyBelow(opened, more);
    return key === null || (best !== undefined && isBehind(key, best, opened, closed, more));
  };

  /** Answers whether there was anything worth a look. */
  const visit = (opened: readonly number[]): boolean => {
    nodes += 1;
    const missing = lack.missing(opened);
    const needed = lack.needed(missing);
    if (opened.length + needed > problem.sitesMax) return true;
    if (isHopeless(opened, needed)) return false;
    if (needed === 0) open(opened.toSorted((a, b) => a - b));
    if (opened.length === problem.sitesMax) return true;
    const more = Math.max(1, needed);
    if (isHopeless(opened, more)) return true;
    if (nodes > nodesMax) {
      const key = keyBelow(opened, more);
      if (key && (leftOut === null || compareKeys(key, leftOut) < 0)) leftOut = key;
      return true;
    }
    const tried: number[] = [];
    for (const site of nextSites(problem, orders, missing)) {
      if (closed[site] || opened.includes(site)) continue;
      // Each that is closed makes the rest dearer: once nothing without them is worth a look, neither is any other.
      if (!visit([...opened, site]) && isHopeless(opened, more)) break;
      closed[site] = 1;
      tried.push(site);
    }
    for (const site of tried) closed[site] = 0;
    return true;
  };

  // Each site that could send all alone is worth showing, whatever the search thinks of it.
  for (const site of problem.sites.keys()) if (isEnough(problem, site)) open([site]);
  visit([]);
  const best = ranked.best();
  const isCut = leftOut !== null && (best === undefined || compareKeys(leftOut, best.key) < 0);
  return { isExact: !isCut, bound: isCut ? leftOut : null };
}

/** Whether all that opens `more` sites beside these is worse than the best, or its equal and would lose the tie. */
function isBehind(key: readonly bigint[], best: Opening, opened: readonly number[], closed: Uint8Array, more: number): boolean {
  const difference = compareKeys(key, best.key);
  if (difference !== 0) return difference > 0;
  if (opened.length + more !== best.sites.length) return opened.length + more > best.sites.length;
  // Sites are in the order of their codes, so the least indexes are the first codes.
  const first = [...opened];
  for (let site = 0; first.length < opened.length + more && site < closed.length; site++) {
    if (!closed[site] && !opened.includes(site)) first.push(site);
  }
  return (
    compareCodes(
      first.sort((a, b) => a - b),
      best.sites,
    ) > 0
  );
}

function compareCodes(a: readonly number[], b: readonly number[]): number {
  for (const [place, site] of a.entries()) if (site !== b[place]) return site - (b[place] ?? site);
  return 0;
}

const isEnough = ({ quantities, sites }: Problem, site: number): boolean =>
  quantities.every((quantity, item) => (sites[site]?.stock[item] ?? 0) >= quantity);

/** Of which sites one is the next: those that have the short item that fewest have; all, when nothing is short. The best unit first. */
function nextSites(problem: Problem, orders: Orders, missing: Int32Array): readonly number[] {
  let fewest: readonly number[] | null = null;
  for (const [item, units] of missing.entries()) {
    const having = orders.byMeasure[item]?.[0] ?? [];
    if (units > 0 && (fewest === null || having.length < fewest.length)) fewest = having;
  }
  return fewest ?? [...problem.sites.keys()];
}
