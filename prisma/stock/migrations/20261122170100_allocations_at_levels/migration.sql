-- What is promised stands at a level, which has its product and its location: one key to check instead of two, and a row that the allocation has changed anyway instead
-- of a row of `location` that every order locks. Both keys together were a fourth of what allocating costs. Nothing that was promised is without a level, except what was
-- missing from the beginning.
insert into stock_level (sku, location) select distinct sku, location from allocation order by sku, location on conflict do nothing;
alter table allocation
  drop constraint allocation_sku_fkey,
  drop constraint allocation_location_fkey,
  add constraint allocation_sku_location_fkey foreign key (sku, location) references stock_level (sku, location);
