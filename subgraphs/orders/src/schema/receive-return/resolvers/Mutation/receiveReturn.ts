import { receiveReturn as receive } from '../../../../use-cases/receive-return.ts';
import type { MutationResolvers, ReceiveReturnPayload } from '../../../types.generated.ts';

export const receiveReturn: NonNullable<MutationResolvers['receiveReturn']> = async (_, { input }, ctx) => {
  const { id, errors } = await receive(ctx, input);
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  const typed = errors as unknown as ReceiveReturnPayload['errors'];
  return { returnOrder: id === null ? null : await ctx.loaders.returnById.load(id), errors: typed };
};
