import { sql } from '@baton/platform';

export const locationColumns = `l.code, l.name, l.type, l.is_active as "isActive", l.line1, l.city, l.region, l.postal_code as "postalCode",
  l.country_code as "countryCode", l.latitude, l.longitude, l.time_zone as "timeZone", l.opening_hours as "openingHours",
  l.closed_on as "closedOn", l.cut_offs as "cutOffs", l.prep_minutes as "prepMinutes", l.methods,
  l.holiday_region as "holidayRegion", l.exceptions`;

/** Locks a location's row: two changes of one calendar stand in a row. $1 code. */
export const lockLocationSql = sql('lock-location', `select ${locationColumns} from location l where l.code = $1 for update`);

/** $1 code, $2 hours, $3 cut-offs, $4 minutes, $5 region, $6 exceptions, $7 when. */
export const saveCalendarSql = sql(
  'save-location-calendar',
  `update location set opening_hours = $2::jsonb, cut_offs = $3::jsonb, prep_minutes = $4, holiday_region = $5, exceptions = $6::jsonb,
     calendar_changed_at = $7
   where code = $1`,
);

/** Locations by code. */
export const locationsSql = sql('locations', `select ${locationColumns} from location l where l.code = any($1)`);
