-- The rules of sourcing as versioned data, and when each is in force. (`sourcing_profile` stays for processes of the version before: nothing of this
-- one reads it.)

-- A version of a profile. Without validated_at it is a draft; with it, it never changes again: orders point to it for their life.
create table sourcing_profile_version (
  ref          text not null check (ref ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$' and ref <> 'plain'),
  version      integer not null check (version > 0),
  -- The version of the language that the document is written in.
  language     integer not null check (language > 0),
  document     jsonb not null check (jsonb_typeof(document) = 'object' and octet_length(document::text) <= 65536),
  -- Counts the changes of a draft: who changes one says which he saw.
  revision     integer not null default 1 check (revision > 0),
  note         text,
  -- The name of the version that it was copied from.
  based_on     text,
  drafted_at   timestamptz not null,
  drafted_by   text not null,
  validated_at timestamptz,
  validated_by text,
  primary key (ref, version),
  check ((validated_at is null) = (validated_by is null))
);
create index sourcing_profile_version_by_time on sourcing_profile_version (drafted_at desc, ref desc, version desc);

create function refuse_change_of_validated_profile() returns trigger language plpgsql as $$
begin
  raise exception 'the validated profile %@% is immutable', old.ref, old.version using errcode = 'insufficient_privilege';
end
$$;
create trigger sourcing_profile_version_is_final before update or delete on sourcing_profile_version
  for each row when (old.validated_at is not null) execute function refuse_change_of_validated_profile();

-- From when on a version is in force in a market, or in one channel of it (whose own wins). What is in force at an instant is read off these rows:
-- nothing has to happen at the instant itself.
create table sourcing_activation (
  id               text primary key,
  market           text not null,
  -- Empty: every channel of the market.
  channel          text not null,
  -- The place in the row of its market or channel: only one of two that were made at once has it.
  seq              integer not null check (seq > 0),
  -- Null: from then on the channel has none of its own, the market none at all.
  ref              text,
  version          integer,
  active_from      timestamptz not null,
  -- What was in force there by then: what comes back when this is rolled back.
  replaced_ref     text,
  replaced_version integer,
  activated_at     timestamptz not null,
  activated_by     text not null,
  -- The activation that this takes back; nobody takes one back twice.
  rolls_back       text unique references sourcing_activation (id),
  -- Taken back before it began.
  withdrawn_at     timestamptz,
  unique (market, channel, seq),
  foreign key (ref, version) references sourcing_profile_version (ref, version),
  check ((ref is null) = (version is null)),
  check (withdrawn_at <= active_from)
);
create index sourcing_activation_by_version on sourcing_activation (ref, version);

create view sourcing_activation_span as
  select a.*, lead(active_from) over (partition by market, channel order by active_from, seq) as active_to
  from sourcing_activation a where withdrawn_at is null;

-- What made a decision necessary.
alter table sourcing_decision
  add column cause text not null default 'PLACEMENT' check (cause in ('PLACEMENT', 'REFUSED', 'REQUESTED', 'WINDOW'));
update sourcing_decision set cause = 'REFUSED' where attempt > 1;

-- Why a group was sourced so is kept as it was written for as long as the order is.
create function refuse_change_of_decision() returns trigger language plpgsql as $$
begin
  raise exception 'a sourcing decision is immutable' using errcode = 'insufficient_privilege';
end
$$;
create trigger sourcing_decision_is_final before update or delete on sourcing_decision
  for each row execute function refuse_change_of_decision();

-- What was there goes on: the same rules in the language, final, each active one in force in its channel as it always was.
insert into sourcing_profile_version (ref, version, language, document, note, drafted_at, drafted_by, validated_at, validated_by)
select ref, version, 1,
  jsonb_build_object('ref', ref, 'version', version, 'defaultMaxSplit', max_split, 'localDeliveryMiles', local_delivery_miles, 'strategies',
    jsonb_build_array(jsonb_build_object('ref', 'cheapest', 'kind', 'PRIMARY', 'priority', 1, 'conditions', '[]'::jsonb, 'constraints', '[]'::jsonb,
      'mode', 'LEXICOGRAPHIC', 'criteria', jsonb_build_array(jsonb_build_object('kind', 'COST', 'perShipment', cost_per_shipment::text,
        'perItem', cost_per_item::text, 'perMileItem', cost_per_mile_item::text)), 'unfilled', jsonb_build_object('action', 'ASK_CUSTOMER')))),
  null, now(), 'service:orders', now(), 'service:orders'
from sourcing_profile;

insert into sourcing_activation (id, market, channel, seq, ref, version, active_from, activated_at, activated_by)
select 'act_' || upper(left(md5(p.ref || '@' || p.version), 26)), c.market, p.channel, 1, p.ref, p.version, '1970-01-01T00:00:00Z', now(), 'service:orders'
from sourcing_profile p join channel c on c.code = p.channel where p.active;
