import { hasScope, type InternalContext, mayAccessLocation } from '@baton/platform';
import type { Fence, Reach } from './domain/fence.ts';

const nowhere: Reach = { everywhere: false, locations: [] };
const orderGrant = 'order:';

/** What the caller may see. */
export function fenceOf(context: InternalContext): Fence {
  const { actor, grants } = context;
  return {
    work: reach(context, ['fulfilment:read', 'order:read']),
    returns: reach(context, ['return:read', 'order:read']),
    customerId: actor.kind === 'customer' ? actor.id : null,
    orderIds: grants.filter((grant) => grant.startsWith(orderGrant)).map((grant) => grant.slice(orderGrant.length)),
  };
}

/** Where the caller may work on fulfilments. */
export const workReach = (context: InternalContext): Reach => reach(context, ['fulfilment:work']);

/** Where the caller may hold, reschedule and move fulfilments. */
export const overrideReach = (context: InternalContext): Reach => reach(context, ['fulfilment:override']);

/** Whose purchase orders the caller sees: whoever works there, and who reads them. */
export const purchaseReach = (context: InternalContext): Reach => reach(context, ['purchase-order:read', 'fulfilment:work']);

/** Whose invoices the caller hands in. */
export const invoiceReach = (context: InternalContext): Reach => reach(context, ['vendor-invoice:record']);

/** About whose invoices the caller decides. */
export const decideReach = (context: InternalContext): Reach => reach(context, ['vendor-invoice:decide']);

/** Whose terms and costs the caller sees or changes. */
export const mayUseVendor = (context: InternalContext, scope: 'vendor:read' | 'vendor:write', location: string): boolean =>
  hasScope(context, scope) && mayAccessLocation(context, location);

/** Whether the order is the caller's own, or they hold its access token: what staff never does. */
export function ownsOrder(context: InternalContext, order: { readonly orderId: string; readonly customerId: string | null }): boolean {
  const { customerId, orderIds } = fenceOf(context);
  return orderIds.includes(order.orderId) || (customerId !== null && customerId === order.customerId);
}

/** Whether the caller may follow the work of a location. */
export const mayReadLocation = (context: InternalContext, code: string): boolean =>
  hasScope(context, 'fulfilment:read') && mayAccessLocation(context, code);

function reach(context: InternalContext, scopes: readonly string[]): Reach {
  if (!scopes.some((scope) => hasScope(context, scope))) return nowhere;
  return { everywhere: hasScope(context, 'location:any'), locations: context.actor.locations };
}
