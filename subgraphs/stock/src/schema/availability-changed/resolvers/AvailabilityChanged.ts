import { present } from '@baton/kernel';
import type { AvailabilityChangedResolvers } from '../../types.generated.ts';

export const AvailabilityChanged: AvailabilityChangedResolvers = {
  kinds: ({ kinds }) => [...kinds],
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
};
