import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setStockThreshold: NonNullable<MutationResolvers['setStockThreshold']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const result = await useCases.settings.setStockThreshold(internal, { ...input, low: input.low ?? null });
  return result.ok ? { product: result.value, errors: [] } : { product: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
