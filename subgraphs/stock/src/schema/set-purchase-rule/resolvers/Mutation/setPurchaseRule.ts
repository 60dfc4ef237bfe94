import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setPurchaseRule: NonNullable<MutationResolvers['setPurchaseRule']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const { idempotencyKey, sku, min = null, max = null, step = null, perCustomer = null, returnsCountBack } = input;
  const rule = { sku, min, max, step, perCustomer, returnsCountBack: returnsCountBack ?? false };
  const result = await useCases.setPurchaseRule(internal, { idempotencyKey, rule });
  if (result.ok) return { product: await loaders.productBySku.load(sku), errors: [] };
  return { product: null, errors: [toUserError(result.error, idempotencyKey)] };
};
