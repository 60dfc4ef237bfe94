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

/** Versions are immutable: a version that is known stays as it is, a new one becomes the active one of its channel. */
export const retireSourcingProfiles = sql(
  'orders-retire-sourcing-profiles',
  `update sourcing_profile known set active = false
   from jsonb_to_recordset($1::jsonb) as row (ref text, version integer, channel text)
   where known.channel = row.channel and known.active
     and not exists (select from sourcing_profile same where same.ref = row.ref and same.version = row.version)`,
);

export const loadSourcingProfiles = sql(
  'orders-load-sourcing-profiles',
  `insert into sourcing_profile (ref, version, channel, active, cost_per_shipment, cost_per_item, cost_per_mile_item, max_split, local_delivery_miles)
   select ref, version, channel, true, "costPerShipment", "costPerItem", "costPerMileItem", "maxSplit", "localDeliveryMiles"
   from jsonb_to_recordset($1::jsonb) as row (ref text, version integer, channel text, "costPerShipment" numeric, "costPerItem" numeric, "costPerMileItem" numeric,
     "maxSplit" integer, "localDeliveryMiles" integer)
   on conflict (ref, version) do nothing`,
);
