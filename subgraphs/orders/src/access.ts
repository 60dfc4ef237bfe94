import { hasGrant, hasScope, type InternalContext } from '@baton/platform';

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
