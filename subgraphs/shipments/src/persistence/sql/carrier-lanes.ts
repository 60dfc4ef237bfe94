import { sql } from '@baton/platform';

/**
 * Services with all that a promise needs, in one row each and one round trip: zones, what parcels took, the destination's calendar.
 * $1 origins, $2 destination, $3 its region, $4 the first month of the history.
 */
export const carrierLanesSql = sql(
  'carrier-lanes',
  `select l.carrier, l.service, l.origin_country as "originCountry", l.destination_country as "destinationCountry",
     l.transit_weekdays as "transitWeekdays", l.delivery_weekdays as "deliveryWeekdays", l.no_delivery_on as "noDeliveryOn",
     l.pickup_local_time as "pickupLocalTime", l.holiday_region as "holidayRegion",
     (select coalesce(json_agg(json_build_object('holidayRegion', d.holiday_region, 'noDeliveryOn', d.no_delivery_on)), '[]')
      from destination_calendar d where d.country_code = l.destination_country and d.region in ('', $3)) as destinations,
     (select coalesce(json_agg(json_build_object('upToMiles', t.up_to_miles, 'days', t.transit_days, 'parcels', t.parcels)), '[]')
      from lane_transit t
      where (t.carrier, t.service, t.origin_country, t.destination_country) = (l.carrier, l.service, l.origin_country, l.destination_country)
        and t.month >= $4::date) as history,
     (select json_agg(json_build_object('upToMiles', b.up_to_miles, 'minTransitDays', b.min_transit_days, 'maxTransitDays', b.max_transit_days)
        order by b.up_to_miles)
      from carrier_lane_band b
      where (b.carrier, b.service, b.origin_country, b.destination_country) = (l.carrier, l.service, l.origin_country, l.destination_country)) as bands
   from carrier_lane l
   where l.origin_country = any($1::text[]) and l.destination_country = $2
   order by l.service, l.carrier, l.origin_country`,
);
