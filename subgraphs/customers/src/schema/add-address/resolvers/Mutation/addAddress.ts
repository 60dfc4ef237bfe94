import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const addAddress: NonNullable<MutationResolvers['addAddress']> = async (_parent, { input }, { internal, useCases, loaders }) => {
  const result = await useCases.addAddress(internal, input);
  if (!result.ok) return { address: null, customer: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  const { customerId, addressId } = result.value;
  // An earlier mutation of the same operation may have loaded them.
  loaders.addressesByCustomer.clear(customerId);
  // A repetition may find the address gone: then the payload holds the shopper only.
  const address = (await loaders.addressesByCustomer.load(customerId)).find(({ id }) => id === addressId) ?? null;
  return { address, customer: { id: customerId }, errors: [] };
};
