import { primePlaced } from '../../../../loaders/prime-placed.ts';
import { placeOrder as place } from '../../../../use-cases/place-order.ts';
import type { MutationResolvers, PlaceOrderPayload } from '../../../types.generated.ts';

export const placeOrder: NonNullable<MutationResolvers['placeOrder']> = async (_parent, { input }, ctx) => {
  const { orderId, accessToken, errors, placed } = await place(ctx.parts, ctx.sagas, ctx.placeOrderSaga, { input, context: ctx.internal });
  // What a refusal holds beside its type name and message was made by `problemData` after the SDL; the union cannot be told from JSON by the compiler.
  const typed = errors as unknown as PlaceOrderPayload['errors'];
  if (orderId === null) return { order: null, accessToken: null, errors: typed };
  // Whoever placed the order may read it in the same answer: the key that replays it is theirs.
  ctx.grant(`order:${orderId}`);
  if (placed) primePlaced(ctx.loaders, placed);
  const order = await ctx.loaders.orderById.load(orderId);
  if (order) ctx.grant(`customer:${order.customerId}`);
  return { order, accessToken, errors: typed };
};
