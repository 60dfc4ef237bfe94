import { sql } from '@baton/platform';

/** The tender that an order is taken from. $1 order. */
export const selectPaymentOfOrder = sql(
  'orders-select-payment-of-order',
  'select id from payment where order_id = $1 order by position limit 1',
);

/** $1 id, $2 order, $3 payment, $4 cause, $5 amount, $6 lines, $7 when. */
export const insertCapture = sql(
  'orders-insert-capture',
  `insert into capture (id, order_id, payment_id, cause, amount_minor, lines, status, requested_at)
   values ($1, $2, $3, $4, $5, $6::jsonb, 'REQUESTED', $7)`,
);

/** A capture with the tender it is taken from. $1 capture. */
export const selectCapture = sql(
  'orders-select-capture',
  `select c.id, c.order_id, c.payment_id, c.amount_minor, c.status, p.provider, p.provider_reference, p.authorisation_key, p.attempt, p.currency,
     p.authorised_minor - p.voided_minor - p.captured_minor as open_minor
   from capture c join payment p on p.id = c.payment_id where c.id = $1`,
);

/** The provider took the money: once. $1 capture, $2 the authorisation it was taken under, $3 when. */
export const markCaptured = sql(
  'orders-mark-captured',
  `update capture set status = 'CAPTURED', provider_reference = $2, captured_at = $3, attempt = attempt + 1
   where id = $1 and status = 'REQUESTED' returning amount_minor, payment_id`,
);

/** $1 capture, $2 why. */
export const markCaptureFailed = sql(
  'orders-mark-capture-failed',
  `update capture set status = 'FAILED', failure = $2, attempt = attempt + 1 where id = $1 and status = 'REQUESTED' returning id`,
);

/** Adds to what was taken, given up or given back of a tender; the CHECKs refuse more than was authorised or captured. $1 payment, $2 taken, $3 given up, $4 given back. */
export const changePayment = sql(
  'orders-change-payment',
  `update payment set
     captured_minor = captured_minor + $2, voided_minor = voided_minor + $3, refunded_minor = refunded_minor + $4,
     status = case
       when authorised_minor = voided_minor + $3 then 'VOIDED'
       when captured_minor + $2 = 0 then 'AUTHORISED'
       when captured_minor + $2 = authorised_minor - voided_minor - $3 then 'CAPTURED'
       else 'PARTIALLY_CAPTURED'
     end
   where id = $1`,
);

/** Goes on under a new authorisation, unless somebody else did; answers what is open of the tender then. $1 payment, $2 the attempt that expired, $3 reference, $4 when, $5 until when. */
export const replaceAuthorisation = sql(
  'orders-replace-authorisation',
  `update payment set provider_reference = $3, attempt = attempt + 1, authorised_at = $4, expires_at = $5
   where id = $1 and attempt = $2 returning authorised_minor - voided_minor - captured_minor as open_minor`,
);
