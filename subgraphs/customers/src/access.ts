import { hasGrant, hasScope, type InternalContext } from '@baton/platform';

/** Whether the caller may see the person behind a customer id: themself, whoever was shown one of their orders, or staff with `customer:read`. */
export function maySeeCustomer(context: InternalContext, customerId: string): boolean {
  const isSelf = context.actor.kind === 'customer' && context.actor.id === customerId;
  return isSelf || hasGrant(context, `customer:${customerId}`) || hasScope(context, 'customer:read');
}
