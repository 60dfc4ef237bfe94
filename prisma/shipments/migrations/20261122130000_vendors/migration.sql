-- Vendors who send goods themselves. What a vendor has to send is a work order like any other; with terms agreed it is a purchase order besides.

create table vendor (
  location                   text primary key,
  name                       text not null check (length(name) between 1 and 200),
  currency                   char(3) not null check (currency ~ '^[A-Z]{3}$'),
  time_zone                  text not null,
  working_weekdays           int[] not null check (cardinality(working_weekdays) > 0 and working_weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  opens_at                   text not null check (opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes_at                  text not null check (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and closes_at > opens_at),
  holiday_region             text,
  closed_on                  text[] not null,
  -- Working time from the purchase order on.
  acknowledge_within_minutes int not null check (acknowledge_within_minutes between 1 and 100000),
  ship_within_minutes        int not null check (ship_within_minutes between acknowledge_within_minutes and 100000),
  -- Whether a customer can still cancel what the vendor has acknowledged.
  cancellable_until          text not null check (cancellable_until in ('ACKNOWLEDGED', 'SHIPPED')),
  -- By how much an invoiced unit cost may differ from the agreed one, in basis points (1/100 %).
  cost_tolerance_bp          int not null check (cost_tolerance_bp between 0 and 10000),
  changed_at                 timestamptz(3) not null
);

-- What a unit costs the retailer, in the vendor's currency.
create table vendor_cost (
  location        text not null references vendor (location),
  sku             text not null,
  unit_cost_minor bigint not null check (unit_cost_minor >= 0),
  changed_at      timestamptz(3) not null,
  primary key (location, sku)
);

-- Null: no purchase order. `purchase_firm`: once acknowledged it cannot be cancelled, by the terms at the time it went out.
alter table fulfilment
  add column purchase_status text check (purchase_status in ('PLACED', 'ACKNOWLEDGED', 'FIRM', 'PARTIALLY_SHIPPED', 'SHIPPED', 'REFUSED', 'EXPIRED', 'CANCELLED')),
  add column purchase_firm boolean,
  add constraint fulfilment_purchase check ((purchase_status is null) = (purchase_firm is null));
create index fulfilment_purchases_at_location on fulfilment (location, created_at, id) where purchase_status is not null;
create index fulfilment_purchases on fulfilment (created_at, id) where purchase_status is not null;

create sequence purchase_order_number start 100001;
create table purchase_order (
  id                text primary key,
  fulfilment_id     text not null unique references fulfilment (id),
  number            bigint not null unique default nextval('purchase_order_number'),
  location          text not null references vendor (location),
  currency          char(3) not null,
  cost_tolerance_bp int not null check (cost_tolerance_bp between 0 and 10000),
  placed_at         timestamptz(3) not null,
  acknowledge_by    timestamptz(3) not null check (acknowledge_by >= placed_at),
  ship_by           timestamptz(3) not null check (ship_by >= acknowledge_by),
  -- The next of the two that has not been met; null when nothing is waited for.
  due_at            timestamptz(3),
  acknowledged_at   timestamptz(3),
  expected_ship_at  timestamptz(3),
  overdue_at        timestamptz(3),
  -- Ended by silence: which of the two times went by.
  missed            text check (missed in ('ACKNOWLEDGE', 'SHIP'))
);
create index purchase_order_due on purchase_order (due_at, fulfilment_id) where due_at is not null;

-- The agreed cost of each line of the work order, as it was when it went out; null: none was agreed.
create table purchase_order_line (
  fulfilment_line_id text primary key references fulfilment_line (id),
  purchase_order_id  text not null references purchase_order (id),
  unit_cost_minor    bigint check (unit_cost_minor >= 0)
);
create index purchase_order_line_of on purchase_order_line (purchase_order_id);

create table vendor_invoice (
  id                text primary key,
  location          text not null,
  number            text not null check (length(number) between 1 and 64),
  purchase_order_id text not null references purchase_order (id),
  currency          char(3) not null,
  total_minor       bigint not null check (total_minor >= 0),
  invoiced_on       date not null,
  recorded_at       timestamptz(3) not null,
  recorded_by       text not null,
  status            text not null check (status in ('MATCHED', 'MISMATCHED', 'APPROVED', 'DISPUTED')),
  decided_at        timestamptz(3),
  decided_by        text,
  note              text check (length(note) <= 500),
  -- A vendor's number stands for one invoice, whoever sends it how often.
  constraint vendor_invoice_number unique (location, number),
  constraint vendor_invoice_decided check ((status in ('APPROVED', 'DISPUTED')) = (decided_at is not null) and (decided_at is null) = (decided_by is null))
);
create index vendor_invoice_of on vendor_invoice (purchase_order_id, recorded_at, id);
create index vendor_invoice_open on vendor_invoice (purchase_order_id) where status = 'MISMATCHED';

create table vendor_invoice_line (
  invoice_id      text not null references vendor_invoice (id),
  position        int not null,
  sku             text not null,
  quantity        int not null check (quantity > 0),
  unit_cost_minor bigint not null check (unit_cost_minor >= 0),
  primary key (invoice_id, position)
);

-- What does not agree with what was ordered and what was shipped.
create table vendor_invoice_difference (
  invoice_id text not null references vendor_invoice (id),
  position   int not null,
  kind       text not null check (kind in ('CURRENCY', 'TOTAL', 'NOT_ORDERED', 'OVER_ORDERED', 'OVER_SHIPPED', 'UNIT_COST', 'NO_AGREED_COST')),
  sku        text,
  expected   text not null,
  found      text not null,
  primary key (invoice_id, position)
);
