import { enqueue, type Tx } from '@baton/platform';
import type { PlacedOrder } from '../domain/placed-order.ts';
import type { Rest } from '../domain/sourcing/rest.ts';
import { insertBackorders } from '../persistence/sql/backorders.ts';
import { setWaiting } from '../persistence/sql/exceptions.ts';

const dayMs = 86_400_000;

/** Writes down what of an order cannot be had now, and sees to what becomes of it. Nothing is asked for an order of which everything can. */
export async function planRests(tx: Tx, order: PlacedOrder, traceId: string): Promise<void> {
  for (const { groupId, decisionId, rest } of order.rests) {
    const of = { orderId: order.id, groupId, decisionId, reservationId: order.reservationId ?? '', at: order.placedAt };
    await planRest(tx, of, rest, traceId);
  }
}

/** The same of one group, also when it was sourced again. */
export async function planRest(
  tx: Tx,
  of: {
    readonly orderId: string;
    readonly groupId: string;
    readonly decisionId: string;
    readonly reservationId: string;
    readonly at: Date;
  },
  rest: Rest,
  traceId: string,
): Promise<void> {
  const { orderId, groupId, decisionId, reservationId, at } = of;
  if (rest.action === 'BACKORDER') {
    const rows = rest.units.map(({ key, sku, location, mode, quantity, availableAt }) => ({
      ...{ groupId, decisionId, orderLineId: key, sku, location, mode, quantity, availableAt },
    }));
    await tx.query(insertBackorders, [orderId, reservationId, at, JSON.stringify(rows)]);
    return;
  }
  if (rest.action !== 'PARTIAL') await tx.query(setWaiting, [rest.units.map(({ key }) => key), true]);
  if (rest.action !== 'QUEUE')
    await cancelRestLater(tx, { orderId, groupId }, new Date(at.getTime() + (rest.afterDays ?? 0) * dayMs), traceId);
}

/** Has units that stand nowhere by then taken off the order. */
export const cancelRestLater = (
  tx: Tx,
  { orderId, groupId }: { readonly orderId: string; readonly groupId: string },
  runAt: Date,
  traceId: string,
): Promise<void> =>
  enqueue(tx, { subgraph: 'orders', name: 'cancel-rest', payload: { orderId, groupId }, key: `rest:${groupId}`, runAt, traceId });
