-- Every unit in one named state: why it cannot be sold, whether it is still on its way, and what a level was at any past instant.

-- `unavailable` stays the sum. What is neither damaged nor expired is held for its quality: that is how older code, which writes the sum only, counts.
-- `in_transit` is on its way to the location and not part of `on_hand`.
alter table stock_level
  add column damaged integer not null default 0 check (damaged >= 0),
  add column expired integer not null default 0 check (expired >= 0),
  add column in_transit integer not null default 0 check (in_transit >= 0);
alter table stock_level
  add column quality_hold integer not null generated always as (unavailable - damaged - expired) stored,
  add constraint stock_level_quality_hold_check check (unavailable - damaged - expired >= 0);

alter table stock_movement
  drop constraint stock_movement_type_check,
  drop constraint stock_movement_from_state_check,
  drop constraint stock_movement_to_state_check;
-- UNAVAILABLE stands in older lines only and means QUALITY_HOLD.
alter table stock_movement
  add constraint stock_movement_type_check check (type in ('RECEIPT', 'ADJUST', 'RESERVE', 'RELEASE', 'ALLOCATE', 'DEALLOCATE', 'SHIP', 'RETURN',
    'QUARANTINE', 'SCRAP', 'TRANSFER_OUT', 'TRANSFER_IN', 'LOSS', 'EXPIRE', 'SNAPSHOT')),
  add constraint stock_movement_from_state_check check (from_state in ('NONE', 'AVAILABLE', 'RESERVED', 'ALLOCATED', 'UNAVAILABLE', 'DAMAGED',
    'QUALITY_HOLD', 'EXPIRED', 'IN_TRANSIT')),
  add constraint stock_movement_to_state_check check (to_state in ('NONE', 'AVAILABLE', 'RESERVED', 'ALLOCATED', 'UNAVAILABLE', 'DAMAGED',
    'QUALITY_HOLD', 'EXPIRED', 'IN_TRANSIT')),
  -- The clock of the write, not of the transaction's start: a movement is written under its level's lock, so `at` grows with the version.
  alter column at set default clock_timestamp();

-- A level as it stood after one of its movements, now and then, so that the past is read without the whole ledger.
create table level_checkpoint (
  sku text not null,
  location text not null,
  version integer not null,
  on_hand integer not null,
  unavailable integer not null,
  allocated integer not null,
  reserved integer not null,
  damaged integer not null,
  expired integer not null,
  in_transit integer not null,
  primary key (sku, location, version),
  foreign key (sku, location) references stock_level (sku, location)
);
comment on table level_checkpoint is 'append-only';
create trigger level_checkpoint_append_only before update or delete or truncate on level_checkpoint
  for each statement execute function refuse_change_of_history();

-- The newest version of a level that was written at or before an instant; 0 before the first. Bisects the ledger, of which `at` grows with the version.
create function version_at(of_sku text, of_location text, newest integer, instant timestamptz) returns integer language plpgsql stable as $$
declare
  low integer := 0;
  high integer := newest;
  middle integer;
  written timestamptz;
begin
  while low < high loop
    middle := (low + high + 1) / 2;
    select at into written from stock_movement where sku = of_sku and location = of_location and version = middle;
    if written <= instant then low := middle; else high := middle - 1; end if;
  end loop;
  return low;
end
$$;
