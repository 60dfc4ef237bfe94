import { sql } from '@baton/platform';

// Each takes a JSON array of rows as $1. What is already there is set to what the file says, so loading twice changes nothing.

export const loadChannels = sql(
  'orders-load-channels',
  `insert into channel (code, currency, market, country, prices_include_tax, return_window_days, time_zone)
   select code, currency, market, country, "pricesIncludeTax", "returnWindowDays", "timeZone"
   from jsonb_to_recordset($1::jsonb) as row (code text, currency text, market text, country text, "pricesIncludeTax" boolean, "returnWindowDays" integer, "timeZone" text)
   on conflict (code) do update set currency = excluded.currency, market = excluded.market, country = excluded.country,
     prices_include_tax = excluded.prices_include_tax, return_window_days = excluded.return_window_days, time_zone = excluded.time_zone`,
);

export const loadPrices = sql(
  'orders-load-prices',
  `insert into price (channel, sku, valid_from, valid_to, minor, tax_category)
   select channel, sku, "validFrom", "validTo", minor, "taxCategory"
   from jsonb_to_recordset($1::jsonb) as row (channel text, sku text, "validFrom" timestamptz, "validTo" timestamptz, minor bigint, "taxCategory" text)
   on conflict (channel, sku, valid_from) do update set minor = excluded.minor, tax_category = excluded.tax_category, valid_to = excluded.valid_to`,
);

export const loadTaxRates = sql(
  'orders-load-tax-rates',
  `insert into tax_rate (country, region, category, rate, name)
   select country, region, category, rate, name
   from jsonb_to_recordset($1::jsonb) as row (country text, region text, category text, rate numeric, name text)
   on conflict (country, region, category) do update set rate = excluded.rate, name = excluded.name`,
);

export const loadShippingPrices = sql(
  'orders-load-shipping-prices',
  `insert into shipping_price (channel, method, service, minor, tax_category)
   select channel, method, service, minor, "taxCategory"
   from jsonb_to_recordset($1::jsonb) as row (channel text, method text, service text, minor bigint, "taxCategory" text)
   on conflict (channel, method, service) do update set minor = excluded.minor, tax_category = excluded.tax_category`,
);

/**
 * Versions are immutable: one that is known stays as it is. A new one is final, and in force in its channel or market: always was where it is the first,
 * else from now on. $1 rows with their documents and the ids of their activations, $2 now, $3 the version of the language.
 */
export const loadSourcingProfiles = sql(
  'orders-load-sourcing-profiles',
  `with wanted as (
     select row.*, coalesce(row.market, c.market) as at_market, coalesce(row.channel, '') as at_channel
     from jsonb_to_recordset($1::jsonb) as row (id text, ref text, version integer, market text, channel text, document jsonb)
       left join channel c on c.code = row.channel),
   fresh as (
     insert into sourcing_profile_version (ref, version, language, document, drafted_at, drafted_by, validated_at, validated_by)
     select ref, version, $3, document, $2, 'service:orders', $2, 'service:orders' from wanted
     on conflict (ref, version) do nothing returning ref, version),
   known as (
     select market, channel, max(seq) as seq from sourcing_activation group by market, channel)
   insert into sourcing_activation (id, market, channel, seq, ref, version, active_from, activated_at, activated_by)
   select w.id, w.at_market, w.at_channel,
     coalesce(k.seq, 0) + row_number() over (partition by w.at_market, w.at_channel order by w.version, w.ref), w.ref, w.version,
     case when k.seq is null then '1970-01-01T00:00:00Z' else $2::timestamptz end, $2, 'service:orders'
   from wanted w join fresh using (ref, version) left join known k on k.market = w.at_market and k.channel = w.at_channel`,
);
