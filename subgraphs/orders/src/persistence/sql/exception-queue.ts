import { sql } from '@baton/platform';

/** $1 whether it waits (null: either), $2 kinds, $3 reasons, $4 channel, $5 market; null is no restriction. */
const chosen = `($1::boolean is null or (e.resolved_at is null) = $1) and ($2::text[] is null or e.kind = any($2)) and ($3::text[] is null or e.reason = any($3))
     and ($4::text is null or o.channel = $4) and ($5::text is null or o.market = $5)`;
const from = `select e.id, e.order_id, e.kind, e.reason, e.opened_at, e.resolved_at, e.choice, e.resolved_by
   from order_exception e join "order" o on o.id = e.order_id`;

/** A page of what waits, or waited, for a person, oldest first. $6 and $7 the key to go on behind (null at the edge), $8 how many. */
export const selectExceptionQueue = sql(
  'orders-select-exception-queue',
  `${from} where ${chosen} and ($6::timestamptz is null or (e.opened_at, e.id) > ($6, $7::text)) order by e.opened_at, e.id limit $8`,
);

/** The same list from its other end. */
export const selectExceptionQueueBackward = sql(
  'orders-select-exception-queue-backward',
  `${from} where ${chosen} and ($6::timestamptz is null or (e.opened_at, e.id) < ($6, $7::text)) order by e.opened_at desc, e.id desc limit $8`,
);
