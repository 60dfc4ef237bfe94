import { sql } from '@baton/platform';

/**
 * Opens authorisations in the test provider's books, each once for its key, and answers those that were opened now. The reference is made of the key: of
 * simultaneous calls one may meet the other at either index. In the order of the keys, so that two batches wait in one direction. Arrays are taken apart as
 * in `claimSagas`.
 */
export const openTestPayments = sql(
  'orders-open-test-payments',
  `insert into test_payment (key, reference, token, currency, status, authorised_minor, created_at, expires_at)
   select key, reference, token, currency, status, authorised_minor, $7, expires_at
   from (select unnest($1::text[]) as key, unnest($2::text[]) as reference, unnest($3::text[]) as token, unnest($4::text[]) as currency,
       unnest($5::text[]) as status, unnest($6::bigint[]) as authorised_minor, unnest($8::timestamptz[]) as expires_at) as opened
   order by key on conflict do nothing
   returning key, reference, token, status, expires_at`,
);

/** What stands under keys. */
export const selectTestPayments = sql(
  'orders-select-test-payments',
  'select key, reference, token, status, expires_at from test_payment where key = any($1::text[])',
);

/** Voids an authorisation of which nothing was captured. A key that is not known is barred. */
export const voidTestPayment = sql(
  'orders-void-test-payment',
  `insert into test_payment (key, reference, token, currency, status, authorised_minor, created_at)
   values ($1, $2, '', '', 'VOIDED', 0, $3)
   on conflict (key) do update set status = 'VOIDED', voided_minor = test_payment.authorised_minor where test_payment.captured_minor = 0`,
);

/**
 * Moves money under an authorisation, once for each key: the update is guarded by what is left, so that nothing is taken or given back twice. Of two
 * simultaneous calls with one key the later violates the operation's primary key and is asked again.
 */
export const moveTestPayment = sql(
  'orders-move-test-payment',
  `with known as materialized (select 1 from test_payment_operation where key = $1),
   moved as (
     update test_payment set
       captured_minor = captured_minor + case $3 when 'CAPTURE' then $4::bigint else 0 end,
       voided_minor = voided_minor + case $3 when 'VOID' then $4::bigint else 0 end,
       refunded_minor = refunded_minor + case $3 when 'REFUND' then $4::bigint else 0 end
     where reference = $2 and not exists (select from known)
       and (status = 'AUTHORISED' and (expires_at is null or expires_at > $5) and captured_minor + voided_minor + $4::bigint <= authorised_minor and $3 <> 'REFUND'
         or $3 = 'REFUND' and refunded_minor + $4::bigint <= captured_minor)
     returning reference),
   noted as (insert into test_payment_operation (key, reference, kind, minor, at) select $1, reference, $3, $4, $5 from moved)
   select exists (select from known) or exists (select from moved) as done,
     (select expires_at <= $5 from test_payment where reference = $2) as expired,
     exists (select from test_payment where reference = $2 and status = 'AUTHORISED') as open`,
);

/** The authorisation whose card is used again. */
export const selectTestPaymentByReference = sql(
  'orders-select-test-payment-by-reference',
  'select key, reference, token, status, expires_at from test_payment where reference = $1',
);
