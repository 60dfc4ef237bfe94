import { sql } from '@baton/platform';

/**
 * Writes whole orders, however many, in one round trip: each parameter is a JSON array of rows. Foreign keys are checked at the end of the statement.
 * $1 orders, $2 groups, $3 lines, $4 addresses, $5 decisions, $6 fulfilments, $7 fulfilment lines, $8 payments, $9 captures, $10 guests to be told,
 * $11 the first entries of their logs.
 * Rows of plain columns are read as json, field by field as they come; as jsonb they would first be sorted by name. A decision is jsonb anyway.
 */
export const writeOrders = sql(
  'orders-write-orders',
  `with o as (
     insert into "order" (id, number, channel, market, currency, customer_id, guest, prices_include_tax, goods_minor, discount_minor, shipping_minor, tax_minor,
       total_minor, placed_at, delivered_at, release_at)
     select id, number, channel, market, currency, customer_id, guest, prices_include_tax, goods_minor, discount_minor, shipping_minor, tax_minor,
       total_minor, placed_at, delivered_at, release_at from json_populate_recordset(null::"order", $1::json)),
   g as (
     insert into order_group (id, order_id, position, method, location, service, promise_earliest_at, promise_latest_at, shipping_minor, shipping_tax_minor,
       shipping_charged_minor)
     select id, order_id, position, method, location, service, promise_earliest_at, promise_latest_at, shipping_minor, shipping_tax_minor,
       shipping_charged_minor from json_populate_recordset(null::order_group, $2::json)),
   l as (
     insert into order_line (id, order_id, group_id, position, parent_line_id, per_parent, kind, sku, title, ordered, backordered, allocated, picked, shipped, delivered,
       unit_price_minor, total_minor, tax_minor, charged_minor, shipped_minor, tax_category, tax_rate)
     select id, order_id, group_id, position, parent_line_id, per_parent, kind, sku, title, ordered, backordered, allocated, picked, shipped, delivered,
       unit_price_minor, total_minor, tax_minor, charged_minor, shipped_minor, tax_category, tax_rate
     from json_populate_recordset(null::order_line, $3::json)),
   a as (
     insert into order_address (order_id, slot, name, company, line1, line2, city, region, postal_code, country_code, phone, latitude, longitude)
     select order_id, slot, name, company, line1, line2, city, region, postal_code, country_code, phone, latitude, longitude
     from json_populate_recordset(null::order_address, $4::json)),
   d as (
     insert into sourcing_decision (id, order_id, group_id, attempt, rule_version, decided_at, currency, decision, snapshot)
     select id, order_id, group_id, 1, rule_version, decided_at, currency, decision, snapshot
     from jsonb_populate_recordset(null::sourcing_decision, $5::jsonb)),
   f as (
     insert into planned_fulfilment (id, order_id, group_id, decision_id, reservation_id, location, method, service, dispatch_by)
     select id, order_id, group_id, decision_id, reservation_id, location, method, service, dispatch_by
     from json_populate_recordset(null::planned_fulfilment, $6::json)),
   fl as (
     insert into planned_fulfilment_line (id, fulfilment_id, order_id, order_line_id, sku, quantity)
     select id, fulfilment_id, order_id, order_line_id, sku, quantity from json_populate_recordset(null::planned_fulfilment_line, $7::json)),
   p as (
     insert into payment (id, order_id, position, provider, authorisation_key, provider_reference, status, currency, authorised_minor, authorised_at, expires_at)
     select id, order_id, 1, provider, authorisation_key, provider_reference, 'AUTHORISED', currency, authorised_minor, authorised_at, expires_at
     from json_populate_recordset(null::payment, $8::json)),
   c as (
     insert into capture (id, order_id, payment_id, cause, amount_minor, lines, status, requested_at)
     select id, order_id, payment_id, cause, amount_minor, lines, 'REQUESTED', requested_at from json_populate_recordset(null::capture, $9::json)),
   t as (
     insert into timeline_entry (id, order_id, at, kind, actor, description, event_id, trace_id, seq)
     select id, order_id, at, kind, actor, description, event_id, trace_id, seq from json_populate_recordset(null::timeline_entry, $11::json))
   insert into guest_contact (order_id, customer_id, email, name)
   select order_id, customer_id, email, name from json_populate_recordset(null::guest_contact, $10::json)`,
);
