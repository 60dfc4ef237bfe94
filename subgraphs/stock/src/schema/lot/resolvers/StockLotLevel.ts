import { present } from '@baton/kernel';
import type { StockLotLevelResolvers } from '../../types.generated.ts';

export const StockLotLevel: StockLotLevelResolvers = {
  location: async ({ location }, _arguments, { loaders }) => present(await loaders.locationByCode.load(location), `location ${location}`),
};
