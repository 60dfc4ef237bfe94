import { isId } from '@baton/kernel';
import { idempotencyErrors, invalidInput, notFound, validIdempotencyKey } from '@baton/platform';
import type { Context } from '../context.ts';
import { type RearrangeMutation, rearrangeSaga } from '../saga/rearrange.saga.ts';
import { type Answer, refused, requestLinesMax } from './answer.ts';
import { mergeMax, type RearrangeAnswer, type RearrangeCommand } from './rearranging.ts';

/** Gives units of work that is not picked a work order of their own: elsewhere, or where they are. */
export async function rearrangeWork(
  context: Context,
  mutation: RearrangeMutation,
  key: string,
  command: RearrangeCommand,
): Promise<RearrangeAnswer> {
  const fault = faultOf(key, command);
  if (fault) return { ...fault, fulfilmentId: null };
  const outcome = await context.sagas.run(rearrangeSaga(context.parts, mutation), {
    context: context.internal,
    mutation,
    key,
    input: command,
  });
  if (outcome.kind !== 'DONE') return { ...refused(idempotencyErrors(outcome, key)), fulfilmentId: null };
  if (outcome.answer.id !== null) context.loaders.orderById.clear(outcome.answer.id);
  return outcome.answer;
}

function faultOf(key: string, { kind, fulfilmentIds, lines }: RearrangeCommand): Answer | null {
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  if (
    kind === 'MERGE' &&
    (new Set(fulfilmentIds).size !== fulfilmentIds.length || fulfilmentIds.length < 2 || fulfilmentIds.length > mergeMax)
  )
    return refused(invalidInput(`Name 2 to ${mergeMax} work orders, each once.`, ['fulfilmentIds']));
  if (lines !== null && (lines.length === 0 || lines.length > requestLinesMax))
    return refused(invalidInput(`Name 1 to ${requestLinesMax} lines.`, ['lines']));
  if (fulfilmentIds.some((id) => !isId('ful', id)))
    return refused(notFound('There is no such work order.', [kind === 'MERGE' ? 'fulfilmentIds' : 'fulfilmentId']));
  return null;
}
