import { refusalOf } from '../../../refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const cancelInventoryFeed: NonNullable<MutationResolvers['cancelInventoryFeed']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.cancelFeed(internal, input);
  if (result.ok) return { feed: await loaders.feedById.load(result.value), errors: [] };
  return { feed: null, errors: [refusalOf(result.error, input.idempotencyKey)] };
};
