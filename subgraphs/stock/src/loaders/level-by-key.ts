import type { Database } from '@baton/platform';
import DataLoader from 'dataloader';
import { keyOf, type LevelKey } from '../domain/movement.ts';
import { type LevelView, levelsAt, levelsByKey, locationsOfProducts, type PastLevelKey } from '../persistence/level-repository.ts';

/** A level now, or as of an instant. */
export interface LevelQuestion extends LevelKey {
  readonly asOf: Date | null;
}

export type LevelLoader = DataLoader<LevelQuestion, LevelView | null, string>;

const questionKey = (question: LevelQuestion): string => `${keyOf(question)}\u0000${question.asOf?.getTime() ?? ''}`;

/** Levels by SKU and location: one statement for all that are asked for now, one for all of the past. */
export function levelLoader(database: Database): LevelLoader {
  return new DataLoader(
    async (questions) => {
      const past = questions.filter((question): question is PastLevelKey => question.asOf !== null);
      const present = questions.filter(({ asOf }) => asOf === null);
      const [then, now] = await Promise.all([
        past.length > 0 ? levelsAt(database, past) : [],
        present.length > 0 ? levelsByKey(database, present) : [],
      ]);
      const found = new Map<string, LevelView>();
      for (const level of now) found.set(questionKey({ ...level, asOf: null }), level);
      for (const level of then) found.set(questionKey(level), level);
      return questions.map((question) => found.get(questionKey(question)) ?? null);
    },
    { cacheKeyFn: questionKey },
  );
}

/** The codes of the locations at which products ever stood, in one statement. */
export function locationsOfLoader(database: Database): DataLoader<string, readonly string[]> {
  return new DataLoader(async (skus) => {
    const found = new Map((await locationsOfProducts(database, skus)).map(({ sku, locations }) => [sku, locations]));
    return skus.map((sku) => found.get(sku) ?? []);
  });
}
