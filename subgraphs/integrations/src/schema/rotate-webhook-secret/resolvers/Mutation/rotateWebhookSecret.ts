import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

/** As the SDL says it. */
const overlapHoursDefault = 24;

export const rotateWebhookSecret: NonNullable<MutationResolvers['rotateWebhookSecret']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.rotateSecret(internal, { ...input, overlapHours: input.overlapHours ?? overlapHoursDefault });
  if (!result.ok) return { webhookEndpoint: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { webhookEndpoint: await loaders.endpointById.load(result.value.id), errors: [] };
};
