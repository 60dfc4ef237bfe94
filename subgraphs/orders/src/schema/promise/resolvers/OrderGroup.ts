import type { OrderGroupResolvers } from '../../types.generated.ts';

export const OrderGroup: Pick<OrderGroupResolvers, 'promiseHistory'> = {
  promiseHistory: async (group, _, ctx) => {
    const changes = await ctx.loaders.promiseChangesByOrder.load(group.orderId);
    return changes.filter(({ groupId }) => groupId === group.id).slice(-changesMax);
  },
};

/** How many are shown: the latest. */
const changesMax = 200;
