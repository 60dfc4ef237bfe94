import type { Sql } from '@baton/platform';
import { forgetPurchasesSql, forgetReservationsSql, forgetWorkSql } from './sql/forget.ts';

/** Each forgets a kind of what is over, up to a limit, and answers how many. What others hang on comes last. */
export const forgetting: readonly ((database: Sql, keptDays: number, limit: number) => Promise<number>)[] = [
  forgetWorkSql,
  forgetPurchasesSql,
  forgetReservationsSql,
].map((statement) => async (database, keptDays, limit) => {
  const [row] = await database.query<{ gone: number }>(statement, [keptDays, limit]);
  return row?.gone ?? 0;
});
