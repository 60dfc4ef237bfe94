import { parseDecimal } from '@baton/kernel';
import type { SourcingCase } from '../sourcing/case.ts';
import type { Decision } from '../sourcing/decision.ts';
import type { PlannedShipment } from '../sourcing/group.ts';
import type { SourcingProfile } from '../sourcing/profile.ts';
import { sourceCase } from '../sourcing/source-case.ts';
import { differences } from './difference.ts';

/** What rules make of a case, as far as a report tells it. */
export interface Outcome {
  /** The strategy that decided; null when none could fill the group. */
  readonly strategy: string | null;
  /** By code. */
  readonly locations: readonly string[];
  /** By the rules' own cost, in micro units; null where they do not look at it, and where nothing was decided. */
  readonly cost: bigint | null;
  readonly shipments: number;
  /** When the last unit is there, epoch ms; null where that is not known. */
  readonly deliveredBy: number | null;
  readonly score: string | null;
}

/** One recorded question under two versions of the rules. */
export interface WhatIf {
  readonly before: Outcome;
  readonly after: Outcome;
  /** What the new plan costs by the old rules: both plans by one measure. Null when the old rules do not allow it. */
  readonly afterByOldRules: bigint | null;
  /** Whether anything that the customer or a location would notice is different: where from, how many parcels, when, or whether at all. */
  readonly isAffected: boolean;
  /** The old version's, whole; null when it could not fill the group. */
  readonly decision: Decision | null;
}

/** Decides a recorded case under both versions, by the very function that decides live. */
export function whatIf(facts: SourcingCase, before: SourcingProfile, after: SourcingProfile): WhatIf {
  const [old, now] = [decided(facts, before), decided(facts, after)];
  const isAffected = !isSamePlan(old.plan, now.plan);
  const afterByOldRules = isAffected ? costOfPlan(facts, now.plan, before) : old.outcome.cost;
  return { before: old.outcome, after: now.outcome, afterByOldRules, isAffected, decision: old.decision };
}

/** Whether a decision is the recorded one, to the last digit of its explanation. */
export const isAsRecorded = (recorded: Decision, again: Decision | null): boolean =>
  again !== null && differences(recorded, again).length === 0;

type Plan = readonly PlannedShipment[] | null;

interface Decided {
  readonly outcome: Outcome;
  readonly plan: Plan;
  readonly decision: Decision | null;
}

function decided(facts: SourcingCase, profile: SourcingProfile): Decided {
  const answer = sourceCase(facts, profile);
  if (!answer.ok) {
    return {
      plan: null,
      decision: null,
      outcome: { strategy: null, locations: [], cost: null, shipments: 0, deliveredBy: null, score: null },
    };
  }
  const { shipments, decision } = answer.value;
  const { strategy, chosen, mergePoint } = decision;
  return {
    plan: shipments,
    decision,
    outcome: {
      strategy: strategy.ref,
      locations: chosen.locations,
      cost: chosen.cost === null ? null : parseDecimal(chosen.cost, 6),
      // Brought together on the way, the customer gets one parcel.
      shipments: mergePoint === null ? shipments.length : 1,
      deliveredBy: lastOf(facts, chosen.locations),
      score: chosen.score,
    },
  };
}

function lastOf(facts: SourcingCase, locations: readonly string[]): number | null {
  const dates = locations.map((code) => facts.sites.find((site) => site.code === code)?.deliveredBy);
  return dates.length > 0 && dates.every((date) => typeof date === 'number') ? Math.max(...dates) : null;
}

const planText = (plan: Plan): string =>
  JSON.stringify(plan?.map(({ location, lines }) => [location, lines.map(({ key, sku, quantity }) => [key, sku, quantity])]) ?? null);
const isSamePlan = (a: Plan, b: Plan): boolean => planText(a) === planText(b);

/** What a plan costs by rules that did not make it: the same case with nothing in stock but what the plan takes. */
function costOfPlan(facts: SourcingCase, plan: Plan, profile: SourcingProfile): bigint | null {
  if (plan === null) return null;
  const sites = facts.sites.map((site) => {
    const stock: Record<string, number> = {};
    for (const line of plan.find(({ location }) => location === site.code)?.lines ?? [])
      stock[line.sku] = (stock[line.sku] ?? 0) + line.quantity;
    return { ...site, stock };
  });
  const answer = sourceCase({ ...facts, sites }, profile);
  const cost = answer.ok ? answer.value.decision.chosen.cost : null;
  return cost === null ? null : parseDecimal(cost, 6);
}
