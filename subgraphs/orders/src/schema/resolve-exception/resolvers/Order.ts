import type { OrderResolvers } from '../../types.generated.ts';

export const Order: Pick<OrderResolvers, 'exceptions' | '__resolveReference'> = {
  exceptions: async ({ id }, _, { loaders }) => [...(await loaders.exceptionsByOrder.load(id))],
};
