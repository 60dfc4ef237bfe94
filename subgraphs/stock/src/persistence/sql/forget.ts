import { sql } from '@baton/platform';

/** Forgets working days that are over, with the work on them. $1 days that are kept, $2 how many at most. */
export const forgetWorkSql = sql(
  'forget-work',
  `
with old as materialized (
  select location, day from capacity_day where day < current_date - $1::int order by location, day limit $2 for update skip locked
), work as (
  delete from capacity_use u using old o where u.location = o.location and u.day = o.day
), gone as (
  delete from capacity_day d using old o where d.location = o.location and d.day = o.day returning 1
)
select count(*)::int as gone from gone`,
);

/** Forgets what customers bought in periods that are over (a month is the longest); what counts for ever stays. $1 days that are kept, $2 how many at most. */
export const forgetPurchasesSql = sql(
  'forget-purchases',
  `
with old as materialized (
  select sku, customer_id, period_start from purchase_use where period_start > date '1970-01-01' and period_start < current_date - $1::int - 31
  order by 1, 2, 3 limit $2 for update skip locked
), bought as (
  delete from purchase p using old o where p.sku = o.sku and p.customer_id = o.customer_id and p.period_start = o.period_start
), gone as (
  delete from purchase_use u using old o where u.sku = o.sku and u.customer_id = o.customer_id and u.period_start = o.period_start returning 1
)
select count(*)::int as gone from gone`,
);

/**
 * Forgets reservations that ended, and what they claimed: not those for which something still counts, a share of a customer, work on a day, or units that are still to come. Their
 * movements stay in the ledger. $1 days that are kept, $2 how many at most.
 */
export const forgetReservationsSql = sql(
  'forget-reservations',
  `
with old as materialized (
  select r.id from reservation r
  where r.created_at < now() - make_interval(days => $1::int) and r.settled_at < now() - make_interval(days => $1::int)
    and not exists (select from purchase p where p.reservation_id = r.id) and not exists (select from capacity_use u where u.reservation_id = r.id)
    and not exists (select from inbound_promise p where p.reservation_id = r.id and p.quantity > 0)
  limit $2 for update skip locked
), lines as (
  delete from reservation_line l using old o where l.reservation_id = o.id
), claims as (
  delete from inbound_promise p using old o where p.reservation_id = o.id
), gone as (
  delete from reservation r using old o where r.id = o.id returning 1
)
select count(*)::int as gone from gone`,
);
