-- What may be sold beyond what stands there, and what is promised of it.

-- Of a product, at a location and in a channel; '' holds for all of them. The most specific one counts: location before channel.
create table backorder_policy (
  sku text not null references product (sku),
  location text not null default '',
  channel text not null default '',
  mode text not null check (mode in ('DENY', 'BACKORDER', 'PREORDER')),
  -- Units promised at any time beyond stock. Null: as many as are announced to come in.
  cap integer check (cap >= 0),
  -- How long goods take to come in without having been announced. Null: only what is announced is promised.
  lead_days integer check (lead_days between 1 and 365),
  sell_from timestamptz,
  sell_to timestamptz,
  -- Nothing is sent before.
  release_at timestamptz,
  changed_at timestamptz not null default now(),
  primary key (sku, location, channel),
  check (sell_from < sell_to),
  check ((mode = 'PREORDER') = (release_at is not null)),
  -- Without a number there is no end to what is not even announced.
  check (lead_days is null or cap is not null)
);
create trigger backorder_policy_settings after insert or update or delete on backorder_policy for each statement execute function settings_changed();

-- How many units are promised under a policy. The CHECK is the cap; that of the moment is written with each claim.
create table backorder_use (
  sku text not null,
  location text not null,
  channel text not null,
  promised integer not null check (promised >= 0),
  promised_max integer,
  primary key (sku, location, channel),
  constraint backorder_use_within check (promised <= promised_max)
) with (fillfactor = 70);

-- A promise of units to come is a claim of an order: `quantity` is what it still waits for. Rows of others count as they did.
alter table inbound_promise
  drop constraint inbound_promise_quantity_check,
  add constraint inbound_promise_quantity check (quantity >= 0),
  add column seq bigint generated always as identity,
  add column order_id text,
  add column reservation_id text,
  add column policy_location text,
  add column policy_channel text,
  add column claimed integer,
  add column filled integer not null default 0 check (filled >= 0),
  add column released integer not null default 0 check (released >= 0),
  -- When it would come without having been announced.
  add column lead_at timestamptz,
  add column release_at timestamptz,
  -- Its order is placed: the end of its reservation does not end it.
  add column is_kept boolean not null default false,
  -- Whether anything is to come for it. What waits for nothing keeps its place.
  add column is_covered boolean not null default true,
  add column claimed_at timestamptz not null default now(),
  add constraint inbound_promise_claimed check (claimed = quantity + filled + released),
  add constraint inbound_promise_claim check ((order_id is null) = (claimed is null) and (order_id is null) = (reservation_id is null));
create unique index inbound_promise_reservation on inbound_promise (reservation_id, sku, location);
create index inbound_promise_open on inbound_promise (sku, location, promised_at, seq) where quantity > 0;
create index inbound_promise_order on inbound_promise (order_id) where quantity > 0;

-- Units that came for claims are held for their orders, however long those take to send them.
alter table reservation add column is_fill boolean not null default false;
