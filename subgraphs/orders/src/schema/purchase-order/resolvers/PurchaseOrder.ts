import { derivedId, isId } from '@baton/kernel';
import { hasScope, mayAccessLocation } from '@baton/platform';
import type { PurchaseOrderResolvers } from '../../types.generated.ts';

export const PurchaseOrder: PurchaseOrderResolvers = {
  // The purchase order is the outward form of one fulfilment: its id is that of the fulfilment under another prefix.
  shipTo: async ({ id }, _arguments, { internal, loaders }) => {
    if (!hasScope(internal, 'ship-to:read')) return null;
    const addressee = isId('pur', id) ? await loaders.addresseeByFulfilment.load(derivedId('ful', id)) : null;
    if (addressee === null || !mayAccessLocation(internal, addressee.location)) return null;
    const addresses = await loaders.addressesByOrder.load(addressee.orderId);
    return addresses.find(({ slot }) => slot === addressee.groupId) ?? null;
  },
};
