import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setLocationCapacity: NonNullable<MutationResolvers['setLocationCapacity']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const { idempotencyKey, location, weekday = null, orders = null, units = null } = input;
  const result = await useCases.setLocationCapacity(internal, { idempotencyKey, location, weekday, orders, units });
  if (result.ok) return { location: await loaders.locationByCode.load(location), errors: [] };
  return { location: null, errors: [toUserError(result.error, idempotencyKey)] };
};
