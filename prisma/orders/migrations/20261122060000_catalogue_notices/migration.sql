-- What placements keep in memory is forgotten as it changes: each statement that changes it tells every process that listens, when it commits.

create function catalogue_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('orders_catalogue', tg_table_name);
  return null;
end $$;

create trigger channel_changed after insert or update or delete or truncate on channel for each statement execute function catalogue_changed();
create trigger price_changed after insert or update or delete or truncate on price for each statement execute function catalogue_changed();
create trigger tax_rate_changed after insert or update or delete or truncate on tax_rate for each statement execute function catalogue_changed();
create trigger shipping_price_changed after insert or update or delete or truncate on shipping_price for each statement execute function catalogue_changed();
create trigger sourcing_profile_version_changed after insert or update or delete or truncate on sourcing_profile_version
  for each statement execute function catalogue_changed();
create trigger sourcing_activation_changed after insert or update or delete or truncate on sourcing_activation
  for each statement execute function catalogue_changed();
