import { sql } from '@baton/platform';

/** $1 order ids. */
export const selectGroups = sql(
  'orders-select-groups',
  `select id, order_id, method, location, service, promise_earliest_at, promise_latest_at
   from order_group where order_id = any($1::text[]) order by order_id, position`,
);

/** $1 order ids. */
export const selectAddresses = sql(
  'orders-select-addresses',
  `select order_id, slot, name, company, line1, line2, city, region, postal_code, country_code, phone, latitude, longitude
   from order_address where order_id = any($1::text[])`,
);

/** $1 order ids. */
export const selectPayments = sql(
  'orders-select-payments',
  `select id, order_id, authorised_minor, voided_minor, captured_minor, refunded_minor
   from payment where order_id = any($1::text[]) order by order_id, position`,
);

/**
 * What the plan in force has each location send: units that were sourced again or cancelled are no longer in it. Sorted as JavaScript sorts. $1 order ids.
 */
export const selectPlannedUnits = sql(
  'orders-select-planned-units',
  `select f.order_id, f.group_id, f.location, l.sku, sum(l.quantity - l.superseded - l.cancelled)::int as quantity
   from planned_fulfilment f join planned_fulfilment_line l on l.fulfilment_id = f.id
   where f.order_id = any($1::text[]) and l.quantity > l.superseded + l.cancelled
   group by f.order_id, f.group_id, f.location, l.sku
   order by f.order_id, f.location collate "C", l.sku collate "C", f.group_id`,
);

/** The locations that ever had work for an order: theirs is a look at its number. $1 order ids. */
export const selectWorkLocations = sql(
  'orders-select-work-locations',
  'select distinct order_id, location from planned_fulfilment where order_id = any($1::text[])',
);

/** Whose address a work order needs, and whether it has anything to send or sent something. $1 fulfilment ids. */
export const selectAddressees = sql(
  'orders-select-addressees',
  `select f.id, f.order_id, f.group_id, f.location from planned_fulfilment f
   where f.id = any($1::text[])
     and exists (select from planned_fulfilment_line l where l.fulfilment_id = f.id and l.quantity > l.superseded + l.cancelled)`,
);
