import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const receiveStock: NonNullable<MutationResolvers['receiveStock']> = async (_parent, { input }, { internal, useCases }) => {
  const result = await useCases.receiveStock(internal, input);
  return result.ok ? { levels: [...result.value], errors: [] } : { levels: [], errors: [toUserError(result.error, input.idempotencyKey)] };
};
