import { present } from '@baton/kernel';
import { openingOf, singleOf } from './assign.ts';
import { branchAndBound, searchNodesMax } from './branch-and-bound.ts';
import { undominated } from './dominance.ts';
import { enumerate } from './enumerate.ts';
import { ordersOf } from './orders.ts';
import type { Opening, Problem } from './problem.ts';
import { ranking } from './ranking.ts';

/** Up to so many sites every set is looked at, by size; beyond, dominance, then branch and bound. */
export const enumeratedSitesMax = 10;

export interface Solution {
  /** As it was searched: sites that have nothing are left out. */
  readonly problem: Problem;
  /** Best first; empty when there is no plan. */
  readonly openings: readonly Opening[];
  /** Whether the search ran to its end. */
  readonly isExact: boolean;
  /** No plan has a better key; the best one's own when the search ran to its end. */
  readonly bound: readonly bigint[] | null;
}

/** The best plans of a problem. Exact up to a stated number of nodes; the same problem always has the same answer. */
export function solveProblem(whole: Problem, nodesMax = searchNodesMax): Solution {
  const problem = withUsableSites(whole);
  if (problem.quantities.length === 0) return { problem, openings: [], isExact: true, bound: null };
  const isSmall = problem.sites.length <= enumeratedSitesMax;
  // A site that is dearer by the unit may still be the one whose parcel stays in its tier.
  const { problem: reduced, indexes } =
    isSmall || problem.surcharge ? { problem, indexes: [...problem.sites.keys()] } : undominated(problem);
  const orders = ordersOf(reduced);
  const ranked = ranking(reduced);
  const open = (sites: readonly number[]): void => {
    const opening = openingOf(reduced, orders, sites);
    if (opening) ranked.offer(opening);
  };
  const end = isSmall ? enumerate(reduced, orders, ranked, open) : branchAndBound(reduced, orders, ranked, open, nodesMax);
  const found = ranked.all().map((opening) => ({ ...opening, sites: opening.sites.map((site) => indexes[site] ?? -1) }));
  const openings = isSmall ? found : withSingles(problem, found, indexes);
  return { problem, openings, isExact: end.isExact && found.every((each) => each.isExact), bound: end.bound ?? openings[0]?.key ?? null };
}

/** Adds sites that could send all alone but that another one replaces in any plan: they are worth showing. */
function withSingles(problem: Problem, found: readonly Opening[], searched: readonly number[]): readonly Opening[] {
  if (found.length === 0) return found;
  const known = new Set(searched);
  const ranked = ranking(problem);
  for (const opening of found) ranked.offer(opening);
  for (const site of problem.sites.keys()) {
    const single = known.has(site) ? null : singleOf(problem, site);
    if (single) ranked.offer(single);
  }
  return ranked.all();
}

/** Sites that have something, in an order that does not depend on how they came. */
function withUsableSites(whole: Problem): Problem {
  const { quantities, sites, measures, objective, sitesMax, surcharge = null, coupling } = whole;
  const kept = [...sites.keys()]
    .filter((index) => sites[index]?.stock.some((units) => units > 0))
    .sort((a, b) => ((sites[a]?.code ?? '') < (sites[b]?.code ?? '') ? -1 : 1));
  return {
    quantities,
    sites: kept.map((index) => present(sites[index], 'a site that was kept')),
    measures,
    objective,
    sitesMax,
    surcharge,
    coupling: coupling && { ...coupling, left: kept.map((index) => coupling.left[index] ?? []) },
  };
}
