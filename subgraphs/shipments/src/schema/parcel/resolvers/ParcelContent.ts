import type { ParcelContentResolvers } from '../../types.generated.ts';

export const ParcelContent: ParcelContentResolvers = {
  orderLine: ({ orderLineId }) => ({ id: orderLineId }),
};
