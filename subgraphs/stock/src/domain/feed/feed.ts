import type { Transitions } from '@baton/kernel';

/**
 * What a feed of a location says. FULL: everything that stands there; what it does not name is none. NONZERO: the counts that it names, of others nothing.
 * DELTA: changes, each with an id of its own.
 */
export type FeedKind = 'FULL' | 'NONZERO' | 'DELTA';
export type FeedStatus = 'RECEIVING' | 'APPLYING' | 'DONE' | 'CANCELLED';
export type FeedAction = 'COMPLETE' | 'FINISH' | 'CANCEL';

/** How a feed lives. What was applied before it was cancelled stays applied. */
export const feedTransitions: Transitions<FeedStatus, FeedAction> = {
  RECEIVING: { COMPLETE: 'APPLYING', CANCEL: 'CANCELLED' },
  APPLYING: { FINISH: 'DONE', CANCEL: 'CANCELLED' },
  DONE: {},
  CANCELLED: {},
};

/** What became of a row. DUPLICATE and STALE changed nothing: it was said before, or something later was. */
export type RowOutcome = 'CHANGED' | 'UNCHANGED' | 'DUPLICATE' | 'STALE' | 'FAILED';

/** Why a row failed, or what a person has to look at. */
export type RowProblem =
  | 'UNREADABLE'
  | 'NO_SKU'
  | 'NO_QUANTITY'
  | 'NO_TIME'
  | 'IN_THE_FUTURE'
  | 'TOO_OLD'
  | 'NO_ID'
  | 'ID_REUSED'
  | 'UNKNOWN_PRODUCT'
  | 'NOT_COUNTED'
  | 'TRACKED_BY_LOT'
  | 'BELOW_PROMISED';

/** A row as it was read. What could not be read is null, and `problem` says so. */
export interface FeedRow {
  /** 1 for the first of the feed. */
  readonly row: number;
  readonly sku: string | null;
  /** What was counted, or by how much it changed. */
  readonly quantity: number | null;
  /** On the source's clock; null takes the feed's. */
  readonly occurredAt: Date | null;
  /** Of a DELTA row. */
  readonly deltaId: string | null;
  readonly problem: RowProblem | null;
}

export const feedRowsMax = 1_000_000;
export const feedQuantityMax = 10_000_000;
/** A source's clock may run ahead of ours by so much. */
export const feedClockAheadMsMax = 300_000;
/** Counts and changes of longer ago are refused: what else was told since then is forgotten by and by. */
export const feedAgeDaysMax = 100;
/** A change is remembered by its id for so long at least: longer than it can be told again. */
export const deltaKeptDays = feedAgeDaysMax + 30;
/** The same where a later count has it inside already: told again it is stale in any case. */
export const countedDeltaKeptDays = 7;
const dayMs = 86_400_000;
/** The earliest instant that a feed may still speak of. */
export const earliestOfFeeds = (now: Date): Date => new Date(now.getTime() - feedAgeDaysMax * dayMs);
/** Most characters of one part. */
export const feedPartLengthMax = 65_536;
export const feedReferenceLengthMax = 255;
export const feedDeltaIdLengthMax = 255;
