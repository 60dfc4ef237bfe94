import { sql } from '@baton/platform';

/** Work orders with what of them is in force. $1 fulfilment ids. */
export const selectWork = sql(
  'orders-select-work',
  `select f.id as "fulfilmentId", f.order_id as "orderId", f.group_id as "groupId", f.decision_id as "decisionId", f.reservation_id as "reservationId",
     f.location, f.method, f.service, f.dispatch_by as "dispatchBy",
     jsonb_agg(jsonb_build_object('fulfilmentLineId', l.id, 'orderLineId', l.order_line_id, 'sku', l.sku, 'picked', l.picked,
       'quantity', l.quantity - l.superseded - l.cancelled) order by l.id) as lines
   from planned_fulfilment f join planned_fulfilment_line l on l.fulfilment_id = f.id
   where f.id = any($1::text[]) group by f.id order by f.id`,
);

/** The next decision of a group, by a person. $1 id, $2 order, $3 group, $4 rule version, $5 when, $6 currency, $7 decision, $8 snapshot, $9 who. */
export const insertOverride = sql(
  'orders-insert-override',
  `insert into sourcing_decision (id, order_id, group_id, attempt, rule_version, decided_at, currency, decision, snapshot, cause, decided_by)
   select $1, $2, $3, coalesce(max(attempt), 0) + 1, $4, $5, $6, $7::jsonb, $8::jsonb, 'OVERRIDE', $9 from sourcing_decision where group_id = $3`,
);
