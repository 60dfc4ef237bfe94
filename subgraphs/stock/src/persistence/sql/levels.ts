import { sql } from '@baton/platform';

/** Levels by SKU and location. Expired reservations do not count, as in `channel-levels.ts`; what is on its way from another location is not incoming a second time. */
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
select l.sku, l.location, l.on_hand as "onHand", l.unavailable, l.allocated, l.reserved - coalesce(e.quantity, 0) as reserved, l.damaged,
  l.quality_hold as "qualityHold", l.expired, l.in_transit as "inTransit", l.version,
  (select coalesce(sum(s.quantity), 0)::int from safety_stock s where s.sku = l.sku and s.location = l.location) as "safetyStock",
  (select coalesce(sum(i.quantity - i.received), 0)::int from inbound_supply i
    where i.sku = l.sku and i.location = l.location and i.state = 'OPEN' and i.kind <> 'TRANSFER') as incoming
from stock_level l join wanted w using (sku, location) left join expired e using (sku, location)`,
);
