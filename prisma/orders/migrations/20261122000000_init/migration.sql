-- Capture of an order: what it is priced with, the order itself, how it was sourced and how it is paid.
-- Money is whole minor units (bigint) of the order's currency; quantities are whole units.

create table channel (
  code               text primary key,
  currency           text not null check (currency ~ '^[A-Z]{3}$'),
  market             text not null,
  country            text not null check (country ~ '^[A-Z]{2}$'),
  prices_include_tax boolean not null,
  return_window_days integer not null check (return_window_days >= 0),
  time_zone          text not null
);

create table price (
  channel      text not null references channel (code),
  sku          text not null,
  valid_from   timestamptz not null,
  valid_to     timestamptz check (valid_to > valid_from),
  minor        bigint not null check (minor >= 0),
  tax_category text not null,
  primary key (channel, sku, valid_from)
);

-- An empty region is the whole country; a named one wins over it.
create table tax_rate (
  country  text not null check (country ~ '^[A-Z]{2}$'),
  region   text not null,
  category text not null,
  rate     numeric(9, 6) not null check (rate >= 0 and rate < 1),
  name     text not null,
  primary key (country, region, category)
);

create table shipping_price (
  channel      text not null references channel (code),
  method       text not null,
  service      text not null,
  minor        bigint not null check (minor >= 0),
  tax_category text not null,
  primary key (channel, method, service)
);

-- Immutable versions of the rules of sourcing. Costs have a scale of their own: six decimals of the channel's currency.
create table sourcing_profile (
  ref                text not null,
  version            integer not null check (version > 0),
  channel            text not null references channel (code),
  active             boolean not null,
  cost_per_shipment  numeric(18, 6) not null check (cost_per_shipment >= 0),
  cost_per_item      numeric(18, 6) not null check (cost_per_item >= 0),
  cost_per_mile_item numeric(18, 6) not null check (cost_per_mile_item >= 0),
  -- How many shipments more than one a group may be split into.
  max_split          integer not null check (max_split >= 0),
  -- How far a unit's own fleet goes.
  local_delivery_miles integer not null check (local_delivery_miles >= 0),
  primary key (ref, version)
);
create unique index sourcing_profile_one_active on sourcing_profile (channel) where active;

create sequence order_number start 100001;

create table "order" (
  id                 text primary key,
  number             text not null unique,
  channel            text not null references channel (code),
  market             text not null,
  currency           text not null,
  customer_id        text not null,
  guest              boolean not null,
  prices_include_tax boolean not null,
  goods_minor        bigint not null check (goods_minor >= 0),
  discount_minor     bigint not null check (discount_minor >= 0),
  shipping_minor     bigint not null check (shipping_minor >= 0),
  tax_minor          bigint not null check (tax_minor >= 0),
  total_minor        bigint not null,
  placed_at          timestamptz not null,
  -- When the first unit of it was acknowledged by a location, and when the last one arrived.
  work_started_at    timestamptz,
  delivered_at       timestamptz,
  version            integer not null default 1,
  check (total_minor = goods_minor - discount_minor + shipping_minor + case when prices_include_tax then 0 else tax_minor end)
);
create index order_by_customer on "order" (customer_id, placed_at desc, id desc);

create table order_group (
  id                     text primary key,
  order_id               text not null references "order" (id),
  position               integer not null,
  method                 text not null,
  -- The location where the customer collects; null when it is brought to an address.
  location               text,
  service                text,
  promise_earliest_at    timestamptz,
  promise_latest_at      timestamptz,
  shipping_minor         bigint not null check (shipping_minor >= 0),
  shipping_tax_minor     bigint not null check (shipping_tax_minor >= 0),
  -- What the customer pays for the shipping of this group, tax included.
  shipping_charged_minor bigint not null check (shipping_charged_minor >= 0),
  unique (order_id, position),
  check (promise_latest_at >= promise_earliest_at)
);

create table order_line (
  id               text primary key,
  order_id         text not null references "order" (id),
  group_id         text not null references order_group (id),
  position         integer not null,
  -- A component hangs below the line of its kit.
  parent_line_id   text references order_line (id),
  -- Units of the component in one kit; 1 for every other line.
  per_parent       integer not null check (per_parent > 0),
  kind             text not null,
  sku              text not null,
  title            text not null,
  ordered          integer not null check (ordered > 0),
  cancelled        integer not null default 0 check (cancelled >= 0),
  backordered      integer not null default 0 check (backordered >= 0),
  allocated        integer not null default 0 check (allocated >= 0),
  picked           integer not null default 0,
  shipped          integer not null default 0,
  delivered        integer not null default 0,
  returned         integer not null default 0,
  refunded         integer not null default 0 check (refunded >= 0),
  unit_price_minor bigint not null check (unit_price_minor >= 0),
  total_minor      bigint not null check (total_minor >= 0),
  tax_minor        bigint not null check (tax_minor >= 0),
  -- What the customer pays for the whole line, tax included. A kit's is the sum of its components'.
  charged_minor    bigint not null check (charged_minor >= 0),
  tax_category     text not null,
  tax_rate         numeric(9, 6) not null,
  unique (order_id, position),
  check (ordered = cancelled + backordered + allocated + shipped),
  check (picked <= ordered),
  check (picked >= shipped and shipped >= delivered and delivered >= returned and returned >= refunded),
  check ((kind = 'COMPONENT') = (parent_line_id is not null))
);
create index order_line_by_parent on order_line (parent_line_id) where parent_line_id is not null;
create index order_line_by_group on order_line (group_id);

-- Personal data. The slot is the group's id, or `billing`.
create table order_address (
  order_id     text not null references "order" (id),
  slot         text not null,
  name         text not null,
  company      text,
  line1        text not null,
  line2        text,
  city         text not null,
  region       text,
  postal_code  text,
  country_code text not null,
  phone        text,
  latitude     double precision,
  longitude    double precision,
  primary key (order_id, slot)
);

-- Personal data: a guest whom customers could not be told about yet. The row is deleted when it was told.
create table guest_contact (
  order_id    text primary key references "order" (id),
  customer_id text not null,
  email       text not null,
  name        text not null
);

create table sourcing_decision (
  id           text primary key,
  order_id     text not null references "order" (id),
  group_id     text not null references order_group (id),
  attempt      integer not null check (attempt > 0),
  rule_version text not null,
  decided_at   timestamptz not null,
  currency     text not null,
  -- { chosen, candidates }: location sets with cost in micro units, exclusions and terms.
  decision     jsonb not null,
  -- What it was decided from: sellable units and miles of each location that took part.
  snapshot     jsonb not null,
  unique (group_id, attempt)
);
create index sourcing_decision_by_order on sourcing_decision (order_id);

-- The work orders that orders releases; shipments lives them. Their ids are minted here.
create table planned_fulfilment (
  id             text primary key,
  order_id       text not null references "order" (id),
  group_id       text not null references order_group (id),
  decision_id    text not null references sourcing_decision (id),
  reservation_id text not null,
  location       text not null,
  method         text not null,
  service        text,
  dispatch_by    timestamptz
);
create index planned_fulfilment_by_order on planned_fulfilment (order_id);

create table planned_fulfilment_line (
  id            text primary key,
  fulfilment_id text not null references planned_fulfilment (id),
  order_id      text not null references "order" (id),
  order_line_id text not null references order_line (id),
  sku           text not null,
  quantity      integer not null check (quantity > 0),
  -- Units that left this plan: sourced again elsewhere, or cancelled. What is in force is quantity - superseded - cancelled.
  superseded    integer not null default 0 check (superseded >= 0),
  cancelled     integer not null default 0 check (cancelled >= 0),
  check (superseded + cancelled <= quantity)
);
create index planned_fulfilment_line_by_order on planned_fulfilment_line (order_id);
create index planned_fulfilment_line_by_fulfilment on planned_fulfilment_line (fulfilment_id);

create table payment (
  id                 text primary key,
  order_id           text not null references "order" (id),
  position           integer not null,
  provider           text not null,
  -- The key under which it was authorised: asked again with it, the provider answers what it did.
  authorisation_key  text not null unique,
  provider_reference text not null,
  status             text not null check (status in ('AUTHORISED', 'PARTIALLY_CAPTURED', 'CAPTURED', 'VOIDED', 'FAILED', 'EXPIRED')),
  currency           text not null,
  authorised_minor   bigint not null check (authorised_minor >= 0),
  voided_minor       bigint not null default 0 check (voided_minor >= 0),
  captured_minor     bigint not null default 0 check (captured_minor >= 0),
  refunded_minor     bigint not null default 0 check (refunded_minor >= 0),
  attempt            integer not null default 1 check (attempt > 0),
  authorised_at      timestamptz not null,
  expires_at         timestamptz,
  unique (order_id, position),
  check (captured_minor + voided_minor <= authorised_minor),
  check (refunded_minor <= captured_minor)
);

create table capture (
  id                 text primary key,
  order_id           text not null references "order" (id),
  payment_id         text not null references payment (id),
  -- What made goods leave (an event, or the placement for goods that are never moved): captured once for each.
  cause              text not null unique,
  amount_minor       bigint not null check (amount_minor >= 0),
  lines              jsonb not null,
  status             text not null check (status in ('REQUESTED', 'CAPTURED', 'FAILED')),
  attempt            integer not null default 0 check (attempt >= 0),
  provider_reference text,
  failure            text,
  requested_at       timestamptz not null,
  captured_at        timestamptz
);
create index capture_by_order on capture (order_id);

-- What became of an authorisation key, decided once: used by an order, or given up (and then voided by job). The primary key
-- lets only one of a late worker and its successor have it.
create table authorisation_fate (
  key      text primary key,
  order_id text not null,
  provider text not null,
  fate     text not null check (fate in ('USED', 'GIVEN_UP')),
  at       timestamptz not null
);

create table timeline_entry (
  id          text primary key,
  order_id    text not null references "order" (id),
  at          timestamptz not null,
  kind        text not null,
  actor       text not null,
  description text not null,
  -- The event it tells of: told once, however often the event is delivered.
  event_id    text not null unique
);
create index timeline_entry_by_order on timeline_entry (order_id, at, id);

-- ── the books of the built-in test payment provider: what a real provider would keep on its own side ──
create table test_payment (
  key              text primary key,
  reference        text not null unique,
  token            text not null,
  currency         text not null,
  status           text not null check (status in ('AUTHORISED', 'REFUSED', 'VOIDED', 'EXPIRED')),
  authorised_minor bigint not null check (authorised_minor >= 0),
  captured_minor   bigint not null default 0 check (captured_minor >= 0),
  voided_minor     bigint not null default 0 check (voided_minor >= 0),
  refunded_minor   bigint not null default 0 check (refunded_minor >= 0),
  created_at       timestamptz not null,
  expires_at       timestamptz,
  check (captured_minor + voided_minor <= authorised_minor),
  check (refunded_minor <= captured_minor)
);

create table test_payment_operation (
  key       text primary key,
  reference text not null references test_payment (reference),
  kind      text not null check (kind in ('CAPTURE', 'REFUND', 'VOID')),
  minor     bigint not null check (minor >= 0),
  at        timestamptz not null
);
