import { sql } from '@baton/platform';

const columns = 'order_id, seq, at, kind, actor, description, event_id, trace_id';

/** A page of an order's timeline in the order of time. $1 order, $2 and $3 the key to go on behind (null at the edge), $4 how many. */
export const selectTimeline = sql(
  'orders-select-timeline',
  `select ${columns} from timeline_entry
   where order_id = $1 and ($2::timestamptz is null or (at, seq) > ($2, $3::int)) order by at, seq limit $4`,
);

/** The same list from its other end. */
export const selectTimelineBackward = sql(
  'orders-select-timeline-backward',
  `select ${columns} from timeline_entry
   where order_id = $1 and ($2::timestamptz is null or (at, seq) < ($2, $3::int)) order by at desc, seq desc limit $4`,
);

/** The number of the newest entry of an order's log. $1 order. */
export const selectLogPosition = sql(
  'orders-select-log-position',
  'select coalesce(max(seq), 0) as seq from timeline_entry where order_id = $1',
);
