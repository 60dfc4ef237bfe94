import { present } from '@baton/kernel';
import { available } from '../../../domain/movement.ts';
import type { StockLevelResolvers } from '../../types.generated.ts';

export const StockLevel: StockLevelResolvers = {
  available: (level) => available(level),
  location: async ({ location }, _arguments, { loaders }) => present(await loaders.locationByCode.load(location), `location ${location}`),
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
};
