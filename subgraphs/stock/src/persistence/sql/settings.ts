import { sql } from '@baton/platform';

/** A rule that names product, location and channel and nothing else stands where reserving looks itself. $1 sku, $2 location, $3 channel, $4 units. */
export const saveExactBufferSql = sql(
  'save-exact-buffer',
  `insert into buffer (sku, location, channel, quantity) values ($1, $2, $3, $4)
   on conflict (sku, location, channel) do update set quantity = excluded.quantity`,
);
export const removeExactBufferSql = sql(
  'remove-exact-buffer',
  'delete from buffer where sku = $1 and location = $2 and channel = $3 returning sku, location, channel, quantity',
);

/** Every other rule; with a known id it is written over. */
export const saveBufferRuleSql = sql(
  'save-buffer-rule',
  `insert into buffer_rule (id, sku, category, location, channel, quantity, percent, valid_from, valid_to)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
   on conflict (id) do update set sku = excluded.sku, category = excluded.category, location = excluded.location, channel = excluded.channel,
     quantity = excluded.quantity, percent = excluded.percent, valid_from = excluded.valid_from, valid_to = excluded.valid_to, changed_at = now()`,
);
export const removeBufferRuleSql = sql(
  'remove-buffer-rule',
  `delete from buffer_rule where id = $1 returning id, sku, category, location, channel, quantity, percent,
     floor(extract(epoch from valid_from) * 1000)::float8 as "validFrom", ceil(extract(epoch from valid_to) * 1000)::float8 as "validTo"`,
);

/** Rules by id, in either direction: $1 after (null: from the edge), $2 backward, $3 how many, $4 only these locations (null: all). */
export const bufferRulesSql = sql(
  'buffer-rules',
  `
with rule as (
  select 'exact:' || sku || '|' || location || '|' || channel as id, sku, null::text as category, location, channel, quantity,
    null::smallint as percent, null::timestamptz as valid_from, null::timestamptz as valid_to from buffer
  union all
  select id, sku, category, location, channel, quantity, percent, valid_from, valid_to from buffer_rule
)
select id, sku, category, location, channel, quantity, percent, floor(extract(epoch from valid_from) * 1000)::float8 as "validFrom",
  ceil(extract(epoch from valid_to) * 1000)::float8 as "validTo"
from rule where ($1::text is null or case when $2 then id < $1 else id > $1 end) and ($4::text[] is null or location = any($4))
order by case when $2 then id end desc, case when not $2 then id end asc limit $3`,
);

export const setSafetyStockSql = sql(
  'set-safety-stock',
  `insert into safety_stock (sku, location, quantity) values ($1, $2, $3) on conflict (sku, location) do update set quantity = excluded.quantity`,
);

export const setProtectionSql = sql(
  'set-channel-protection',
  `insert into channel_protection (sku, channel, quantity) values ($1, $2, $3)
   on conflict (sku, channel) do update set quantity = excluded.quantity`,
);
export const removeProtectionSql = sql('remove-channel-protection', 'delete from channel_protection where sku = $1 and channel = $2');

export const setNetworkLinkSql = sql(
  'set-network-link',
  `insert into network_location (channel, location, is_active) values ($1, $2, $3)
   on conflict (channel, location) do update set is_active = excluded.is_active`,
);

export const setThresholdSql = sql(
  'set-stock-threshold',
  `insert into stock_threshold (sku, channel, low) values ($1, $2, $3) on conflict (sku, channel) do update set low = excluded.low`,
);
export const removeThresholdSql = sql('remove-stock-threshold', 'delete from stock_threshold where sku = $1 and channel = $2');
