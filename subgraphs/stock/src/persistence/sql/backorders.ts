import { sql } from '@baton/platform';
import { isPast } from './inbound.ts';

/** Says what may be sold of a product beyond stock. */
export const saveBackorderPolicySql = sql(
  'save-backorder-policy',
  `
insert into backorder_policy (sku, location, channel, mode, cap, lead_days, sell_from, sell_to, release_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
on conflict (sku, location, channel) do update
set mode = $4, cap = $5, lead_days = $6, sell_from = $7, sell_to = $8, release_at = $9, changed_at = now()`,
);

/** What holds more widely holds there again. */
export const removeBackorderPolicySql = sql(
  'remove-backorder-policy',
  'delete from backorder_policy where sku = $1 and location = $2 and channel = $3',
);

const claim = `p.id, p.sku, p.location, p.channel, p.order_id as "orderId", p.quantity, (extract(epoch from p.promised_at) * 1000)::float8 as "promisedAt",
  (extract(epoch from p.lead_at) * 1000)::float8 as "leadAt", (extract(epoch from p.release_at) * 1000)::float8 as "releaseAt",
  p.is_covered as "isCovered", p.policy_location as "policyLocation", p.policy_channel as "policyChannel"`;

/** Where any of products stands or stood, with what is promised under their policies. What reservations claim whose time is over is promised to nobody. */
export const backorderPlacesSql = sql(
  'backorder-places',
  `
select l.sku, l.location, null::text as channel, null::int as promised from stock_level l where l.sku = any($1)
union all
select u.sku, u.location, u.channel, u.promised - coalesce((
  select sum(p.quantity) from inbound_promise p
  where p.sku = u.sku and p.policy_location = u.location and p.policy_channel = u.channel and ${isPast('p')}), 0)::int
from backorder_use u where u.sku = any($1)`,
);

/** What is promised under policies, locked in key order until the transaction ends; a policy without a row has none. */
export const lockUseSql = sql(
  'lock-backorder-use',
  `
insert into backorder_use as u (sku, location, channel, promised)
select distinct sku, location, channel, 0 from unnest($1::text[], $2::text[], $3::text[]) t (sku, location, channel) order by 1, 2, 3
on conflict (sku, location, channel) do update set promised = u.promised
returning u.sku, u.location, u.channel, u.promised`,
);

/**
 * Writes the claims of a batch in the order given, and counts them under their policies in key order: beyond a cap its CHECK refuses all. $1 to $11: id, SKU, location,
 * channel, units, date, order, reservation, policy's location and channel, date by lead time, $12 release date, $13 cap.
 */
export const insertClaimsSql = sql(
  'insert-claims',
  `
with claim as materialized (
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::timestamptz[], $7::text[], $8::text[], $9::text[], $10::text[],
    $11::timestamptz[], $12::timestamptz[], $13::int[]) with ordinality
    t (id, sku, location, channel, quantity, promised_at, order_id, reservation_id, policy_location, policy_channel, lead_at, release_at, cap, position)
), counted as (
  insert into backorder_use as u (sku, location, channel, promised, promised_max)
  select sku, policy_location, policy_channel, sum(quantity), min(cap) from claim group by 1, 2, 3 order by 1, 2, 3
  on conflict (sku, location, channel) do update set promised = u.promised + excluded.promised, promised_max = excluded.promised_max
)
insert into inbound_promise (id, sku, location, channel, quantity, claimed, promised_at, order_id, reservation_id, policy_location, policy_channel, lead_at, release_at)
select id, sku, location, channel, quantity, quantity, promised_at, order_id, reservation_id, policy_location, policy_channel, lead_at, release_at
from claim order by position`,
);

/** What reservations claim. */
export const claimsOfSql = sql(
  'claims-of-reservations',
  `select ${claim}, p.reservation_id as "reservationId" from inbound_promise p where p.reservation_id = any($1) order by p.seq`,
);

/**
 * The claims of a placed order stand by themselves from now on. An order that is told late may find its claims gone with its reservation: they stand again, each in
 * its place, beyond a cap if others were promised its units meanwhile. Whoever looks after claims finds their dates.
 */
export const keepClaimsSql = sql(
  'keep-claims',
  `
with mine as materialized (
  select id, released from inbound_promise where reservation_id = $1 and not is_kept order by seq for no key update
), kept as (
  update inbound_promise p set is_kept = true, quantity = p.quantity + m.released, released = 0,
    dated_at = case when m.released > 0 then '-infinity' else p.dated_at end
  from mine m where p.id = m.id
  returning p.sku, p.policy_location, p.policy_channel, m.released as again
)
update backorder_use u set promised = u.promised + g.quantity, promised_max = greatest(u.promised_max, u.promised + g.quantity)
from (select sku, policy_location, policy_channel, sum(again)::int as quantity from kept where again > 0 group by 1, 2, 3) g
where u.sku = g.sku and u.location = g.policy_location and u.channel = g.policy_channel`,
);

/** Ends what reservations claim whose order never was: what is open goes, and is not counted any more. */
export const dropClaimsSql = sql(
  'drop-claims',
  `
with open as materialized (
  select id, quantity from inbound_promise where reservation_id = any($1) and not is_kept and quantity > 0 order by seq for no key update
), gone as (
  update inbound_promise p set released = p.released + o.quantity, quantity = p.quantity - o.quantity
  from open o where p.id = o.id
  returning p.sku, p.policy_location, p.policy_channel, o.quantity
)
update backorder_use u set promised = u.promised - g.quantity
from (select sku, policy_location, policy_channel, sum(quantity)::int as quantity from gone group by 1, 2, 3) g
where u.sku = g.sku and u.location = g.policy_location and u.channel = g.policy_channel`,
);

/** Locks open claims of an order, the latest first: what is cancelled waited least. */
export const lockClaimsOfOrderSql = sql(
  'lock-claims-of-order',
  `select ${claim} from inbound_promise p where p.order_id = $1 and p.quantity > 0 order by p.seq desc for no key update of p`,
);

/** Locks open claims of placed orders at levels, in the order in which they are served: by the date that they were promised, then by age. */
export const lockClaimsSql = sql(
  'lock-claims',
  `
select ${claim} from inbound_promise p
where p.quantity > 0 and p.is_kept and (p.sku, p.location) in (select * from unnest($1::text[], $2::text[]))
order by p.promised_at, p.seq limit $3 for no key update of p`,
);

/** Units at levels that nothing else is promised of: the levels' locks are held. */
export const freeAtSql = sql(
  'free-at-levels',
  `
select l.sku, l.location, greatest(0, case when l.lots_due_at <= now() then 0
    else l.on_hand - l.unavailable - l.allocated - l.reserved - greatest(l.count_difference, 0) - l.lots_withheld end - coalesce(s.quantity, 0))::int as free
from stock_level l left join safety_stock s using (sku, location)
where (l.sku, l.location) in (select * from unnest($1::text[], $2::text[])) and exists (
  select from inbound_promise p where p.sku = l.sku and p.location = l.location and p.quantity > 0 and p.is_kept)`,
);

/** Takes units out of claims, as filled ($3) or released ($4), and out of what is counted. $1 ids, $2 units. */
export const takeFromClaimsSql = sql(
  'take-from-claims',
  `
with change as materialized (
  select * from unnest($1::text[], $2::int[]) t (id, units)
), changed as (
  update inbound_promise p set quantity = p.quantity - c.units, filled = p.filled + case when $3 then c.units else 0 end,
    released = p.released + case when $3 then 0 else c.units end
  from change c where p.id = c.id
  returning p.sku, p.policy_location, p.policy_channel, c.units
)
update backorder_use u set promised = u.promised - g.units
from (select sku, policy_location, policy_channel, sum(units)::int as units from changed group by 1, 2, 3) g
where u.sku = g.sku and u.location = g.policy_location and u.channel = g.policy_channel`,
);

/** Holds what came for orders. $1 ids, $2 orders, $3 channels. */
export const insertFillsSql = sql(
  'insert-fills',
  `
insert into reservation (id, order_id, channel, state, expires_at, is_fill)
select id, order_id, channel, 'HELD', now() + interval '10 years', true from unnest($1::text[], $2::text[], $3::text[]) t (id, order_id, channel)`,
);

/** What they hold. $1 ids, $2 SKUs, $3 locations, $4 units. */
export const insertFillLinesSql = sql(
  'insert-fill-lines',
  'insert into reservation_line (reservation_id, sku, location, quantity) select * from unnest($1::text[], $2::text[], $3::text[], $4::int[])',
);

/** Writes the dates of claims. $1 ids, $2 dates; null: nothing is to come for it, and it keeps its place. */
export const redateClaimsSql = sql(
  'redate-claims',
  `
update inbound_promise p set promised_at = coalesce(t.at, p.promised_at), is_covered = t.at is not null
from unnest($1::text[], $2::timestamptz[]) t (id, at) where p.id = t.id`,
);

/** Takes note that the dates of claims were looked at. */
export const lookedAtClaimsSql = sql('looked-at-claims', 'update inbound_promise set dated_at = now() where id = any($1)');

/** Places whose claims want another look: units stand free there, a date is over, or supply changed that nobody looked at. */
export const claimsDueSql = sql(
  'claims-due',
  `
select distinct p.sku, p.location from inbound_promise p
where p.quantity > 0 and p.is_kept and ((p.is_covered and p.promised_at <= now()) or exists (
  select from inbound_supply i where i.sku = p.sku and i.location = p.location and i.changed_at > p.dated_at) or exists (
  select from stock_level l left join safety_stock s using (sku, location) where l.sku = p.sku and l.location = p.location
    and l.on_hand - l.unavailable - l.allocated - l.reserved - greatest(l.count_difference, 0) - l.lots_withheld > coalesce(s.quantity, 0)))
order by 1, 2 limit $1`,
);
