import { mayAccessLocation } from '@baton/platform';
import type { QueryResolvers } from '../../../types.generated.ts';

export const inventoryFeed: NonNullable<QueryResolvers['inventoryFeed']> = async (_parent, { id }, { internal, loaders }) => {
  const feed = await loaders.feedById.load(id);
  return feed && mayAccessLocation(internal, feed.location) ? feed : null;
};
