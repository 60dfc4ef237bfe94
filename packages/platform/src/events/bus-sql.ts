import { sql } from '../database/types.ts';

/** NOTIFY channel: a hint, with the place up to which something was entered, or nothing. */
export const busChannel = 'baton_bus';

// Taken apart where they are selected, a row is handed on as it is made; in FROM, PostgreSQL keeps the elements of each array in a store of its own first: 2 µs an event more.
const given = `(select unnest($1::text[]) as id, unnest($2::text[]) as type, unnest($3::smallint[]) as version, unnest($4::text[]) as aggregate,
       unnest($5::timestamptz[]) as at, unnest($6::text[]) as actor, unnest($7::text[]) as trace_id, unnest($8::jsonb[]) as payload,
       generate_subscripts($1::text[], 1) as nth) as given`;

// The lock is taken before any number is: the sort needs all rows, each row needs the gate, and the numbers are given above the sort. It is let
// go after the commit is visible, so numbers become visible in their order and "after the last one seen" loses nothing here.
export const appendEvents = sql(
  'bus-append-events',
  `with gate as materialized (select pg_advisory_xact_lock(72707370)),
   added as (
     insert into bus.event (id, type, version, aggregate, at, actor, trace_id, payload)
     select id, type, version, aggregate, at, actor, trace_id, payload
     from gate, ${given}
     order by nth
     on conflict (id) do nothing
     returning 1)
   select pg_notify('${busChannel}', '') from (select count(*) as events from added) as count where events > 0`,
);

/**
 * Moves a subgraph's unsent events into the log, where one database holds both: what `takeFromOutbox` and `appendEvents` do in two transactions. First the
 * subgraph's gate, then, if there is anything to move, the log's, in which the numbers are given.
 * Rows are taken by where they lie: by key, however many there are is guessed, and guessed wrongly each is compared with all. Nothing moves meanwhile, as no row is
 * changed and none that this statement sees is cleared away; one that another took is passed over.
 */
export const moveEvents = sql(
  'bus-move-events',
  `with own_gate as materialized (select pg_advisory_xact_lock(hashtextextended('baton-relay:' || $2, 3))),
   taken as (
     delete from outbox where ctid = any (array(select outbox.ctid from own_gate, outbox order by position limit $1))
     returning position, id, type, version, aggregate, at, actor, trace_id, payload),
   gate as materialized (select pg_advisory_xact_lock(72707370) from (select count(*) as events from taken) as count where events > 0),
   added as (
     insert into bus.event (id, type, version, aggregate, at, actor, trace_id, payload)
     select id, type, version, aggregate, at, actor, trace_id, payload from gate, taken order by position
     on conflict (id) do nothing
     returning 1)
   select types, case when types is not null then pg_notify('${busChannel}', '') end
   from (select array_agg(type) as types from taken) as moved, (select count(*) from added) as added`,
);

/**
 * Enters events into the log where they happen, as the last statement of their transaction: the log's lock is held for the commit only. Not past one that still
 * waits in the outbox, as what is told of a thing keeps its order: then these wait behind it, and no row is answered but a count of none.
 *
 * Why one that waits is never missed. What happened before to the same thing is committed, as this transaction has since locked that thing, in a statement before this
 * one. So this one sees it in the outbox, also while a relay is moving it; or a relay has moved it, and it has a smaller number than any drawn from here on. What comes to
 * the outbox afterwards happened afterwards, or to something else.
 */
export const enterEvents = sql(
  'bus-enter-events',
  `with waiting as materialized (select from outbox limit 1),
   gate as materialized (select pg_advisory_xact_lock(72707370) where not exists (select from waiting)),
   entered as (
     insert into bus.event (id, type, version, aggregate, at, actor, trace_id, payload)
     select id, type, version, aggregate, at, actor, trace_id, payload
     from gate, ${given}
     order by nth
     returning seq),
   behind as (
     insert into outbox (id, type, version, aggregate, at, actor, trace_id, payload)
     select id, type, version, aggregate, at, actor, trace_id, payload
     from ${given}
     where exists (select from waiting)
     order by nth)
   select count, first, case when count > 0 then pg_notify('${busChannel}', last::text) end
   from (select count(*)::int as count, min(seq) as first, max(seq) as last from entered) as numbered`,
);

/** How many events one look reads at most; nobody asks for more. */
const eventsReadMax = 1_000;

// The most stands in the text: so PostgreSQL thinks a plan for any place hardly dearer than one for a place near the end, and keeps it.
export const readEvents = sql(
  'bus-read-events',
  `select * from (
     select seq, id, type, version, aggregate, at, actor, trace_id, payload from bus.event where seq > $1 order by seq limit ${eventsReadMax}) as next
   order by seq limit $2`,
);

// Of an empty log the sequence knows how far it got: everything before was pruned.
export const busEnds = sql(
  'bus-ends',
  `select coalesce(min(seq), numbered.last + 1) as first, coalesce(max(seq), numbered.last) as last
   from (select case when is_called then last_value else 0 end as last from bus.event_seq_seq) as numbered left join bus.event on true
   group by numbered.last`,
);

/**
 * Those before the first that is young enough: found from the old end, so no index on the time is needed, which cost each event 1.3 µs. One that is older than another
 * with a smaller number waits for that one.
 */
export const pruneEvents = sql(
  'bus-prune-events',
  `delete from bus.event where seq < coalesce(
     (select seq from bus.event where published_at >= now() - $1 * interval '1 hour' order by seq limit 1), (select max(seq) + 1 from bus.event))`,
);
