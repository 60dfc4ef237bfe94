import type { OrderExceptionResolvers } from '../../types.generated.ts';

export const OrderException: Pick<OrderExceptionResolvers, 'order'> = {
  order: ({ orderId }, _, { loaders }) => loaders.orderById.load(orderId),
};
