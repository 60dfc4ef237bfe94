import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const replayWebhookDeliveries: NonNullable<MutationResolvers['replayWebhookDeliveries']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const result = await useCases.replay(internal, { ...input, includesDelivered: input.includesDelivered ?? false });
  if (!result.ok) return { replayedCount: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { replayedCount: result.value, errors: [] };
};
