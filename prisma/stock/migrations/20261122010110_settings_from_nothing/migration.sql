-- A database without settings has no version of them either: it is empty, and is given its retailer.
create or replace function settings_changed() returns trigger language plpgsql as $$
begin
  insert into settings_version as v (name, version) values ('settings', 1) on conflict (name) do update set version = v.version + 1;
  return null;
end
$$;
delete from settings_version where not exists (select from product) and not exists (select from location);
