import { present } from '@baton/kernel';
import { openOf } from '../../../domain/inbound.ts';
import type { InboundSupplyResolvers } from '../../types.generated.ts';

export const InboundSupply: InboundSupplyResolvers = {
  status: ({ state }) => state,
  open: (supply) => openOf(supply),
  // An answer that is repeated for its key was JSON in between.
  expectedAt: ({ eta }) => new Date(eta).toISOString(),
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
  location: async ({ location }, _arguments, { loaders }) => present(await loaders.locationByCode.load(location), `location ${location}`),
};
