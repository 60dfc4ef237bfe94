-- The log of everything that happened, shared by all subgraphs.
create table event (
  -- Assigned under a lock that is held until the commit: a reader that saw a number has seen all smaller ones that will ever be.
  seq bigint generated always as identity constraint event_pkey primary key,
  id text not null constraint event_id_key unique,
  type text not null,
  version smallint not null,
  aggregate text not null,
  at timestamptz not null,
  actor text not null,
  trace_id text not null,
  payload jsonb not null,
  published_at timestamptz not null default now()
);
create index event_published_at_idx on event using brin (published_at);
comment on table event is 'Every published event in one order. Kept at least 24 hours.';
