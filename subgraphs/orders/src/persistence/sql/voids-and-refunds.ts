import { sql } from '@baton/platform';

/** Under the authorisation that the tender has now. $1 cancellation, $2 order, $3 payment, $4 amount, $5 when. */
export const insertVoid = sql(
  'orders-insert-void',
  `insert into payment_void (id, order_id, payment_id, reference, amount_minor, status, requested_at)
   select $1, $2, id, provider_reference, $4, 'REQUESTED', $5 from payment where id = $3`,
);

/** Money to be given up, with its tender. $1 cancellation. */
export const selectVoid = sql(
  'orders-select-void',
  `select v.id, v.order_id, v.amount_minor, v.status, v.reference, p.provider, p.currency
   from payment_void v join payment p on p.id = v.payment_id where v.id = $1`,
);

/** $1 cancellation, $2 VOIDED or FAILED, $3 when. */
export const markVoid = sql(
  'orders-mark-void',
  `update payment_void set status = $2, voided_at = case when $2 = 'VOIDED' then $3::timestamptz end where id = $1 and status = 'REQUESTED' returning id`,
);

/** $1 id, $2 order, $3 return, $4 payment, $5 inspection, $6 amount, $7 lines, $8 when. */
export const insertRefund = sql(
  'orders-insert-refund',
  `insert into refund (id, order_id, return_order_id, payment_id, inspection_id, amount_minor, lines, status, requested_at)
   values ($1, $2, $3, $4, $5, $6, $7::jsonb, 'REQUESTED', $8)`,
);

/** A refund with its tender. $1 refund. */
export const selectRefund = sql(
  'orders-select-refund',
  `select r.id, r.order_id, r.return_order_id, r.payment_id, r.amount_minor, r.lines, r.parts, r.status, p.provider, p.currency
   from refund r join payment p on p.id = r.payment_id where r.id = $1`,
);

/** What was taken under each authorisation of a tender, less what refunds already take from it; oldest first. $1 payment. */
export const selectRefundable = sql(
  'orders-select-refundable',
  `select c.provider_reference as reference,
     sum(c.amount_minor)::bigint - coalesce((
       select sum((part ->> 'minor')::bigint) from refund r, jsonb_array_elements(r.parts) part
       where r.payment_id = $1 and part ->> 'reference' = c.provider_reference
     ), 0)::bigint as minor
   from capture c where c.payment_id = $1 and c.status = 'CAPTURED' and c.provider_reference is not null
   group by c.provider_reference order by min(c.captured_at), c.provider_reference`,
);

/** Whether money of a tender is still being taken. $1 payment. */
export const selectOpenCapture = sql(
  'orders-select-open-capture',
  `select id from capture where payment_id = $1 and status = 'REQUESTED' limit 1`,
);

/** $1 refund, $2 parts. */
export const setRefundParts = sql('orders-set-refund-parts', 'update refund set parts = $2::jsonb where id = $1 and parts is null');

/** $1 refund, $2 when. */
export const markRefundSettled = sql(
  'orders-mark-refund-settled',
  `update refund set status = 'SETTLED', settled_at = $2 where id = $1 and status = 'REQUESTED' returning id`,
);

/** $1 refund. */
export const markRefundFailed = sql(
  'orders-mark-refund-failed',
  `update refund set status = 'FAILED' where id = $1 and status = 'REQUESTED' returning id`,
);
