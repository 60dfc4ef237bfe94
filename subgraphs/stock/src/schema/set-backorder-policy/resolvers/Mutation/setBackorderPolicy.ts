import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setBackorderPolicy: NonNullable<MutationResolvers['setBackorderPolicy']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const { idempotencyKey, sku, location, channel, mode = null, cap = null, leadDays = null } = input;
  const instant = (at: string | null | undefined): number | null => (at ? Date.parse(at) : null);
  const dates = { sellFrom: instant(input.sellFromAt), sellTo: instant(input.sellToAt), releaseAt: instant(input.releaseAt) };
  const policy = { sku, location: location ?? '', channel: channel ?? '', mode, cap, leadDays, ...dates };
  const result = await useCases.setBackorderPolicy(internal, { idempotencyKey, policy });
  if (result.ok) return { product: await loaders.productBySku.load(sku), errors: [] };
  return { product: null, errors: [toUserError(result.error, idempotencyKey)] };
};
