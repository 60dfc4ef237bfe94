import { visibleReturn } from '../../../../show-order.ts';
import { requestReturn as request } from '../../../../use-cases/request-return.ts';
import type { MutationResolvers, RequestReturnPayload } from '../../../types.generated.ts';

export const requestReturn: NonNullable<MutationResolvers['requestReturn']> = async (_, { input }, ctx) => {
  const { id, errors } = await request(ctx, { ...input, location: input.location ?? null });
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  const typed = errors as unknown as RequestReturnPayload['errors'];
  return { returnOrder: id === null ? null : await visibleReturn(ctx, id), errors: typed };
};
