import { sql } from '@baton/platform';

/**
 * What was written to the logs of several orders, each behind a number of its own, in the order of writing. $1 orders, $2 their numbers, $3 how many of each at
 * most. `nth` says which was asked for, from 1.
 */
export const selectLogs = sql(
  'orders-select-logs',
  `select asked.nth::int as nth, entry.* from unnest($1::text[], $2::int[]) with ordinality as asked (order_id, after, nth)
    cross join lateral (
      select order_id, seq, at, kind, actor, description, event_id, trace_id from timeline_entry
       where order_id = asked.order_id and seq > asked.after order by seq limit $3) as entry
    order by asked.nth, entry.seq`,
);
