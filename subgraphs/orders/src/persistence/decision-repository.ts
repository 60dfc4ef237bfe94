import type { Sql, Statement } from '@baton/platform';
import type { SourcingDecisionView } from '../domain/order-view.ts';
import { type StoredDecision, unpackCandidates } from '../domain/sourcing-rules/packed-decision.ts';
import { selectDecisionHistory, selectDecisions, selectSnapshots } from './sql/select-decisions.ts';

/** The newest decision of each group. */
export const decisionsOfOrders = (db: Sql, orderIds: readonly string[]): Promise<SourcingDecisionView[]> =>
  read(db, selectDecisions, orderIds);

/** Every decision, the first ones first. */
export const decisionHistoryOfOrders = (db: Sql, orderIds: readonly string[]): Promise<SourcingDecisionView[]> =>
  read(db, selectDecisionHistory, orderIds);

/** What decisions were made from, as it is stored. */
export function snapshotsOfDecisions(db: Sql, ids: readonly string[]): Promise<{ readonly id: string; readonly snapshot: unknown }[]> {
  return db.query(selectSnapshots, [ids]);
}

interface Row {
  readonly id: string;
  readonly order_id: string;
  readonly group_id: string;
  readonly attempt: number;
  readonly cause: SourcingDecisionView['cause'];
  readonly rule_version: string;
  readonly decided_at: Date;
  readonly decided_by: string | null;
  readonly currency: string;
  readonly decision: StoredDecision<SourcingDecisionView['decision']>;
}

async function read(db: Sql, statement: Statement, orderIds: readonly string[]): Promise<SourcingDecisionView[]> {
  const rows = await db.query<Row>(statement, [orderIds]);
  return rows.map((row) => ({
    id: row.id,
    orderId: row.order_id,
    groupId: row.group_id,
    attempt: row.attempt,
    cause: row.cause,
    ruleVersion: row.rule_version,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    currency: row.currency,
    decision: { ...row.decision, candidates: unpackCandidates(row.decision.candidates) },
  }));
}
