import { present } from '@baton/kernel';
import type { TransferLineResolvers } from '../../types.generated.ts';

export const TransferLine: TransferLineResolvers = {
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
};
