import type { Sql } from '@baton/platform';
import type { ChannelLevel } from '../domain/availability.ts';
import type { LevelKey } from '../domain/movement.ts';
import { column } from './columns.ts';
import type { Level } from './ledger-repository.ts';
import { channelLevelsSql } from './sql/channel-levels.ts';
import { levelsSql } from './sql/levels.ts';
import { keepCheckpointsSql, levelsAtSql, locationsOfProductsSql } from './sql/levels-at.ts';

export interface ChannelLevelRow extends LevelKey, ChannelLevel {
  readonly channel: string;
}

/** What stands of products at the active locations of channels, as the channel sees it. Pairs without a level are left out. */
export function channelLevels(database: Sql, skus: readonly string[], channels: readonly string[]): Promise<ChannelLevelRow[]> {
  return database.query<ChannelLevelRow>(channelLevelsSql, [skus, channels]);
}

/** A level as staff read it. What is not of the ledger is null for the past. */
export interface LevelView extends Level {
  readonly safetyStock: number | null;
  readonly incoming: number | null;
}

/** Levels by SKU and location. Expired reservations do not count. */
export function levelsByKey(database: Sql, keys: readonly LevelKey[]): Promise<LevelView[]> {
  return database.query<LevelView>(levelsSql, [column(keys, 'sku'), column(keys, 'location')]);
}

/** A level that is asked for as of an instant. */
export interface PastLevelKey extends LevelKey {
  readonly asOf: Date;
}

/** Levels as they stood at instants of the past, each with the instant that was asked for. */
export async function levelsAt(database: Sql, keys: readonly PastLevelKey[]): Promise<(LevelView & { readonly asOf: Date })[]> {
  const rows = await database.query<Level & { instant: Date }>(levelsAtSql, [
    column(keys, 'sku'),
    column(keys, 'location'),
    column(keys, 'asOf'),
  ]);
  return rows.map(({ instant, ...level }) => ({ ...level, asOf: instant, safetyStock: null, incoming: null }));
}

/** Keeps checkpoints of levels with at least `every` movements since their last one. Answers how many. */
export async function keepCheckpoints(database: Sql, every: number): Promise<number> {
  return (await database.query(keepCheckpointsSql, [every])).length;
}

/** The codes of the locations at which products ever stood. */
export function locationsOfProducts(
  database: Sql,
  skus: readonly string[],
): Promise<{ readonly sku: string; readonly locations: string[] }[]> {
  return database.query(locationsOfProductsSql, [skus]);
}
