import { sql } from '@baton/platform';

/**
 * What stands of products at the active locations of channels, in one statement whatever their number. A reservation that is past its time does not
 * count although its row still holds: the expired ones are few and found by their partial index.
 */
export const channelLevelsSql = sql(
  'channel-levels',
  `
with expired as materialized (
  select n.sku, n.location, sum(n.quantity)::int as quantity
  from reservation r join reservation_line n on n.reservation_id = r.id
  where r.state = 'HELD' and r.expires_at <= now() and n.sku = any($1)
  group by n.sku, n.location
)
select c.channel, l.sku, l.location, l.on_hand as "onHand", l.unavailable, l.allocated,
  l.reserved - coalesce(e.quantity, 0) as reserved, coalesce(s.quantity, 0) as "safetyStock", coalesce(b.quantity, 0) as buffer
from network_location c
join location p on p.code = c.location and p.is_active
join stock_level l on l.location = c.location
left join expired e on e.sku = l.sku and e.location = l.location
left join safety_stock s on s.sku = l.sku and s.location = l.location
left join buffer b on b.sku = l.sku and b.location = l.location and b.channel = c.channel
where c.channel = any($2) and l.sku = any($1)`,
);
