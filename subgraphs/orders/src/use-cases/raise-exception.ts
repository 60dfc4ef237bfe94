import { audit, causeOf, idempotencyErrors, invalidInput, notFound, once, validIdempotencyKey } from '@baton/platform';
import type { Context } from '../context.ts';
import { tell } from '../events/tell.ts';
import { lockKnownOrder } from '../persistence/order-changes.ts';
import { raiseExceptionOnce } from '../persistence/sql/exceptions.ts';
import { type Answer, done, refused } from './answer.ts';

export interface RaiseExceptionInput {
  readonly idempotencyKey: string;
  readonly orderId: string;
  readonly reason: string;
}

const code = /^[A-Z][A-Z0-9_]{0,49}$/;

/** Has a person look at an order. The same reason is opened once at a time. Answers the order's id. */
export async function raiseException(context: Context, input: RaiseExceptionInput): Promise<Answer> {
  const { idempotencyKey: key, orderId, reason } = input;
  const { parts, internal } = context;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  if (!code.test(reason)) return refused(invalidInput('Write a code of capital letters, digits and _, at most 50.', ['reason']));
  if ((await context.loaders.orderById.load(orderId)) === null) return refused(notFound('There is no such order.', ['orderId']));
  const request = { context: internal, mutation: 'raiseException', key, input };
  const outcome = await once(parts.database, request, async (tx): Promise<Answer> => {
    await lockKnownOrder(tx, orderId);
    const exceptionId = parts.ids.next('exc');
    const [raised] = await tx.query(raiseExceptionOnce, [exceptionId, orderId, reason, parts.clock.now()]);
    if (raised === undefined) return done(orderId);
    const payload = { orderId, exceptionId, reason };
    await tell(tx, parts, [{ type: 'order.exception-raised', aggregate: `order:${orderId}`, payload }], causeOf(internal));
    await audit(tx, { context: internal, action: 'raiseException', target: orderId, detail: payload }, parts);
    return done(orderId);
  });
  context.loaders.orderById.clear(orderId);
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}
