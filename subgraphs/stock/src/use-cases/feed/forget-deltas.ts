import type { Database } from '@baton/platform';
import { countedDeltaKeptDays, deltaKeptDays } from '../../domain/feed/feed.ts';
import { deleteDeltas } from '../../persistence/feed-repository.ts';

const deltasPerStep = 5_000;
const stepsMax = 100;

/**
 * Forgets changes that can change nothing any more: those that happened before the count that is in force (told again they are stale), and those that are older
 * than any row that is still taken. Answers how many.
 */
export async function forgetDeltas({ database }: { readonly database: Database }): Promise<number> {
  let total = 0;
  for (let step = 0; step < stepsMax; step += 1) {
    const gone = await deleteDeltas(database, { keptDays: deltaKeptDays, countedKeptDays: countedDeltaKeptDays, limit: deltasPerStep });
    total += gone;
    if (gone < deltasPerStep) break;
  }
  return total;
}
