import { causeOf } from '@baton/platform';
import type { MutationResolvers } from '../../../types.generated.ts';

export const requestTransferForOrder: NonNullable<MutationResolvers['requestTransferForOrder']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const { outcome, shortages } = await useCases.requestTransferForOrder(
    { ...input, expectedAt: input.expectedAt ?? null },
    causeOf(internal),
  );
  return { outcome, shortages: [...shortages] };
};
