import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const announceSupply: NonNullable<MutationResolvers['announceSupply']> = async (_parent, { input }, { internal, useCases }) => {
  const { expectedAt, confidence, ...rest } = input;
  const result = await useCases.supply.announce(internal, { ...rest, confidence: confidence ?? 100, eta: new Date(expectedAt) });
  return result.ok ? { supply: result.value, errors: [] } : { supply: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
