import { money, present, toJson } from '@baton/kernel';
import type { ReturnLineResolvers } from '../../types.generated.ts';

export const ReturnLine: ReturnLineResolvers = {
  orderLine: async ({ orderLineId }, _, ctx) => {
    const known = present(await ctx.loaders.orderIdByLine.load(orderLineId), `line ${orderLineId}`);
    const lines = await ctx.loaders.linesByOrder.load(known.orderId);
    return present(
      lines.find((line) => line.id === orderLineId),
      `line ${orderLineId}`,
    );
  },
  expectedRefund: ({ expectedRefundMinor, currency }) => toJson(money(expectedRefundMinor, currency)),
  inspections: async ({ id, returnOrderId }, _, ctx) => {
    const inspections = await ctx.loaders.inspectionsByReturn.load(returnOrderId);
    return inspections.filter(({ returnLineId }) => returnLineId === id);
  },
};
