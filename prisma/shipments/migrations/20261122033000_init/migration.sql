-- Shipments: work orders, parcels, what carriers report, and the retailer's carriers. Names are unqualified: the runner sets the search path.

create table carrier (
  code                  text primary key check (code ~ '^[a-z0-9-]{1,32}$'),
  name                  text not null,
  -- `{trackingNumber}` is replaced. Null for a carrier without a page.
  tracking_url_template text check (tracking_url_template like '%{trackingNumber}%')
);

-- One service of a carrier between two countries, with its calendar.
create table carrier_lane (
  carrier             text not null references carrier (code),
  service             text not null check (length(service) between 1 and 64),
  origin_country      char(2) not null,
  destination_country char(2) not null,
  transit_weekdays    int[] not null check (cardinality(transit_weekdays) > 0 and transit_weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  delivery_weekdays   int[] not null check (cardinality(delivery_weekdays) > 0 and delivery_weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  no_delivery_on      text[] not null,
  pickup_local_time   text not null check (pickup_local_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  primary key (carrier, service, origin_country, destination_country)
);
create index carrier_lane_between on carrier_lane (origin_country, destination_country);

-- Zones of a lane: the band with the least `up_to_miles` that covers the distance holds.
create table carrier_lane_band (
  carrier             text not null,
  service             text not null,
  origin_country      char(2) not null,
  destination_country char(2) not null,
  up_to_miles         int not null check (up_to_miles > 0),
  min_transit_days    int not null check (min_transit_days >= 0),
  max_transit_days    int not null check (max_transit_days >= min_transit_days),
  primary key (carrier, service, origin_country, destination_country, up_to_miles),
  foreign key (carrier, service, origin_country, destination_country)
    references carrier_lane (carrier, service, origin_country, destination_country) on delete cascade
);

-- How long a location keeps what waits for its customer. `*` is every location without a row of its own.
create table pickup_policy (
  location  text primary key,
  hold_days int not null check (hold_days between 0 and 365),
  closes_at text not null check (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  time_zone text not null
);

-- Where returns go and who brings them. `*` is every location without a row of its own.
create table return_point (
  location      text primary key,
  carrier       text not null references carrier (code),
  service       text not null,
  address_lines text[] not null check (cardinality(address_lines) between 1 and 8)
);

create table fulfilment (
  id          text primary key,
  order_id    text not null,
  customer_id text,
  group_id    text not null,
  location    text not null,
  method      text not null check (method in ('SHIP', 'PICKUP', 'CURBSIDE', 'LOCAL_DELIVERY', 'LOCKER')),
  service     text,
  status      text not null check (status in ('PLANNED', 'RELEASED', 'ACKNOWLEDGED', 'PICKING', 'READY_TO_SHIP', 'SHIPPED', 'READY_FOR_PICKUP',
                                              'HANDED_OVER', 'DELIVERED', 'REJECTED', 'CANCELLED')),
  dispatch_by timestamptz(3),
  created_at  timestamptz(3) not null,
  released_at timestamptz(3)
);
create index fulfilment_of_order on fulfilment (order_id, created_at, id);
create index fulfilment_at_location on fulfilment (location, created_at, id);
create index fulfilment_at_location_by_status on fulfilment (location, status, created_at, id);

create table fulfilment_line (
  id            text primary key,
  fulfilment_id text not null references fulfilment (id),
  position      int not null,
  order_line_id text not null,
  sku           text not null,
  released      int not null check (released > 0),
  picked        int not null default 0 check (picked >= 0),
  short         int not null default 0 check (short >= 0),
  rejected      int not null default 0 check (rejected >= 0),
  withdrawn     int not null default 0 check (withdrawn >= 0),
  unique (fulfilment_id, position),
  -- A unit is in exactly one of these, or still open.
  check (picked + short + rejected + withdrawn <= released)
);

-- The message that tells a unit of its work: sent at least once, acknowledged once.
create table release_message (
  fulfilment_id text primary key references fulfilment (id),
  status        text not null check (status in ('PENDING', 'ACKED', 'VOID', 'DEAD')),
  attempts      int not null check (attempts > 0),
  sent_at       timestamptz(3) not null,
  acked_at      timestamptz(3),
  check ((status = 'ACKED') = (acked_at is not null))
);
create index release_message_pending on release_message (sent_at) where status = 'PENDING';

create table pickup (
  fulfilment_id text primary key references fulfilment (id),
  code          text not null check (code ~ '^[2-9A-HJKMNP-TV-Z]{6}$'),
  ready_at      timestamptz(3) not null,
  expires_at    timestamptz(3) not null check (expires_at >= ready_at),
  attempts      int not null default 0 check (attempts between 0 and 5),
  collected_at  timestamptz(3)
);

create table parcel (
  id              text primary key,
  kind            text not null check (kind in ('OUTBOUND', 'RETURN')),
  fulfilment_id   text references fulfilment (id),
  return_order_id text unique,
  order_id        text not null,
  customer_id     text,
  -- The unit that packed it, or that the return goes to.
  location        text not null,
  status          text not null check (status in ('PACKED', 'LABEL_CREATED', 'HANDED_TO_CARRIER', 'IN_TRANSIT', 'CUSTOMS', 'OUT_FOR_DELIVERY',
                                                  'ATTEMPT_FAILED', 'AVAILABLE_FOR_PICKUP', 'DELIVERED', 'EXCEPTION', 'RETURN_TO_SENDER', 'RETURNED',
                                                  'LOST', 'EXPIRED')),
  -- Among those packed together, so that they show in the order in which they were named.
  position        int not null default 0,
  exception       text check (exception in ('SCAN_AFTER_END', 'CONFLICTING_ENDS')),
  weight_grams    int check (weight_grams > 0),
  carrier         text references carrier (code),
  service         text,
  tracking_number text,
  created_at      timestamptz(3) not null,
  shipped_at      timestamptz(3),
  delivered_at    timestamptz(3),
  -- The label as printed: the sender's name and address.
  label_zpl       text,
  voided_at       timestamptz(3),
  check ((kind = 'OUTBOUND') = (fulfilment_id is not null)),
  check ((kind = 'RETURN') = (return_order_id is not null)),
  check ((carrier is null) = (tracking_number is null) and (carrier is null) = (service is null)),
  check (shipped_at is null or carrier is not null),
  unique (carrier, tracking_number)
);
create index parcel_of_fulfilment on parcel (fulfilment_id, created_at, position, id);
create index parcel_of_order on parcel (order_id, created_at, position, id);
create index parcel_by_tracking_number on parcel (tracking_number);

create table parcel_content (
  parcel_id          text not null references parcel (id),
  position           int not null,
  -- Null in a return's parcel: what comes back belongs to no work order.
  fulfilment_line_id text references fulfilment_line (id),
  order_line_id      text not null,
  sku                text,
  quantity           int not null check (quantity > 0),
  primary key (parcel_id, position)
);
create index parcel_content_of_line on parcel_content (fulfilment_line_id);

create table tracking_event (
  id          text primary key,
  parcel_id   text not null references parcel (id),
  status      text not null,
  occurred_at timestamptz(3) not null,
  -- The carrier's words may name who took the parcel.
  description text not null,
  recorded_at timestamptz(3) not null,
  -- The same event told twice is one event.
  unique (parcel_id, occurred_at, status, description)
);

-- What a carrier reported about a number that no parcel has yet; it moves to `tracking_event` when the parcel ships.
create table tracking_event_unmatched (
  id              text primary key,
  carrier         text,
  tracking_number text not null,
  status          text not null,
  occurred_at     timestamptz(3) not null,
  description     text not null,
  recorded_at     timestamptz(3) not null,
  unique nulls not distinct (tracking_number, carrier, occurred_at, status, description)
);

-- The answer of a withdrawal, by the cancellation that asked for it.
create table withdrawal (
  cancellation_id text primary key,
  order_id        text not null,
  result          jsonb not null,
  created_at      timestamptz(3) not null
);

-- Returns whose parcel was undone: a late request for it is refused.
create table return_parcel_void (
  return_order_id text primary key,
  voided_at       timestamptz(3) not null
);

-- Serial numbers of the return labels that we issue ourselves: eight digits of UPU S10.
create sequence return_label_serial as int minvalue 1 maxvalue 99999999 cycle;
