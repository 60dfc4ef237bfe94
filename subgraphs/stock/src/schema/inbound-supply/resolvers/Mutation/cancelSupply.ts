import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const cancelSupply: NonNullable<MutationResolvers['cancelSupply']> = async (_parent, { input }, { internal, useCases }) => {
  const { supplyId: id, idempotencyKey } = input;
  const result = await useCases.supply.cancel(internal, { idempotencyKey, id });
  return result.ok ? { supply: result.value, errors: [] } : { supply: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
