import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const changeWebhookEndpoint: NonNullable<MutationResolvers['changeWebhookEndpoint']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.changeEndpoint(internal, input);
  if (!result.ok) return { webhookEndpoint: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { webhookEndpoint: await loaders.endpointById.load(result.value.id), errors: [] };
};
