import { refusalOf } from '../../../refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const declareTransferLost: NonNullable<MutationResolvers['declareTransferLost']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.changeTransfer.declareLost(internal, input);
  if (result.ok) return { transfer: await loaders.transferById.load(result.value), errors: [] };
  return { transfer: null, errors: [refusalOf(result.error, input.idempotencyKey)] };
};
