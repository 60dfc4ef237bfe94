import { promiseOfOrder, shownSpan } from '../../../domain/promise/change.ts';
import { whole } from '../../../show-order.ts';
import type { OrderResolvers } from '../../types.generated.ts';

export const Order: Pick<OrderResolvers, 'messages' | 'promise' | 'promiseHistory' | '__resolveReference'> = {
  promise: async (order, _, ctx) => shownSpan(promiseOfOrder(await ctx.loaders.groupsByOrder.load(whole(order).id))),
  promiseHistory: async (order, _, ctx) => (await ctx.loaders.promiseChangesByOrder.load(whole(order).id)).slice(-changesMax),
  messages: async (order, _, ctx) => (await ctx.loaders.messagesByOrder.load(whole(order).id)).slice(-changesMax),
};

/** How many are shown: the latest. */
const changesMax = 200;
