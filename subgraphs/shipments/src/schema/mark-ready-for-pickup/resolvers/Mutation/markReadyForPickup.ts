import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const markReadyForPickup: NonNullable<MutationResolvers['markReadyForPickup']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const result = await useCases.markReadyForPickup(internal, input);
  return result.ok
    ? { fulfilment: result.value, errors: [] }
    : { fulfilment: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
