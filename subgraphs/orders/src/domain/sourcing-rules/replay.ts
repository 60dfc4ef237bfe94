import type { Decision } from '../sourcing/decision.ts';
import type { SourcingProfile } from '../sourcing/profile.ts';
import { snapshotHash } from '../sourcing/snapshot.ts';
import { sourceCase } from '../sourcing/source-case.ts';
import { type Difference, differences } from './difference.ts';
import { unpackCase } from './packed-case.ts';

/** A decision as an order keeps it. */
export interface RecordedDecision {
  readonly ruleVersion: string;
  readonly decision: Decision;
  /** As it is stored. */
  readonly snapshot: unknown;
}

export type ReplayOutcome =
  | 'IDENTICAL'
  /** Decided again, it comes out otherwise: the record is not what was decided. */
  | 'DIFFERENT'
  /** The record of what it was decided from does not carry the name that the decision gives it. */
  | 'SNAPSHOT_CHANGED'
  /** The version that decided is not there. */
  | 'NO_PROFILE'
  /** A record of the time before everything was kept. */
  | 'NOT_REPLAYABLE';

export interface Replay {
  readonly outcome: ReplayOutcome;
  readonly differences: readonly Difference[];
}

/** Decides what is recorded once more, by the version that decided it, and holds the answer against the record. */
export function replay(recorded: RecordedDecision, profile: SourcingProfile | null): Replay {
  const facts = unpackCase(recorded.snapshot);
  if (facts === null) return { outcome: 'NOT_REPLAYABLE', differences: [] };
  if (profile === null) return { outcome: 'NO_PROFILE', differences: [] };
  const { rest: _rest, ...sourced } = recorded.decision;
  const again = sourceCase(facts, profile);
  const found = again.ok ? differences(sourced, again.value.decision) : [{ path: '', before: 'DECIDED', after: again.error.kind }];
  if (snapshotHash(facts) !== recorded.decision.snapshotHash) return { outcome: 'SNAPSHOT_CHANGED', differences: found };
  return found.length === 0 ? { outcome: 'IDENTICAL', differences: [] } : { outcome: 'DIFFERENT', differences: found };
}
