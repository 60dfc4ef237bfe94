import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const rescheduleFulfilment: NonNullable<MutationResolvers['rescheduleFulfilment']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const result = await useCases.rescheduleFulfilment(internal, input);
  return result.ok
    ? { fulfilment: result.value, errors: [] }
    : { fulfilment: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
