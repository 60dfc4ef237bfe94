import { assert, err, ok, type Result } from '@baton/kernel';
import { keptFor } from '../kept-for.ts';
import type { GroupShortage, GroupSource } from './answer.ts';
import type { SourcingCase } from './case.ts';
import { type Candidate, type Decision, excludedMax, formatCost, type TriedStrategy } from './decision.ts';
import type { Exclusion } from './exclusion.ts';
import { excludedCandidate, explainSets, reasonsAlone } from './explain.ts';
import type { Judged } from './judge.ts';
import { type Attempt, attempt } from './plan.ts';
import { match } from './profile/match.ts';
import type { SourcingProfile, Strategy } from './profile.ts';
import { shipmentsOf } from './shipments.ts';
import { shortageOf } from './shortage.ts';
import { snapshotHash } from './snapshot.ts';

/**
 * Decides a case by the rules: the matching strategies one after the other, PRIMARY first, until one fills everything. What one cannot fill goes on to the
 * next only if it says so; else what it says of the rest is part of the answer. Pure: a kept case under the same rules is decided the same for ever.
 */
export function sourceCase(facts: SourcingCase, profile: SourcingProfile): Result<GroupSource, GroupShortage> {
  const tried: TriedStrategy[] = [];
  let last: Attempt | null = null;
  for (const strategy of inOrder(profile)) {
    const found = match(strategy, facts);
    if (!found.isMatch) {
      tried.push({ ref: strategy.ref, outcome: found.outcome, because: found.because });
      continue;
    }
    // A fallback is for what a strategy before it could not fill, or for what no other is for.
    const made = attempt(facts, profile, strategy);
    if (isFilled(made)) return ok(sourceOf(facts, profile, made, [...tried, { ref: strategy.ref, outcome: 'DECIDED', because: null }]));
    tried.push({ ref: strategy.ref, outcome: 'UNFILLED', because: becauseOf(made) });
    last = made;
    if (strategy.unfilled.action !== 'NEXT_STRATEGY') break;
  }
  return err(last ? shortage(facts, last, tried) : { kind: 'UNREACHABLE', excluded: [], unfilled: { action: 'ASK_CUSTOMER' }, tried });
}

const kinds = ['PRIMARY', 'FALLBACK'];

const inOrder = keptFor(({ strategies }: SourcingProfile): readonly Strategy[] =>
  strategies.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.priority - b.priority || (a.ref < b.ref ? -1 : 1)),
);

/** Nothing to send is sent by whoever may send it. */
const isFilled = ({ supplies, items, solution }: Attempt): boolean =>
  supplies.length > 0 && (items.length === 0 || solution.openings.length > 0);

const becauseOf = (made: Attempt): string => (made.supplies.length === 0 ? 'UNREACHABLE' : shortageOf(made).reason);

function shortage(facts: SourcingCase, made: Attempt, tried: readonly TriedStrategy[]): GroupShortage {
  const { unfilled } = made.strategy;
  const { shown: excluded } = excludedOf(made, facts);
  if (made.supplies.length === 0) return { kind: 'UNREACHABLE', excluded, unfilled, tried };
  return {
    kind: 'SHORT',
    ...shortageOf(made),
    splitLimit: made.splitLimit,
    excluded,
    unfilled,
    tried,
  };
}

function sourceOf(facts: SourcingCase, profile: SourcingProfile, made: Attempt, tried: readonly TriedStrategy[]): GroupSource {
  const { strategy, solution, route, whole } = made;
  const [best] = solution.openings;
  const compared = solution.openings.map(explainSets(made));
  const nothing: Candidate = { locations: [], cost: formatCost(0n), score: null, excludedBy: [], facts: [], terms: [] };
  const { shown: excluded, leftOut } = excludedOf(made, facts);
  const [chosen = nothing] = compared;
  assert(best !== undefined || made.items.length === 0, 'what is to be sent has a plan');
  const gap = best && !solution.isExact && solution.bound ? formatCost(whole.objective.gap(best.key, solution.bound)) : null;
  const { ref, kind, mode, conditions, unfilled } = strategy;
  const decision: Decision = {
    chosen,
    candidates: [...compared, ...excluded],
    candidatesLeftOut: leftOut + (facts.sitesLeftOut ?? 0) + (facts.sitesOutdone ?? 0),
    isExact: solution.isExact,
    gap,
    ruleVersion: `${profile.ref}@${profile.version}`,
    strategy: { ref, kind, mode, conditions, unfilled },
    tried,
    mergePoint: route.point,
    snapshotHash: snapshotHash(facts),
  };
  return { shipments: best ? shipmentsOf(made, best, facts.needs) : [], decision };
}

/** First those that took part and could not send all alone, then those that could not take part; only so many are worked out. */
function excludedOf(made: Attempt, { needs }: SourcingCase): { readonly shown: readonly Candidate[]; readonly leftOut: number } {
  const shown: Candidate[] = [];
  const skus = [...new Set(needs.map(({ sku }) => sku))];
  let leftOut = 0;
  const add = (judged: Judged, exclusions: readonly Exclusion[] | null): void => {
    if (exclusions === null) return;
    if (shown.length < excludedMax) shown.push(excludedCandidate(judged, exclusions, skus));
    else leftOut += 1;
  };
  for (const [index, supply] of made.supplies.entries()) add(supply, reasonsAlone(made, supply, index));
  for (const judged of made.judged) if (judged.exclusions.length > 0) add(judged, judged.exclusions);
  return { shown, leftOut };
}
