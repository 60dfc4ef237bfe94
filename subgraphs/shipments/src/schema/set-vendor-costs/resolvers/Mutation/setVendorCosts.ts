import { mayUseVendor } from '../../../../access.ts';
import { notFound } from '../../../../domain/errors.ts';
import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setVendorCosts: NonNullable<MutationResolvers['setVendorCosts']> = async (_parent, { input }, { internal, useCases }) => {
  const { idempotencyKey, location } = input;
  if (!mayUseVendor(internal, 'vendor:write', location)) {
    return { vendor: null, errors: [toUserError(notFound('No terms are agreed with such a vendor.', 'location'), idempotencyKey)] };
  }
  const costs = input.costs.map(({ sku, unitCost }) => ({ sku, unitCost: unitCost ?? null }));
  const result = await useCases.setVendorCosts(internal, { idempotencyKey, location, costs });
  return result.ok ? { vendor: result.value, errors: [] } : { vendor: null, errors: [toUserError(result.error, idempotencyKey)] };
};
