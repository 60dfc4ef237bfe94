import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setStandingSupply: NonNullable<MutationResolvers['setStandingSupply']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const { idempotencyKey, location } = input;
  const lines = input.lines.map(({ sku, units }) => ({ sku, units: units ?? null }));
  const result = await useCases.setStandingSupply(internal, { idempotencyKey, location, lines });
  return result.ok
    ? { standingSupply: [...result.value], errors: [] }
    : { standingSupply: [], errors: [toUserError(result.error, idempotencyKey)] };
};
