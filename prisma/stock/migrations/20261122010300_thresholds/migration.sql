-- From when on somebody wants to be told that little is left of a product in a channel.
create table stock_threshold (
  sku text not null references product (sku),
  channel text not null check (channel <> ''),
  -- At or below so many it is LOW_STOCK; 0: only OUT_OF_STOCK and back again are told.
  low integer not null check (low >= 0),
  primary key (sku, channel)
);
create trigger stock_threshold_settings after insert or update or delete on stock_threshold for each statement execute function settings_changed();

-- On which side of its thresholds a product stands in a channel, as it was told last. Changed only together with its event.
create table threshold_state (
  sku text not null references product (sku),
  channel text not null,
  status text not null check (status in ('IN_STOCK', 'LOW_STOCK', 'OUT_OF_STOCK')),
  sellable integer not null check (sellable >= 0),
  crossings integer not null default 0 check (crossings >= 0),
  changed_at timestamptz not null default now(),
  primary key (sku, channel)
);
