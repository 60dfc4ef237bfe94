import { inspectReturn as inspect } from '../../../../use-cases/inspect-return.ts';
import type { InspectReturnPayload, MutationResolvers } from '../../../types.generated.ts';

export const inspectReturn: NonNullable<MutationResolvers['inspectReturn']> = async (_, { input }, ctx) => {
  const { id, errors } = await inspect(ctx, input);
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  const typed = errors as unknown as InspectReturnPayload['errors'];
  return { returnOrder: id === null ? null : await ctx.loaders.returnById.load(id), errors: typed };
};
