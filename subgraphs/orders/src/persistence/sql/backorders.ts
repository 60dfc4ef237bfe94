import { sql } from '@baton/platform';

/** Units that wait for goods that are still to come. $1 order, $2 reservation, $3 when, $4 JSON list of { groupId, decisionId, orderLineId, sku, location, mode, quantity, availableAt }. */
export const insertBackorders = sql(
  'orders-insert-backorders',
  `with made as (
     insert into backorder (id, order_id, group_id, order_line_id, decision_id, reservation_id, sku, location, mode, quantity, available_at, created_at)
     select w."orderLineId" || ':' || $2 || ':' || w.location, $1, w."groupId", w."orderLineId", w."decisionId", $2, w.sku, w.location, w.mode,
       sum(w.quantity), max(w."availableAt"), $3
     from jsonb_to_recordset($4::jsonb)
       as w ("groupId" text, "decisionId" text, "orderLineId" text, sku text, location text, mode text, quantity int, "availableAt" timestamptz)
     group by w."groupId", w."decisionId", w."orderLineId", w.sku, w.location, w.mode
     returning order_line_id, quantity)
   update order_line l set claimed = l.claimed + m.quantity
   from (select order_line_id, sum(quantity)::int as quantity from made group by 1) m where l.id = m.order_line_id`,
);

const open = 'b.quantity - b.filled - b.cancelled - b.dropped';

/** What of an order waits for goods that are still to come, in the order in which it is served: the earliest date first. $1 order. */
export const selectBackorders = sql(
  'orders-select-backorders',
  `select b.id, b.group_id as "groupId", b.order_line_id as "orderLineId", b.decision_id as "decisionId", b.sku, b.location, b.mode, ${open} as open,
     b.available_at as "availableAt"
   from backorder b where b.order_id = $1 and ${open} > 0 order by b.available_at nulls last, b.created_at, b.id`,
);

/** The same of many orders, for whoever reads them. $1 order ids. */
export const selectBackordersOf = sql(
  'orders-select-backorders-of',
  `select b.order_id as "orderId", b.order_line_id as "orderLineId", b.sku, b.location, b.mode, ${open} as quantity, b.available_at as "availableAt"
   from backorder b where b.order_id = any($1::text[]) and ${open} > 0 order by b.available_at nulls last, b.created_at, b.id`,
);

/** Takes units out of what waits. $1 JSON list of { id, filled, cancelled, dropped }. Answers by how much less each line waits. */
export const changeBackorders = sql(
  'orders-change-backorders',
  `with changed as (
     update backorder b set filled = b.filled + coalesce(d.filled, 0), cancelled = b.cancelled + coalesce(d.cancelled, 0), dropped = b.dropped + coalesce(d.dropped, 0)
     from jsonb_to_recordset($1::jsonb) as d (id text, filled int, cancelled int, dropped int) where b.id = d.id
     returning b.order_line_id, coalesce(d.filled, 0) + coalesce(d.cancelled, 0) + coalesce(d.dropped, 0) as units)
   update order_line l set claimed = l.claimed - c.units
   from (select order_line_id, sum(units)::int as units from changed group by 1) c where l.id = c.order_line_id`,
);

/** When units come, as stock says now. $1 order, $2 SKUs, $3 locations, $4 dates. */
export const redateBackorders = sql(
  'orders-redate-backorders',
  `update backorder b set available_at = t.at from unnest($2::text[], $3::text[], $4::timestamptz[]) t (sku, location, at)
   where b.order_id = $1 and b.sku = t.sku and b.location = t.location and ${open} > 0`,
);

/** Takes note of what came, once. $1 reservation, $2 order, $3 when. Answers a row only the first time. */
export const insertBackorderFill = sql(
  'orders-insert-backorder-fill',
  'insert into backorder_fill (reservation_id, order_id, at) values ($1, $2, $3) on conflict do nothing returning reservation_id',
);

/** Whether what came was dealt with. $1 reservation. */
export const selectBackorderFill = sql(
  'orders-select-backorder-fill',
  'select reservation_id from backorder_fill where reservation_id = $1',
);

/** Whether units of an order are being cancelled right now. $1 order. */
export const selectOpenCancellation = sql(
  'orders-select-open-cancellation',
  `select id from cancellation where order_id = $1 and state = 'HELD' limit 1`,
);

/** Work that came into being later than its decision is counted from when it did. $1 fulfilment ids, $2 when. */
export const planFrom = sql('orders-plan-from', 'update planned_fulfilment set planned_from = $2 where id = any($1::text[])');

/** What orders wait for, by product and location, for whoever compares it with stock. $1 order ids. */
export const waitingUnitsSql = sql(
  'orders-waiting-units',
  `select b.order_id as "orderId", b.sku, b.location, sum(${open})::int as quantity from backorder b
   where b.order_id = any($1::text[]) and ${open} > 0 group by b.order_id, b.sku, b.location`,
);

/** Units that stand nowhere and wait for nothing, of a group. $1 order, $2 group. */
export const selectRest = sql(
  'orders-select-rest',
  `select l.id, l.parent_line_id as "parentLineId", l.per_parent as "perParent", l.backordered - l.cancelling - l.claimed as quantity, l.cancelled
   from order_line l where l.order_id = $1 and l.group_id = $2 and l.kind <> 'BUNDLE' and l.backordered - l.cancelling > l.claimed order by l.position`,
);
