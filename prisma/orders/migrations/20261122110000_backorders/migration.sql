-- Units of lines that wait for goods that are still to come, where those will come in, and when.
create table backorder (
  id             text primary key,
  order_id       text not null references "order" (id),
  group_id       text not null references order_group (id),
  order_line_id  text not null references order_line (id),
  decision_id    text not null references sourcing_decision (id),
  -- The reservation with which stock was asked for them.
  reservation_id text not null,
  sku            text not null,
  location       text not null,
  mode           text not null check (mode in ('BACKORDER', 'PREORDER')),
  quantity       integer not null check (quantity > 0),
  filled         integer not null default 0 check (filled >= 0),
  cancelled      integer not null default 0 check (cancelled >= 0),
  -- Looked for elsewhere instead.
  dropped        integer not null default 0 check (dropped >= 0),
  -- Null: nobody can say any more.
  available_at   timestamptz,
  created_at     timestamptz not null,
  check (filled + cancelled + dropped <= quantity)
);
create index backorder_by_order on backorder (order_id);
create index backorder_by_line on backorder (order_line_id);

-- What came for them, once each: by the reservation with which stock holds it.
create table backorder_fill (
  reservation_id text primary key,
  order_id       text not null references "order" (id),
  at             timestamptz not null
);
create index backorder_fill_by_order on backorder_fill (order_id);

-- Of the units that stand nowhere, those that wait so: nobody looks for them elsewhere.
alter table order_line
  add column claimed integer not null default 0,
  add constraint order_line_claimed check (claimed between 0 and backordered);

-- What a customer waited for is there: told once.
alter table customer_message
  drop constraint customer_message_kind_check,
  add constraint customer_message_kind_check check (kind in ('PROMISE_CHANGED', 'BACKORDER_FILLED'));
