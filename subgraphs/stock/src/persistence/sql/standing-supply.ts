import { sql } from '@baton/platform';

/** So many units always stand for sale; null: no more so. $1 location, $2 SKUs, $3 units, $4 now. */
export const setStandingSql = sql(
  'set-standing-supply',
  `with given as (select * from unnest($2::text[], $3::int[]) as g (sku, units)),
   gone as (delete from standing_supply s using given g where s.location = $1 and s.sku = g.sku and g.units is null)
   insert into standing_supply (location, sku, units, changed_at) select $1, sku, units, $4 from given where units is not null order by sku
   on conflict (location, sku) do update set units = excluded.units, changed_at = excluded.changed_at`,
);

/** $1 location. */
export const standingOfLocationSql = sql(
  'standing-supply-of-location',
  'select sku, location, units from standing_supply where location = $1 order by sku',
);

/** What has fewer units for sale than are to stand there always, by how many it seems to. $1 how many of them. */
export const belowStandingSql = sql(
  'below-standing-supply',
  `select s.sku, s.location, s.units from standing_supply s left join stock_level l on l.sku = s.sku and l.location = s.location
   where coalesce(l.on_hand - l.unavailable - greatest(l.count_difference, 0) - l.lots_withheld - l.allocated - l.reserved, 0) < s.units
   order by s.sku, s.location limit $1`,
);
