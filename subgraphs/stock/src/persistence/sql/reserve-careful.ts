import { sql } from '@baton/platform';

/**
 * Holds stock for many orders in the order of their coming: whoever fits beside those before gets all lines, the others none. Levels are locked in
 * key order first. Answers every request: what became of it and, where it was refused, what each line wanted and what is left after this statement. A
 * refused request that fits into what is left was only crowded out by a refused one before it; the caller asks again for those.
 */
export const reserveCarefulSql = sql(
  'reserve-careful',
  `
with head as materialized (
  select * from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $11::text[], $12::text[])
    with ordinality t (id, order_id, channel, expires_at, kind, owner, position)
), known as materialized (
  select r.id, case when r.state = 'CONVERTED' or (r.state = 'HELD' and r.expires_at > now()) then 'REPLAYED' else 'GONE' end as outcome
  from reservation r where r.id = any($1)
), line as materialized (
  select t.*, h.channel, h.position from unnest($5::text[], $6::text[], $7::text[], $8::int[], $10::int[]) t (id, sku, location, quantity, line)
  join head h using (id) where not exists (select from known k where k.id = t.id)
), locked as materialized (
  select l.sku, l.location, case when l.lots_due_at <= now() then 0
      else l.on_hand - l.unavailable - l.allocated - l.reserved - greatest(l.count_difference, 0) - l.lots_withheld end as free
  from stock_level l
  where (l.sku, l.location) in (select sku, location from line) order by l.sku, l.location for no key update
), wish as materialized (
  select n.*, coalesce(k.free, 0) - coalesce(s.quantity, 0) - coalesce(b.quantity, 0) as free,
    sum(n.quantity) over (partition by n.sku, n.location order by n.position) as running
  from line n
  left join locked k using (sku, location)
  left join safety_stock s using (sku, location)
  left join buffer b on b.sku = n.sku and b.location = n.location and b.channel = n.channel
), fit as materialized (
  select id, bool_and(free >= running) as fits from wish group by id
), good as materialized (
  select w.* from wish w join fit f using (id) where f.fits
), taken as materialized (
  select sku, location, sum(quantity)::int as quantity, count(*)::int as movements from good group by sku, location
), level as (
  update stock_level l set reserved = l.reserved + g.quantity, version = l.version + g.movements
  from taken g
  where l.sku = g.sku and l.location = g.location
  returning l.sku, l.location, l.version - g.movements as base
), held as (
  insert into reservation (id, order_id, channel, state, expires_at, kind, owner)
  select h.id, h.order_id, h.channel, 'HELD', h.expires_at, h.kind, h.owner from head h left join fit f using (id)
  where coalesce(f.fits, true) and not exists (select from known k where k.id = h.id)
), held_line as (
  insert into reservation_line (reservation_id, sku, location, quantity) select id, sku, location, quantity from good
), ledger as (
  insert into stock_movement (sku, location, version, type, quantity, from_state, to_state, actor, document, cause, line)
  select g.sku, g.location, v.base + row_number() over (partition by g.sku, g.location order by g.position),
    'RESERVE', g.quantity, 'AVAILABLE', 'RESERVED', $9, g.id, 'reserve:' || g.id, g.line
  from good g join level v using (sku, location)
)
select id, outcome, null::text as sku, null::text as location, null::int as requested, null::int as sellable from known
union all
select h.id, 'RESERVED', null, null, null, null from head h left join fit f using (id)
where coalesce(f.fits, true) and not exists (select from known k where k.id = h.id)
union all
select w.id, 'INSUFFICIENT', w.sku, w.location, w.quantity, greatest(w.free - coalesce(t.quantity, 0), 0)::int
from wish w join fit f using (id) left join taken t using (sku, location) where not f.fits`,
);
