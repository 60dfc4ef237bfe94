import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setChannelProtection: NonNullable<MutationResolvers['setChannelProtection']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const result = await useCases.settings.setChannelProtection(internal, input);
  return result.ok ? { product: result.value, errors: [] } : { product: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
