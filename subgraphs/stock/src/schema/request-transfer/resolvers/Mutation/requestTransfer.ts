import { refusalOf } from '../../../refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const requestTransfer: NonNullable<MutationResolvers['requestTransfer']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.changeTransfer.request(internal, input);
  if (result.ok) return { transfer: await loaders.transferById.load(result.value), errors: [] };
  return { transfer: null, errors: [refusalOf(result.error, input.idempotencyKey)] };
};
