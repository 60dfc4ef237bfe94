import { present } from '@baton/kernel';
import type { StockInconsistencyResolvers } from '../../types.generated.ts';

export const StockInconsistency: StockInconsistencyResolvers = {
  countedAt: ({ countedAt }) => countedAt?.toISOString() ?? null,
  feed: async ({ feedId }, _arguments, { loaders }) => (feedId === null ? null : loaders.feedById.load(feedId)),
  level: async ({ sku, location }, _arguments, { loaders }) =>
    present(await loaders.levelByKey.load({ sku, location, asOf: null }), `level of ${sku} at ${location}`),
};
