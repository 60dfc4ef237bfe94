import { connection } from '@baton/kernel';
import { hasScope } from '@baton/platform';
import { checkedPage, pageFrom } from '../../../paging.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const bufferRules: NonNullable<QueryResolvers['bufferRules']> = async (_parent, page, { internal, loaders }) => {
  const request = checkedPage(page);
  const rules = await loaders.bufferPage(request, hasScope(internal, 'location:any') ? null : internal.actor.locations);
  return pageFrom(connection(request, rules, (rule) => [rule.id]));
};
