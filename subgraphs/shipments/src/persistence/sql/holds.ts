import { sql } from '@baton/platform';

/** Locks a page of the work that is held longer than it was to be. Several watchers share the work. $1 now, $2 how many. */
export const lockHoldsOverSql = sql(
  'lock-holds-over',
  'select id from fulfilment where hold_until <= $1 order by hold_until, id limit $2 for update skip locked',
);
