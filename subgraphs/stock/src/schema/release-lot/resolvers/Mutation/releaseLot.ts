import { refusalOf } from '../../../refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const releaseLot: NonNullable<MutationResolvers['releaseLot']> = async (_parent, { input }, { internal, useCases, loaders }) => {
  const result = await useCases.releaseLot(internal, input);
  if (result.ok) return { lot: await loaders.lotByKey.load(result.value), errors: [] };
  return { lot: null, errors: [refusalOf(result.error, input.idempotencyKey)] };
};
