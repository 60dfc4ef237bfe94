import { type Connection, connection, type PageArguments, type PageRequest, pageRequest } from '@baton/kernel';
import { badUserInput, forbidden, hasScope, mayAccessLocation } from '@baton/platform';
import { mayReadOrder, mayReadReturn, ownsOrder } from './access.ts';
import type { Context } from './context.ts';
import type { OrderView } from './domain/order-view.ts';
import type { ReturnOrderView } from './domain/return-view.ts';

/** The order, if the caller may see it: for its customer, the holder of its access token, and staff. Everybody else is told that there is none. */
export async function visibleOrder(context: Context, id: string): Promise<OrderView | null> {
  const order = await context.loaders.orderById.load(id);
  return order !== null && mayReadOrder(context.internal, order) ? shown(context, order) : null;
}

/** Lets the other subgraphs answer in the same operation to whom the order belongs. */
export function shown(context: Context, order: OrderView): OrderView {
  if (!ownsOrder(context.internal, order)) return order;
  context.grant(`order:${order.id}`);
  context.grant(`customer:${order.customerId}`);
  return order;
}

/** An order that another thing points to: a location that has work for it learns its number and nothing else. */
export async function referencedOrder(context: Context, id: string): Promise<OrderView | null> {
  const visible = await visibleOrder(context, id);
  if (visible !== null || !hasScope(context.internal, 'fulfilment:read')) return visible;
  const locations = await context.loaders.workLocationsByOrder.load(id);
  if (!locations.some(({ location }) => mayAccessLocation(context.internal, location))) return null;
  return restricted(await context.loaders.orderById.load(id));
}

export const restricted = (order: OrderView | null): OrderView | null => order && { ...order, isRestricted: true };

/** Refuses a field that only those see who may see the whole order. */
export function whole(order: OrderView): OrderView {
  if (order.isRestricted) throw forbidden();
  return order;
}

/** The return, if the caller may see it: whoever may see its order, and staff for the locations that it goes to or stands at. */
export async function visibleReturn(context: Context, id: string): Promise<ReturnOrderView | null> {
  const order = await context.loaders.returnById.load(id);
  if (order === null || !mayReadReturn(context.internal, order)) return null;
  // Whoever owns it sees its order as well, in every subgraph.
  if (ownsOrder(context.internal, { id: order.orderId, customerId: order.customerId })) await visibleOrder(context, order.orderId);
  return order;
}

/** A page of a list whose key is an instant and a tie-breaker. A wrong request is the client's: a top-level error. */
export async function page<T>(
  args: PageArguments,
  of: { fetch(request: PageRequest): Promise<readonly T[]>; keyOf(item: T): readonly [Date, string] },
  tie: RegExp,
): Promise<MutableConnection<T>> {
  const request = pageRequest(args);
  if (!request.ok) throw badUserInput(request.error);
  const [at, rest] = request.value.from ?? ['1970-01-01T00:00:00.000Z', null];
  if (Number.isNaN(Date.parse(at ?? '')) || (request.value.from !== null && !tie.test(rest ?? ''))) {
    throw badUserInput('The cursor is not one of ours.');
  }
  const found = connection(request.value, await of.fetch(request.value), (item) => {
    const [instant, id] = of.keyOf(item);
    return [instant.toISOString(), id];
  });
  return { nodes: [...found.nodes], edges: [...found.edges], pageInfo: found.pageInfo };
}

/** As kernel's, with the mutable lists that generated resolver types ask for. */
export interface MutableConnection<T> {
  nodes: T[];
  edges: Connection<T>['edges'][number][];
  pageInfo: Connection<T>['pageInfo'];
}
