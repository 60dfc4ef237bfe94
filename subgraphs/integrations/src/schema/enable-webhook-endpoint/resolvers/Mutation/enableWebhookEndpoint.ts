import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const enableWebhookEndpoint: NonNullable<MutationResolvers['enableWebhookEndpoint']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.enableEndpoint(internal, input);
  if (!result.ok) return { webhookEndpoint: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { webhookEndpoint: await loaders.endpointById.load(result.value.id), errors: [] };
};
