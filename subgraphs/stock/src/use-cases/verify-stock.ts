import type { Database } from '@baton/platform';
import { type Difference, findDifferences } from '../persistence/ledger-repository.ts';

/** Folds the whole ledger and compares it with the levels, and those with what is held and promised. In one snapshot, so it may run while orders come in. */
export function verifyStock(database: Database): Promise<Difference[]> {
  return database.transaction((tx) => findDifferences(tx), { isolation: 'repeatable read' });
}
