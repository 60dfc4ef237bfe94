import { sql } from '@baton/platform';

/** Everything that is watched: what was set for a product in a channel, else what the product itself says, for every channel. */
export const watchedSql = sql(
  'watched-thresholds',
  `
select sku, channel, low from stock_threshold
union all
select p.sku, c.channel, p.low_stock_at from product p cross join (select distinct channel from network_location where is_active) c
where p.low_stock_at is not null and p.is_active
  and not exists (select from stock_threshold t where t.sku = p.sku and t.channel = c.channel)`,
);

/** Kits by what they are made of. */
export const kitsOfSql = sql('kits-of', 'select kit_sku as kit, sku as component from kit_component');

/** Locks where products stand as it was told last, in key order. */
export const lockSidesSql = sql(
  'lock-threshold-states',
  `select sku, channel, status from threshold_state where (sku, channel) in (select * from unnest($1::text[], $2::text[]))
   order by sku, channel for update`,
);

/** Notes where products stand that nobody looked at before. In key order: two processes must not wait for each other. */
export const firstSidesSql = sql(
  'first-threshold-states',
  `insert into threshold_state (sku, channel, status, sellable)
   select * from unnest($1::text[], $2::text[], $3::text[], $4::int[]) t (sku, channel, status, sellable) order by sku, channel
   on conflict do nothing`,
);

export const crossSql = sql(
  'cross-thresholds',
  `update threshold_state s set status = t.status, sellable = t.sellable, crossings = s.crossings + 1, changed_at = now()
   from unnest($1::text[], $2::text[], $3::text[], $4::int[]) t (sku, channel, status, sellable) where s.sku = t.sku and s.channel = t.channel`,
);
