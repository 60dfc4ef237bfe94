import { money, toJson } from '@baton/kernel';
import type { ProductResolvers } from '../../types.generated.ts';

export const Product: ProductResolvers = {
  __resolveReference: async ({ sku }) => ({ sku }),
  price: async ({ sku }, { channel }, { captureLoaders }) => {
    const price = await captureLoaders.price.load({ channel, sku });
    return price ? toJson(money(price.minor, price.currency)) : null;
  },
};
