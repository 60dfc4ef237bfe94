-- Calendars of carriers and destinations as data that operations change; what carriers really took; when they say that they will be there.

alter table carrier_lane
  -- As in US or DE-BY: on its public holidays the carrier rests. Null: none are observed.
  add column holiday_region text check (holiday_region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$'),
  -- Once operations changed the calendar, a retailer file no longer writes over it.
  add column calendar_changed_at timestamptz(3);

-- Days on which nothing is delivered in a country, whoever brings it. An empty region is the whole country; what a region adds counts besides.
create table destination_calendar (
  country_code   char(2) not null,
  region         text not null check (length(region) <= 20),
  holiday_region text check (holiday_region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$'),
  no_delivery_on text[] not null,
  changed_at     timestamptz(3) not null,
  primary key (country_code, region)
);

-- The lane that the promise went by: { carrier, originCountry, destinationCountry, upToMiles, originZone, destinationZone }.
alter table fulfilment add column lane jsonb;

-- How many parcels took how many days, by month: what the range of a promise is made of once there are enough.
create table lane_transit (
  carrier             text not null,
  service             text not null,
  origin_country      char(2) not null,
  destination_country char(2) not null,
  up_to_miles         int not null,
  month               date not null check (extract(day from month) = 1),
  transit_days        int not null check (transit_days between 0 and 60),
  parcels             int not null check (parcels > 0),
  primary key (carrier, service, origin_country, destination_country, up_to_miles, month, transit_days)
);

-- When the carrier expects to deliver, as the event that happened last and said so.
alter table tracking_event add column estimated_at timestamptz(3);
alter table tracking_event_unmatched add column estimated_at timestamptz(3);
alter table parcel add column estimated_at timestamptz(3);
