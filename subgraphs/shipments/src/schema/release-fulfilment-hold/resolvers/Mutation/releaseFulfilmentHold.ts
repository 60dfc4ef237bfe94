import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const releaseFulfilmentHold: NonNullable<MutationResolvers['releaseFulfilmentHold']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const result = await useCases.releaseFulfilmentHold(internal, input);
  return result.ok
    ? { fulfilment: result.value, errors: [] }
    : { fulfilment: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
