import { listOrders, listReturns } from '../../../use-cases/list-orders.ts';
import type { CustomerResolvers } from '../../types.generated.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: ({ id }, args, ctx) => listOrders(ctx, id, args),
  returns: ({ id }, args, ctx) => listReturns(ctx, id, args),
};
