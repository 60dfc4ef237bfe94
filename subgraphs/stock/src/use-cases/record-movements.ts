import type { Cause, Tx } from '@baton/platform';
import type { CausedMovement, Level } from '../persistence/ledger-repository.ts';
import { fillClaims } from './backorder/fill-claims.ts';
import type { UseCasePorts } from './ports.ts';
import { writeMovements } from './write-movements.ts';

export { stockChanged } from './write-movements.ts';

/** Units that somebody is about to take in the same transaction: they are nobody else's. */
const takenAgain: ReadonlySet<string | null> = new Set(['BECAME_ORDER', 'REARRANGED', 'FOR_ORDER']);

/**
 * Writes movements with their levels and says so. Whatever becomes available by them goes to those who wait for it, in the same transaction: no new order
 * ever comes before them.
 */
export async function recordMovements(
  tx: Tx,
  movements: readonly CausedMovement[],
  cause: Cause,
  at: Pick<UseCasePorts, 'clock' | 'ids' | 'feed'>,
): Promise<Level[]> {
  const levels = await writeMovements(tx, movements, cause, at);
  const freed = movements.filter(({ to, reason }) => to === 'AVAILABLE' && !takenAgain.has(reason));
  if (freed.length > 0) await fillClaims(tx, freed, cause, at);
  return levels;
}
