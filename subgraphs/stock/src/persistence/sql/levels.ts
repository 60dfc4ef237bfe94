import { sql } from '@baton/platform';

/** Levels by SKU and location. Expired reservations do not count, as in `channel-levels.ts`. */
export const levelsSql = sql(
  'levels',
  `
with wanted as materialized (
  select distinct * from unnest($1::text[], $2::text[]) t (sku, location)
), expired as materialized (
  select n.sku, n.location, sum(n.quantity)::int as quantity
  from reservation r join reservation_line n on n.reservation_id = r.id
  where r.state = 'HELD' and r.expires_at <= now() and n.sku = any($1)
  group by n.sku, n.location
)
select l.sku, l.location, l.on_hand as "onHand", l.unavailable, l.allocated, l.reserved - coalesce(e.quantity, 0) as reserved, l.version
from stock_level l join wanted w using (sku, location) left join expired e using (sku, location)`,
);
