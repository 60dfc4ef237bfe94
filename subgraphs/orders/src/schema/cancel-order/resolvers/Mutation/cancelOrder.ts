import { visibleOrder } from '../../../../show-order.ts';
import { cancelOrder as cancel } from '../../../../use-cases/cancel-order.ts';
import type { CancelOrderPayload, MutationResolvers } from '../../../types.generated.ts';

export const cancelOrder: NonNullable<MutationResolvers['cancelOrder']> = async (_, { input }, ctx) => {
  const { id, errors } = await cancel(ctx, { ...input, lines: input.lines ?? null });
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  const typed = errors as unknown as CancelOrderPayload['errors'];
  return { order: id === null ? null : await visibleOrder(ctx, id), errors: typed };
};
