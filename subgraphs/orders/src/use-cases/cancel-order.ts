import { hasScope, idempotencyErrors, invalidInput, notFound, validIdempotencyKey } from '@baton/platform';
import { ownsOrder } from '../access.ts';
import type { Context } from '../context.ts';
import type { CancelRequestLine } from '../domain/cancellation.ts';
import { cancelOrderSaga } from '../saga/cancel-order.saga.ts';
import { type Answer, refused, requestLinesMax } from './answer.ts';
import type { CancelReason } from './cancellation-steps.ts';

export interface CancelOrderInput {
  readonly idempotencyKey: string;
  readonly orderId: string;
  readonly reason: CancelReason;
  readonly lines: readonly CancelRequestLine[] | null;
}

/** Takes units off an order before they are picked. Somebody else's order answers like an unknown one. */
export async function cancelOrder(context: Context, input: CancelOrderInput): Promise<Answer> {
  const { idempotencyKey: key, orderId, reason, lines } = input;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  if (lines !== null && (lines.length === 0 || lines.length > requestLinesMax)) {
    return refused(invalidInput(`Name 1 to ${requestLinesMax} lines, or leave them out to cancel all.`, ['lines']));
  }
  const wrong = lines?.findIndex((line) => line.quantity < 1) ?? -1;
  if (wrong >= 0) return refused(invalidInput('Cancel at least 1 unit.', ['lines', String(wrong), 'quantity']));
  const order = await context.loaders.orderById.load(orderId);
  if (order === null || !(hasScope(context.internal, 'order:cancel') || ownsOrder(context.internal, order))) {
    return refused(notFound('There is no such order.', ['orderId']));
  }
  const command = { orderId, customerId: order.customerId, reason, lines };
  const request = { context: context.internal, mutation: 'cancelOrder', key, input: command };
  const outcome = await context.sagas.run(cancelOrderSaga(context.parts), request);
  context.loaders.orderById.clear(orderId);
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}
