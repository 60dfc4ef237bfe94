import { sql } from '@baton/platform';

/** A channel with all that is set for it, in one round trip: amounts as text, so that no digit is lost on the way through JSON. */
export const selectChannel = sql(
  'orders-select-channel',
  `select c.code, c.currency, c.market, c.country, c.time_zone, c.prices_include_tax, c.return_window_days,
     (select json_build_object('ref', p.ref, 'version', p.version, 'costPerShipment', p.cost_per_shipment::text, 'costPerItem', p.cost_per_item::text,
        'costPerMileItem', p.cost_per_mile_item::text, 'maxSplit', p.max_split, 'localDeliveryMiles', p.local_delivery_miles)
      from sourcing_profile p where p.channel = c.code and p.active) as profile,
     (select coalesce(json_agg(json_build_object('method', s.method, 'service', s.service, 'minor', s.minor::text, 'taxCategory', s.tax_category)), '[]')
      from shipping_price s where s.channel = c.code) as shipping_prices,
     (select coalesce(json_agg(json_build_object('country', t.country, 'region', t.region, 'category', t.category, 'rate', t.rate::text, 'name', t.name)), '[]')
      from tax_rate t) as tax_rates
   from channel c where c.code = $1`,
);
