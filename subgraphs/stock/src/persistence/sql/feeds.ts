import { sql } from '@baton/platform';

export const feedColumns = `f.id, f.location, f.reference, f.kind, f.status, f.counted_at as "countedAt", f.rows_total as "rowsTotal",
  f.rows_received as "rowsReceived", f.rows_done as "rowsDone", f.zeroed_to as "zeroedTo", f.changed, f.unchanged, f.duplicate, f.stale, f.failed,
  f.short, f.zeroed, f.zeroing_stopped_at as "zeroingStoppedAt", f.actor, f.trace_id as "traceId", f.created_at as "createdAt", f.ended_at as "endedAt"`;

/** Begins a feed, unless its sender began it before. */
export const openFeedSql = sql(
  'open-feed',
  `
insert into inventory_feed (id, location, reference, kind, status, counted_at, actor, trace_id)
values ($1, $2, $3, $4, 'RECEIVING', $5, $6, $7) on conflict (location, reference) do nothing`,
);

/** Locks a feed by its sender's name of it: two parts of it are taken in one after the other. */
export const lockFeedByReferenceSql = sql(
  'lock-feed-by-reference',
  `select ${feedColumns} from inventory_feed f where f.location = $1 and f.reference = $2 for no key update`,
);

/** Locks a feed to end it. */
export const lockFeedSql = sql('lock-feed', `select ${feedColumns} from inventory_feed f where f.id = $1 for no key update`);

/** Locks a feed that is being applied; none when somebody else is at it just now. */
export const claimFeedSql = sql(
  'claim-feed',
  `select ${feedColumns} from inventory_feed f where f.id = $1 and f.status = 'APPLYING' for no key update skip locked`,
);

/** The feeds that wait to be applied, oldest first. */
export const applyingFeedsSql = sql(
  'applying-feeds',
  `select id from inventory_feed where status = 'APPLYING' order by created_at, id limit $1`,
);

/** Feeds by id. */
export const feedsByIdSql = sql('feeds-by-id', `select ${feedColumns} from inventory_feed f where f.id = any($1)`);

/** Writes rows that are not there yet, and answers how many those were. */
export const insertFeedRowsSql = sql(
  'insert-feed-rows',
  `
with new as (
  insert into inventory_feed_row (feed_id, row, sku, quantity, occurred_at, delta_id, problem)
  select $1, * from unnest($2::int[], $3::text[], $4::int[], $5::timestamptz[], $6::text[], $7::text[])
  on conflict do nothing returning 1
)
select count(*)::int as inserted from new`,
);

/** The last row that came in, and one among those that are sent now that came before with another content. */
export const receivedFeedRowsSql = sql(
  'received-feed-rows',
  `
select (select max(row) from inventory_feed_row where feed_id = $1) as last, (
  select min(r.row) from inventory_feed_row r
  join unnest($2::int[], $3::text[], $4::int[], $5::timestamptz[], $6::text[]) t (row, sku, quantity, occurred_at, delta_id) using (row)
  where r.feed_id = $1 and (r.sku, r.quantity, r.occurred_at, r.delta_id) is distinct from (t.sku, t.quantity, t.occurred_at, t.delta_id)
) as differs`,
);

/** Counts rows that came in. With its last one known and all there, the feed is complete. */
export const receiveRowsSql = sql(
  'receive-feed-rows',
  `
update inventory_feed f set rows_received = f.rows_received + $2, rows_total = coalesce(f.rows_total, $3),
  status = case when coalesce(f.rows_total, $3) = f.rows_received + $2 then 'APPLYING' else f.status end
where f.id = $1 returning ${feedColumns}`,
);

/** The rows that come next. */
export const nextFeedRowsSql = sql(
  'next-feed-rows',
  `
select row, sku, quantity, occurred_at as "occurredAt", delta_id as "deltaId", problem from inventory_feed_row
where feed_id = $1 and row > $2 order by row limit $3`,
);

/** What is known of the products that rows name. */
export const namedProductsSql = sql(
  'named-products',
  `select sku, kind = 'PHYSICAL' as "isCounted", track_lots as "isTrackedByLot" from product where sku = any($1)`,
);

/** One feed at a time changes a location: what is counted there, and what was told before, stands still meanwhile. */
export const lockCountedLocationSql = sql('lock-counted-location', 'select code from location where code = $1 for no key update');

/** When everything at a location was counted last. */
export const locationCountSql = sql('location-count', 'select counted_at as "countedAt" from location_count where location = $1');

/** Remembers when everything at a location was counted. */
export const saveLocationCountSql = sql(
  'save-location-count',
  `
insert into location_count (location, counted_at) values ($1, $2)
on conflict (location) do update set counted_at = greatest(location_count.counted_at, excluded.counted_at)`,
);

const countedLevel = `l.sku, l.location, l.on_hand as "onHand", l.unavailable, l.allocated, l.reserved, l.version, l.counted as quantity,
  l.counted_at as at, l.count_difference as difference`;

/** Locks levels in key order, with what was counted of them. */
export const lockCountedLevelsSql = sql(
  'lock-counted-levels',
  `select ${countedLevel} from stock_level l where l.location = $1 and l.sku = any($2) order by l.sku for no key update`,
);

/** Locks the levels of a location that a feed does not name, from a SKU on. */
export const lockUnnamedLevelsSql = sql(
  'lock-unnamed-levels',
  `
select ${countedLevel} from stock_level l
where l.location = $1 and l.sku > $3 and not exists (select from inventory_feed_row r where r.feed_id = $2 and r.sku = l.sku)
  and not exists (select from product p where p.sku = l.sku and p.track_lots)
order by l.sku limit $4 for no key update of l`,
);

/** Locks levels whose difference can be taken out now, wherever they are. */
export const lockDifferingLevelsSql = sql(
  'lock-differing-levels',
  `
select ${countedLevel} from stock_level l
where l.count_difference < 0
  or (l.count_difference > 0 and l.on_hand - l.unavailable - l.allocated - l.reserved > 0)
order by l.sku, l.location limit $1 for no key update skip locked`,
);

/** What came in and left after an instant, by level: movements of our own and changes that the source told. What a count set is no movement. */
export const movedSinceSql = sql(
  'moved-since',
  `
select t.sku, (
  coalesce((select sum(case when m.to_state in ('NONE', 'IN_TRANSIT') then -m.quantity else m.quantity end) from stock_movement m
    where m.sku = t.sku and m.location = $1 and coalesce(m.occurred_at, m.at) > t.at
      and (m.from_state in ('NONE', 'IN_TRANSIT')) <> (m.to_state in ('NONE', 'IN_TRANSIT')) and m.type <> 'SNAPSHOT'), 0)
  + coalesce((select sum(d.quantity) from feed_delta d where d.sku = t.sku and d.location = $1 and d.occurred_at > t.at), 0))::int as moved
from unnest($2::text[], $3::timestamptz[]) t (sku, at)`,
);

/** The changes among the ids that were told before. */
export const knownDeltasSql = sql(
  'known-deltas',
  'select id, sku, quantity, occurred_at as at from feed_delta where location = $1 and id = any($2)',
);

/** Remembers changes by their ids. */
export const insertDeltasSql = sql(
  'insert-deltas',
  `
insert into feed_delta (location, feed_id, id, sku, quantity, occurred_at, feed_row)
select $1, $2, * from unnest($3::text[], $4::text[], $5::int[], $6::timestamptz[], $7::int[])`,
);

/** Forgets changes: $1 days old, or $2 and before the count that is in force there; at most $3. */
export const deleteDeltasSql = sql(
  'delete-deltas',
  `
delete from feed_delta where (location, id) in (
  select d.location, d.id from feed_delta d left join stock_level l using (sku, location) left join location_count c using (location)
  where d.occurred_at < now() - make_interval(days => $2::int)
    and (d.occurred_at < now() - make_interval(days => $1::int) or d.occurred_at <= greatest(l.counted_at, c.counted_at))
  limit $3)
returning 1`,
);

/** Writes what was counted, before the movements that follow from it: those take their own part of the difference out (`apply-movements.ts`). */
export const saveCountsSql = sql(
  'save-counts',
  `
update stock_level l set counted = t.counted, counted_at = t.counted_at, count_difference = t.difference, feed_id = $2, feed_row = t.row
from unnest($3::text[], $4::int[], $5::timestamptz[], $6::int[], $7::int[]) t (sku, counted, counted_at, difference, row)
where l.location = $1 and l.sku = t.sku`,
);

/** Writes what became of rows. */
export const saveVerdictsSql = sql(
  'save-verdicts',
  `
update inventory_feed_row r set outcome = t.outcome, problem = t.problem, short = t.short
from unnest($2::int[], $3::text[], $4::text[], $5::int[]) t (row, outcome, problem, short)
where r.feed_id = $1 and r.row = t.row`,
);

/** Moves a feed on, in the transaction of what it stands for. */
export const advanceFeedSql = sql(
  'advance-feed',
  `
update inventory_feed f set rows_done = f.rows_done + $2 + $3 + $4 + $5 + $6, changed = f.changed + $2, unchanged = f.unchanged + $3,
  duplicate = f.duplicate + $4, stale = f.stale + $5, failed = f.failed + $6, short = f.short + $7, zeroed = f.zeroed + $8,
  zeroed_to = coalesce($9, f.zeroed_to)
where f.id = $1 returning ${feedColumns}`,
);

/** Ends a feed. Rows of which nothing is to be said go; those with a problem stay. */
export const endFeedSql = sql(
  'end-feed',
  `
with gone as (
  delete from inventory_feed_row where feed_id = $1 and problem is null
)
update inventory_feed f set status = $2, ended_at = $3, zeroing_stopped_at = $4 where f.id = $1 returning ${feedColumns}`,
);

/** Whether a row of a feed could not even be read for the product that it names. */
export const namelessRowsSql = sql(
  'nameless-feed-rows',
  'select row from inventory_feed_row where feed_id = $1 and sku is null order by row limit 1',
);

/** Feeds of a location by age, in one direction from a feed on. */
export const feedsOfSql = {
  newest: sql(
    'feeds-newest',
    `select ${feedColumns} from inventory_feed f where f.location = $1 and ($2::text is null or f.id < $2) order by f.id desc limit $3`,
  ),
  oldest: sql(
    'feeds-oldest',
    `select ${feedColumns} from inventory_feed f where f.location = $1 and ($2::text is null or f.id > $2) order by f.id limit $3`,
  ),
};

const problem = 'row, problem as code, sku, quantity, short';

/** Rows of a feed of which something is to be said, in one direction from a row on. */
export const feedProblemsSql = {
  forward: sql(
    'feed-problems-forward',
    `select ${problem} from inventory_feed_row where feed_id = $1 and problem is not null and row > coalesce($2::int, 0) order by row limit $3`,
  ),
  backward: sql(
    'feed-problems-backward',
    `select ${problem} from inventory_feed_row where feed_id = $1 and problem is not null and ($2::int is null or row < $2) order by row desc limit $3`,
  ),
};

const inconsistency = `l.sku, l.location, l.counted, l.counted_at as "countedAt", l.on_hand - l.count_difference as expected,
  l.count_difference as difference, l.feed_id as "feedId", l.feed_row as row`;

/** Levels of a location at which more is promised than was counted, in one direction from a SKU on. */
export const inconsistenciesSql = {
  forward: sql(
    'inconsistencies-forward',
    `select ${inconsistency} from stock_level l
     where l.location = $1 and l.count_difference > 0 and ($2::text is null or l.sku > $2) order by l.sku limit $3`,
  ),
  backward: sql(
    'inconsistencies-backward',
    `select ${inconsistency} from stock_level l
     where l.location = $1 and l.count_difference > 0 and ($2::text is null or l.sku < $2) order by l.sku desc limit $3`,
  ),
};
