import type { ReturnOrderResolvers } from '../../types.generated.ts';

export const ReturnOrder: ReturnOrderResolvers = {
  parcels: async ({ id }, _arguments, { loaders }) => [...(await loaders.parcelsByReturnOrder.load(id))],
};
