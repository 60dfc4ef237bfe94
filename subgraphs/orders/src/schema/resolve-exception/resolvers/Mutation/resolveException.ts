import { visibleOrder } from '../../../../show-order.ts';
import { resolveException as resolve } from '../../../../use-cases/resolve-exception.ts';
import type { MutationResolvers, ResolveExceptionPayload } from '../../../types.generated.ts';

export const resolveException: NonNullable<MutationResolvers['resolveException']> = async (_, { input }, ctx) => {
  const { id, errors } = await resolve(ctx, input);
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  const typed = errors as unknown as ResolveExceptionPayload['errors'];
  return { order: id === null ? null : await visibleOrder(ctx, id), errors: typed };
};
