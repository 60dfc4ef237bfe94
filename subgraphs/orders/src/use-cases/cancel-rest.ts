import { createHash } from 'node:crypto';
import { createSagaRunner, serviceContext } from '@baton/platform';
import type { Parts } from '../parts.ts';
import { ordersById } from '../persistence/order-repository.ts';
import { selectRest } from '../persistence/sql/backorders.ts';
import { cancelOrderSaga } from '../saga/cancel-order.saga.ts';

interface RestLine {
  readonly id: string;
  readonly parentLineId: string | null;
  readonly perParent: number;
  readonly quantity: number;
  readonly cancelled: number;
}

/** Takes units of a group off the order that stand nowhere and wait for nothing by now; a kit as a whole. Once: what became of it under this key is answered again. */
export async function cancelRest(
  parts: Parts,
  { orderId, groupId }: { readonly orderId: string; readonly groupId: string },
  traceId: string,
): Promise<void> {
  const [order] = await ordersById(parts.database, [orderId]);
  const missing = await parts.database.query<RestLine>(selectRest, [orderId, groupId]);
  const lines = wholeUnits(missing);
  if (!order || lines.length === 0) return;
  const command = { orderId, customerId: order.customerId, reason: 'STOCK' as const, lines };
  // Another one as soon as any of them was cancelled: the same units may be missing again.
  const state = missing.map(({ id, quantity, cancelled }) => [id, quantity, cancelled]);
  const key = `rest:${groupId}:${createHash('sha256').update(JSON.stringify(state)).digest('base64url')}`;
  const definition = cancelOrderSaga(parts);
  const sagas = createSagaRunner({ ...parts, definitions: [definition] });
  const request = { context: serviceContext('orders', { traceId }), mutation: 'cancelOrder', key, input: command };
  const outcome = await sagas.run(definition, request);
  if (outcome.kind !== 'DONE') throw new Error(`the rest of ${groupId} is being cancelled by somebody else`);
}

function wholeUnits(lines: readonly RestLine[]): { readonly orderLineId: string; readonly quantity: number }[] {
  const wanted = new Map<string, number>();
  for (const { id, parentLineId, perParent, quantity } of lines) {
    const line = parentLineId ?? id;
    wanted.set(line, Math.max(wanted.get(line) ?? 0, Math.ceil(quantity / perParent)));
  }
  return [...wanted].map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
}
