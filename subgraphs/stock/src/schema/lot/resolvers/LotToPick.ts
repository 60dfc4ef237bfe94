import { present } from '@baton/kernel';
import type { LotToPickResolvers } from '../../types.generated.ts';

export const LotToPick: LotToPickResolvers = {
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
};
