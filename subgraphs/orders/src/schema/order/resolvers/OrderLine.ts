import { money, toJson } from '@baton/kernel';
import { shownUnits } from '../../../domain/quote/shown-rest.ts';
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
  async backorders({ id, orderId, kind }, _arguments, { loaders }) {
    const waiting = await loaders.backordersByOrder.load(orderId);
    const own = kind === 'BUNDLE' ? (await loaders.linesByOrder.load(orderId)).filter(({ parentLineId }) => parentLineId === id) : [{ id }];
    return waiting.filter(({ orderLineId }) => own.some((line) => line.id === orderLineId)).map(shownUnits);
  },
  unitPrice: (line) => toJson(money(line.unitPriceMinor, line.currency)),
  total: (line) => toJson(money(line.totalMinor, line.currency)),
};
