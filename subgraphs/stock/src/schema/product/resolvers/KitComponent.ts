import { present } from '@baton/kernel';
import type { KitComponentResolvers } from '../../types.generated.ts';

export const KitComponent: KitComponentResolvers = {
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
};
