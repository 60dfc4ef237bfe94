import type { EventEnvelope } from '@baton/contracts';
import { transition } from '@baton/kernel';
import type { Tx } from '@baton/platform';
import { returnTransitions } from '../domain/return-state.ts';
import { note, serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { lockKnownOrder } from '../persistence/order-changes.ts';
import { returnsById } from '../persistence/return-repository.ts';
import { setReturnStatus } from '../persistence/sql/change-return.ts';

/** States of a return's parcel in which it has not left the customer yet. */
const notMoving: ReadonlySet<string> = new Set(['PACKED', 'LABEL_CREATED']);

/** The parcel of a return moves: so does the return, unless it is further already. */
export async function recordReturnTracked(tx: Tx, parts: Parts, event: EventEnvelope<'return-parcel.tracked'>): Promise<void> {
  const { orderId, returnOrderId, status } = event.payload;
  await lockKnownOrder(tx, orderId);
  await note(tx, parts, [event]);
  const [order] = await returnsById(tx, [returnOrderId]);
  if (order === undefined || notMoving.has(status)) return;
  const next = transition(returnTransitions, order.status, 'MOVE');
  if (!next.ok) return;
  await tx.query(setReturnStatus, [returnOrderId, next.value, null, parts.clock.now()]);
  const moved = { type: 'return.in-transit' as const, aggregate: `return:${returnOrderId}`, payload: { returnOrderId, orderId } };
  await tell(tx, parts, [moved], serviceCause(event.traceId));
}
