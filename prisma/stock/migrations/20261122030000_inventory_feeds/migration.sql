-- What the systems of warehouses and stores count, and what came of it.

-- When it happened at its source; null: when it was written.
alter table stock_movement add column occurred_at timestamptz;
-- What came in and left since an instant. Units that only change their state at the location are not in it, so that placing an order pays nothing for it.
create index stock_movement_in_out on stock_movement (sku, location, (coalesce(occurred_at, at)))
  where (from_state in ('NONE', 'IN_TRANSIT')) <> (to_state in ('NONE', 'IN_TRANSIT')) and type <> 'SNAPSHOT';

-- The last count, on its source's clock. `count_difference` is what is on hand beyond that count and everything since: above zero when more is promised
-- than was counted (those units are never sold again and leave as soon as they are free), below zero until a movement that the count already holds is settled.
alter table stock_level
  add column counted integer check (counted >= 0),
  add column counted_at timestamptz,
  add column count_difference integer not null default 0,
  -- The row of a feed that said so last.
  add column feed_id text,
  add column feed_row integer,
  add constraint stock_level_counted_at check (num_nulls(counted, counted_at) in (0, 2));
create index stock_level_count_difference on stock_level (location, sku) where count_difference <> 0;

create table inventory_feed (
  id text primary key,
  location text not null references location (code),
  -- The sender's own name of it: the same one again is the same feed.
  reference text not null check (reference <> ''),
  kind text not null check (kind in ('FULL', 'DELTA', 'NONZERO')),
  status text not null check (status in ('RECEIVING', 'APPLYING', 'DONE', 'CANCELLED')),
  counted_at timestamptz not null,
  -- How many rows it has; null until its last one came.
  rows_total integer check (rows_total >= 0),
  rows_received integer not null default 0 check (rows_received >= 0),
  -- Everything up to this row is done. Moves in the same transaction as what it stands for.
  rows_done integer not null default 0 check (rows_done >= 0),
  -- A FULL feed sets to zero what it does not name, by SKU: everything up to this one is done.
  zeroed_to text,
  -- A row that names no product: then nobody knows what the feed does not name, and nothing is set to zero.
  zeroing_stopped_at integer,
  changed integer not null default 0,
  unchanged integer not null default 0,
  duplicate integer not null default 0,
  stale integer not null default 0,
  failed integer not null default 0,
  short integer not null default 0,
  zeroed integer not null default 0,
  actor text not null,
  trace_id text not null,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (location, reference),
  check (rows_received <= coalesce(rows_total, rows_received)),
  check (rows_done <= rows_received),
  check (rows_done = changed + unchanged + duplicate + stale + failed),
  check (status = 'RECEIVING' or status = 'CANCELLED' or rows_received = rows_total),
  check (status <> 'DONE' or rows_done = rows_total),
  check ((status in ('DONE', 'CANCELLED')) = (ended_at is not null))
);
create index inventory_feed_applying on inventory_feed (created_at) where status = 'APPLYING';
create index inventory_feed_location on inventory_feed (location, created_at, id);

-- A row waits here until it has taken effect; then it is kept only if something is to be said of it.
create table inventory_feed_row (
  feed_id text not null references inventory_feed (id),
  row integer not null check (row > 0),
  sku text,
  quantity integer,
  occurred_at timestamptz,
  delta_id text,
  outcome text check (outcome in ('CHANGED', 'UNCHANGED', 'DUPLICATE', 'STALE', 'FAILED')),
  problem text,
  -- Units that were counted too few to keep what is promised.
  short integer not null default 0 check (short >= 0),
  primary key (feed_id, row)
);
create index inventory_feed_row_named on inventory_feed_row (feed_id, sku);
create index inventory_feed_row_problem on inventory_feed_row (feed_id, row) where problem is not null;

-- Every change that was ever told, by its own id: told again it changes nothing. What happened after a count is counted on top of it.
create table feed_delta (
  location text not null references location (code),
  id text not null check (id <> ''),
  sku text not null references product (sku),
  quantity integer not null check (quantity <> 0),
  occurred_at timestamptz not null,
  feed_id text not null references inventory_feed (id),
  feed_row integer not null,
  primary key (location, id)
);
create index feed_delta_level on feed_delta (sku, location, occurred_at);

-- When everything at a location was counted last: what a FULL feed does not name was counted as none then, also where no level stood.
create table location_count (
  location text primary key references location (code),
  counted_at timestamptz not null
);
