-- Calendars of locations as data that operations change, and what can be offered instead of a product.

alter table location
  -- As in US or DE-BY: its public holidays are closed. Null: none are observed.
  add column holiday_region text check (holiday_region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$'),
  -- [{ date, hours: [{ opens, closes }], reason }]: dates with hours of their own; without hours it is closed.
  add column exceptions jsonb not null default '[]' check (jsonb_typeof(exceptions) = 'array'),
  -- Once operations changed the calendar, a retailer file no longer writes over it.
  add column calendar_changed_at timestamptz;

alter table product
  -- [{ sku, kind }], best first; kind is SUBSTITUTE or UPGRADE.
  add column substitutes jsonb not null default '[]' check (jsonb_typeof(substitutes) = 'array');
