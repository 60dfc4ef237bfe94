-- What a retailer has done by itself: on which events, when, what; and what became of it.

create type automation_status as enum ('DRAFT', 'DRY_RUN', 'ACTIVE', 'PAUSED', 'ARCHIVED');
create type automation_run_status as enum ('PENDING', 'DONE', 'DEAD', 'SKIPPED', 'DRY');
create type automation_action_status as enum ('PENDING', 'DONE', 'REFUSED', 'DEAD', 'DROPPED');

create table automation (
  id text primary key check (id ~ '^aut_[0-9A-HJKMNP-TV-Z]{26}$'),
  name text not null check (length(name) between 1 and 100),
  status automation_status not null default 'DRAFT',
  paused_reason text check (paused_reason in ('BY_HAND', 'RING', 'CHAIN_TOO_LONG', 'TOO_OFTEN')),
  -- The newest version.
  version integer not null check (version >= 1),
  -- The version in force, and since when: what happened before is none of its business.
  active_version integer,
  active_from timestamptz(3),
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  constraint automation_paused_check check ((status = 'PAUSED') = (paused_reason is not null)),
  constraint automation_active_check check (
    (status in ('DRY_RUN', 'ACTIVE')) = (active_version is not null) and (active_version is null) = (active_from is null))
);

-- Versions are only ever added.
create table automation_version (
  automation_id text not null references automation (id),
  number integer not null check (number >= 1),
  definition jsonb not null check (jsonb_typeof(definition) = 'object' and octet_length(definition::text) <= 65536),
  created_at timestamptz(3) not null,
  created_by text not null,
  primary key (automation_id, number)
);
alter table automation
  add constraint automation_active_version_fkey foreign key (id, active_version) references automation_version (automation_id, number),
  -- A new one is written together with its first version.
  add constraint automation_version_fkey foreign key (id, version) references automation_version (automation_id, number)
    deferrable initially deferred;
create index automation_active_idx on automation (id) where active_version is not null;

create table automation_run (
  id text primary key check (id ~ '^arn_[0-9A-HJKMNP-TV-Z]{26}$'),
  automation_id text not null,
  version integer not null,
  -- The whole event: the log forgets it before the run is forgotten. Ids, codes and quantities only.
  event_id text not null,
  event jsonb not null,
  -- What the event is about: its order where it names one.
  subject text not null,
  -- The trace of all that the run does: an event that carries it was caused by the run.
  trace_id text not null constraint automation_run_trace_id_key unique,
  -- The automations that led to it, itself last.
  chain text[] not null check (cardinality(chain) >= 1),
  terms jsonb not null,
  status automation_run_status not null,
  skip_reason text check (skip_reason in ('OWN_EFFECT', 'RING', 'CHAIN_TOO_LONG', 'TOO_OFTEN')),
  created_at timestamptz(3) not null,
  ended_at timestamptz(3),
  -- An event that is delivered again triggers nothing again, whatever the version.
  constraint automation_run_once unique (event_id, automation_id),
  constraint automation_run_version_fkey foreign key (automation_id, version) references automation_version (automation_id, number),
  constraint automation_run_skipped_check check ((status = 'SKIPPED') = (skip_reason is not null)),
  constraint automation_run_ended_check check ((status = 'PENDING') = (ended_at is null))
);
create index automation_run_created_at_idx on automation_run (automation_id, created_at, id);
create index automation_run_hour_idx on automation_run (automation_id, subject, created_at);
create index automation_run_dead_idx on automation_run (created_at, id) where status = 'DEAD';
create index automation_run_ended_at_idx on automation_run (ended_at) where status <> 'PENDING';

create table automation_action (
  run_id text not null references automation_run (id) on delete cascade,
  nth smallint not null check (nth between 0 and 9),
  action jsonb not null,
  status automation_action_status not null default 'PENDING',
  tries smallint not null default 0 check (tries >= 0),
  next_try_at timestamptz(3) not null,
  -- What was done, or why not, in our words.
  result text check (length(result) <= 500),
  ended_at timestamptz(3),
  primary key (run_id, nth),
  constraint automation_action_ended_check check ((status = 'PENDING') = (ended_at is null))
);
