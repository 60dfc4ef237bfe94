-- Promises after placement: what was promised when and why it changed, what customers were told, and what is known of goods under way.

alter table planned_fulfilment
  -- From when its dispatch is counted; null: from its decision. Set anew when the unit did not send in time.
  add column planned_from timestamptz,
  -- Whether its dispatch is still to be looked at: until it is over and nothing is left to send.
  add column is_watched boolean not null default true;
create index planned_fulfilment_watched on planned_fulfilment (dispatch_by) where is_watched;

-- One row a change of a group's promise. A null span: nobody can say.
create table promise_change (
  id              text primary key,
  order_id        text not null references "order" (id),
  group_id        text not null references order_group (id),
  seq             integer not null check (seq > 0),
  at              timestamptz not null,
  was_earliest_at timestamptz,
  was_latest_at   timestamptz check (was_latest_at >= was_earliest_at),
  is_earliest_at  timestamptz,
  is_latest_at    timestamptz check (is_latest_at >= is_earliest_at),
  cause           text not null check (cause in ('RESOURCED', 'OVERDUE', 'INBOUND', 'CARRIER', 'CALENDAR')),
  -- Whether the customer gets a message, and when it was delivered.
  is_told         boolean not null,
  told_at         timestamptz,
  unique (group_id, seq),
  check (num_nulls(was_earliest_at, was_latest_at) in (0, 2) and num_nulls(is_earliest_at, is_latest_at) in (0, 2)),
  -- A change changes something.
  check (was_latest_at is distinct from is_latest_at),
  check (told_at is null or is_told)
);
create index promise_change_by_order on promise_change (order_id);

-- What customers are told: an outbox. Ids and dates only; whoever delivers it asks customers for the address.
create table customer_message (
  id           text primary key,
  order_id     text not null references "order" (id),
  customer_id  text not null,
  kind         text not null check (kind in ('PROMISE_CHANGED')),
  -- What it tells of, told once.
  subject      text not null unique,
  body         text not null check (length(body) between 1 and 1000),
  state        text not null check (state in ('PENDING', 'DELIVERED')),
  attempts     integer not null default 0 check (attempts >= 0),
  created_at   timestamptz not null,
  delivered_at timestamptz,
  check ((state = 'DELIVERED') = (delivered_at is not null))
);
create index customer_message_by_order on customer_message (order_id);
create index customer_message_pending on customer_message (created_at) where state = 'PENDING';

-- What carriers say of parcels that are late or expected at another time; most parcels have no row.
create table parcel_news (
  parcel_id     text primary key,
  order_id      text not null references "order" (id),
  fulfilment_id text not null,
  -- EXCEPTION, ATTEMPT_FAILED, …; null when it goes its way.
  trouble       text,
  since         timestamptz,
  estimated_at  timestamptz,
  check ((trouble is null) = (since is null))
);
create index parcel_news_by_order on parcel_news (order_id);

-- When units that wait for stock are expected at a location.
create table awaited_stock (
  order_id     text not null references "order" (id),
  sku          text not null,
  location     text not null,
  available_at timestamptz,
  primary key (order_id, sku, location)
);

-- Goods under way: what a calendar of a carrier or a destination may delay.
create index departure_under_way on departure (fulfilment_id) where delivered_at is null;
