-- What is announced to come in, by when and how surely: the future of availability.
create table inbound_supply (
  id text primary key,
  kind text not null check (kind in ('PO', 'ASN', 'PRODUCTION', 'TRANSFER')),
  document text not null check (document <> ''),
  sku text not null references product (sku),
  location text not null references location (code),
  quantity integer not null check (quantity > 0),
  received integer not null default 0 check (received between 0 and quantity),
  eta timestamptz not null,
  -- In per cent: how much of it promises may count on.
  confidence smallint not null default 100 check (confidence between 0 and 100),
  state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
  version integer not null default 1 check (version > 0),
  announced_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  -- A supply that came in wholly is closed.
  check (state <> 'OPEN' or received < quantity)
);
create index inbound_supply_open on inbound_supply (sku, location) where state = 'OPEN';
