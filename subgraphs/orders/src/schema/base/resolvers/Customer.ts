import { hasScope } from '@baton/platform';
import type { Context } from '../../../context.ts';
import { ordersOfCustomer } from '../../../persistence/order-repository.ts';
import { returnsOfCustomer } from '../../../persistence/return-repository.ts';
import { page, shown } from '../../../show-order.ts';
import type { CustomerResolvers } from '../../types.generated.ts';

/** A grant for the customer is not enough: it came with one order, and does not open the others. */
function isSelf({ internal: { actor } }: Context, customerId: string): boolean {
  return actor.kind === 'customer' && actor.id === customerId && actor.scopes.includes('customer:self');
}

const orderKey = /^ord_[0-9A-Z]{26}$/;
const returnKey = /^ret_[0-9A-Z]{26}$/;

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: async ({ id }, args, ctx) => {
    if (!isSelf(ctx, id) && !hasScope(ctx.internal, 'order:read')) return null;
    const fetch = async (request: Parameters<typeof ordersOfCustomer>[2]) => {
      const orders = await ordersOfCustomer(ctx.parts.database, id, request);
      for (const order of orders) ctx.loaders.orderById.prime(order.id, shown(ctx, order));
      return orders;
    };
    return await page(args, { fetch, keyOf: (order) => [order.placedAt, order.id] }, orderKey);
  },
  returns: async ({ id }, args, ctx) => {
    if (!isSelf(ctx, id) && !hasScope(ctx.internal, 'return:read')) return null;
    const fetch = (request: Parameters<typeof returnsOfCustomer>[2]) => returnsOfCustomer(ctx.parts.database, id, request);
    return await page(args, { fetch, keyOf: (order) => [order.requestedAt, order.id] }, returnKey);
  },
};
