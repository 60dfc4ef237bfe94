import { hasScope, idempotencyErrors, invalidInput, notFound, validIdempotencyKey } from '@baton/platform';
import { ownsOrder } from '../access.ts';
import type { Context } from '../context.ts';
import type { ReturnRequestLine } from '../domain/returning.ts';
import { requestReturnSaga } from '../saga/request-return.saga.ts';
import { type Answer, refused, requestLinesMax } from './answer.ts';

export interface RequestReturnInput {
  readonly idempotencyKey: string;
  readonly orderId: string;
  readonly method: 'PARCEL' | 'STORE';
  readonly location: string | null;
  readonly lines: readonly ReturnRequestLine[];
}

/** Announces that delivered units come back. Somebody else's order answers like an unknown one. */
export async function requestReturn(context: Context, input: RequestReturnInput): Promise<Answer> {
  const { idempotencyKey: key, orderId, method, location, lines } = input;
  const wrong = wrongInput(input);
  if (wrong !== null) return refused(wrong);
  const order = await context.loaders.orderById.load(orderId);
  if (order === null || !(hasScope(context.internal, 'return:request') || ownsOrder(context.internal, order))) {
    return refused(notFound('There is no such order.', ['orderId']));
  }
  if (method === 'PARCEL' && (await context.loaders.addressesByOrder.load(orderId)).length === 0) {
    return refused(invalidInput('The order has no address that a parcel could come from: bring it to a store.', ['method']));
  }
  const command = { orderId, method, location, lines };
  const request = { context: context.internal, mutation: 'requestReturn', key, input: command };
  const outcome = await context.sagas.run(requestReturnSaga(context.parts), request);
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}

function wrongInput({ idempotencyKey, method, location, lines }: RequestReturnInput): Answer['errors'][number] | null {
  if (!validIdempotencyKey(idempotencyKey)) return idempotencyErrors({ kind: 'BAD_KEY' }, idempotencyKey);
  if (method === 'STORE' && location === null) return invalidInput('Say which store it is brought to.', ['location']);
  if (method === 'PARCEL' && location !== null)
    return invalidInput('The destination of a parcel is chosen: leave the location out.', ['location']);
  if (lines.length === 0 || lines.length > requestLinesMax) return invalidInput(`Name 1 to ${requestLinesMax} lines.`, ['lines']);
  const index = lines.findIndex((line) => line.quantity < 1);
  return index < 0 ? null : invalidInput('Return at least 1 unit.', ['lines', String(index), 'quantity']);
}
