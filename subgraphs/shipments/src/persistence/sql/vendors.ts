import { sql } from '@baton/platform';

const columns = `location, name, currency, time_zone as "timeZone", working_weekdays as "workingWeekdays", opens_at as "opensAt", closes_at as "closesAt",
  holiday_region as "holidayRegion", closed_on as "closedOn", acknowledge_within_minutes as "acknowledgeWithinMinutes",
  ship_within_minutes as "shipWithinMinutes", cancellable_until as "cancellableUntil", cost_tolerance_bp as "costToleranceBp"`;

/** $1 locations. */
export const vendorsSql = sql('vendors', `select ${columns} from vendor where location = any($1::text[])`);

/** What is agreed takes the place of what was; empty when the currency is another while costs stand in the old one. $1 … $13 as the columns, $14 now. */
export const agreeTermsSql = sql(
  'agree-vendor-terms',
  `insert into vendor as v (location, name, currency, time_zone, working_weekdays, opens_at, closes_at, holiday_region, closed_on,
     acknowledge_within_minutes, ship_within_minutes, cancellable_until, cost_tolerance_bp, changed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
   on conflict (location) do update set name = excluded.name, currency = excluded.currency, time_zone = excluded.time_zone,
     working_weekdays = excluded.working_weekdays, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
     holiday_region = excluded.holiday_region, closed_on = excluded.closed_on, acknowledge_within_minutes = excluded.acknowledge_within_minutes,
     ship_within_minutes = excluded.ship_within_minutes, cancellable_until = excluded.cancellable_until,
     cost_tolerance_bp = excluded.cost_tolerance_bp, changed_at = excluded.changed_at
   where v.currency = excluded.currency or not exists (select from vendor_cost c where c.location = v.location)
   returning ${columns}`,
);

/** Puts whoever changes costs in a row with whoever changes the currency. $1 location. */
export const lockVendorSql = sql('lock-vendor', `select ${columns} from vendor where location = $1 for update`);

/** $1 location, $2 SKUs. */
export const vendorCostsSql = sql(
  'vendor-costs',
  'select sku, unit_cost_minor as "unitCostMinor" from vendor_cost where location = $1 and sku = any($2::text[]) order by sku',
);

/** Costs that take the place of what they were; null takes one away. $1 location, $2 SKUs, $3 costs, $4 now. */
export const setVendorCostsSql = sql(
  'set-vendor-costs',
  `with given as (select * from unnest($2::text[], $3::bigint[]) as g (sku, cost)),
   gone as (delete from vendor_cost c using given g where c.location = $1 and c.sku = g.sku and g.cost is null)
   insert into vendor_cost (location, sku, unit_cost_minor, changed_at) select $1, sku, cost, $4 from given where cost is not null order by sku
   on conflict (location, sku) do update set unit_cost_minor = excluded.unit_cost_minor, changed_at = excluded.changed_at`,
);
