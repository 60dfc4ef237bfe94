import { connection } from '@baton/kernel';
import { hasScope } from '@baton/platform';
import { checkedPage, pageFrom } from '../../paging.ts';
import type { ProductResolvers } from '../../types.generated.ts';

export const Product: Pick<ProductResolvers, 'inboundSupplies' | '__resolveReference'> = {
  inboundSupplies: async ({ sku }, page, { internal, loaders }) => {
    const request = checkedPage(page);
    const supplies = await loaders.inboundPage(sku, request, hasScope(internal, 'location:any') ? null : internal.actor.locations);
    return pageFrom(connection(request, supplies, ({ eta, id }) => [new Date(eta).toISOString(), id]));
  },
};
