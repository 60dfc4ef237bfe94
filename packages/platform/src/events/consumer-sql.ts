import { sql } from '../database/types.ts';

/** Enters events by one statement; answers those that are new here. */
export const insertInbox = sql(
  'platform-insert-inbox',
  `insert into inbox (event_id, seq) select event_id, seq from unnest($1::text[], $2::bigint[]) as given (event_id, seq)
   on conflict do nothing returning event_id`,
);

export const readPosition = sql('platform-read-consumer-position', 'select seq from consumer_position where consumer = $1');

// Reading positions is only a saving: losing one costs a second look at events that the inbox knows. So this commit, and only this, does not wait for the disk.
export const savePosition = sql(
  'platform-save-consumer-position',
  `with unhurried as materialized (select set_config('synchronous_commit', 'off', true))
   insert into consumer_position (consumer, seq) select $1::text, $2::bigint from unhurried
   on conflict (consumer) do update set seq = greatest(consumer_position.seq, excluded.seq)`,
);

// $1, $2 the events, $3 group, $4 fence.
const freshWhileLeading = `with held as materialized (select from consumer_lease where consumer = $3 and fence = $4 for key share),
   fresh as (
     insert into inbox (event_id, seq)
     select event_id, seq from held, unnest($1::text[], $2::bigint[]) as given (event_id, seq)
     on conflict do nothing returning event_id)`;

/** Events entered while leading; null for each row when none is new here. No row at all: another process leads. $3 group, $4 fence. */
export const insertInboxLeading = sql(
  'platform-insert-inbox-leading',
  `${freshWhileLeading}
   select fresh.event_id from held left join fresh on true`,
);

/** As the one before, for a batch of statements: fails unless this process leads and all events are new here. */
export const insertInboxOrFail = sql(
  'platform-insert-inbox-or-fail',
  `${freshWhileLeading}
   select 1 / (case when count(*) = cardinality($1::text[]) then 1 else 0 end) as entered from fresh`,
);

/** Whether this process still leads: nobody takes the lead before the transaction ends. $1 group, $2 fence. */
export const holdLead = sql(
  'platform-hold-lead',
  'select true as held from consumer_lease where consumer = $1 and fence = $2 for key share',
);

const lockOf = (fence: string): string => `hashtextextended('baton-consumer:' || $1::text || ':' || ${fence}, 2)`;

export const beginLease = 'insert into consumer_lease (consumer) values ($1) on conflict do nothing';

/**
 * Takes the lead where nobody has it: its time is over, or the session that holds its lock is gone. The lock of the new fence is held before anybody sees it.
 * The fence is part of a key, so this waits for transactions that still hold the one before. $1 group, $2 ms.
 */
export const takeLead = `with taken as (
     update consumer_lease set fence = fence + 1, until = clock_timestamp() + $2::double precision * interval '1 millisecond'
     where consumer = $1::text and (until < clock_timestamp() or pg_try_advisory_xact_lock(${lockOf('fence')}))
     returning fence)
   select fence, pg_advisory_lock(${lockOf('fence')}) from taken`;

export const renewLead = `update consumer_lease set until = clock_timestamp() + $3::double precision * interval '1 millisecond'
   where consumer = $1::text and fence = $2::bigint returning true as held`;

export const parkedAggregates = sql('platform-parked-aggregates', 'select distinct aggregate from parked_event');

/** Only while leading. $8 group, $9 fence. */
export const parkEvent = sql(
  'platform-park-event',
  `insert into parked_event (event_id, seq, aggregate, type, envelope, attempts, error)
   select $1, $2, $3, $4, $5, $6, $7 where exists (select from consumer_lease where consumer = $8 and fence = $9 for key share)
   on conflict (event_id) do update set attempts = excluded.attempts, error = excluded.error
   returning true as parked`,
);

/** FOR SHARE waits for a replay that is deleting the rows ahead: afterwards there is nothing to wait behind. */
export const parkBehind = sql(
  'platform-park-event-behind',
  `insert into parked_event (event_id, seq, aggregate, type, envelope, attempts)
   select $1, $2, $3, $4, $5, 0 where exists (select from parked_event where aggregate = $3 for share)
     and exists (select from consumer_lease where consumer = $6 and fence = $7 for key share)
   on conflict (event_id) do nothing
   returning true as parked`,
);

/** The first of an aggregate only: while somebody runs it again, nobody runs what waits behind it. */
export const nextParked = sql(
  'platform-next-parked-event',
  `select event_id, seq, aggregate, envelope from parked_event p
   where not (aggregate = any ($1::text[])) and not exists (select from parked_event e where e.aggregate = p.aggregate and e.seq < p.seq)
   order by seq limit 1 for update skip locked`,
);

export const deleteParked = sql('platform-delete-parked-event', 'delete from parked_event where event_id = $1');

export const countParked = sql('platform-count-parked-events', 'select count(*)::int as parked from parked_event');

/** Older than the log keeps events, and read: such an id never comes again. */
export const pruneInbox = sql('platform-prune-inbox', "delete from inbox where at < now() - interval '14 days'");
