import { sql } from '@baton/platform';

export const locationColumns = `l.code, l.name, l.type, l.is_active as "isActive", l.line1, l.city, l.region, l.postal_code as "postalCode",
  l.country_code as "countryCode", l.latitude, l.longitude, l.time_zone as "timeZone", l.opening_hours as "openingHours",
  l.closed_on as "closedOn", l.cut_offs as "cutOffs", l.prep_minutes as "prepMinutes", l.methods`;

/** Locations by code. */
export const locationsSql = sql('locations', `select ${locationColumns} from location l where l.code = any($1)`);
