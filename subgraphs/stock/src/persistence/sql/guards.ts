import { sql } from '@baton/platform';

/** The first day of the period that counts now. Everything since ever counts from this day. */
const periodStart = `case r.period when 'EVER' then date '1970-01-01' else date_trunc(r.period, now() at time zone 'UTC')::date end`;

/**
 * CTEs that count purchases for their customers and work for its days. Parameters from `first`: the purchases' reservation ids, order ids, customers, SKUs and
 * quantities; the work's reservation ids, order ids, locations, days, orders and units. The CHECKs of `purchase_use` and `capacity_day` refuse what is too much; `broken`
 * holds what one order may not have. Products and days without a rule leave no trace. Rows are taken in key order. Where nobody has a limit that is asked once, not for
 * each place of each order: it was a fifth of what reserving costs.
 */
export const guardCtes = (first: number): string => `
bound as materialized (
  select p.*, r.quantity_min, r.quantity_max, r.quantity_step, r.per_customer, ${periodStart} as period_start
  from unnest($${first}::text[], $${first + 1}::text[], $${first + 2}::text[], $${first + 3}::text[], $${first + 4}::int[])
    p (reservation_id, order_id, customer_id, sku, quantity)
  join purchase_rule r using (sku)
), broken as materialized (
  select from bound where quantity < quantity_min or quantity > quantity_max or quantity % quantity_step <> 0
), counted as materialized (
  select * from bound where per_customer is not null and customer_id is not null
), counting as (
  insert into purchase_use as u (sku, customer_id, period_start, quantity, quantity_max)
  select sku, customer_id, period_start, sum(quantity), min(per_customer) from counted group by sku, customer_id, period_start order by 1, 2, 3
  on conflict (sku, customer_id, period_start) do update set quantity = u.quantity + excluded.quantity, quantity_max = excluded.quantity_max
), bought as (
  insert into purchase (reservation_id, sku, customer_id, order_id, period_start, quantity)
  select reservation_id, sku, customer_id, order_id, period_start, quantity from counted
), work as materialized (
  select w.*, r.orders_max, r.units_max
  from unnest($${first + 5}::text[], $${first + 6}::text[], $${first + 7}::text[], $${first + 8}::date[], $${first + 9}::int[], $${first + 10}::int[])
    w (reservation_id, order_id, location, day, orders, units)
  cross join lateral (
    select r.orders_max, r.units_max from capacity_rule r
    where r.location = w.location and r.weekday in (0, extract(isodow from w.day)) order by r.weekday desc limit 1) r
  where exists (select from capacity_rule)
), working as (
  insert into capacity_day as d (location, day, orders, units, orders_max, units_max)
  select location, day, sum(orders), sum(units), min(orders_max), min(units_max) from work group by location, day order by 1, 2
  on conflict (location, day) do update
  set orders = d.orders + excluded.orders, units = d.units + excluded.units, orders_max = excluded.orders_max, units_max = excluded.units_max
), worked as (
  insert into capacity_use (reservation_id, location, day, order_id, orders, units)
  select reservation_id, location, day, order_id, orders, units from work
)`;

/** Counts them, where they were found to fit under {@link lockUsesSql} and {@link lockDaysSql}. */
export const takeGuardsSql = sql('take-guards', `with ${guardCtes(1)} select 1`);

/** The rules that purchases are bound by, with what their customers have already. Locks nothing. */
export const purchaseBoundsSql = sql(
  'purchase-bounds',
  `
select p.id, p.sku, p.quantity, r.quantity_min as min, r.quantity_max as max, r.quantity_step as step, r.per_customer as "perCustomer", r.period,
  r.returns_count_back as "returnsCountBack", case when p.customer_id is not null then coalesce(u.quantity, 0) end as already
from unnest($1::text[], $2::text[], $3::text[], $4::int[]) p (id, customer_id, sku, quantity)
join purchase_rule r using (sku)
left join purchase_use u on u.sku = p.sku and u.customer_id = p.customer_id and u.period_start = ${periodStart}`,
);

/**
 * The same for a basket that is only looked at: what the customer holds for this very basket, and what expired and was not given back yet, will not stand in its
 * way. Locks nothing. `$1` the customer, `$2` the cart's hold, `$3` the channel, then SKUs and quantities.
 */
export const basketBoundsSql = sql(
  'basket-bounds',
  `
select p.sku, p.quantity, r.quantity_min as min, r.quantity_max as max, r.quantity_step as step, r.per_customer as "perCustomer", r.period,
  r.returns_count_back as "returnsCountBack", case when $1::text is not null then coalesce(u.quantity, 0) - coalesce(free.quantity, 0) end::int as already
from unnest($4::text[], $5::int[]) p (sku, quantity)
join purchase_rule r using (sku)
left join purchase_use u on u.sku = p.sku and u.customer_id = $1 and u.period_start = ${periodStart}
left join lateral (
  select sum(b.quantity - b.given_back) as quantity from purchase b join reservation v on v.id = b.reservation_id
  where b.sku = u.sku and b.customer_id = u.customer_id and b.period_start = u.period_start and v.state = 'HELD'
    and (v.expires_at <= now() or (v.id = $2 and v.kind = 'CART' and v.channel = $3))) free on true
order by p.sku`,
);

/** Locks what customers have of products that are bound, in key order, and answers it. */
export const lockUsesSql = sql(
  'lock-purchase-uses',
  `
insert into purchase_use as u (sku, customer_id, period_start, quantity, quantity_max)
select r.sku, p.customer_id, ${periodStart}, 0, r.per_customer
from (select distinct * from unnest($1::text[], $2::text[]) t (customer_id, sku)) p join purchase_rule r using (sku)
where p.customer_id is not null and r.per_customer is not null order by r.sku, p.customer_id
on conflict (sku, customer_id, period_start) do update set quantity = u.quantity
returning u.customer_id as "customerId", u.sku, u.quantity as already`,
);

const rule = `cross join lateral (
    select r.orders_max, r.units_max from capacity_rule r
    where r.location = w.location and r.weekday in (0, extract(isodow from w.day)) order by r.weekday desc limit 1) r`;

/** What is taken of days that have a limit, and the limit. Locks nothing. */
export const capacityDaysSql = sql(
  'capacity-days',
  `
select w.location, w.day::text as day, coalesce(d.orders, 0) as orders, coalesce(d.units, 0) as units, r.orders_max as "ordersMax", r.units_max as "unitsMax"
from (select distinct * from unnest($1::text[], $2::date[]) t (location, day)) w
${rule}
left join capacity_day d using (location, day)
order by 1, 2`,
);

/** Today and the next 13 local days of every location that has a limit then. */
export const daysAheadSql = sql(
  'capacity-days-ahead',
  `
select w.location, w.day::text as day, coalesce(d.orders, 0) as orders, coalesce(d.units, 0) as units, r.orders_max as "ordersMax", r.units_max as "unitsMax"
from (
  select p.code as location, (now() at time zone p.time_zone)::date + n as day
  from location p cross join generate_series(0, 13) n where p.code in (select c.location from capacity_rule c)
) w
${rule}
left join capacity_day d using (location, day)
order by 1, 2`,
);

/** Locks days that have a limit, in key order, and answers them. */
export const lockDaysSql = sql(
  'lock-capacity-days',
  `
insert into capacity_day as d (location, day, orders, units, orders_max, units_max)
select w.location, w.day, 0, 0, r.orders_max, r.units_max
from (select distinct * from unnest($1::text[], $2::date[]) t (location, day)) w
${rule}
order by 1, 2
on conflict (location, day) do update set orders = d.orders
returning d.location, d.day::text as day, d.orders, d.units`,
);

/** Gives back all that reservations count for and still have not given back. */
export const giveBackSql = sql(
  'give-back-guards',
  `
with open as materialized (
  select reservation_id, sku, customer_id, period_start, quantity - given_back as quantity from purchase
  where reservation_id = any($1) and given_back < quantity for no key update
), returned as (
  update purchase p set given_back = p.quantity from open o where p.reservation_id = o.reservation_id and p.sku = o.sku
), use as (
  update purchase_use u set quantity = u.quantity - o.quantity
  from (select sku, customer_id, period_start, sum(quantity)::int as quantity from open group by 1, 2, 3) o
  where u.sku = o.sku and u.customer_id = o.customer_id and u.period_start = o.period_start
), freed as (
  delete from capacity_use where reservation_id = any($1) returning location, day, orders, units
)
update capacity_day d set orders = d.orders - f.orders, units = d.units - f.units
from (select location, day, sum(orders)::int as orders, sum(units)::int as units from freed group by 1, 2) f
where d.location = f.location and d.day = f.day`,
);

/**
 * Counts purchases of reservations that ran out again: their orders were placed all the same, even where the customer has more by now than a rule allows. Then
 * the row may hold what it holds; whoever buys next is measured by the rule.
 */
export const countAgainSql = sql(
  'count-purchases-again',
  `
with again as materialized (
  select p.reservation_id, p.sku, p.customer_id, p.period_start, p.given_back as quantity
  from purchase p join reservation r on r.id = p.reservation_id and r.state = 'EXPIRED'
  where p.reservation_id = any($1) and p.given_back > 0 order by p.sku, p.customer_id for no key update of p
), counted as (
  update purchase p set given_back = 0 from again a where p.reservation_id = a.reservation_id and p.sku = a.sku
)
update purchase_use u set quantity = u.quantity + a.quantity, quantity_max = greatest(u.quantity_max, u.quantity + a.quantity)
from (select sku, customer_id, period_start, sum(quantity)::int as quantity from again group by 1, 2, 3) a
where u.sku = a.sku and u.customer_id = a.customer_id and u.period_start = a.period_start`,
);

/** The days with a limit that a reservation's work counts for. */
export const daysOfReservationSql = sql(
  'days-of-reservation',
  'select location, day::text as day from capacity_use where reservation_id = $1 order by 1, 2',
);

/** Gives back the work that a reservation puts on locations, and only that. */
export const giveBackWorkOfReservationSql = sql(
  'give-back-work-of-reservation',
  `
with freed as (
  delete from capacity_use where reservation_id = $1 returning location, day, orders, units
)
update capacity_day d set orders = d.orders - f.orders, units = d.units - f.units
from (select location, day, sum(orders)::int as orders, sum(units)::int as units from freed group by 1, 2) f
where d.location = f.location and d.day = f.day`,
);

/** What was bought under one reservation was bought under another. */
export const keepPurchasesSql = sql('keep-purchases', 'update purchase set reservation_id = $2 where reservation_id = $1');

/** Gives back what orders no longer buy: of each SKU so many units, from the newest purchase. `$4`: only where returned units count back. */
export const giveBackPurchasesSql = sql(
  'give-back-purchases',
  `
with back as materialized (
  select sku, sum(quantity)::int as quantity from unnest($2::text[], $3::int[]) t (sku, quantity) group by sku
), open as materialized (
  select p.* from purchase p join back using (sku)
  where p.order_id = $1 and p.given_back < p.quantity and (not $4 or exists (select from purchase_rule r where r.sku = p.sku and r.returns_count_back))
  order by p.reservation_id, p.sku for no key update of p
), part as materialized (
  select o.reservation_id, o.sku, o.customer_id, o.period_start, least(o.quantity - o.given_back, greatest(0, b.quantity
    - coalesce(sum(o.quantity - o.given_back) over (partition by o.sku order by o.reservation_id desc rows between unbounded preceding and 1 preceding), 0)))::int as quantity
  from open o join back b using (sku)
), returned as (
  update purchase p set given_back = p.given_back + t.quantity from part t where p.reservation_id = t.reservation_id and p.sku = t.sku
)
update purchase_use u set quantity = u.quantity - t.quantity
from (select sku, customer_id, period_start, sum(quantity)::int as quantity from part group by 1, 2, 3) t
where u.sku = t.sku and u.customer_id = t.customer_id and u.period_start = t.period_start`,
);

/** Gives work back that an order no longer puts on locations: so many units, from the latest day; with its last unit the order itself. */
export const giveBackWorkSql = sql(
  'give-back-work',
  `
with back as materialized (
  select location, sum(units)::int as units from unnest($2::text[], $3::int[]) t (location, units) group by location
), open as materialized (
  select u.* from capacity_use u join back using (location) where u.order_id = $1 and u.units > 0 order by u.location, u.day, u.reservation_id for no key update of u
), part as materialized (
  select o.reservation_id, o.location, o.day, o.orders, o.units as had, least(o.units, greatest(0, b.units
    - coalesce(sum(o.units) over (partition by o.location order by o.day desc, o.reservation_id desc rows between unbounded preceding and 1 preceding), 0)))::int as units
  from open o join back b using (location)
), less as (
  update capacity_use u set units = p.had - p.units, orders = case when p.units = p.had then 0 else p.orders end
  from part p where u.reservation_id = p.reservation_id and u.location = p.location and u.day = p.day
)
update capacity_day d set units = d.units - p.units, orders = d.orders - p.orders
from (select location, day, sum(units)::int as units, sum(case when units = had then orders else 0 end)::int as orders from part group by 1, 2) p
where d.location = p.location and d.day = p.day`,
);
