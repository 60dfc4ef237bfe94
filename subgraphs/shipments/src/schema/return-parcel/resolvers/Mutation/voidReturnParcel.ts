import type { MutationResolvers } from '../../../types.generated.ts';

export const voidReturnParcel: NonNullable<MutationResolvers['voidReturnParcel']> = async (
  _parent,
  { returnOrderId },
  { internal, useCases },
) => useCases.voidReturnParcel(internal, returnOrderId);
