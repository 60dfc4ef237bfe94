import type { Sql } from '@baton/platform';
import type { Count, CountedLevel } from '../domain/feed/count.ts';
import type { FeedKind, FeedRow, FeedStatus, RowOutcome } from '../domain/feed/feed.ts';
import type { FeedPlan, KnownDelta, NamedProduct, RowVerdict } from '../domain/feed/plan.ts';
import type { LevelKey, LevelQuantities } from '../domain/movement.ts';
import { column } from './columns.ts';
import * as sql from './sql/feeds.ts';

/** A feed as it stands. */
export interface Feed {
  readonly id: string;
  readonly location: string;
  readonly reference: string;
  readonly kind: FeedKind;
  readonly status: FeedStatus;
  readonly countedAt: Date;
  readonly rowsTotal: number | null;
  readonly rowsReceived: number;
  readonly rowsDone: number;
  readonly zeroedTo: string | null;
  readonly changed: number;
  readonly unchanged: number;
  readonly duplicate: number;
  readonly stale: number;
  readonly failed: number;
  readonly short: number;
  readonly zeroed: number;
  /** The row that names no product, because of which nothing was set to zero. */
  readonly zeroingStoppedAt: number | null;
  readonly actor: string;
  readonly traceId: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

export type NewFeed = Pick<Feed, 'id' | 'location' | 'reference' | 'kind' | 'countedAt' | 'actor' | 'traceId'>;

/** Begins a feed if it is new, and locks it. */
export async function openFeed(tx: Sql, feed: NewFeed): Promise<Feed | undefined> {
  const { id, location, reference, kind, countedAt, actor, traceId } = feed;
  await tx.query(sql.openFeedSql, [id, location, reference, kind, countedAt, actor, traceId]);
  const [opened] = await tx.query<Feed>(sql.lockFeedByReferenceSql, [location, reference]);
  return opened;
}

/** Locks a feed; undefined when there is none. */
export const lockFeed = async (tx: Sql, id: string): Promise<Feed | undefined> => (await tx.query<Feed>(sql.lockFeedSql, [id]))[0];

/** Locks a feed that waits to be applied; undefined when it does not, or somebody else is at it. */
export const claimFeed = async (tx: Sql, id: string): Promise<Feed | undefined> => (await tx.query<Feed>(sql.claimFeedSql, [id]))[0];

/** Ids of feeds that wait to be applied, oldest first. */
export async function applyingFeeds(database: Sql, limit: number): Promise<string[]> {
  return column(await database.query<{ id: string }>(sql.applyingFeedsSql, [limit]), 'id');
}

/** The feeds among `ids`, in no order. */
export const feedsById = (database: Sql, ids: readonly string[]): Promise<Feed[]> => database.query<Feed>(sql.feedsByIdSql, [ids]);

const rowColumns = (rows: readonly FeedRow[]): unknown[] => [
  column(rows, 'row'),
  column(rows, 'sku'),
  column(rows, 'quantity'),
  column(rows, 'occurredAt'),
  column(rows, 'deltaId'),
];

/** The last row that came in, and one among `rows` that came before with another content. */
export async function receivedRows(
  tx: Sql,
  feedId: string,
  rows: readonly FeedRow[],
): Promise<{ readonly last: number | null; readonly differs: number | null }> {
  const [received] = await tx.query<{ last: number | null; differs: number | null }>(sql.receivedFeedRowsSql, [
    feedId,
    ...rowColumns(rows),
  ]);
  return received ?? { last: null, differs: null };
}

/** Writes rows that are not there yet. Answers how many those were. */
export async function insertRows(tx: Sql, feedId: string, rows: readonly FeedRow[]): Promise<number> {
  const [answer] = await tx.query<{ inserted: number }>(sql.insertFeedRowsSql, [feedId, ...rowColumns(rows), column(rows, 'problem')]);
  return answer?.inserted ?? 0;
}

/** Counts rows that came in; `total` once the last one is known. */
export async function receiveRows(tx: Sql, feedId: string, inserted: number, total: number | null): Promise<Feed | undefined> {
  return (await tx.query<Feed>(sql.receiveRowsSql, [feedId, inserted, total]))[0];
}

/** The rows that come next. */
export const nextRows = (tx: Sql, feed: Feed, limit: number): Promise<FeedRow[]> =>
  tx.query<FeedRow>(sql.nextFeedRowsSql, [feed.id, feed.rowsDone, limit]);

/** What is known of products. */
export async function namedProducts(tx: Sql, skus: readonly string[]): Promise<ReadonlyMap<string, NamedProduct>> {
  const rows = await tx.query<NamedProduct & { readonly sku: string }>(sql.namedProductsSql, [skus]);
  return new Map(rows.map((row) => [row.sku, row]));
}

/** Keeps other feeds away from a location until the transaction ends, and answers when everything there was counted last. */
export async function lockCountedLocation(tx: Sql, location: string): Promise<Date | null> {
  await tx.query(sql.lockCountedLocationSql, [location]);
  const [row] = await tx.query<{ countedAt: Date }>(sql.locationCountSql, [location]);
  return row?.countedAt ?? null;
}

/** Remembers that everything at a location was counted. */
export async function saveLocationCount(tx: Sql, location: string, countedAt: Date): Promise<void> {
  await tx.query(sql.saveLocationCountSql, [location, countedAt]);
}

interface CountedRow extends LevelKey, LevelQuantities {
  readonly version: number;
  readonly quantity: number | null;
  readonly at: Date | null;
  readonly difference: number;
}

const countedLevel = ({ quantity, at, ...level }: CountedRow): CountedLevel => ({
  ...level,
  count: quantity !== null && at !== null ? { quantity, at } : null,
});

/** Locks levels of a location in key order. */
export async function lockCountedLevels(tx: Sql, location: string, skus: readonly string[]): Promise<CountedLevel[]> {
  return (await tx.query<CountedRow>(sql.lockCountedLevelsSql, [location, skus])).map(countedLevel);
}

/** Locks the levels that a feed does not name, those that come next. */
export async function lockUnnamedLevels(tx: Sql, feed: Feed, limit: number): Promise<CountedLevel[]> {
  return (await tx.query<CountedRow>(sql.lockUnnamedLevelsSql, [feed.location, feed.id, feed.zeroedTo ?? '', limit])).map(countedLevel);
}

/** Locks levels whose difference can be taken out. */
export async function lockDifferingLevels(tx: Sql, limit: number): Promise<CountedLevel[]> {
  return (await tx.query<CountedRow>(sql.lockDifferingLevelsSql, [limit])).map(countedLevel);
}

/** What came in and left of products at a location after an instant each. */
export async function movedSince(
  tx: Sql,
  location: string,
  since: readonly { readonly sku: string; readonly at: Date }[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ sku: string; moved: number }>(sql.movedSinceSql, [location, column(since, 'sku'), column(since, 'at')]);
  return new Map(rows.map((row) => [row.sku, row.moved]));
}

/** The changes among the ids that were told before. */
export async function knownDeltas(tx: Sql, location: string, ids: readonly string[]): Promise<ReadonlyMap<string, KnownDelta>> {
  const rows = await tx.query<KnownDelta & { readonly id: string }>(sql.knownDeltasSql, [location, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Remembers the changes of a plan by their ids. */
export async function insertDeltas(tx: Sql, feed: Feed, deltas: FeedPlan['deltas']): Promise<void> {
  if (deltas.length === 0) return;
  await tx.query(sql.insertDeltasSql, [
    feed.location,
    feed.id,
    column(deltas, 'deltaId'),
    column(deltas, 'sku'),
    column(deltas, 'quantity'),
    column(deltas, 'at'),
    column(deltas, 'row'),
  ]);
}

/** Forgets changes by age. Answers how many. */
export async function deleteDeltas(
  database: Sql,
  of: { readonly keptDays: number; readonly countedKeptDays: number; readonly limit: number },
): Promise<number> {
  return (await database.query(sql.deleteDeltasSql, [of.keptDays, of.countedKeptDays, of.limit])).length;
}

/** A level as it is to be remembered: its count, and the difference before the movements that take it out. */
export interface SavedCount {
  readonly sku: string;
  readonly count: Count | null;
  readonly difference: number;
  readonly row: number | null;
}

/** Writes what was counted. */
export async function saveCounts(tx: Sql, feed: Pick<Feed, 'location' | 'id'>, counts: readonly SavedCount[]): Promise<void> {
  if (counts.length === 0) return;
  await tx.query(sql.saveCountsSql, [
    feed.location,
    feed.id,
    column(counts, 'sku'),
    counts.map(({ count }) => count?.quantity ?? null),
    counts.map(({ count }) => count?.at ?? null),
    column(counts, 'difference'),
    column(counts, 'row'),
  ]);
}

/** Writes what became of rows. */
export async function saveVerdicts(tx: Sql, feedId: string, verdicts: readonly RowVerdict[]): Promise<void> {
  if (verdicts.length === 0) return;
  await tx.query(sql.saveVerdictsSql, [
    feedId,
    column(verdicts, 'row'),
    column(verdicts, 'outcome'),
    column(verdicts, 'problem'),
    column(verdicts, 'short'),
  ]);
}

/** Moves a feed on by what became of its rows, or of levels that it did not name. */
export async function advanceFeed(
  tx: Sql,
  feedId: string,
  verdicts: readonly RowVerdict[],
  zeroed: { readonly count: number; readonly short: number; readonly to: string } | null = null,
): Promise<Feed | undefined> {
  const count = (outcome: RowOutcome): number => verdicts.filter((each) => each.outcome === outcome).length;
  const short = verdicts.filter((each) => each.short > 0).length + (zeroed?.short ?? 0);
  const counts = [count('CHANGED'), count('UNCHANGED'), count('DUPLICATE'), count('STALE'), count('FAILED')];
  const [feed] = await tx.query<Feed>(sql.advanceFeedSql, [feedId, ...counts, short, zeroed?.count ?? 0, zeroed?.to ?? null]);
  return feed;
}

/** Ends a feed. */
export async function endFeed(
  tx: Sql,
  feedId: string,
  status: FeedStatus,
  at: Date,
  zeroingStoppedAt: number | null = null,
): Promise<Feed | undefined> {
  return (await tx.query<Feed>(sql.endFeedSql, [feedId, status, at, zeroingStoppedAt]))[0];
}

/** A row of a feed that names no product. */
export async function namelessRow(tx: Sql, feedId: string): Promise<number | null> {
  return (await tx.query<{ row: number }>(sql.namelessRowsSql, [feedId]))[0]?.row ?? null;
}
