import { formatDecimal } from '@baton/kernel';
import type { Exclusion } from './exclusion.ts';
import type { Condition } from './profile/conditions.ts';
import type { Unfilled } from './profile.ts';
import type { Rest } from './rest.ts';

/** A set of locations that was compared, or a location that could not take part, as it is kept and shown. */
export interface Candidate {
  /** By code. */
  readonly locations: readonly string[];
  /** A decimal with six digits; null when it was excluded, and where the rules do not look at the cost. */
  readonly cost: string | null;
  /** From 0 to 1, with six digits; null when it was excluded, and where the criteria are not weighted. */
  readonly score: string | null;
  readonly excludedBy: readonly string[];
  /** The fact behind each exclusion. */
  readonly facts: readonly Exclusion[];
  /** Of a compared set: the parts of the cost, which add up to it, then the other criteria. Of an excluded location what is known of it. */
  readonly terms: readonly { readonly name: string; readonly value: string }[];
}

/** What became of a strategy. */
export interface TriedStrategy {
  readonly ref: string;
  readonly outcome: 'DECIDED' | 'NOT_ACTIVE' | 'NOT_MATCHED' | 'UNFILLED';
  /** The condition that failed, the instant, or what was short; null when it decided. */
  readonly because: string | null;
}

/** Why a group was sourced so: plain JSON, kept with the order. */
export interface Decision {
  readonly chosen: Candidate;
  /** The best sets first, then each location that could not send all alone or not at all. */
  readonly candidates: readonly Candidate[];
  /** How many more locations there are than are listed: those that could not take part, and those that a nearer one outdoes. */
  readonly candidatesLeftOut: number;
  readonly isExact: boolean;
  /** How much better, at most, an unknown plan could be: in the first criterion that differs, or in score. Null when the search ran to its end. */
  readonly gap: string | null;
  /** The profile and its version. */
  readonly ruleVersion: string;
  readonly strategy: {
    readonly ref: string;
    readonly kind: 'PRIMARY' | 'FALLBACK';
    readonly mode: 'LEXICOGRAPHIC' | 'WEIGHTED';
    /** All of them held. */
    readonly conditions: readonly Condition[];
    readonly unfilled: Unfilled;
  };
  /** In the order in which they were looked at, the one that decided last. */
  readonly tried: readonly TriedStrategy[];
  /** Where the shipments are brought together; null when each goes by itself. */
  readonly mergePoint: string | null;
  /** What could not be had then, and what became of it. Not part of what the case decides: what is still to come is none of its facts. In a record its instants are texts. */
  readonly rest?: Rest;
  /** SHA-256 of the case that it was decided from. */
  readonly snapshotHash: string;
}

/** At most so many locations that could not take part are listed. */
export const excludedMax = 25;

const COST_SCALE = 6;

/** A cost in micro units as its decimal. */
export const formatCost = (micro: bigint): string => formatDecimal(micro, COST_SCALE);
