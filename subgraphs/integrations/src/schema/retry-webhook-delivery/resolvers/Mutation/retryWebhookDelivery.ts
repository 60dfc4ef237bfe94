import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const retryWebhookDelivery: NonNullable<MutationResolvers['retryWebhookDelivery']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.retryDelivery(internal, input);
  if (!result.ok) return { webhookDelivery: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { webhookDelivery: await loaders.deliveryById.load(result.value.id), errors: [] };
};
