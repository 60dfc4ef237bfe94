import { openingOf } from './assign.ts';
import { branchAndBound } from './branch-and-bound.ts';
import { undominated } from './dominance.ts';
import { enumerate } from './enumerate.ts';
import { ordersOf } from './orders.ts';
import type { Opening, Problem } from './problem.ts';
import { ranking } from './ranking.ts';

/** Up to so many sites every set is looked at, by size; beyond, dominance, then branch and bound. */
export const enumeratedSitesMax = 10;

export interface Solution {
  /** As it was searched: sites that others replace in any plan are left out. */
  readonly problem: Problem;
  /** Best first; empty when there is no plan. */
  readonly openings: readonly Opening[];
  /** Whether the search ran to its end. */
  readonly isExact: boolean;
  /** No plan has a better key; the best one's own when the search ran to its end. */
  readonly bound: readonly bigint[] | null;
}

/** The best plans of a problem. Exact up to a stated number of nodes; the same problem always has the same answer. */
export function solveProblem(whole: Problem): Solution {
  const usable = { ...whole, ...usableSites(whole) };
  if (usable.quantities.length === 0) return { problem: usable, openings: [], isExact: true, bound: null };
  const problem = usable.sites.length > enumeratedSitesMax ? undominated(usable) : usable;
  const orders = ordersOf(problem);
  const ranked = ranking(problem);
  const open = (sites: readonly number[]): void => {
    const opening = openingOf(problem, orders, sites);
    if (opening) ranked.offer(opening);
  };
  const end =
    problem.sites.length > enumeratedSitesMax ? branchAndBound(problem, orders, ranked, open) : enumerate(problem, orders, ranked, open);
  const openings = ranked.all();
  return {
    problem,
    openings,
    isExact: end.isExact && openings.every((each) => each.isExact),
    bound: end.bound ?? openings[0]?.key ?? null,
  };
}

/** Sites that have something, in an order that does not depend on how they came. */
function usableSites({ sites, coupling }: Problem): Pick<Problem, 'sites' | 'coupling'> {
  const kept = [...sites.keys()]
    .filter((index) => sites[index]?.stock.some((units) => units > 0))
    .sort((a, b) => ((sites[a]?.code ?? '') < (sites[b]?.code ?? '') ? -1 : 1));
  return {
    sites: kept.flatMap((index) => sites[index] ?? []),
    coupling: coupling && { ...coupling, left: kept.map((index) => coupling.left[index] ?? []) },
  };
}
