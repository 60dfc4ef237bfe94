import { sql } from '@baton/platform';

/**
 * The lock that every change of a work order, its parcels and its pickup takes first. The lines are read by a statement of their own afterwards: one
 * statement would show them as they were before it waited for the lock.
 */
export const lockFulfilmentSql = sql(
  'lock-fulfilment',
  'select id from fulfilment where id = $1 and ($2::boolean or location = any($3::text[])) for update',
);

/** All work orders of an order, in key order, so that two withdrawals never wait for each other. */
export const lockFulfilmentsOfOrderSql = sql(
  'lock-fulfilments-of-order',
  'select id from fulfilment where order_id = $1 order by id for update',
);
