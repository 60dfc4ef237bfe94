import { keptFor } from '../kept-for.ts';
import { buildProblem } from './build-problem.ts';
import type { SourcingCase } from './case.ts';
import { type Item, itemsOf, microOf } from './goods.ts';
import { type Judged, judge } from './judge.ts';
import { parcelSurcharge } from './measure/cartons.ts';
import { preference, type Yardstick, yardstickOf } from './measure/measures.ts';
import { directRoute, mergedRoute, type Route } from './measure/route.ts';
import { storeRoute } from './measure/store-route.ts';
import type { SourcingProfile, Strategy } from './profile.ts';
import { lexicographic, weighted } from './solver/objective.ts';
import { compareKeys, type Objective, type Problem } from './solver/problem.ts';
import { type Solution, solveProblem } from './solver/solve.ts';

/** What one strategy makes of a case. */
export interface Attempt {
  readonly strategy: Strategy;
  readonly yardsticks: readonly Yardstick[];
  readonly items: readonly Item[];
  readonly judged: readonly Judged[];
  /** The locations that may take part. */
  readonly supplies: readonly Judged[];
  readonly route: Route;
  /** Before any site was left out of it. */
  readonly whole: Problem;
  readonly solution: Solution;
  /** Why it may not be split over more locations; null when it may be. */
  readonly splitLimit: string | null;
}

export function attempt(facts: SourcingCase, profile: SourcingProfile, strategy: Strategy): Attempt {
  const judged = facts.sites.map((site) => judge(facts, site, strategy, profile));
  const supplies = judged.filter((each) => each.exclusions.length === 0);
  const items = itemsOf(facts.needs, strategy.constraints);
  const wishes = facts.needs.some((need) => need.preferLocation !== undefined) ? [preference] : [];
  const yardsticks = [...wishes, ...yardsticksOf(strategy)];
  const { sitesMax, splitLimit } = splitOf(facts, profile, strategy);
  const cost = yardsticks.findIndex(({ kind }) => kind === 'COST');
  const surcharge = parcelSurcharge(strategy, facts.method, cost, items);
  const objective = objectiveOf(strategy, wishes.length);
  const tried = routesOf(facts, profile, strategy, supplies).map((route) => {
    const whole = buildProblem({ items, supplies, yardsticks, route, objective, sitesMax, surcharge });
    return { route, whole, solution: solveProblem(whole) };
  });
  const { route, whole, solution } = tried.reduce((a, b) => (isBetter(b.solution, a.solution) ? b : a));
  return { strategy, yardsticks, items, judged, supplies, route, whole, solution, splitLimit };
}

/** The numbers of a strategy's criteria: the same for every order. */
const yardsticksOf = keptFor(({ criteria }: Strategy): readonly Yardstick[] => criteria.map(yardstickOf));

function isBetter(a: Solution, b: Solution): boolean {
  const [first, second] = [a.openings[0], b.openings[0]];
  if (!first || !second) return first !== undefined;
  return compareKeys(first.key, second.key) < 0;
}

/** Each by itself first: a merge point is worth a detour only when it is better. What is collected is all brought to one place, if need be. */
function routesOf(
  facts: SourcingCase,
  { shipToStore }: SourcingProfile,
  strategy: Strategy,
  supplies: readonly Judged[],
): readonly [Route, ...Route[]] {
  const sites = supplies.map((each) => each.site);
  const store = facts.location === null ? undefined : facts.sites.find((site) => site.code === facts.location);
  if (store && shipToStore && facts.sites.length > 1) return [storeRoute(facts, sites, store, shipToStore)];
  const merge = strategy.merge;
  const points = merge && facts.method === 'SHIP' ? facts.sites.filter((site) => merge.points.includes(site.code)) : [];
  const merged = [...points]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((point) => (merge ? (mergedRoute(facts, sites, point, merge) ?? []) : []));
  return [directRoute(facts, sites), ...merged];
}

function splitOf(facts: SourcingCase, profile: SourcingProfile, strategy: Strategy): { sitesMax: number; splitLimit: string | null } {
  const maxSplit = strategy.maxSplit ?? profile.defaultMaxSplit;
  const isAlone = facts.location !== null && facts.sites.length === 1;
  if (isAlone || facts.method === 'LOCAL_DELIVERY') return { sitesMax: 1, splitLimit: facts.method };
  const isSmall = strategy.constraints.some((each) => each.kind === 'MIN_VALUE_TO_SPLIT' && goodsValue(facts) < microOf(each.amount));
  return isSmall ? { sitesMax: 1, splitLimit: 'MIN_VALUE_TO_SPLIT' } : { sitesMax: 1 + maxSplit, splitLimit: 'MAX_SPLIT' };
}

const goodsValue = ({ needs }: SourcingCase): bigint => needs.reduce((all, need) => all + microOf(need.value) * BigInt(need.quantity), 0n);

function objectiveOf(strategy: Strategy, measuresBefore: number): Objective {
  if (strategy.mode === 'LEXICOGRAPHIC') return lexicographic;
  const goals = strategy.criteria.map((criterion, index) => ({
    measure: measuresBefore + index,
    weight: BigInt(Math.round((criterion.weight ?? 0) * 100)),
    goal: microOf(criterion.goal) * 1_000_000_000n,
    limit: microOf(criterion.limit) * 1_000_000_000n,
  }));
  return weighted(goals, measuresBefore);
}
