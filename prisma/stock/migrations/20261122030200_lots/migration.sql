-- Goods that are told apart by lot: which came when, until when they may be sold, and who got them. A serial number is a lot of one.

alter table product
  add column track_lots boolean not null default false,
  -- Days that a unit must still be good for on the day on which it ships.
  add column min_life_days integer not null default 0 check (min_life_days between 0 and 3650);
create index product_tracks_lots on product (sku) where track_lots;

alter table stock_level
  -- Promised units of lots that are out of sale: nothing else stands behind those promises, so they are never sold again.
  add column lots_withheld integer not null default 0 check (lots_withheld >= 0),
  -- When the next lot that stands here is no longer good enough to ship.
  add column lots_due_at timestamptz;
create index stock_level_lots_due on stock_level (lots_due_at) where lots_due_at is not null;
create index stock_level_lots_withheld on stock_level (sku, location) where lots_withheld > 0;

alter table allocation add column has_lots boolean not null default false;

create table lot (
  sku text not null references product (sku),
  lot text not null check (lot <> ''),
  -- The last day on which it is good; null: it does not expire.
  expires_on date,
  state text not null default 'OK' check (state in ('OK', 'HELD', 'RECALLED')),
  reason text,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (sku, lot)
);

-- What stands of a lot at a location. `blocked` is out of sale.
create table lot_level (
  sku text not null,
  location text not null,
  lot text not null,
  on_hand integer not null check (on_hand >= 0),
  blocked integer not null default 0 check (blocked between 0 and on_hand),
  primary key (sku, location, lot),
  foreign key (sku, lot) references lot (sku, lot),
  foreign key (sku, location) references stock_level (sku, location)
);
create index lot_level_lot on lot_level (sku, lot);

-- Which lots are set aside for a line of a fulfilment.
create table lot_allocation (
  fulfilment_line_id text not null references allocation (fulfilment_line_id),
  sku text not null,
  location text not null,
  lot text not null,
  quantity integer not null check (quantity > 0),
  primary key (fulfilment_line_id, lot),
  foreign key (sku, location, lot) references lot_level (sku, location, lot)
);
create index lot_allocation_lot on lot_allocation (sku, location, lot);

-- Which lots left, and to which order: history.
create table lot_shipment (
  id bigint generated always as identity primary key,
  sku text not null,
  lot text not null,
  location text not null,
  order_id text not null,
  fulfilment_id text not null,
  fulfilment_line_id text not null,
  quantity integer not null check (quantity > 0),
  cause text not null,
  at timestamptz not null,
  unique (cause, fulfilment_line_id, lot),
  foreign key (sku, lot) references lot (sku, lot)
);
create index lot_shipment_lot on lot_shipment (sku, lot, id);
comment on table lot_shipment is 'append-only';
create trigger lot_shipment_append_only before update or delete or truncate on lot_shipment
  for each statement execute function refuse_change_of_history();
