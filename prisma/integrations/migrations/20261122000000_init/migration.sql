-- Where others are told of events, and what became of each message.

create type webhook_endpoint_status as enum ('ENABLED', 'DISABLED');
create type webhook_delivery_status as enum ('PENDING', 'DELIVERED', 'DEAD');

create table webhook_endpoint (
  id text primary key check (id ~ '^whk_[0-9A-HJKMNP-TV-Z]{26}$'),
  url text not null check (length(url) between 8 and 2000),
  description text not null check (length(description) <= 200),
  -- Empty: every type. `order.*` stands for all types of a noun.
  event_types text[] not null check (cardinality(event_types) <= 100),
  -- `whsec_` and base64 of 32 bytes, as Standard Webhooks writes it.
  secret text not null check (secret like 'whsec\_%'),
  -- Signs as well until its time is over, so that a receiver can change secrets without losing a message.
  previous_secret text check (previous_secret like 'whsec\_%'),
  previous_secret_until timestamptz(3),
  status webhook_endpoint_status not null default 'ENABLED',
  -- Why it is disabled; null while it is enabled.
  disabled_reason text check (disabled_reason in ('BY_HAND', 'GONE', 'FAILING')),
  -- Since when nothing arrived although it was tried; null when the last attempt arrived.
  failing_since timestamptz(3),
  created_at timestamptz(3) not null,
  constraint webhook_endpoint_rotation_check check ((previous_secret is null) = (previous_secret_until is null)),
  constraint webhook_endpoint_disabled_check check ((status = 'DISABLED') = (disabled_reason is not null))
);

create table webhook_delivery (
  id text primary key check (id ~ '^whd_[0-9A-HJKMNP-TV-Z]{26}$'),
  endpoint_id text not null references webhook_endpoint (id) on delete cascade,
  event_id text not null,
  event_type text not null,
  -- What the event is about: its messages are sent one after another.
  aggregate text not null,
  -- The order in which events happened, as far as it matters: within an aggregate.
  position bigint generated always as identity,
  event_at timestamptz(3) not null,
  -- The exact bytes that are signed and sent, on every attempt.
  body text not null check (length(body) <= 20480),
  status webhook_delivery_status not null default 'PENDING',
  attempts smallint not null default 0 check (attempts between 0 and 10),
  next_attempt_at timestamptz(3) not null,
  -- Until when a process has it in hand; a result that comes later is not taken.
  lease_until timestamptz(3),
  ended_at timestamptz(3),
  constraint webhook_delivery_once unique (endpoint_id, event_id),
  constraint webhook_delivery_ended_check check ((status = 'PENDING') = (ended_at is null))
) with (fillfactor = 80);

-- What is due, and what stands before it.
create index webhook_delivery_due_idx on webhook_delivery (endpoint_id, next_attempt_at) where status = 'PENDING';
create index webhook_delivery_queue_idx on webhook_delivery (endpoint_id, aggregate, position) where status = 'PENDING';
-- Lists and replays.
create index webhook_delivery_event_at_idx on webhook_delivery (endpoint_id, event_at, position);
create index webhook_delivery_ended_at_idx on webhook_delivery (ended_at) where status <> 'PENDING';

create table webhook_attempt (
  delivery_id text not null references webhook_delivery (id) on delete cascade,
  nth smallint not null check (nth >= 1),
  at timestamptz(3) not null,
  -- What the receiver answered; null when it did not.
  status_code smallint check (status_code between 100 and 599),
  duration_ms integer not null check (duration_ms >= 0),
  -- Why it failed, in our words; null when it arrived.
  error text check (length(error) <= 200),
  primary key (delivery_id, nth)
);
