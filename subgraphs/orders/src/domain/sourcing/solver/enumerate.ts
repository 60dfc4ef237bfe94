import { boundsOf, type Closed, tolerance } from './bounds.ts';
import type { Orders } from './orders.ts';
import { compareKeys, type Problem } from './problem.ts';
import type { Ranking } from './ranking.ts';

/** How a search ended. The bound is given only where it proves less than the best plan's own key. */
export interface SearchEnd {
  readonly isExact: boolean;
  readonly bound: readonly bigint[] | null;
}

/** Looks at sets of growing size and stops where a further site makes every plan worse than the best, even if each unit came from where it is least. */
export function enumerate(problem: Problem, orders: Orders, ranked: Ranking, open: (sites: readonly number[]) => void): SearchEnd {
  const { sites, objective } = problem;
  const bounds = boundsOf(problem, orders);
  const closed = new Uint8Array(sites.length);
  const sizeMax = Math.min(problem.sitesMax, sites.length);
  /** Whether a set that alone is not closed has too little, or is certainly worse than all that are kept: then nothing has to be assigned. */
  const isHopeless = (set: readonly number[]): boolean => {
    const rough = bounds.rough(set, closed, 0);
    if (rough === null || rough === Infinity) return rough !== null;
    const worst = objective.isLexicographic ? ranked.worst() : undefined;
    return worst !== undefined && rough > Number(worst.key[0] ?? 0n) * (1 + tolerance);
  };
  for (let size = 1; size <= sizeMax; size++) {
    const least = bounds.least([], closed, size);
    const key = least && objective.key(least);
    const best = ranked.best();
    if (!key || (best && compareKeys(key, best.key) >= 0)) break;
    closed.fill(1);
    eachSubset(closed, size, (set) => {
      if (!isHopeless(set)) open([...set]);
    });
    closed.fill(0);
  }
  return { isExact: true, bound: null };
}

/** Visits the sets of so many sites, each as the same ascending list and with no other site open. All have to be closed. */
function eachSubset(closed: Closed, size: number, visit: (set: readonly number[]) => void): void {
  const set: number[] = [];
  const extend = (from: number): void => {
    if (set.length === size) {
      visit(set);
      return;
    }
    for (let site = from; site <= closed.length - (size - set.length); site++) {
      set.push(site);
      closed[site] = 0;
      extend(site + 1);
      closed[site] = 1;
      set.pop();
    }
  };
  extend(0);
}
