-- Goods that go from one location to another.

create table transfer (
  id text primary key,
  origin text not null references location (code),
  destination text not null references location (code),
  status text not null check (status in ('DRAFT', 'REQUESTED', 'PICKED', 'IN_TRANSIT', 'PARTIALLY_RECEIVED', 'RECEIVED', 'LOST', 'CANCELLED')),
  -- The order whose goods it brings, or null.
  order_id text,
  -- What it is for, in the retailer's own words.
  document text,
  expected_at timestamptz,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  check (origin <> destination),
  check ((status in ('RECEIVED', 'LOST', 'CANCELLED')) = (ended_at is not null))
);
create index transfer_origin on transfer (origin, id);
create index transfer_destination on transfer (destination, id);
create index transfer_order on transfer (order_id) where order_id is not null;

-- Each unit is in exactly one of these states, always: waiting for the request, held at the origin, on its way, or come to its end.
create table transfer_line (
  transfer_id text not null references transfer (id),
  sku text not null references product (sku),
  quantity integer not null check (quantity > 0),
  waiting integer not null default 0 check (waiting >= 0),
  held integer not null default 0 check (held >= 0),
  in_transit integer not null default 0 check (in_transit >= 0),
  received integer not null default 0 check (received >= 0),
  damaged integer not null default 0 check (damaged >= 0),
  lost integer not null default 0 check (lost >= 0),
  -- Given back or not found before it left.
  released integer not null default 0 check (released >= 0),
  primary key (transfer_id, sku),
  constraint transfer_line_adds_up check (waiting + held + in_transit + received + damaged + lost + released = quantity)
);
create index transfer_line_open on transfer_line (sku) where held > 0 or in_transit > 0;

-- What was done, by whom and when: history.
create table transfer_change (
  transfer_id text not null references transfer (id),
  number integer not null check (number > 0),
  at timestamptz not null,
  actor text not null,
  action text not null check (action in ('CREATE', 'REQUEST', 'PICK', 'SHIP', 'RECEIVE', 'DECLARE_LOST', 'CANCEL')),
  status_before text,
  status_after text not null,
  units integer not null check (units >= 0),
  reason text,
  primary key (transfer_id, number)
);
comment on table transfer_change is 'append-only';
create trigger transfer_change_append_only before update or delete or truncate on transfer_change
  for each statement execute function refuse_change_of_history();
