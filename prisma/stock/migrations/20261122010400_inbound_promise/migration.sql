-- Units that are promised out of what is still to come: back-orders and pre-orders that wait. A row goes when its units are there or no longer wanted.
create table inbound_promise (
  id text primary key,
  sku text not null references product (sku),
  -- Null: wherever it comes in of the channel's locations.
  location text references location (code),
  channel text not null,
  quantity integer not null check (quantity > 0),
  promised_at timestamptz not null
);
create index inbound_promise_sku on inbound_promise (sku);
