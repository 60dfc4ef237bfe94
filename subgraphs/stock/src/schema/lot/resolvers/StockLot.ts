import { allowedActions, connection, present } from '@baton/kernel';
import { type LotAction, lotTransitions } from '../../../domain/lot/lot.ts';
import { checkedPage, pageFrom } from '../../paging.ts';
import type { StockLotResolvers } from '../../types.generated.ts';

export const StockLot: StockLotResolvers = {
  // The names of the table are those of the enum.
  allowedActions: ({ state }) => allowedActions(lotTransitions, state) as LotAction[],
  holders: async (lot, page, { loaders }) => {
    const request = checkedPage(page);
    return pageFrom(connection(request, await loaders.lotHolders(lot, request), ({ key }) => [key]));
  },
  levels: async (lot, _arguments, { loaders }) => loaders.lotLevels(lot),
  onTheWay: async (lot, _arguments, { loaders }) => loaders.lotOnTheWay(lot),
  product: async ({ sku }, _arguments, { loaders }) => present(await loaders.productBySku.load(sku), `product ${sku}`),
};
