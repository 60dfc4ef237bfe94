import { sql } from '@baton/platform';

/** A new return. $1 id, $2 order, $3 customer, $4 method, $5 destination, $6 currency, $7 when. Answers a row only the first time. */
export const insertReturn = sql(
  'orders-insert-return',
  `insert into return_order (id, number, order_id, customer_id, method, status, destination, currency, requested_at)
   values ($1, 'R' || nextval('return_number'), $2, $3, $4, 'REQUESTED', $5, $6, $7)
   on conflict (id) do nothing returning id`,
);

/** $1 return, $2 JSON list of { id, orderLineId, position, sku, quantity, reason, expectedRefundMinor }. */
export const insertReturnLines = sql(
  'orders-insert-return-lines',
  `insert into return_line (id, return_order_id, order_line_id, position, sku, quantity, reason, expected_refund_minor)
   select id, $1, "orderLineId", position, sku, quantity, reason, "expectedRefundMinor"
   from jsonb_to_recordset($2::jsonb)
     as line (id text, "orderLineId" text, position int, sku text, quantity int, reason text, "expectedRefundMinor" bigint)`,
);

/** $1 return, $2 status, $3 where it was received (null: unchanged), $4 when. Whoever runs it holds the order's lock. */
export const setReturnStatus = sql(
  'orders-set-return-status',
  `update return_order set status = $2, receiving_location = coalesce($3, receiving_location),
     closed_at = case when $2 in ('CLOSED', 'CANCELLED') then $4::timestamptz else closed_at end
   where id = $1`,
);

/** Adds to what arrived and what was inspected; the CHECKs refuse more than there is. $1 return, $2 JSON list of { id, received, inspected, refundMinor }. */
export const changeReturnLines = sql(
  'orders-change-return-lines',
  `update return_line l set
     received = l.received + coalesce(d.received, 0),
     inspected = l.inspected + coalesce(d.inspected, 0),
     refund_minor = l.refund_minor + coalesce(d."refundMinor", 0)
   from jsonb_to_recordset($2::jsonb) as d (id text, received int, inspected int, "refundMinor" bigint)
   where l.id = d.id and l.return_order_id = $1 returning l.id`,
);

/** $1 id, $2 return, $3 location, $4 when, $5 return line ids, $6 quantities. */
export const insertReceipt = sql(
  'orders-insert-receipt',
  `insert into return_receipt (id, return_line_id, return_order_id, location, quantity, at)
   select $1, line, $2, $3, quantity, $4::timestamptz from unnest($5::text[], $6::int[]) as received (line, quantity)`,
);

/** $1 id, $2 return, $3 location, $4 when, $5 JSON list of { returnLineId, quantity, grade, disposition }. */
export const insertInspection = sql(
  'orders-insert-inspection',
  `insert into inspection (id, position, return_line_id, return_order_id, location, quantity, grade, disposition, at)
   select $1, nth, "returnLineId", $2, $3, quantity, grade, disposition, $4::timestamptz
   from rows from (jsonb_to_recordset($5::jsonb) as ("returnLineId" text, quantity int, grade text, disposition text))
     with ordinality as found ("returnLineId", quantity, grade, disposition, nth)`,
);
