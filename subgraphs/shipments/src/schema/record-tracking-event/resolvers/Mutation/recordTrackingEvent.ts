import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const recordTrackingEvent: NonNullable<MutationResolvers['recordTrackingEvent']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const { estimatedDeliveryAt, ...told } = input;
  const result = await useCases.recordTrackingEvent(internal, {
    ...told,
    estimatedAt: estimatedDeliveryAt ?? null,
    carrier: input.carrier ?? null,
    description: input.description ?? null,
  });
  return result.ok ? { parcel: result.value, errors: [] } : { parcel: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
