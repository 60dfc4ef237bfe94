import { present } from '@baton/kernel';
import type { StockLotHolderResolvers } from '../../types.generated.ts';

export const StockLotHolder: StockLotHolderResolvers = {
  location: async ({ location }, _arguments, { loaders }) => present(await loaders.locationByCode.load(location), `location ${location}`),
  order: ({ orderId }) => ({ id: orderId }),
  shippedAt: ({ shippedAt }) => shippedAt?.toISOString() ?? null,
};
