import { mapAsync, telling } from '@baton/platform';
import type { Context } from '../../../../context.ts';
import { shown } from '../../../../show-order.ts';
import { followOrder, type OrderChange } from '../../../../use-cases/follow-order.ts';
import type { SubscriptionResolvers } from '../../../types.generated.ts';

/** The gateway turned the access token into a grant. What hangs below the order is read when the event is resolved, with loaders of its own. */
export const orderChanged: NonNullable<SubscriptionResolvers['orderChanged']> = {
  subscribe: async (_, { orderId, after }, ctx) =>
    mapAsync(await followOrder(ctx, orderId, after ?? null), (change) => {
      const value = { orderChanged: change };
      return change.entry.event ? telling(value, change.entry.event) : value;
    }),
  resolve: ({ orderChanged: { cursor, entry, order } }: { readonly orderChanged: OrderChange }, _: object, ctx: Context) => ({
    cursor,
    kind: entry.kind,
    at: entry.at.toISOString(),
    order: shown(ctx, order),
  }),
};
