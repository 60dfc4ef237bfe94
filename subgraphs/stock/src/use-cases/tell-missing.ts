import { type Cause, emit, type Tx } from '@baton/platform';
import { lockMissingOfOrder } from '../persistence/allocation-repository.ts';
import type { UseCasePorts } from './ports.ts';

/** Says what is missing of an order now, in the transaction that changed it. */
export async function tellMissing(tx: Tx, orderId: string, cause: Cause, at: Pick<UseCasePorts, 'clock' | 'ids'>): Promise<void> {
  const lines = await lockMissingOfOrder(tx, orderId);
  await emit(tx, [{ type: 'stock.allocation-missing', aggregate: `order:${orderId}`, payload: { orderId, lines } }], cause, at);
}
