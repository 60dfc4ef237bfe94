import { money, present, toJson } from '@baton/kernel';
import { refundStatus } from '../../../domain/return-state.ts';
import { restricted, visibleOrder, visibleReturn } from '../../../show-order.ts';
import type { ReturnOrderResolvers } from '../../types.generated.ts';

export const ReturnOrder: ReturnOrderResolvers = {
  __resolveReference: (reference, ctx) => visibleReturn(ctx, reference.id),
  destination: ({ destination }) => ({ code: destination }),
  receivingLocation: ({ receivingLocation }) => (receivingLocation === null ? null : { code: receivingLocation }),
  requestedAt: ({ requestedAt }) => requestedAt.toISOString(),
  // Whoever sees a return at their counter learns its order's number, and no more than that.
  order: async ({ orderId }, _, ctx) => {
    const visible = await visibleOrder(ctx, orderId);
    return visible ?? present(restricted(await ctx.loaders.orderById.load(orderId)), `order ${orderId}`);
  },
  lines: async ({ id }, _, ctx) => [...(await ctx.loaders.returnLinesByReturn.load(id))],
  refund: async ({ id, currency }, _, ctx) => {
    const refunds = await ctx.loaders.refundsByReturn.load(id);
    if (refunds.length === 0) return null;
    const status = refundStatus(refunds);
    const settled = refunds.map(({ settledAt }) => settledAt?.getTime() ?? 0);
    return {
      status,
      total: toJson(
        money(
          refunds.reduce((sum, refund) => sum + refund.amountMinor, 0n),
          currency,
        ),
      ),
      settledAt: status === 'SETTLED' ? new Date(Math.max(...settled)).toISOString() : null,
    };
  },
};
