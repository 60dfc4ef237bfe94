-- Recorded decisions tried again by another version of the rules. A job works through them, newest first, and keeps how far it got and what came out.
create table sourcing_simulation (
  id           text primary key,
  ref          text not null,
  version      integer not null,
  -- The name of the version that it is held against; null: for each decision the one that decided it.
  against      text,
  market       text,
  channel      text,
  decided_from timestamptz,
  decided_to   timestamptz,
  snapshot     text not null check (snapshot in ('RECORDED', 'NOW')),
  total        integer not null check (total between 0 and 10000),
  done         integer not null default 0 check (done >= 0),
  -- The next batch begins below this decision.
  below        text not null,
  report       jsonb not null,
  requested_at timestamptz not null,
  requested_by text not null,
  finished_at  timestamptz,
  foreign key (ref, version) references sourcing_profile_version (ref, version),
  check (done <= total)
);
create index sourcing_simulation_by_time on sourcing_simulation (requested_at desc, id desc);

-- Decisions for which something would be different.
create table sourcing_simulation_order (
  simulation_id text not null references sourcing_simulation (id) on delete cascade,
  decision_id   text not null,
  order_id      text not null,
  decided_at    timestamptz not null,
  currency      text not null,
  before        jsonb not null,
  after         jsonb not null,
  primary key (simulation_id, decision_id)
);
