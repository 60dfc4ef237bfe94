import { assert, err, ok, type Result } from '@baton/kernel';
import { microOf, type Opening, type Problem, problemOf } from './cost.ts';
import { type Ranking, ranking } from './ranking.ts';
import { branchAndBound, enumerate, enumeratedSitesMax, undominated } from './search.ts';
import { shortagesOf } from './shortage.ts';
import type { Assignment, ComparedSet, Demand, SourcingPlan, SourcingProfile, SourcingShortage, Supply } from './types.ts';

export interface SourcingQuestion {
  /** One entry a SKU. */
  readonly demands: readonly Demand[];
  readonly supplies: readonly Supply[];
  readonly profile: SourcingProfile;
}

/**
 * The cheapest way to send the demands: which locations, and what from each. Exact: cost = shipments × locations + Σ units × (item + mile × miles).
 * A demand may be split over locations. Pure, and the same question always has the same answer.
 */
export function solve(question: SourcingQuestion): Result<SourcingPlan, SourcingShortage> {
  const demands = question.demands.filter((demand) => demand.quantity > 0);
  assert(new Set(demands.map((demand) => demand.sku)).size === demands.length, 'demands must be aggregated by SKU');
  const whole = problemOf(demands, question.supplies, question.profile);
  const { problem, ranked, isExact } = search(whole);
  const best = ranked.best();
  if (!best) return err(shortagesOf(whole));
  const compared = ranked.all().map((opening) => comparedSet(problem, opening, question.profile));
  const [chosen] = compared;
  assert(chosen, 'the best opening is among the compared');
  return ok({ chosen, compared, assignments: assignmentsOf(problem, best), isExact });
}

function search(whole: Problem): { readonly problem: Problem; readonly ranked: Ranking; readonly isExact: boolean } {
  const problem = whole.sites.length > enumeratedSitesMax ? undominated(whole) : whole;
  const ranked = ranking(problem);
  if (problem.demands.length === 0) return { problem, ranked, isExact: true };
  if (problem.sites.length > enumeratedSitesMax) return { problem, ranked, isExact: branchAndBound(problem, ranked) };
  enumerate(problem, ranked);
  return { problem, ranked, isExact: true };
}

function assignmentsOf(problem: Problem, opening: Opening): Assignment[] {
  return opening.sites
    .flatMap((site, place) =>
      problem.demands.map((demand, index) => ({
        location: problem.sites[site]?.code ?? '',
        sku: demand.sku,
        quantity: opening.taken[index]?.[place] ?? 0,
      })),
    )
    .filter((assignment) => assignment.quantity > 0)
    .sort((a, b) => (a.location === b.location ? 0 : a.location < b.location ? -1 : 1));
}

function comparedSet(problem: Problem, opening: Opening, profile: SourcingProfile): ComparedSet {
  const units = problem.demands.reduce((all, demand) => all + demand.quantity, 0);
  const cost = microOf(opening.cost);
  const shipments = profile.costPerShipment * BigInt(opening.sites.length);
  const items = profile.costPerItem * BigInt(units);
  return {
    locations: opening.sites.map((site) => problem.sites[site]?.code ?? '').sort(),
    cost,
    // The distance is the rest, so that the terms add up to the cost after it was rounded once.
    terms: [
      { name: 'shipments', micro: shipments },
      { name: 'items', micro: items },
      { name: 'distance', micro: cost - shipments - items },
    ],
  };
}
