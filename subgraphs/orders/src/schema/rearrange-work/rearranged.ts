import type { Context } from '../../context.ts';
import { visibleOrder } from '../../show-order.ts';
import type { RearrangeAnswer } from '../../use-cases/rearranging.ts';
import type { MoveFulfilmentPayload } from '../types.generated.ts';

/** The answer of the three mutations as their payload. */
export async function rearranged(context: Context, { id, fulfilmentId, errors }: RearrangeAnswer) {
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  const typed = errors as unknown as MoveFulfilmentPayload['errors'];
  return {
    order: id === null ? null : await visibleOrder(context, id),
    fulfilment: fulfilmentId === null ? null : { id: fulfilmentId },
    errors: typed,
  };
}
