import { present } from '@baton/kernel';
import type { StockLotOnTheWayResolvers } from '../../types.generated.ts';

export const StockLotOnTheWay: StockLotOnTheWayResolvers = {
  transfer: async ({ transferId }, _arguments, { loaders }) =>
    present(await loaders.transferById.load(transferId), `transfer ${transferId}`),
};
