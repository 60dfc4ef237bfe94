import type { Context } from '../../../../context.ts';
import type { AvailabilityChange } from '../../../../use-cases/follow-availability.ts';
import type { SubscriptionResolvers } from '../../../types.generated.ts';

export const availabilityChanged: NonNullable<SubscriptionResolvers['availabilityChanged']> = {
  subscribe: async (_parent, { skus, channel, after, kinds }, { useCases }) =>
    useCases.followAvailability({ skus, channel, after: after ?? null, kinds: kinds ?? null }),
  resolve(change: AvailabilityChange, _: object, ctx: Context) {
    // By what happened as well: that it ran out is told also to somebody who gets that it is back at the same time.
    ctx.replaces(`${change.sku} ${[...change.kinds].sort().join(' ')}`);
    return change;
  },
};
