import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const changeSupply: NonNullable<MutationResolvers['changeSupply']> = async (_parent, { input }, { internal, useCases }) => {
  const { supplyId: id, idempotencyKey, expectedAt, quantity, confidence } = input;
  const change = {
    eta: expectedAt ? new Date(expectedAt) : undefined,
    quantity: quantity ?? undefined,
    confidence: confidence ?? undefined,
  };
  const result = await useCases.supply.change(internal, { idempotencyKey, id, ...change });
  return result.ok ? { supply: result.value, errors: [] } : { supply: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
