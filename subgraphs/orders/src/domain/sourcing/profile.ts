import type { Condition } from './profile/conditions.ts';
import type { Constraint, LocationSelector } from './profile/constraints.ts';
import type { Criterion } from './profile/criteria.ts';

/** The version of the language itself, kept beside a stored profile. */
export const profileLanguage = 1;

/**
 * The rules of sourcing as one JSON document: no bigint, no date, no map. Amounts and rates are decimal strings with at most six digits, in the channel's
 * currency; instants are RFC 3339. An immutable version decides; `validateProfile` says what is wrong with a draft.
 */
export interface SourcingProfile {
  readonly ref: string;
  readonly version: number;
  /** Only locations of this network, unless a strategy names its own. @defaultValue every location of the channel */
  readonly defaultNetwork?: string;
  /** How many locations more than one a group may be split over, unless a strategy says otherwise. */
  readonly defaultMaxSplit: number;
  /** How far a unit's own fleet goes. */
  readonly localDeliveryMiles: number;
  /** What a store lacks of what is collected there may be brought to it first. @defaultValue it comes from the store or not at all */
  readonly shipToStore?: ShipToStore;
  /** At least one, at most {@link strategiesMax}. */
  readonly strategies: readonly Strategy[];
}

/** How goods get from other locations to the store where they are collected. It is looked at only when the store has too little. */
export interface ShipToStore {
  /** Of the carrier, or the retailer's own vehicles, that goes from location to location: its lanes say from where, and how long it takes. */
  readonly service: string;
  /** Minutes of the store's opening hours from the arrival to the units standing on its shelf. */
  readonly receivingMinutes: number;
  /** @defaultValue every location that ships */
  readonly from?: LocationSelector;
  /** What bringing goods from one location costs. */
  readonly perTransfer: string;
  readonly perTransferItem?: string;
  readonly perTransferMileItem?: string;
}

/** One way to source, and for whom. Matching strategies are tried PRIMARY first, by priority, then FALLBACK; the first that fills everything decides. */
export interface Strategy {
  /** Names it in decisions; unique in the profile. */
  readonly ref: string;
  readonly kind: 'PRIMARY' | 'FALLBACK';
  /** 1 is tried first; equal priorities are told apart by `ref`. */
  readonly priority: number;
  /** From this instant on. @defaultValue always */
  readonly activeFrom?: string;
  /** Before this instant. @defaultValue for ever */
  readonly activeTo?: string;
  readonly network?: string;
  readonly maxSplit?: number;
  /** All must hold. Empty: it is for every group. */
  readonly conditions: readonly Condition[];
  /** Beyond what always holds: stock, method, lane, capacity left, what a location cannot handle, what a line requires. */
  readonly constraints: readonly Constraint[];
  /** LEXICOGRAPHIC: the first criterion decides, the next one among its equals, and so on. WEIGHTED: the highest score. */
  readonly mode: 'LEXICOGRAPHIC' | 'WEIGHTED';
  /** At least one. */
  readonly criteria: readonly Criterion[];
  /** Shipments may be brought together on their way. @defaultValue each goes to the customer by itself */
  readonly merge?: Merge;
  /** What becomes of a group that this strategy cannot fill. */
  readonly unfilled: Unfilled;
}

/** Parts of a split are brought to one place and go on from there as one parcel, when that is better in the strategy's own criteria. */
export interface Merge {
  /** Codes of the merge points. */
  readonly points: readonly string[];
  /** What bringing one part to the point costs. */
  readonly perTransfer: string;
  readonly perTransferItem?: string;
  readonly perTransferMileItem?: string;
  /** Days from the last part's arrival until it goes on. */
  readonly handlingDays: number;
  /** What a day later is worth, for the whole group. */
  readonly perDayWaited?: string;
}

export type Unfilled =
  | { readonly action: 'NEXT_STRATEGY' | 'PARTIAL' | 'BACKORDER' | 'QUEUE' | 'ASK_CUSTOMER' }
  | { readonly action: 'AUTO_CANCEL'; readonly afterDays: number };

export const strategiesMax = 50;

/** Something wrong with a profile. */
export interface ProfileProblem {
  readonly code: ProfileProblemCode;
  /** With an ERROR it cannot be put to use; a WARNING names what is probably not meant. */
  readonly severity: 'ERROR' | 'WARNING';
  /** Where in the document. */
  readonly path: readonly string[];
  readonly message: string;
}

export type ProfileProblemCode =
  | 'WRONG_SHAPE'
  | 'DUPLICATE'
  | 'WEIGHTS'
  | 'GOAL_AND_LIMIT'
  | 'CONTRADICTION'
  | 'UNREACHABLE'
  | 'DEAD_END'
  | 'EMPTY_SPAN'
  | 'NEVER_MATCHES'
  | 'NO_EFFECT';
