import { present } from '@baton/kernel';
import type { TransferLineResolvers } from '../../types.generated.ts';

/** Lots of a line that are shown. */
const lotsMax = 1000;

export const TransferLine: TransferLineResolvers = {
  lots: async ({ transferId, sku }, _arguments, { loaders }) =>
    (await loaders.lotsOfTransfer.load(transferId)).filter((lot) => lot.sku === sku).slice(0, lotsMax),
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
};
