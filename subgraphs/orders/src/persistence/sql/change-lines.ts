import { sql } from '@baton/platform';

/**
 * Adds to the counters and the money of an order's lines. The CHECKs of the table refuse whatever does not add up. Whoever runs it holds the order's lock.
 * $1 order id, $2 JSON list of { id, …what to add }.
 */
export const changeLines = sql(
  'orders-change-lines',
  `update order_line l set
     cancelled = l.cancelled + coalesce(d.cancelled, 0),
     backordered = l.backordered + coalesce(d.backordered, 0),
     allocated = l.allocated + coalesce(d.allocated, 0),
     picked = l.picked + coalesce(d.picked, 0),
     shipped = l.shipped + coalesce(d.shipped, 0),
     delivered = l.delivered + coalesce(d.delivered, 0),
     return_requested = l.return_requested + coalesce(d."returnRequested", 0),
     returned = l.returned + coalesce(d.returned, 0),
     refunded = l.refunded + coalesce(d.refunded, 0),
     cancelling = l.cancelling + coalesce(d.cancelling, 0),
     sourcing_attempts = l.sourcing_attempts + coalesce(d."sourcingAttempts", 0),
     shipped_minor = l.shipped_minor + coalesce(d."shippedMinor", 0),
     cancelled_minor = l.cancelled_minor + coalesce(d."cancelledMinor", 0),
     expected_refund_minor = l.expected_refund_minor + coalesce(d."expectedRefundMinor", 0),
     refunded_minor = l.refunded_minor + coalesce(d."refundedMinor", 0)
   from jsonb_to_recordset($2::jsonb) as d (
     id text, cancelled int, backordered int, allocated int, picked int, shipped int, delivered int, "returnRequested" int, returned int,
     refunded int, cancelling int, "sourcingAttempts" int, "shippedMinor" bigint, "cancelledMinor" bigint, "expectedRefundMinor" bigint,
     "refundedMinor" bigint
   )
   where l.id = d.id and l.order_id = $1
   returning l.id`,
);

/**
 * Adds to what happened to the units of work orders, and answers by how much the picked units of each line grew: a unit that left was picked, whether
 * or not the news of its picking came first. $1 order id, $2 JSON list of { id, …what to add }.
 */
export const changePlannedLines = sql(
  'orders-change-planned-lines',
  `with change as (
     select * from jsonb_to_recordset($2::jsonb)
       as d (id text, picked int, shipped int, delivered int, superseded int, cancelled int)
   ), changed as (
     update planned_fulfilment_line f set
       picked = f.picked + coalesce(d.picked, 0),
       shipped = f.shipped + coalesce(d.shipped, 0),
       delivered = f.delivered + coalesce(d.delivered, 0),
       superseded = f.superseded + coalesce(d.superseded, 0),
       cancelled = f.cancelled + coalesce(d.cancelled, 0)
     from change d where f.id = d.id and f.order_id = $1
     returning f.id, f.order_line_id, f.picked, f.shipped, coalesce(d.picked, 0) as picked_now, coalesce(d.shipped, 0) as shipped_now
   )
   select order_line_id, greatest(picked, shipped) - greatest(picked - picked_now, shipped - shipped_now) as picked from changed`,
);
