import type { Database } from '@baton/platform';
import DataLoader from 'dataloader';
import { keyOf, type LevelKey } from '../domain/movement.ts';
import type { Level } from '../persistence/ledger-repository.ts';
import { levelsByKey } from '../persistence/level-repository.ts';

export type LevelLoader = DataLoader<LevelKey, Level | null, string>;

/** Levels by SKU and location, in one statement. */
export function levelLoader(database: Database): LevelLoader {
  return new DataLoader(
    async (keys) => {
      const levels = new Map((await levelsByKey(database, keys)).map((level) => [keyOf(level), level]));
      return keys.map((key) => levels.get(keyOf(key)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );
}
