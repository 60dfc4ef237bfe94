import { sql } from '@baton/platform';
import { guardCtes } from './guards.ts';

/**
 * Holds stock for many orders at once in the usual case that everything fits and no id is known yet. Anything else makes it fail as a whole, by a
 * violated key or CHECK or by the division: then the careful statement finds out what.
 * The caller sends the needs added up by level, in key order, and the lines in the order of the requests.
 */
export const reserveOptimisticSql = sql(
  'reserve-optimistic',
  `
with need as materialized (
  select * from unnest($9::text[], $10::text[], $11::int[], $12::int[]) t (sku, location, quantity, movements)
), level as (
  update stock_level l set reserved = l.reserved + n.quantity, version = l.version + n.movements
  from need n
  where l.sku = n.sku and l.location = n.location
    and (l.lots_due_at is null or l.lots_due_at > now())
    and l.on_hand - l.unavailable - l.allocated - l.reserved - greatest(l.count_difference, 0) - l.lots_withheld - n.quantity
      >= coalesce((select s.quantity from safety_stock s where s.sku = n.sku and s.location = n.location), 0)
       + case when (select exists (select from buffer)) then
           coalesce((select max(b.quantity) from buffer b where b.sku = n.sku and b.location = n.location and b.channel = any($3)), 0) else 0 end
  returning l.sku, l.location, l.version - n.movements as base
), head as (
  insert into reservation (id, order_id, channel, state, expires_at)
  select id, order_id, channel, 'HELD', expires_at
  from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) t (id, order_id, channel, expires_at)
), line as materialized (
  select * from unnest($5::text[], $6::text[], $7::text[], $8::int[], $14::int[])
    with ordinality t (id, sku, location, quantity, line, position)
), held as (
  insert into reservation_line (reservation_id, sku, location, quantity) select id, sku, location, quantity from line
), ledger as (
  insert into stock_movement (sku, location, version, type, quantity, from_state, to_state, actor, document, cause, line)
  select n.sku, n.location, v.base + row_number() over (partition by n.sku, n.location order by n.position),
    'RESERVE', n.quantity, 'AVAILABLE', 'RESERVED', $13, n.id, 'reserve:' || n.id, n.line
  from line n join level v using (sku, location)
), ${guardCtes(15)}
select 1 / (case when (select count(*) from level) = cardinality($9::text[]) and not exists (select from broken) then 1 else 0 end) as fits`,
);
