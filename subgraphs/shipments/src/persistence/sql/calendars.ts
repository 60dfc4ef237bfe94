import { sql } from '@baton/platform';

const carrierColumns = `carrier, service, origin_country as "originCountry", destination_country as "destinationCountry",
  transit_weekdays as "transitWeekdays", delivery_weekdays as "deliveryWeekdays", pickup_local_time as "pickupLocalTime",
  holiday_region as "holidayRegion", no_delivery_on as "noDeliveryOn"`;

/** Dates that stand there and some more, without some others and those that are over. $1 closed, $2 open again, $3 the first that counts. */
const dates = (kept: string, close: string, reopen: string, from: string): string =>
  `array(select distinct date from unnest(${kept} || ${close}::text[]) as date where date <> all(${reopen}::text[]) and date >= ${from} order by date)`;

/** The calendars of a carrier. $1 carrier. */
export const carrierCalendarsSql = sql(
  'carrier-calendars',
  `select ${carrierColumns} from carrier_lane where carrier = $1 order by service, origin_country, destination_country limit 1000`,
);

/**
 * Changes the calendars of a carrier's services, all or those that are named, in one guarded statement: two changes at once lose nothing of each other.
 * $1 carrier, $2 service, $3 origin, $4 destination, $5 weekdays of transit, $6 of delivery, $7 collection, $8 whether the region changes, $9 region,
 * $10 dates closed, $11 dates open again, $12 the first date that counts, $13 when.
 */
export const changeCarrierCalendarsSql = sql(
  'change-carrier-calendars',
  `update carrier_lane set transit_weekdays = coalesce($5::int[], transit_weekdays), delivery_weekdays = coalesce($6::int[], delivery_weekdays),
     pickup_local_time = coalesce($7, pickup_local_time), holiday_region = case when $8::boolean then $9 else holiday_region end,
     no_delivery_on = ${dates('no_delivery_on', '$10', '$11', '$12')}, calendar_changed_at = $13
   where carrier = $1 and ($2::text is null or service = $2) and ($3::text is null or origin_country = $3)
     and ($4::text is null or destination_country = $4)
   returning ${carrierColumns}`,
);

const destinationColumns = `country_code as "countryCode", nullif(region, '') as region, holiday_region as "holidayRegion",
  no_delivery_on as "noDeliveryOn"`;

/** $1 country, $2 region or ''. */
export const destinationCalendarSql = sql(
  'destination-calendar',
  `select ${destinationColumns} from destination_calendar where country_code = $1 and region = $2`,
);

/** $1 country, $2 region or '', $3 whether the holidays change, $4 their region, $5 dates closed, $6 open again, $7 the first that counts, $8 when. */
export const changeDestinationCalendarSql = sql(
  'change-destination-calendar',
  `insert into destination_calendar as known (country_code, region, holiday_region, no_delivery_on, changed_at)
   values ($1, $2, $4, ${dates("'{}'::text[]", '$5', '$6', '$7')}, $8)
   on conflict (country_code, region) do update set
     holiday_region = case when $3::boolean then excluded.holiday_region else known.holiday_region end,
     no_delivery_on = ${dates('known.no_delivery_on', '$5', '$6', '$7')}, changed_at = $8
   returning ${destinationColumns}`,
);

/** What a delivered parcel says about its lane: nothing when it went with another carrier than was promised. $1 parcel. */
export const transitOfParcelSql = sql(
  'transit-of-parcel',
  `select f.lane, f.service, p.shipped_at as "shippedAt", p.delivered_at as "deliveredAt", l.transit_weekdays as "transitWeekdays",
     l.delivery_weekdays as "deliveryWeekdays", l.no_delivery_on as "noDeliveryOn"
   from parcel p join fulfilment f on f.id = p.fulfilment_id
   join carrier_lane l on l.carrier = f.lane ->> 'carrier' and l.service = f.service and l.origin_country = f.lane ->> 'originCountry'
     and l.destination_country = f.lane ->> 'destinationCountry'
   where p.id = $1 and p.carrier = f.lane ->> 'carrier' and p.shipped_at is not null and p.delivered_at >= p.shipped_at`,
);

/** Counts a parcel. $1 carrier, $2 service, $3 origin, $4 destination, $5 zone, $6 month, $7 days. */
export const countTransitSql = sql(
  'count-transit',
  `insert into lane_transit as known (carrier, service, origin_country, destination_country, up_to_miles, month, transit_days, parcels)
   values ($1, $2, $3, $4, $5, date_trunc('month', $6::date), $7, 1)
   on conflict (carrier, service, origin_country, destination_country, up_to_miles, month, transit_days)
   do update set parcels = known.parcels + 1`,
);
