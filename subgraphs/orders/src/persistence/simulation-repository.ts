import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { Decision } from '../domain/sourcing/decision.ts';
import { type StoredDecision, unpackCandidates } from '../domain/sourcing-rules/packed-decision.ts';
import type { SimulationReport, StoredOutcome } from '../domain/sourcing-rules/simulation.ts';
import { keyset } from './order-repository.ts';
import { selectAffected, selectAffectedBackward, selectRecordedDecisions, selectSimulations } from './sql/simulations.ts';

/** A simulation as it stands. */
export interface SimulationView {
  readonly id: string;
  readonly ref: string;
  readonly version: number;
  readonly against: string | null;
  readonly market: string | null;
  readonly channel: string | null;
  readonly from: Date | null;
  readonly to: Date | null;
  readonly snapshot: 'RECORDED' | 'NOW';
  readonly total: number;
  readonly done: number;
  /** The next batch begins below this decision. */
  readonly below: string;
  readonly report: SimulationReport;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
}

export async function simulationById(db: Sql, id: string): Promise<SimulationView | null> {
  interface Row extends Omit<SimulationView, 'from' | 'to' | 'requestedAt' | 'finishedAt'> {
    readonly decided_from: Date | null;
    readonly decided_to: Date | null;
    readonly requested_at: Date;
    readonly finished_at: Date | null;
  }
  const [row] = await db.query<Row>(selectSimulations, [[id]]);
  if (!row) return null;
  const { decided_from, decided_to, requested_at, finished_at, ...rest } = row;
  return { ...rest, from: decided_from, to: decided_to, requestedAt: requested_at, finishedAt: finished_at };
}

/** A decision of a placement with what it was made from, as it is stored. */
export interface RecordedRow {
  readonly id: string;
  readonly orderId: string;
  readonly channel: string;
  readonly decidedAt: Date;
  readonly currency: string;
  readonly ruleVersion: string;
  readonly decision: Decision;
  readonly snapshot: unknown;
}

/** The next decisions of a simulation, newest first. */
export async function recordedDecisions(db: Sql, of: SimulationView, limit: number): Promise<RecordedRow[]> {
  interface Row {
    readonly id: string;
    readonly order_id: string;
    readonly channel: string;
    readonly decided_at: Date;
    readonly currency: string;
    readonly rule_version: string;
    readonly decision: StoredDecision;
    readonly snapshot: unknown;
  }
  const rows = await db.query<Row>(selectRecordedDecisions, [of.below, of.market, of.channel, of.from, of.to, limit]);
  return rows.map(({ order_id: orderId, decided_at: decidedAt, rule_version: ruleVersion, decision, ...rest }) => ({
    ...rest,
    ...{ orderId, decidedAt, ruleVersion, decision: { ...decision, candidates: unpackCandidates(decision.candidates) } },
  }));
}

/** A decision for which something would be different. */
export interface AffectedView {
  readonly orderId: string;
  readonly decisionId: string;
  readonly decidedAt: Date;
  readonly currency: string;
  readonly before: StoredOutcome;
  readonly after: StoredOutcome;
}

/** Up to one more than a page, in the request's direction. The key is [decidedAt, decisionId]. */
export async function affectedOf(db: Sql, simulationId: string, page: PageRequest): Promise<AffectedView[]> {
  interface Row extends Pick<AffectedView, 'currency' | 'before' | 'after'> {
    readonly order_id: string;
    readonly decision_id: string;
    readonly decided_at: Date;
  }
  const statement = page.direction === 'FORWARD' ? selectAffected : selectAffectedBackward;
  const rows = await keyset<Row>(db, statement, simulationId, page);
  return rows.map(({ order_id: orderId, decision_id: decisionId, decided_at: decidedAt, ...rest }) => ({
    ...{ orderId, decisionId, decidedAt },
    ...rest,
  }));
}
