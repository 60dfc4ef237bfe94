import type { Clock, IdSource } from '@baton/kernel';
import { actorName, type InternalContext } from './context.ts';
import { type Bound, type Sql, sql } from './database/types.ts';

const insertAudit = sql(
  'platform-insert-audit',
  `insert into audit (id, at, actor, action, target, detail, trace_id)
   select id, $2, actor, action, target, detail, trace_id
   from unnest($1::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::text[]) as entry (id, actor, action, target, detail, trace_id)`,
);

/** Who did what to which thing. `detail` holds ids, codes and counts only. */
export interface AuditEntry {
  readonly context: InternalContext;
  readonly action: string;
  readonly target: string;
  readonly detail?: object;
}

/** Writes who did what to which thing, in the transaction that does it. Rows are never changed. */
export function audit(tx: Sql, entry: AuditEntry, at: { readonly clock: Clock; readonly ids: IdSource }): Promise<void> {
  return auditAll(tx, [entry], at);
}

/** The same for several requests that share a transaction, in one statement. */
export async function auditAll(
  tx: Sql,
  entries: readonly AuditEntry[],
  at: { readonly clock: Clock; readonly ids: IdSource },
): Promise<void> {
  const { statement, values } = auditStatement(entries, at);
  await tx.query(statement, values);
}

/** That statement, for a batch. */
export function auditStatement(entries: readonly AuditEntry[], at: { readonly clock: Clock; readonly ids: IdSource }): Bound {
  const column = (of: (entry: AuditEntry) => string): string[] => entries.map(of);
  const values = [
    column(() => at.ids.next('aud')),
    at.clock.now(),
    column(({ context }) => actorName(context.actor)),
    column(({ action }) => action),
    column(({ target }) => target),
    column(({ detail }) => JSON.stringify(detail ?? {})),
    column(({ context }) => context.traceId),
  ];
  return { statement: insertAudit, values };
}
