import { sql } from '@baton/platform';
import { stateSums } from './state-sums.ts';

/**
 * Levels as they stood at instants of the past, however many, from the ledger: the version that was the newest then, the last checkpoint before it, and
 * the movements between the two. Pairs that had no movement until then are left out.
 */
export const levelsAtSql = sql(
  'levels-at',
  `
select l.sku, l.location, w.instant, v.version,
  coalesce(c.on_hand, 0) + f.on_hand as "onHand", coalesce(c.unavailable, 0) + f.unavailable as unavailable,
  coalesce(c.allocated, 0) + f.allocated as allocated, coalesce(c.reserved, 0) + f.reserved as reserved,
  coalesce(c.damaged, 0) + f.damaged as damaged, coalesce(c.expired, 0) + f.expired as expired, coalesce(c.in_transit, 0) + f.in_transit as "inTransit",
  coalesce(c.unavailable - c.damaged - c.expired, 0) + f.unavailable - f.damaged - f.expired as "qualityHold"
from unnest($1::text[], $2::text[], $3::timestamptz[]) w (sku, location, instant)
join stock_level l using (sku, location)
cross join lateral (select version_at(l.sku, l.location, l.version, w.instant) as version) v
left join lateral (
  select * from level_checkpoint p where p.sku = l.sku and p.location = l.location and p.version <= v.version order by p.version desc limit 1
) c on true
cross join lateral (
  select ${stateSums} from stock_movement m
  where m.sku = l.sku and m.location = l.location and m.version > coalesce(c.version, 0) and m.version <= v.version
) f
where v.version > 0`,
);

/** Keeps levels that had at least so many movements since their last checkpoint. A level's row stands for its version exactly, so nothing is folded. */
export const keepCheckpointsSql = sql(
  'keep-level-checkpoints',
  `
insert into level_checkpoint (sku, location, version, on_hand, unavailable, allocated, reserved, damaged, expired, in_transit)
select l.sku, l.location, l.version, l.on_hand, l.unavailable, l.allocated, l.reserved, l.damaged, l.expired, l.in_transit
from stock_level l
where l.version >= $1 and l.version >= $1 + coalesce(
  (select max(p.version) from level_checkpoint p where p.sku = l.sku and p.location = l.location), 0)
on conflict do nothing returning 1 as kept`,
);

/** Locations at which products ever stood, by code. */
export const locationsOfProductsSql = sql(
  'locations-of-products',
  'select sku, array_agg(location order by location) as locations from stock_level where sku = any($1) group by sku',
);
