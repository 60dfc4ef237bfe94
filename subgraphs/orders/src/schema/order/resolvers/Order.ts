import { money, toJson } from '@baton/kernel';
import { orderActions, orderStatus } from '../../../domain/order-state.ts';
import { orderPaymentStatus, paymentSums } from '../../../domain/payment-state.ts';
import { referencedOrder, whole } from '../../../show-order.ts';
import { listTimeline } from '../../../use-cases/list-orders.ts';
import type { OrderResolvers } from '../../types.generated.ts';

export const Order: Pick<
  OrderResolvers,
  | 'allowedActions'
  | 'customer'
  | 'groups'
  | 'id'
  | 'lines'
  | 'number'
  | 'payment'
  | 'placedAt'
  | 'returns'
  | 'status'
  | 'timeline'
  | 'totals'
  | '__resolveReference'
> = {
  __resolveReference: (reference, ctx) => referencedOrder(ctx, reference.id),
  status: async (order, _, ctx) => orderStatus(whole(order), await ctx.loaders.linesByOrder.load(order.id), ctx.parts.clock.now()),
  allowedActions: async (order, _, ctx) => orderActions(whole(order), await ctx.loaders.linesByOrder.load(order.id), ctx.parts.clock.now()),
  totals: (order) => {
    const amount = (minor: bigint) => toJson(money(minor, order.currency));
    const { goodsMinor, discountMinor, shippingMinor, taxMinor, totalMinor } = whole(order);
    return {
      goods: amount(goodsMinor),
      discount: amount(discountMinor),
      shipping: amount(shippingMinor),
      tax: amount(taxMinor),
      total: amount(totalMinor),
    };
  },
  payment: async (order, _, ctx) => {
    const sums = paymentSums(await ctx.loaders.tendersByOrder.load(whole(order).id));
    const amount = (minor: bigint) => toJson(money(minor, order.currency));
    return {
      status: orderPaymentStatus(sums),
      authorised: amount(sums.authorised),
      captured: amount(sums.captured),
      refunded: amount(sums.refunded),
    };
  },
  customer: (order) => (order.isRestricted ? null : { id: order.customerId }),
  lines: async (order, _, ctx) => {
    const lines = await ctx.loaders.linesByOrder.load(whole(order).id);
    return lines.filter((line) => line.parentLineId === null);
  },
  groups: async (order, _, ctx) => [...(await ctx.loaders.groupsByOrder.load(whole(order).id))],
  returns: async (order, _, ctx) => [...(await ctx.loaders.returnsByOrder.load(whole(order).id))],
  timeline: (order, args, ctx) => listTimeline(ctx, whole(order).id, args),
  placedAt: (order) => whole(order).placedAt.toISOString(),
};
