import type { OrderResolvers } from '../../types.generated.ts';

export const Order: OrderResolvers = {
  fulfilments: async ({ id }, _arguments, { loaders }) => [...(await loaders.fulfilmentsByOrder.load(id))],
  parcels: async ({ id }, _arguments, { loaders }) => [...(await loaders.parcelsByOrder.load(id))],
};
