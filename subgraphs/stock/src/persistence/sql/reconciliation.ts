import { sql } from '@baton/platform';

/** Counts that are not the sum of what they count: of customers, of working days, of what is promised beyond stock; and lots of transfers that are more than their units. */
export const countsDifferSql = sql(
  'counts-differ',
  `
select 'purchases of ' || u.customer_id || ' from ' || u.period_start as what, u.sku as of, u.quantity as stored, coalesce(p.quantity, 0)::int as expected
from purchase_use u
left join (select sku, customer_id, period_start, sum(quantity - given_back) as quantity from purchase group by 1, 2, 3) p using (sku, customer_id, period_start)
where u.quantity <> coalesce(p.quantity, 0)
union all
select t.measure || ' of ' || d.day, d.location, t.stored, t.expected
from capacity_day d
left join (select location, day, sum(orders)::int as orders, sum(units)::int as units from capacity_use group by 1, 2) u using (location, day)
cross join lateral (values ('orders', d.orders, coalesce(u.orders, 0)), ('units', d.units, coalesce(u.units, 0))) t (measure, stored, expected)
where t.stored <> t.expected
union all
select 'promised beyond stock at ' || coalesce(nullif(u.location, ''), 'every location') || ' in ' || coalesce(nullif(u.channel, ''), 'every channel'), u.sku, u.promised,
  coalesce(p.quantity, 0)::int
from backorder_use u
left join (select sku, policy_location, policy_channel, sum(quantity) as quantity from inbound_promise group by 1, 2, 3) p
  on (p.sku, p.policy_location, p.policy_channel) = (u.sku, u.location, u.channel)
where u.promised <> coalesce(p.quantity, 0)
union all
select 'lots of the transfer ' || l.transfer_id || ' ' || t.measure, l.sku, t.stored::int, t.expected
from (select transfer_id, sku, sum(in_transit) as in_transit, sum(received) as received, sum(damaged) as damaged, sum(lost) as lost
  from transfer_lot group by 1, 2) l join transfer_line i using (transfer_id, sku)
cross join lateral (values ('on their way', l.in_transit, i.in_transit), ('received', l.received, i.received), ('damaged', l.damaged, i.damaged),
  ('lost', l.lost, i.lost)) t (measure, stored, expected)
where t.stored > t.expected
order by 1, 2`,
);

/** What stands promised to order lines, on its way to them included, and has left for them: of given orders, or of all in a range of ids. */
export const promisedToLinesSql = sql(
  'promised-to-lines',
  `
select order_line_id as "orderLineId", order_id as "orderId", min(sku) as sku, sum(allocated)::int as allocated, sum(shipped)::int as shipped
from (
  select order_line_id, order_id, sku, allocated, shipped from allocation
  union all select order_line_id, order_id, sku, open + missing, 0 from transfer_claim
) each where order_id > $1 and ($2::text is null or order_id <= $2) and ($3::text[] is null or order_id = any($3))
group by order_line_id, order_id`,
);

/** What placed orders wait for at locations, with what came for them and is held until they send it: of given orders, or of all in a range of ids. */
export const claimsOfOrdersSql = sql(
  'claims-of-orders',
  `
select order_id as "orderId", sku, location, sum(quantity)::int as quantity from (
  select order_id, sku, location, quantity from inbound_promise where quantity > 0 and is_kept
  union all
  select r.order_id, l.sku, l.location, l.quantity from reservation r join reservation_line l on l.reservation_id = r.id where r.is_fill and r.state = 'HELD'
) w
where order_id > $1 and ($2::text is null or order_id <= $2) and ($3::text[] is null or order_id = any($3))
group by order_id, sku, location`,
);

/** Reservations of orders that are held for longer than a checkout takes. */
export const longHeldSql = sql(
  'long-held-reservations',
  `
select r.id, r.order_id as "orderId" from reservation r
where r.state = 'HELD' and r.kind = 'ORDER' and not r.is_fill and r.created_at < now() - make_interval(secs => $1::int / 1000.0) order by r.id`,
);
