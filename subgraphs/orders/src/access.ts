import { hasGrant, hasScope, type InternalContext, mayAccessLocation } from '@baton/platform';

/** Whose an order is. */
export interface Owned {
  readonly id: string;
  readonly customerId: string;
}

/** Whether the caller bought the order, or holds its access token. */
export function ownsOrder(internal: InternalContext, order: Owned): boolean {
  const isCustomer = internal.actor.kind === 'customer' && internal.actor.id === order.customerId && hasScope(internal, 'customer:self');
  return isCustomer || hasGrant(internal, `order:${order.id}`);
}

/** Whether the caller may see the whole order. Anybody else is answered as if there were none. */
export function mayReadOrder(internal: InternalContext, order: Owned): boolean {
  return hasScope(internal, 'order:read') || ownsOrder(internal, order);
}

/** Whose a return is, and where it concerns somebody. */
export interface OwnedReturn {
  readonly orderId: string;
  readonly customerId: string;
  readonly destination: string;
  readonly receivingLocation: string | null;
}

/** Whether the caller may see the return: whoever owns its order, and staff for the locations that it goes to or stands at. */
export function mayReadReturn(internal: InternalContext, order: OwnedReturn): boolean {
  if (ownsOrder(internal, { id: order.orderId, customerId: order.customerId })) return true;
  if (!hasScope(internal, 'return:read')) return false;
  const places = [order.destination, order.receivingLocation].filter((code) => code !== null);
  return places.some((code) => mayAccessLocation(internal, code));
}
