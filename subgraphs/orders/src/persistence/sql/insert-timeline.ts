import { sql } from '@baton/platform';

/**
 * Adds entries to orders' logs, numbered in the order given. Whoever runs it holds the locks of the orders' rows, or made the orders in the same
 * transaction: so numbers commit in their order and a reader that goes on behind a number misses nothing. An event is told once.
 * $1 ids, $2 order ids, $3 instants, $4 kinds, $5 actors, $6 descriptions, $7 event ids, $8 their traces.
 */
export const insertTimeline = sql(
  'orders-insert-timeline',
  `insert into timeline_entry (id, order_id, at, kind, actor, description, event_id, trace_id, seq)
   select id, order_id, at, kind, actor, description, event_id, trace_id,
     coalesce((select max(seq) from timeline_entry known where known.order_id = entry.order_id), 0)
       + row_number() over (partition by order_id order by nth)
   from unnest($1::text[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
     with ordinality as entry (id, order_id, at, kind, actor, description, event_id, trace_id, nth)
   on conflict (event_id) do nothing`,
);
