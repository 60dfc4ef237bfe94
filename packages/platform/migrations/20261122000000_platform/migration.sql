-- The tables that the platform keeps in every subgraph's schema.

-- Events of committed transactions that the bus does not have yet. A row is unsent as long as it exists: the relay deletes what it published.
create table outbox (
  id text not null constraint outbox_pkey primary key,
  -- Order within an aggregate. Never compared with "the last one seen": numbers commit out of order.
  position bigint generated always as identity constraint outbox_position_key unique,
  type text not null,
  version smallint not null default 1,
  aggregate text not null constraint outbox_aggregate_check check (aggregate like '%:%'),
  at timestamptz not null,
  actor text not null,
  trace_id text not null,
  payload jsonb not null constraint outbox_payload_check check (jsonb_typeof(payload) = 'object')
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
create index outbox_aggregate_position_idx on outbox (aggregate, position);
comment on table outbox is 'Events of committed transactions that are not in the bus yet; deleted once published.';

-- Which events took effect here: inserted in the transaction of the effect, so each takes effect once.
create table inbox (
  event_id text not null constraint inbox_pkey primary key,
  -- The event's place in the bus, to prune what is never read again.
  seq bigint not null,
  at timestamptz not null default now()
);
create index inbox_at_idx on inbox (at);
comment on table inbox is 'Events that took effect in this subgraph, by id; written in the transaction of the effect.';

-- Up to which place of the bus every event was taken. Only saves reading: the inbox decides.
create table consumer_position (
  consumer text not null constraint consumer_position_pkey primary key,
  seq bigint not null constraint consumer_position_seq_check check (seq >= 0)
);
comment on table consumer_position is 'Up to which place of the bus a consumer group has taken every event.';

-- Events whose handler failed too often, and those of the same aggregate that wait behind them.
create table parked_event (
  event_id text not null constraint parked_event_pkey primary key,
  seq bigint not null,
  aggregate text not null,
  type text not null,
  envelope jsonb not null,
  attempts integer not null constraint parked_event_attempts_check check (attempts >= 0),
  -- Null for an event that only waits behind another of its aggregate.
  error text,
  parked_at timestamptz not null default now()
);
create index parked_event_aggregate_seq_idx on parked_event (aggregate, seq);
comment on table parked_event is 'Events that a person must look at: failed too often, or behind such an event of their aggregate. Replayed in order.';

-- Idempotency keys of mutations that are one transaction. Written and answered in that transaction: a visible row is a finished one.
create table idempotency (
  caller text not null,
  mutation text not null,
  key text not null constraint idempotency_key_check check (char_length(key) between 1 and 255),
  request_hash text not null,
  -- json, not jsonb: the stored text is what is replayed. May hold personal data of the caller's own answer.
  answer json,
  at timestamptz not null default now(),
  constraint idempotency_pkey primary key (caller, mutation, key)
);
create index idempotency_at_idx on idempotency (at);
comment on table idempotency is 'Answers of finished mutations by caller, mutation and idempotency key.';

-- Mutations with remote calls between their steps. The row is the claim of the idempotency key and the recovery point at once.
create table saga (
  caller text not null,
  mutation text not null,
  key text not null constraint saga_key_check check (char_length(key) between 1 and 255),
  request_hash text not null,
  status text not null default 'RUNNING' constraint saga_status_check check (status in ('RUNNING', 'UNDOING', 'DONE')),
  -- The step after which `state` was stored; null: as it began.
  recovery_point text,
  -- @personal May hold the input; gone when the saga ends.
  state jsonb,
  -- Who called: actor, grants, trace.
  context jsonb not null,
  answer json,
  attempt integer not null default 1 constraint saga_attempt_check check (attempt >= 1),
  -- Grows with each lease: a write with an old one changes nothing.
  fence bigint not null default 1 constraint saga_fence_check check (fence >= 1),
  -- By database time; null: nobody works on it.
  lease_until timestamptz,
  retry_at timestamptz not null default clock_timestamp(),
  failures integer not null default 0 constraint saga_failures_check check (failures >= 0),
  last_error text,
  needs_human boolean not null default false,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  constraint saga_pkey primary key (caller, mutation, key),
  constraint saga_ended_check check ((status = 'DONE') = (ended_at is not null)),
  constraint saga_done_check check (status <> 'DONE' or (answer is not null and state is null and lease_until is null)),
  constraint saga_running_check check (status = 'DONE' or state is not null)
) with (fillfactor = 70);
create index saga_unfinished_idx on saga (retry_at) where status <> 'DONE';
create index saga_ended_at_idx on saga (ended_at) where status = 'DONE';
comment on table saga is 'Mutations with remote steps: idempotency claim, recovery point, lease and answer in one row.';

-- Who did what. Rows are only ever added: grants.sql takes the other rights from the application.
create table audit (
  id text not null constraint audit_pkey primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  target text not null,
  -- Ids, codes and counts. Never personal data.
  detail jsonb not null default '{}',
  trace_id text not null
);
create index audit_target_idx on audit (target, at);
comment on table audit is 'One row for each successful mutation: who, what, target, when, trace. Append-only.';
