-- An endpoint of one vendor, or of one warehouse's system, is told of what concerns its locations; empty: of everything.
alter table webhook_endpoint add column locations text[] not null default '{}' check (cardinality(locations) <= 100);
