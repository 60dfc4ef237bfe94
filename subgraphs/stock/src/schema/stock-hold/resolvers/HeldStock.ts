import { present } from '@baton/kernel';
import type { HeldStockResolvers } from '../../types.generated.ts';

export const HeldStock: HeldStockResolvers = {
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
  location: async ({ location }, _arguments, { loaders }) => present(await loaders.locationByCode.load(location), `location ${location}`),
};
