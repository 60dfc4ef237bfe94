import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const removeWebhookEndpoint: NonNullable<MutationResolvers['removeWebhookEndpoint']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const result = await useCases.removeEndpoint(internal, input);
  if (!result.ok) return { isRemoved: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { isRemoved: true, errors: [] };
};
