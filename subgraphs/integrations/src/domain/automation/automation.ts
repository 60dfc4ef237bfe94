import type { AnyEvent } from '@baton/contracts';
import type { Action } from './action.ts';
import type { JudgedTerm } from './condition.ts';
import type { Definition } from './definition.ts';
import type { SkipReason, TripReason } from './loop-guard.ts';
import type { AutomationStatus } from './state.ts';

/** An automation as it is kept. */
export interface Automation {
  readonly id: string;
  readonly name: string;
  readonly status: AutomationStatus;
  readonly pausedReason: 'BY_HAND' | TripReason | null;
  /** The newest version. */
  readonly version: number;
  /** The version in force; null when none is. */
  readonly activeVersion: number | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** A version of it: never changed. */
export interface AutomationVersion {
  readonly automationId: string;
  readonly number: number;
  readonly definition: Definition;
  readonly createdAt: Date;
  readonly createdBy: string;
}

/** What an automation made of one event. */
export interface AutomationRun {
  readonly id: string;
  readonly automationId: string;
  readonly version: number;
  readonly status: 'PENDING' | 'DONE' | 'DEAD' | 'SKIPPED' | 'DRY';
  readonly skipReason: SkipReason | null;
  readonly event: Pick<AnyEvent, 'id' | 'type' | 'aggregate' | 'at'>;
  readonly subject: string;
  readonly trace: string;
  readonly chain: readonly string[];
  readonly terms: readonly JudgedTerm[];
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

/** A run as its job needs it. */
export interface RunToDo {
  readonly id: string;
  readonly automationId: string;
  readonly version: number;
  readonly event: AnyEvent;
  readonly subject: string;
  readonly trace: string;
  readonly createdAt: Date;
  readonly automationStatus: AutomationStatus;
}

/** One action of a run. */
export interface AutomationActionRun {
  readonly runId: string;
  readonly nth: number;
  readonly action: Action;
  readonly status: 'PENDING' | 'DONE' | 'REFUSED' | 'DEAD' | 'DROPPED';
  readonly tries: number;
  readonly nextTryAt: Date | null;
  readonly result: string | null;
  readonly endedAt: Date | null;
}

/** What an event is about: its order where it names one, so that what happens to all parts of an order counts together. */
export function subjectOf({ aggregate, payload }: Pick<AnyEvent, 'aggregate' | 'payload'>): string {
  return 'orderId' in payload && typeof payload.orderId === 'string' ? `order:${payload.orderId}` : aggregate;
}
