import type { Database } from '@baton/platform';
import { forgetting } from '../persistence/forget-repository.ts';

const rowsPerStep = 1_000;
/** What is left then waits for the next time: a long one is not to hold up the other timers. */
const stepsMax = 500;

/**
 * Forgets what is over for longer than `keptDays`: working days and their work, shares of customers in periods that ended, and reservations that were turned,
 * given back or ran out. What happened stays in the ledger; what an open order still counts for stays as well. Answers how many rows went.
 */
export async function forgetSettled({ database }: { readonly database: Database }, keptDays: number): Promise<number> {
  let total = 0;
  for (const forget of forgetting) {
    for (let step = 0; step < stepsMax; step += 1) {
      const gone = await forget(database, keptDays, rowsPerStep);
      total += gone;
      if (gone < rowsPerStep) break;
    }
  }
  return total;
}
