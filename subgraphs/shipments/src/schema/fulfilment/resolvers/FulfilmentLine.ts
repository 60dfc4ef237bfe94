import type { FulfilmentLineResolvers } from '../../types.generated.ts';

export const FulfilmentLine: FulfilmentLineResolvers = {
  orderLine: ({ orderLineId }) => ({ id: orderLineId }),
  product: ({ sku }) => ({ sku }),
  quantity: ({ released, rejected, withdrawn }) => released - rejected - withdrawn,
  awaited: ({ awaited }) => awaited ?? 0,
};
