import { visibleOrder } from '../../../../show-order.ts';
import { raiseException as raise } from '../../../../use-cases/raise-exception.ts';
import type { MutationResolvers, RaiseExceptionPayload } from '../../../types.generated.ts';

export const raiseException: NonNullable<MutationResolvers['raiseException']> = async (_, { input }, ctx) => {
  const { id, errors } = await raise(ctx, input);
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  const typed = errors as unknown as RaiseExceptionPayload['errors'];
  return { order: id === null ? null : await visibleOrder(ctx, id), errors: typed };
};
