
        import type   { SubscriptionResolvers } from './../../../types.generated.ts';
        export const fulfilmentChanged: NonNullable<SubscriptionResolvers['fulfilmentChanged']> = {
      subscribe: async (_parent, _arg, _ctx) => { /* Implement Subscription.fulfilmentChanged resolver logic here */ },
    }