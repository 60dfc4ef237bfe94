import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const receiveSupply: NonNullable<MutationResolvers['receiveSupply']> = async (_parent, { input }, { internal, useCases }) => {
  const { supplyId: id, idempotencyKey, quantity } = input;
  const result = await useCases.supply.receive(internal, { idempotencyKey, id, quantity });
  return result.ok ? { supply: result.value, errors: [] } : { supply: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
