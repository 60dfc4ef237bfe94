import { refusalOf } from '../../../refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const uploadInventoryFeed: NonNullable<MutationResolvers['uploadInventoryFeed']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.uploadFeed(internal, { ...input, firstRow: input.firstRow ?? 1, isLast: input.isLast ?? true });
  if (result.ok) return { feed: await loaders.feedById.load(result.value), errors: [] };
  return { feed: null, errors: [refusalOf(result.error, input.idempotencyKey)] };
};
