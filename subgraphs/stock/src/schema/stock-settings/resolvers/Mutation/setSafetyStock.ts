import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setSafetyStock: NonNullable<MutationResolvers['setSafetyStock']> = async (_parent, { input }, { internal, useCases }) => {
  const result = await useCases.settings.setSafetyStock(internal, input);
  return result.ok ? { product: result.value, errors: [] } : { product: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
