import { sql } from '@baton/platform';

/** Services with their zones in one row each. Every preview and every placed order asks this: plain SQL, one round trip. */
export const carrierLanesSql = sql(
  'carrier-lanes',
  `select l.carrier, l.service, l.origin_country as "originCountry", l.destination_country as "destinationCountry",
     l.transit_weekdays as "transitWeekdays", l.delivery_weekdays as "deliveryWeekdays", l.no_delivery_on as "noDeliveryOn",
     l.pickup_local_time as "pickupLocalTime",
     (select json_agg(json_build_object('upToMiles', b.up_to_miles, 'minTransitDays', b.min_transit_days, 'maxTransitDays', b.max_transit_days)
        order by b.up_to_miles)
      from carrier_lane_band b
      where (b.carrier, b.service, b.origin_country, b.destination_country) = (l.carrier, l.service, l.origin_country, l.destination_country)) as bands
   from carrier_lane l
   where l.origin_country = any($1::text[]) and l.destination_country = $2
   order by l.service, l.carrier, l.origin_country`,
);
