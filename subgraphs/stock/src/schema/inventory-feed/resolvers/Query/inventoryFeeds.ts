import { connection } from '@baton/kernel';
import { mayAccessLocation } from '@baton/platform';
import { checkedPage, pageFrom } from '../../../paging.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const inventoryFeeds: NonNullable<QueryResolvers['inventoryFeeds']> = async (
  _parent,
  { location, ...page },
  { internal, loaders },
) => {
  const request = checkedPage(page);
  if (!mayAccessLocation(internal, location)) return null;
  return pageFrom(connection(request, await loaders.feedsOf(location, request), ({ id }) => [id]));
};
