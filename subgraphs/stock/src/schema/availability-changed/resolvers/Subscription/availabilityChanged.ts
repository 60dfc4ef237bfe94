import type { AvailabilityChange } from '../../../../use-cases/follow-availability.ts';
import type { SubscriptionResolvers } from '../../../types.generated.ts';

export const availabilityChanged: NonNullable<SubscriptionResolvers['availabilityChanged']> = {
  subscribe: async (_parent, { skus, channel, after, kinds }, { useCases }) =>
    useCases.followAvailability({ skus, channel, after: after ?? null, kinds: kinds ?? null }),
  resolve: (change: AvailabilityChange) => change,
};
