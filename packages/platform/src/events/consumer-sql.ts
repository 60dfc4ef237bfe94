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

export const lockConsumer = "select pg_try_advisory_lock(hashtextextended('baton-consumer:' || $1, 2)) as locked";

export const parkedAggregates = sql('platform-parked-aggregates', 'select distinct aggregate from parked_event');

export const parkEvent = sql(
  'platform-park-event',
  `insert into parked_event (event_id, seq, aggregate, type, envelope, attempts, error) values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (event_id) do update set attempts = excluded.attempts, error = excluded.error`,
);

/** FOR SHARE waits for a replay that is deleting the rows ahead: afterwards there is nothing to wait behind. */
export const parkBehind = sql(
  'platform-park-event-behind',
  `insert into parked_event (event_id, seq, aggregate, type, envelope, attempts)
   select $1, $2, $3, $4, $5, 0 where exists (select from parked_event where aggregate = $3 for share)
   on conflict (event_id) do nothing
   returning true as parked`,
);

export const nextParked = sql(
  'platform-next-parked-event',
  `select event_id, seq, aggregate, envelope from parked_event
   where not (aggregate = any ($1::text[])) order by seq limit 1 for update skip locked`,
);

export const deleteParked = sql('platform-delete-parked-event', 'delete from parked_event where event_id = $1');

export const countParked = sql('platform-count-parked-events', 'select count(*)::int as parked from parked_event');

/** Older than the log keeps events, and read: such an id never comes again. */
export const pruneInbox = sql('platform-prune-inbox', "delete from inbox where at < now() - interval '14 days'");
