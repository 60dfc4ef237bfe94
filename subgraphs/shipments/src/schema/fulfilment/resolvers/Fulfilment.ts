import { isId } from '@baton/kernel';
import { hasScope } from '@baton/platform';
import { ownsOrder } from '../../../access.ts';
import { awaitedTransfers } from '../../../domain/awaiting.ts';
import { allowedFulfilmentActions } from '../../../domain/fulfilment.ts';
import { purchaseOrderIdOf } from '../../../domain/purchase-view.ts';
import type { FulfilmentResolvers } from '../../types.generated.ts';

export const Fulfilment: FulfilmentResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (isId('ful', id) ? loaders.fulfilmentById.load(id) : null),
  allowedActions: (fulfilment) => allowedFulfilmentActions(fulfilment),
  order: ({ orderId }) => ({ id: orderId }),
  location: ({ location }) => ({ code: location }),
  // A customer is not told what somebody suspects.
  hold: ({ hold }, _arguments, { internal }) =>
    hasScope(internal, 'fulfilment:read') && hold ? { reason: hold.reason, heldAt: hold.since, endsAt: hold.until, by: hold.by } : null,
  purchaseOrder: ({ id, purchase }, _arguments, { loaders }) => (purchase ? loaders.purchaseOrderById.load(purchaseOrderIdOf(id)) : null),
  lines: ({ lines }) => [...lines],
  awaits: (fulfilment) =>
    awaitedTransfers(fulfilment).map(({ transferId: id, origin, ...transfer }) => ({ ...transfer, id, origin: { code: origin } })),
  pickup: async (fulfilment, _arguments, { internal, loaders }) => {
    const pickup = await loaders.pickupByFulfilment.load(fulfilment.id);
    if (!pickup) return null;
    const { code, readyAt, expiresAt } = pickup;
    // Who hands the goods over must be shown the code, so they are never told it.
    return { code: ownsOrder(internal, fulfilment) ? code : null, readyAt: readyAt.toISOString(), expiresAt: expiresAt.toISOString() };
  },
  parcels: async ({ id }, _arguments, { loaders }) => [...(await loaders.parcelsByFulfilment.load(id))],
};
