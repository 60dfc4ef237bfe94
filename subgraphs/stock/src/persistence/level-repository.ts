import type { Sql } from '@baton/platform';
import type { ChannelLevel } from '../domain/availability.ts';
import type { LevelKey, LevelQuantities } from '../domain/movement.ts';
import { column } from './columns.ts';
import type { Level } from './ledger-repository.ts';
import { channelLevelsSql } from './sql/channel-levels.ts';
import { levelsSql } from './sql/levels.ts';

export interface ChannelLevelRow extends LevelKey, ChannelLevel {
  readonly channel: string;
}

/** What stands of products at the active locations of channels, as the channel sees it. Pairs without a level are left out. */
export function channelLevels(database: Sql, skus: readonly string[], channels: readonly string[]): Promise<ChannelLevelRow[]> {
  return database.query<ChannelLevelRow>(channelLevelsSql, [skus, channels]);
}

/** Levels by SKU and location. Expired reservations do not count. */
export function levelsByKey(database: Sql, keys: readonly LevelKey[]): Promise<(Level & LevelQuantities)[]> {
  return database.query<Level>(levelsSql, [column(keys, 'sku'), column(keys, 'location')]);
}
