import { groupBy } from '@baton/kernel';
import { type Cause, emit, type NewEvent, type Tx } from '@baton/platform';
import type { LevelKey } from '../domain/movement.ts';
import { applyMovements, type CausedMovement, type Level } from '../persistence/ledger-repository.ts';
import type { UseCasePorts } from './ports.ts';

/** Writes movements with their levels and says so: one `stock.changed` for each product, in the same transaction. */
export async function writeMovements(
  tx: Tx,
  movements: readonly CausedMovement[],
  cause: Cause,
  at: Pick<UseCasePorts, 'clock' | 'ids' | 'feed'>,
): Promise<Level[]> {
  const levels = await applyMovements(tx, movements, cause.actor);
  await emit(tx, stockChanged(levels), cause, at);
  tx.afterCommit(() => at.feed?.written(levels));
  return levels;
}

/** The events that tell of changed levels: one for each product, however many levels and movements it had. */
export function stockChanged(changed: readonly LevelKey[]): NewEvent<'stock.changed'>[] {
  return [...groupBy(changed, (level) => level.sku)].map(([sku, levels]) => ({
    type: 'stock.changed',
    aggregate: `product:${sku}`,
    payload: { sku, locations: [...new Set(levels.map((level) => level.location))].sort() },
  }));
}
