import { connection } from '@baton/kernel';
import { mayAccessLocation } from '@baton/platform';
import { checkedPage, pageFrom } from '../../../paging.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const transfers: NonNullable<QueryResolvers['transfers']> = async (
  _parent,
  { location, status, ...page },
  { internal, loaders },
) => {
  const request = checkedPage(page);
  if (!mayAccessLocation(internal, location)) return null;
  return pageFrom(connection(request, await loaders.transfersOf(location, status ?? null, request), ({ id }) => [id]));
};
