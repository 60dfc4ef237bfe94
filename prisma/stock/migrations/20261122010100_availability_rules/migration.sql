-- What is kept back, from whom and when: settings that are changed while Baton runs, and how every process learns of it.

alter table product add column category text check (category <> '');
alter table network_location add column is_active boolean not null default true;

-- Units kept back: of all products or of one category or product, at all locations or one, from all channels or one. Of the rules that hold for a level
-- the most specific one counts. (The table `buffer` keeps what names all three.)
create table buffer_rule (
  id text primary key,
  sku text references product (sku),
  category text check (category <> ''),
  location text references location (code),
  channel text check (channel <> ''),
  quantity integer check (quantity >= 0),
  -- Of the available units, rounded up.
  percent smallint check (percent between 0 and 100),
  valid_from timestamptz,
  valid_to timestamptz,
  changed_at timestamptz not null default now(),
  check (num_nonnulls(quantity, percent) = 1),
  check (num_nonnulls(sku, category) <= 1),
  check (valid_from < valid_to)
);

-- Units of a product that other channels leave to this one at the locations that they share with it.
create table channel_protection (
  sku text not null references product (sku),
  channel text not null check (channel <> ''),
  quantity integer not null check (quantity > 0),
  primary key (sku, channel)
);

-- Counts the changes of settings, so that whoever keeps them in memory sees in the same look that there was one.
create table settings_version (
  name text primary key,
  version bigint not null
);
insert into settings_version (name, version) values ('settings', 1);

create function settings_changed() returns trigger language plpgsql as $$
begin
  update settings_version set version = version + 1 where name = 'settings';
  return null;
end
$$;

create trigger product_settings after insert or update or delete on product for each statement execute function settings_changed();
create trigger kit_component_settings after insert or update or delete on kit_component for each statement execute function settings_changed();
create trigger location_settings after insert or update or delete on location for each statement execute function settings_changed();
create trigger network_location_settings after insert or update or delete on network_location for each statement execute function settings_changed();
create trigger safety_stock_settings after insert or update or delete on safety_stock for each statement execute function settings_changed();
create trigger buffer_settings after insert or update or delete on buffer for each statement execute function settings_changed();
create trigger buffer_rule_settings after insert or update or delete on buffer_rule for each statement execute function settings_changed();
create trigger channel_protection_settings after insert or update or delete on channel_protection
  for each statement execute function settings_changed();

-- Levels of which something else than the ledger changed what can be sold. Numbered by the ledger's own sequence: one place in it tells of both.
create table level_touch (
  id bigint primary key default nextval(pg_get_serial_sequence('stock_movement', 'id')),
  sku text not null,
  location text not null,
  at timestamptz not null default now()
);
