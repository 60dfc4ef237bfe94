import type { PageArguments, PageRequest } from '@baton/kernel';
import { hasScope } from '@baton/platform';
import type { Context } from '../context.ts';
import type { OrderView, TimelineEntryView } from '../domain/order-view.ts';
import type { ReturnOrderView } from '../domain/return-view.ts';
import { ordersOfCustomer, timelineOfOrder } from '../persistence/order-repository.ts';
import { returnsOfCustomer } from '../persistence/return-repository.ts';
import { type MutableConnection, page, shown } from '../show-order.ts';

const orderKey = /^ord_[0-9A-Z]{26}$/;
const returnKey = /^ret_[0-9A-Z]{26}$/;
const entryKey = /^\d{1,9}$/;

/** A grant for the customer is not enough: it came with one order, and does not open the others. */
function isSelf({ internal: { actor } }: Context, customerId: string): boolean {
  return actor.kind === 'customer' && actor.id === customerId && actor.scopes.includes('customer:self');
}

/** A page of a customer's orders, newest first; null for those who may not see them. */
export async function listOrders(context: Context, customerId: string, args: PageArguments): Promise<MutableConnection<OrderView> | null> {
  if (!isSelf(context, customerId) && !hasScope(context.internal, 'order:read')) return null;
  const fetch = async (request: PageRequest): Promise<OrderView[]> => {
    const orders = await ordersOfCustomer(context.parts.database, customerId, request);
    for (const order of orders) context.loaders.orderById.prime(order.id, shown(context, order));
    return orders;
  };
  return page(args, { fetch, keyOf: (order) => [order.placedAt, order.id] }, orderKey);
}

/** A page of a customer's returns, newest first; null for those who may not see them. */
export async function listReturns(
  context: Context,
  customerId: string,
  args: PageArguments,
): Promise<MutableConnection<ReturnOrderView> | null> {
  if (!isSelf(context, customerId) && !hasScope(context.internal, 'return:read')) return null;
  const fetch = (request: PageRequest): Promise<ReturnOrderView[]> => returnsOfCustomer(context.parts.database, customerId, request);
  return page(args, { fetch, keyOf: (order) => [order.requestedAt, order.id] }, returnKey);
}

/** A page of an order's timeline, in the order of time. The caller may see the order. */
export function listTimeline(context: Context, orderId: string, args: PageArguments): Promise<MutableConnection<TimelineEntryView>> {
  const fetch = (request: PageRequest): Promise<TimelineEntryView[]> => timelineOfOrder(context.parts.database, orderId, request);
  return page(args, { fetch, keyOf: (entry) => [entry.at, String(entry.seq)] }, entryKey);
}
