import { causeOf } from '@baton/platform';
import type { MutationResolvers } from '../../../types.generated.ts';

export const cancelTransferForOrder: NonNullable<MutationResolvers['cancelTransferForOrder']> = async (
  _parent,
  { transferId },
  { internal, useCases },
) => ({ cancelled: await useCases.cancelTransferForOrder(transferId, causeOf(internal)) });
