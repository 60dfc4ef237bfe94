import { sql } from '@baton/platform';

/**
 * Writes whole orders, however many, in one round trip: each parameter is a JSON array of rows. Foreign keys are checked at the end of the statement.
 * $1 orders, $2 groups, $3 lines, $4 addresses, $5 decisions, $6 fulfilments, $7 fulfilment lines, $8 payments, $9 captures, $10 guests to be told,
 * $11 the first entries of their logs.
 */
export const writeOrders = sql(
  'orders-write-orders',
  `with o as (
     insert into "order" (id, number, channel, market, currency, customer_id, guest, prices_include_tax, goods_minor, discount_minor, shipping_minor, tax_minor,
       total_minor, placed_at, delivered_at, release_at)
     select id, number, channel, market, currency, customer_id, guest, prices_include_tax, goods_minor, discount_minor, shipping_minor, tax_minor,
       total_minor, placed_at, delivered_at, release_at from jsonb_populate_recordset(null::"order", $1::jsonb)),
   g as (
     insert into order_group (id, order_id, position, method, location, service, promise_earliest_at, promise_latest_at, shipping_minor, shipping_tax_minor,
       shipping_charged_minor)
     select id, order_id, position, method, location, service, promise_earliest_at, promise_latest_at, shipping_minor, shipping_tax_minor,
       shipping_charged_minor from jsonb_populate_recordset(null::order_group, $2::jsonb)),
   l as (
     insert into order_line (id, order_id, group_id, position, parent_line_id, per_parent, kind, sku, title, ordered, backordered, allocated, picked, shipped, delivered,
       unit_price_minor, total_minor, tax_minor, charged_minor, shipped_minor, tax_category, tax_rate)
     select id, order_id, group_id, position, parent_line_id, per_parent, kind, sku, title, ordered, backordered, allocated, picked, shipped, delivered,
       unit_price_minor, total_minor, tax_minor, charged_minor, shipped_minor, tax_category, tax_rate
     from jsonb_populate_recordset(null::order_line, $3::jsonb)),
   a as (
     insert into order_address (order_id, slot, name, company, line1, line2, city, region, postal_code, country_code, phone, latitude, longitude)
     select order_id, slot, name, company, line1, line2, city, region, postal_code, country_code, phone, latitude, longitude
     from jsonb_populate_recordset(null::order_address, $4::jsonb)),
   d as (
     insert into sourcing_decision (id, order_id, group_id, attempt, rule_version, decided_at, currency, decision, snapshot)
     select id, order_id, group_id, 1, rule_version, decided_at, currency, decision, snapshot
     from jsonb_populate_recordset(null::sourcing_decision, $5::jsonb)),
   f as (
     insert into planned_fulfilment (id, order_id, group_id, decision_id, reservation_id, location, method, service, dispatch_by)
     select id, order_id, group_id, decision_id, reservation_id, location, method, service, dispatch_by
     from jsonb_populate_recordset(null::planned_fulfilment, $6::jsonb)),
   fl as (
     insert into planned_fulfilment_line (id, fulfilment_id, order_id, order_line_id, sku, quantity)
     select id, fulfilment_id, order_id, order_line_id, sku, quantity from jsonb_populate_recordset(null::planned_fulfilment_line, $7::jsonb)),
   p as (
     insert into payment (id, order_id, position, provider, authorisation_key, provider_reference, status, currency, authorised_minor, authorised_at, expires_at)
     select id, order_id, 1, provider, authorisation_key, provider_reference, 'AUTHORISED', currency, authorised_minor, authorised_at, expires_at
     from jsonb_populate_recordset(null::payment, $8::jsonb)),
   c as (
     insert into capture (id, order_id, payment_id, cause, amount_minor, lines, status, requested_at)
     select id, order_id, payment_id, cause, amount_minor, lines, 'REQUESTED', requested_at from jsonb_populate_recordset(null::capture, $9::jsonb)),
   t as (
     insert into timeline_entry (id, order_id, at, kind, actor, description, event_id, seq)
     select id, order_id, at, kind, actor, description, event_id, seq from jsonb_populate_recordset(null::timeline_entry, $11::jsonb))
   insert into guest_contact (order_id, customer_id, email, name)
   select order_id, customer_id, email, name from jsonb_populate_recordset(null::guest_contact, $10::jsonb)`,
);
