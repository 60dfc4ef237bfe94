-- Products, places, what stands where, and the ledger that says how it came to be.

create table product (
  sku text primary key check (sku <> ''),
  title text not null,
  kind text not null check (kind in ('PHYSICAL', 'DIGITAL', 'SERVICE', 'BUNDLE')),
  gtin text unique check (gtin ~ '^[0-9]{8}([0-9]{4,6})?$'),
  weight_grams integer check (weight_grams >= 0),
  length_mm integer check (length_mm > 0),
  width_mm integer check (width_mm > 0),
  height_mm integer check (height_mm > 0),
  handling text[] not null default '{}',
  methods text[] not null default '{}',
  low_stock_at integer check (low_stock_at > 0),
  is_active boolean not null default true,
  check (num_nulls(length_mm, width_mm, height_mm) in (0, 3))
);

create table kit_component (
  kit_sku text not null references product (sku),
  sku text not null references product (sku),
  quantity integer not null check (quantity > 0),
  primary key (kit_sku, sku),
  check (kit_sku <> sku)
);
create index kit_component_sku on kit_component (sku);

create table location (
  code text primary key check (code <> ''),
  name text not null,
  type text not null check (type in ('WAREHOUSE', 'STORE', 'VENDOR', 'THIRD_PARTY_LOGISTICS', 'LOCKER', 'VIRTUAL', 'MERGE_POINT')),
  line1 text not null,
  city text not null,
  region text,
  postal_code text,
  country_code text not null check (country_code ~ '^[A-Z]{2}$'),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  time_zone text not null,
  opening_hours jsonb not null default '[]',
  closed_on text[] not null default '{}',
  cut_offs jsonb not null default '[]',
  prep_minutes integer not null default 0 check (prep_minutes >= 0),
  methods text[] not null default '{}',
  is_active boolean not null default true,
  check (num_nulls(latitude, longitude) in (0, 2))
);

-- Which locations serve which channel.
create table network_location (
  channel text not null,
  location text not null references location (code),
  primary key (channel, location)
);
create index network_location_location on network_location (location);

-- Units kept back at a location, for every channel.
create table safety_stock (
  sku text not null references product (sku),
  location text not null references location (code),
  quantity integer not null check (quantity >= 0),
  primary key (sku, location)
);

-- Units kept back at a location from one channel.
create table buffer (
  sku text not null references product (sku),
  location text not null references location (code),
  channel text not null,
  quantity integer not null check (quantity >= 0),
  primary key (sku, location, channel)
);

-- The fold of stock_movement. Changed only together with it, in the same statement. `version` counts the movements.
-- fillfactor: levels are updated all the time; room on the page keeps the updates heap-only.
create table stock_level (
  sku text not null references product (sku),
  location text not null references location (code),
  on_hand integer not null default 0 check (on_hand >= 0),
  unavailable integer not null default 0 check (unavailable >= 0),
  allocated integer not null default 0 check (allocated >= 0),
  reserved integer not null default 0 check (reserved >= 0),
  version integer not null default 0 check (version >= 0),
  primary key (sku, location),
  constraint stock_level_covered check (unavailable + allocated + reserved <= on_hand)
) with (fillfactor = 70);

-- The ledger: append-only. A unit is in exactly one state; NONE is outside the location.
create table stock_movement (
  id bigint generated always as identity primary key,
  sku text not null,
  location text not null,
  version integer not null check (version > 0),
  type text not null check (type in ('RECEIPT', 'ADJUST', 'RESERVE', 'RELEASE', 'ALLOCATE', 'DEALLOCATE', 'SHIP', 'RETURN', 'QUARANTINE', 'SCRAP')),
  quantity integer not null check (quantity > 0),
  from_state text not null check (from_state in ('NONE', 'AVAILABLE', 'RESERVED', 'ALLOCATED', 'UNAVAILABLE')),
  to_state text not null check (to_state in ('NONE', 'AVAILABLE', 'RESERVED', 'ALLOCATED', 'UNAVAILABLE')),
  reason text,
  actor text not null,
  document text,
  cause text not null,
  line integer not null check (line >= 0),
  at timestamptz not null default now(),
  check (from_state <> to_state),
  foreign key (sku, location) references stock_level (sku, location),
  -- A cause takes effect once, whatever is delivered or retried.
  unique (cause, line),
  -- No movement is missing and none can be slipped in: the versions of a level are 1, 2, 3, …
  unique (sku, location, version)
);
comment on table stock_movement is 'append-only';

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger stock_movement_append_only before update or delete or truncate on stock_movement
  for each statement execute function refuse_change_of_history();

-- A reservation that is RELEASED without lines is a tombstone: released before it was made, so that a late reserve is refused.
create table reservation (
  id text primary key,
  order_id text,
  channel text,
  state text not null check (state in ('HELD', 'CONVERTED', 'RELEASED', 'EXPIRED')),
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  check (state <> 'HELD' or (order_id is not null and channel is not null and expires_at is not null)),
  check ((state = 'HELD') = (settled_at is null))
);
create index reservation_held on reservation (expires_at) where state = 'HELD';

create table reservation_line (
  reservation_id text not null references reservation (id),
  sku text not null,
  location text not null,
  quantity integer not null check (quantity > 0),
  primary key (reservation_id, sku, location),
  foreign key (sku, location) references stock_level (sku, location)
);
create index reservation_line_level on reservation_line (sku, location);

-- What is promised to a fulfilment line. `missing`: the reservation had run out and nothing was left to take again.
create table allocation (
  fulfilment_line_id text primary key,
  fulfilment_id text not null,
  order_id text not null,
  order_line_id text not null,
  sku text not null references product (sku),
  location text not null references location (code),
  quantity integer not null check (quantity > 0),
  allocated integer not null check (allocated >= 0),
  shipped integer not null default 0 check (shipped >= 0),
  freed integer not null default 0 check (freed >= 0),
  missing integer not null default 0 check (missing >= 0),
  constraint allocation_adds_up check (allocated + shipped + freed + missing = quantity)
);
create index allocation_order on allocation (order_id);
create index allocation_missing on allocation (sku, location) where missing > 0;
