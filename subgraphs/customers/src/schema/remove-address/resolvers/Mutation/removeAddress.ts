import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const removeAddress: NonNullable<MutationResolvers['removeAddress']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.removeAddress(internal, input);
  if (!result.ok) return { customer: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  // An earlier mutation of the same operation may have loaded them.
  loaders.addressesByCustomer.clear(result.value.id);
  return { customer: result.value, errors: [] };
};
