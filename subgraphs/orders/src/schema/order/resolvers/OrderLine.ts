import { money, toJson } from '@baton/kernel';
import { visibleOrder } from '../../../show-order.ts';
import type { OrderLineResolvers } from '../../types.generated.ts';

export const OrderLine: OrderLineResolvers = {
  __resolveReference: async (reference, ctx) => {
    const known = await ctx.loaders.orderIdByLine.load(reference.id);
    const order = known && (await visibleOrder(ctx, known.orderId));
    if (order === null) return null;
    const lines = await ctx.loaders.linesByOrder.load(order.id);
    return lines.find((line) => line.id === reference.id) ?? null;
  },
  product: ({ sku }) => ({ sku }),
  quantity: ({ ordered }) => ordered,
  quantities: ({ ordered, cancelled, backordered, allocated, picked, shipped, delivered, returned, refunded }) => ({
    ordered,
    cancelled,
    backordered,
    allocated,
    picked,
    shipped,
    delivered,
    returned,
    refunded,
  }),
  unitPrice: (line) => toJson(money(line.unitPriceMinor, line.currency)),
  total: (line) => toJson(money(line.totalMinor, line.currency)),
};
