import type { FulfilmentRelease } from '@baton/contracts';
import { enqueue, type Sql, type Tx } from '@baton/platform';
import { serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { lockOrderRow } from '../persistence/order-changes.ts';
import { markReleased, selectOpenMove, selectUnreleased } from '../persistence/sql/release-window.ts';

/** Whoever comes while an order's stock changes place looks again so much later. */
const lookAgainMs = 1_000;

type Unreleased = FulfilmentRelease & { readonly reservationId: string };

/** Has an order's work released at an instant. */
export const releaseLater = (tx: Sql, orderId: string, at: Date, traceId: string): Promise<void> =>
  enqueue(tx, { subgraph: 'orders', name: 'release-order', payload: { orderId }, runAt: at, traceId });

/** Releases the work of an order that waited, once. While its stock changes place it waits on. */
export async function releaseOrder(parts: Parts, orderId: string, traceId: string): Promise<void> {
  await parts.database.transaction(async (tx) => {
    if ((await release(tx, parts, orderId, traceId)) === 'MOVING') {
      await releaseLater(tx, orderId, new Date(parts.clock.now().getTime() + lookAgainMs), traceId);
    }
  });
}

/** The same inside of what cannot wait for the order's time: nothing is cancelled before stock and shipments know of it. */
export async function release(tx: Tx, parts: Parts, orderId: string, traceId: string): Promise<'RELEASED' | 'MOVING'> {
  const order = await lockOrderRow(tx, orderId);
  if (order === null) return 'RELEASED';
  const [move] = await tx.query(selectOpenMove, [orderId]);
  if (move !== undefined) return 'MOVING';
  const [first] = await tx.query(markReleased, [orderId, parts.clock.now()]);
  if (first === undefined) return 'RELEASED';
  const rows = await tx.query<Unreleased>(selectUnreleased, [orderId]);
  const fulfilments = rows.map(({ reservationId: _, ...rest }) => rest);
  const reservationIds = [...new Set(rows.map((row) => row.reservationId))];
  const payload = { orderId, customerId: order.customerId, reservationIds, fulfilments };
  await tell(tx, parts, [{ type: 'order.released', aggregate: `order:${orderId}`, payload }], serviceCause(traceId));
  return 'RELEASED';
}
