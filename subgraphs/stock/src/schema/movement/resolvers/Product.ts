import { connection } from '@baton/kernel';
import { mayAccessLocation } from '@baton/platform';
import { checkedPage, pageFrom } from '../../paging.ts';
import type { ProductResolvers } from '../../types.generated.ts';

export const Product: Pick<ProductResolvers, 'movements' | '__resolveReference'> = {
  movements: async ({ sku }, { location, ...page }, { internal, loaders }) => {
    const request = checkedPage(page);
    if (!mayAccessLocation(internal, location)) return null;
    const lines = await loaders.ledgerPage({ sku, location }, request);
    return pageFrom(connection(request, lines, (line) => [String(line.version)]));
  },
};
