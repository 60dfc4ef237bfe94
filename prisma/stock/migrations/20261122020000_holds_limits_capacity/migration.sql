-- What a reservation may take besides stock: a customer's share, a location's working day. And holds of carts, which become reservations of orders.

-- A cart's hold is a reservation without an order. Null owner: whoever knows its id.
alter table reservation
  add column kind text not null default 'ORDER' check (kind in ('ORDER', 'CART')),
  add column owner text,
  add column extended_at timestamptz,
  -- The order's reservation that a hold became.
  add column became text;
alter table reservation
  drop constraint reservation_check,
  add constraint reservation_held_for check (state <> 'HELD' or (channel is not null and expires_at is not null and (order_id is not null or kind = 'CART')));
create index reservation_cart_owner on reservation (owner) where kind = 'CART' and state = 'HELD';

-- How many of a product may be bought: in one order (min, max, step), and by one customer in a period (UTC).
create table purchase_rule (
  sku text primary key references product (sku),
  quantity_min integer check (quantity_min > 0),
  quantity_max integer check (quantity_max > 0),
  quantity_step integer check (quantity_step > 0),
  per_customer integer check (per_customer > 0),
  period text check (period in ('EVER', 'DAY', 'WEEK', 'MONTH')),
  -- Whether returned units may be bought again. Cancelled ones always may.
  returns_count_back boolean not null default false,
  check (quantity_max >= quantity_min),
  check ((per_customer is null) = (period is null))
);

-- What a customer has of a product in a period. The CHECK is the limit; the rule of the moment is written with each purchase.
create table purchase_use (
  sku text not null,
  customer_id text not null,
  period_start date not null,
  quantity integer not null check (quantity >= 0),
  quantity_max integer not null,
  primary key (sku, customer_id, period_start),
  constraint purchase_use_within check (quantity <= quantity_max)
) with (fillfactor = 70);

-- What each reservation counts for there, so that exactly that is given back.
create table purchase (
  reservation_id text not null references reservation (id),
  sku text not null,
  customer_id text not null,
  order_id text,
  period_start date not null,
  quantity integer not null check (quantity > 0),
  given_back integer not null default 0,
  primary key (reservation_id, sku),
  check (given_back between 0 and quantity),
  foreign key (sku, customer_id, period_start) references purchase_use (sku, customer_id, period_start)
);
create index purchase_order on purchase (order_id);

-- How much work a location takes in a working day. Weekday 0: every day that has no rule of its own; 1 (Monday) to 7.
create table capacity_rule (
  location text not null references location (code),
  weekday smallint not null check (weekday between 0 and 7),
  orders_max integer check (orders_max >= 0),
  units_max integer check (units_max >= 0),
  primary key (location, weekday),
  check (num_nonnulls(orders_max, units_max) > 0)
);

-- What is taken of a day. The CHECK is the limit; the rule of the moment is written with each reservation.
create table capacity_day (
  location text not null references location (code),
  day date not null,
  orders integer not null check (orders >= 0),
  units integer not null check (units >= 0),
  orders_max integer,
  units_max integer,
  primary key (location, day),
  constraint capacity_day_within check (orders <= orders_max and units <= units_max)
) with (fillfactor = 70);

-- What each reservation takes of it, so that exactly that is given back.
create table capacity_use (
  reservation_id text not null references reservation (id),
  location text not null,
  day date not null,
  order_id text,
  orders integer not null check (orders >= 0),
  units integer not null check (units >= 0),
  primary key (reservation_id, location, day),
  foreign key (location, day) references capacity_day (location, day)
);
create index capacity_use_order on capacity_use (order_id, location);
