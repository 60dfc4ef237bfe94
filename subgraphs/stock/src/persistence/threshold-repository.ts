import type { Sql } from '@baton/platform';
import type { Threshold, ThresholdStatus } from '../domain/threshold.ts';
import { column } from './columns.ts';
import { crossSql, firstSidesSql, kitsOfSql, lockSidesSql, watchedSql } from './sql/thresholds.ts';

/** A product in a channel with the side on which it stands. */
export interface Side {
  readonly sku: string;
  readonly channel: string;
  readonly status: ThresholdStatus;
  readonly sellable: number;
}

/** Everything that is watched. */
export function watchedThresholds(database: Sql): Promise<Threshold[]> {
  return database.query<Threshold>(watchedSql);
}

/** All kits with their components. */
export function kitComponents(database: Sql): Promise<{ readonly kit: string; readonly component: string }[]> {
  return database.query(kitsOfSql);
}

/** Locks the sides that were told last; what was never looked at is left out. */
export function lockSides(tx: Sql, pairs: readonly Pick<Side, 'sku' | 'channel'>[]): Promise<Omit<Side, 'sellable'>[]> {
  return tx.query<Omit<Side, 'sellable'>>(lockSidesSql, [column(pairs, 'sku'), column(pairs, 'channel')]);
}

/** Notes sides that nobody looked at before. */
export async function noteFirstSides(tx: Sql, sides: readonly Side[]): Promise<void> {
  await tx.query(firstSidesSql, columnsOf(sides));
}

/** Writes sides over those that were told last. Whoever does it holds their locks. */
export async function cross(tx: Sql, sides: readonly Side[]): Promise<void> {
  await tx.query(crossSql, columnsOf(sides));
}

const columnsOf = (sides: readonly Side[]): unknown[] => [
  column(sides, 'sku'),
  column(sides, 'channel'),
  column(sides, 'status'),
  column(sides, 'sellable'),
];
