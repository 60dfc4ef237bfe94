import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { RowProblem } from '../domain/feed/feed.ts';
import type { LevelKey } from '../domain/movement.ts';
import type { Feed } from './feed-repository.ts';
import { feedProblemsSql, feedsOfSql, inconsistenciesSql } from './sql/feeds.ts';

/** A row of which something is to be said. */
export interface FeedProblem {
  readonly row: number;
  readonly code: RowProblem;
  readonly sku: string | null;
  readonly quantity: number | null;
  readonly short: number;
}

/** A level at which more is promised than was counted. */
export interface Inconsistency extends LevelKey {
  readonly counted: number | null;
  readonly countedAt: Date | null;
  readonly expected: number;
  readonly difference: number;
  readonly feedId: string | null;
  readonly row: number | null;
}

/** Up to one more than a page of a location's feeds, newest first. */
export function feedsOf(database: Sql, location: string, page: PageRequest): Promise<Feed[]> {
  const statement = page.direction === 'FORWARD' ? feedsOfSql.newest : feedsOfSql.oldest;
  return database.query<Feed>(statement, [location, page.from?.[0] ?? null, page.limit + 1]);
}

/** Up to one more than a page of a feed's rows with a problem. */
export function feedProblems(database: Sql, feedId: string, page: PageRequest): Promise<FeedProblem[]> {
  const statement = page.direction === 'FORWARD' ? feedProblemsSql.forward : feedProblemsSql.backward;
  const from = Number(page.from?.[0] ?? Number.NaN);
  return database.query<FeedProblem>(statement, [feedId, Number.isInteger(from) ? from : null, page.limit + 1]);
}

/** Up to one more than a page of a location's inconsistencies. */
export function inconsistenciesOf(database: Sql, location: string, page: PageRequest): Promise<Inconsistency[]> {
  const statement = page.direction === 'FORWARD' ? inconsistenciesSql.forward : inconsistenciesSql.backward;
  return database.query<Inconsistency>(statement, [location, page.from?.[0] ?? null, page.limit + 1]);
}
