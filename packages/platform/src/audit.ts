import type { Clock, IdSource } from '@baton/kernel';
import { actorName, type InternalContext } from './context.ts';
import { type Sql, sql } from './database/types.ts';

const insertAudit = sql(
  'platform-insert-audit',
  'insert into audit (id, at, actor, action, target, detail, trace_id) values ($1, $2, $3, $4, $5, $6, $7)',
);

/** Writes who did what to which thing, in the transaction that does it. `detail` holds ids, codes and counts only. Rows are never changed. */
export async function audit(
  tx: Sql,
  entry: { readonly context: InternalContext; readonly action: string; readonly target: string; readonly detail?: object },
  at: { readonly clock: Clock; readonly ids: IdSource },
): Promise<void> {
  const { context, action, target, detail } = entry;
  const values = [at.ids.next('aud'), at.clock.now(), actorName(context.actor), action, target, detail ?? {}, context.traceId];
  await tx.query(insertAudit, values);
}
