import { money, toJson } from '@baton/kernel';
import { badUserInput } from '@baton/platform';
import { productPromiseKey } from '../../../use-cases/product-promise.ts';
import type { ProductResolvers } from '../../types.generated.ts';

export const Product: ProductResolvers = {
  __resolveReference: async ({ sku }) => ({ sku }),
  price: async ({ sku }, { channel }, { captureLoaders }) => {
    const price = await captureLoaders.price.load({ channel, sku });
    return price ? toJson(money(price.minor, price.currency)) : null;
  },
  deliveryPromises: async ({ sku }, { channel, destination, quantity }, { productPromises }) => {
    const asked = productPromiseKey({ channel, sku, quantity: quantity ?? 1, destination });
    if (!asked.ok) throw badUserInput(asked.error);
    return [...(await productPromises.load(asked.value))];
  },
};
