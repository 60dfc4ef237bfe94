import { present } from '@baton/kernel';
import type { StandingSupplyResolvers } from '../../types.generated.ts';

export const StandingSupply: StandingSupplyResolvers = {
  location: async ({ location }, _arguments, { loaders }) => present(await loaders.locationByCode.load(location), `location ${location}`),
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
};
