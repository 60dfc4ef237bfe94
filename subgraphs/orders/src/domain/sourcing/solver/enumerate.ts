import { boundsOf } from './bounds.ts';
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
  const bounds = boundsOf(problem, orders);
  const none = new Uint8Array(problem.sites.length);
  const sizeMax = Math.min(problem.sitesMax, problem.sites.length);
  for (let size = 1; size <= sizeMax; size++) {
    const least = bounds.least([], none, size);
    const key = least && problem.objective.key(least);
    const best = ranked.best();
    if (!key || (best && compareKeys(key, best.key) >= 0)) break;
    eachSubset(problem.sites.length, size, open);
  }
  return { isExact: true, bound: null };
}

/** Visits the sets of so many of the first `count` numbers. */
function eachSubset(count: number, size: number, visit: (set: readonly number[]) => void, from = 0, head: readonly number[] = []): void {
  if (head.length === size) {
    visit(head);
    return;
  }
  for (let index = from; index <= count - (size - head.length); index++) eachSubset(count, size, visit, index + 1, [...head, index]);
}
