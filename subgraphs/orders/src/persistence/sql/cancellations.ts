import { sql } from '@baton/platform';
import { transferOfLine, transfersOfFulfilment } from './planned-transfers.ts';

/** Begins a cancellation; answers a row only the first time. $1 id, $2 order, $3 reason, $4 when. */
export const insertCancellation = sql(
  'orders-insert-cancellation',
  `insert into cancellation (id, order_id, reason, state, started_at) values ($1, $2, $3, 'HELD', $4) on conflict (id) do nothing returning id`,
);

/** $1 cancellation, $2 JSON list of { orderLineId, backordered, allocated }. */
export const insertCancellationLines = sql(
  'orders-insert-cancellation-lines',
  `insert into cancellation_line (cancellation_id, order_line_id, backordered, allocated)
   select $1, "orderLineId", backordered, allocated
   from jsonb_to_recordset($2::jsonb) as line ("orderLineId" text, backordered int, allocated int)`,
);

/** $1 cancellation. */
export const selectCancellationLines = sql(
  'orders-select-cancellation-lines',
  'select order_line_id, backordered, allocated from cancellation_line where cancellation_id = $1 order by order_line_id',
);

/** Ends a cancellation, once. $1 id, $2 DONE or REFUSED, $3 when. */
export const endCancellation = sql(
  'orders-end-cancellation',
  `update cancellation set state = $2, ended_at = $3 where id = $1 and state = 'HELD' returning id`,
);

/** What a cancellation came to. $1 cancellation, $2 JSON list of { orderLineId, withdrawn, minor }. */
export const recordCancellationLines = sql(
  'orders-record-cancellation-lines',
  `update cancellation_line c set withdrawn = d.withdrawn, amount_minor = d.minor
   from jsonb_to_recordset($2::jsonb) as d ("orderLineId" text, withdrawn int, minor bigint)
   where c.cancellation_id = $1 and c.order_line_id = d."orderLineId"`,
);

/**
 * Every work order that was ever released for an order, as it was released. What a better place was found for before its release is none of them: shipments
 * never heard of it, and would begin it. $1 order.
 */
export const selectReleases = sql(
  'orders-select-releases',
  `select f.id as "fulfilmentId", f.group_id as "groupId", f.method, f.location, f.service, f.dispatch_by as "dispatchBy",
     ${transfersOfFulfilment},
     jsonb_agg(jsonb_build_object('fulfilmentLineId', l.id, 'orderLineId', l.order_line_id, 'sku', l.sku, 'quantity', l.quantity,
       'transferId', ${transferOfLine}) order by l.id) as lines
   from planned_fulfilment f join planned_fulfilment_line l on l.fulfilment_id = f.id
   where f.order_id = $1 and not exists (
     select from sourcing_decision made join sourcing_decision moved on moved.group_id = made.group_id and moved.attempt > made.attempt
     where made.id = f.decision_id and moved.cause = 'WINDOW')
   group by f.id order by f.id`,
);
