import { sql } from '@baton/platform';

/** Facts come as one JSON document a statement: they are written once at start and never on a hot path. A later file writes over an earlier one. */
export const saveProductsSql = sql(
  'save-products',
  `
insert into product (sku, title, kind, gtin, weight_grams, length_mm, width_mm, height_mm, handling, methods, low_stock_at, is_active, track_lots,
  min_life_days, substitutes)
select sku, title, kind, gtin, "weightGrams", "lengthMm", "widthMm", "heightMm", handling, methods, "lowStockAt", "isActive", "trackLots", "minLifeDays", substitutes
from jsonb_to_recordset($1::jsonb) t (sku text, title text, kind text, gtin text, "weightGrams" int, "lengthMm" int, "widthMm" int, "heightMm" int,
  handling text[], methods text[], "lowStockAt" int, "isActive" boolean, "trackLots" boolean,
  "minLifeDays" int, substitutes jsonb)
on conflict (sku) do update set title = excluded.title, kind = excluded.kind, gtin = excluded.gtin, weight_grams = excluded.weight_grams,
  length_mm = excluded.length_mm, width_mm = excluded.width_mm, height_mm = excluded.height_mm, handling = excluded.handling,
  methods = excluded.methods, low_stock_at = excluded.low_stock_at, is_active = excluded.is_active,
  track_lots = excluded.track_lots, min_life_days = excluded.min_life_days, substitutes = excluded.substitutes`,
);

export const saveComponentsSql = sql(
  'save-components',
  `
insert into kit_component (kit_sku, sku, quantity)
select kit, sku, quantity from jsonb_to_recordset($1::jsonb) t (kit text, sku text, quantity int)
on conflict (kit_sku, sku) do update set quantity = excluded.quantity`,
);

export const saveLocationsSql = sql(
  'save-locations',
  `
insert into location (code, name, type, line1, city, region, postal_code, country_code, latitude, longitude, time_zone, opening_hours,
  closed_on, cut_offs, prep_minutes, methods, is_active, holiday_region)
select code, name, type, line1, city, region, "postalCode", "countryCode", latitude, longitude, "timeZone", "openingHours",
  "closedOn", "cutOffs", "prepMinutes", methods, "isActive", "holidayRegion"
from jsonb_to_recordset($1::jsonb) t (code text, name text, type text, line1 text, city text, region text, "postalCode" text, "countryCode" text,
  latitude float8, longitude float8, "timeZone" text, "openingHours" jsonb, "closedOn" text[], "cutOffs" jsonb, "prepMinutes" int, methods text[],
  "isActive" boolean, "holidayRegion" text)
on conflict (code) do update set name = excluded.name, type = excluded.type, line1 = excluded.line1, city = excluded.city,
  region = excluded.region, postal_code = excluded.postal_code, country_code = excluded.country_code, latitude = excluded.latitude,
  longitude = excluded.longitude, time_zone = excluded.time_zone, closed_on = excluded.closed_on, methods = excluded.methods,
  is_active = excluded.is_active,
  -- A calendar that operations changed stays as they left it.
  opening_hours = case when location.calendar_changed_at is null then excluded.opening_hours else location.opening_hours end,
  cut_offs = case when location.calendar_changed_at is null then excluded.cut_offs else location.cut_offs end,
  prep_minutes = case when location.calendar_changed_at is null then excluded.prep_minutes else location.prep_minutes end,
  holiday_region = case when location.calendar_changed_at is null then excluded.holiday_region else location.holiday_region end`,
);

export const saveNetworksSql = sql(
  'save-networks',
  `
insert into network_location (channel, location)
select channel, location from jsonb_to_recordset($1::jsonb) t (channel text, location text)
on conflict do nothing`,
);

export const saveSafetyStockSql = sql(
  'save-safety-stock',
  `
insert into safety_stock (sku, location, quantity)
select sku, location, quantity from jsonb_to_recordset($1::jsonb) t (sku text, location text, quantity int)
on conflict (sku, location) do update set quantity = excluded.quantity`,
);

export const saveBuffersSql = sql(
  'save-buffers',
  `
insert into buffer (sku, location, channel, quantity)
select sku, location, channel, quantity from jsonb_to_recordset($1::jsonb) t (sku text, location text, channel text, quantity int)
on conflict (sku, location, channel) do update set quantity = excluded.quantity`,
);

/** Which causes have written movements. */
export const knownCausesSql = sql('known-causes', 'select distinct cause from stock_movement where cause = any($1)');
