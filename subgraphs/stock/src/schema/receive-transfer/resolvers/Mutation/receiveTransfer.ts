import { refusalOf } from '../../../refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const receiveTransfer: NonNullable<MutationResolvers['receiveTransfer']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.changeTransfer.receive(internal, input);
  if (result.ok) return { transfer: await loaders.transferById.load(result.value), errors: [] };
  return { transfer: null, errors: [refusalOf(result.error, input.idempotencyKey)] };
};
