import { sql } from '@baton/platform';

export const withdrawalSql = sql('withdrawal', 'select result from withdrawal where cancellation_id = $1');

/** Empty when another request with the same cancellation was faster. */
export const insertWithdrawalSql = sql(
  'insert-withdrawal',
  `insert into withdrawal (cancellation_id, order_id, result, created_at) values ($1, $2, $3::jsonb, $4)
   on conflict (cancellation_id) do nothing returning cancellation_id`,
);
