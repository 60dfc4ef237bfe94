import { present } from '@baton/kernel';
import type { TransferLineResolvers } from '../../types.generated.ts';

export const TransferLine: TransferLineResolvers = {
  lots: async ({ transferId, sku }, _arguments, { loaders }) =>
    (await loaders.lotsOfTransfer.load(transferId)).filter((lot) => lot.sku === sku),
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
};
