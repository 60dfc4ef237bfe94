import type { EventPayloads } from '@baton/contracts';
import { type Cause, emit, type Tx } from '@baton/platform';
import type { UseCasePorts } from './ports.ts';

/** Says that a location can give or do more than before, in the transaction that made it so. */
export async function tellSupplied(
  tx: Tx,
  { skus, ...supplied }: EventPayloads['stock.supplied'],
  cause: Cause,
  at: Pick<UseCasePorts, 'clock' | 'ids'>,
): Promise<void> {
  const payload = { ...supplied, skus: [...new Set(skus)].sort() };
  await emit(tx, [{ type: 'stock.supplied', aggregate: `location:${supplied.location}`, payload }], cause, at);
}
