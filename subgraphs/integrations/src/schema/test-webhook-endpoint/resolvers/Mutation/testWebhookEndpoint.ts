import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const testWebhookEndpoint: NonNullable<MutationResolvers['testWebhookEndpoint']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const result = await useCases.testEndpoint(internal, input);
  if (!result.ok) return { attempt: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { attempt: result.value, errors: [] };
};
