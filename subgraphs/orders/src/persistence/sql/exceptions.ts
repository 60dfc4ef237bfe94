import { sql } from '@baton/platform';

/** What waits, or waited, for a person, oldest first; at most 100 an order. $1 order ids. */
export const selectExceptions = sql(
  'orders-select-exceptions',
  `select e.* from unnest($1::text[]) as wanted (id), lateral (
     select id, order_id, kind, reason, opened_at, resolved_at, choice, resolved_by from order_exception where order_id = wanted.id
     order by opened_at, id limit 100) as e`,
);

/** $1 id. */
export const selectException = sql(
  'orders-select-exception',
  'select id, order_id, kind, reason, opened_at, resolved_at, choice, resolved_by from order_exception where id = $1',
);

/** Opens one that somebody raised, unless it waits with that reason. $1 id, $2 order, $3 reason, $4 when. */
export const raiseExceptionOnce = sql(
  'orders-raise-exception',
  `insert into order_exception (id, order_id, kind, reason, opened_at) values ($1, $2, 'RAISED', $3, $4)
   on conflict (order_id, reason) where kind = 'RAISED' and resolved_at is null do nothing returning id`,
);

/** A person ends it, once: of two only one gets a row. $1 id, $2 when, $3 choice, $4 who. */
export const resolveExceptionById = sql(
  'orders-resolve-exception',
  `update order_exception set resolved_at = $2, choice = $3, resolved_by = $4 where id = $1 and resolved_at is null returning order_id`,
);

/** What a person chose about something that ended by itself because of it. $1 id, $2 choice, $3 who. */
export const noteChoice = sql(
  'orders-note-choice',
  'update order_exception set choice = $2, resolved_by = $3 where id = $1 and choice is null returning order_id',
);

/** Whether units of lines wait for stock, because a person said so. $1 line ids, $2 whether. */
export const setWaiting = sql('orders-set-waiting', 'update order_line set waiting = $2 where id = any($1::text[]) and waiting <> $2');

/** The refused lines of an order begin anew: their attempts are counted from 0, and no location is left out. Answers their groups. $1 order, $2 when. */
export const beginAnew = sql(
  'orders-begin-anew',
  `with missing as (
     update order_line set sourcing_attempts = 0 where order_id = $1 and kind <> 'BUNDLE' and backordered - claimed > cancelling returning id, group_id),
   lifted as (
     update refusal set lifted_at = $2 where lifted_at is null and order_line_id in (select id from missing))
   select id, group_id from missing order by id`,
);

/** Groups with units that wait for stock, the longest untouched ids first. $1 how many. */
export const selectWaitingGroups = sql(
  'orders-select-waiting-groups',
  `select distinct order_id, group_id from order_line where waiting and backordered - claimed > cancelling order by group_id limit $1`,
);
