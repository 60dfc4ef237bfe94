import { type Database, sql } from '../database/types.ts';
import { pruneInbox } from '../events/consumer-sql.ts';
import type { Timers } from '../jobs/types.ts';

const hourMs = 3_600_000;

/** Keys are kept for a week: longer than any client retries, shorter than forever. */
const pruneIdempotency = sql('platform-prune-idempotency', "delete from idempotency where at < now() - interval '7 days'");
const pruneSagas = sql('platform-prune-sagas', "delete from saga where status = 'DONE' and ended_at < now() - interval '7 days'");

/** What every subgraph does for its platform tables. */
export function housekeeping(database: Database): Timers[] {
  return [pruneIdempotency, pruneSagas, pruneInbox].map((statement) => ({
    name: statement.name,
    everyMs: hourMs,
    run: () => database.query(statement),
  }));
}
