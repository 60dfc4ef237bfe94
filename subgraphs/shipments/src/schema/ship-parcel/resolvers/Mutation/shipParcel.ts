import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const shipParcel: NonNullable<MutationResolvers['shipParcel']> = async (_parent, { input }, { internal, useCases }) => {
  const result = await useCases.shipParcel(internal, input);
  return result.ok ? { parcel: result.value, errors: [] } : { parcel: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
