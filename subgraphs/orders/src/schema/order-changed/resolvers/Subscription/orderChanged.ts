import type { SubscriptionResolvers } from './../../../types.generated.ts';
export const orderChanged: NonNullable<SubscriptionResolvers['orderChanged']> = {
  subscribe: async (_parent, _arg, _ctx) => {
    /* Implement Subscription.orderChanged resolver logic here */
  },
};
