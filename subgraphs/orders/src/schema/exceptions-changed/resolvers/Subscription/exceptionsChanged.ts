import { present } from '@baton/kernel';
import { mapAsync, telling } from '@baton/platform';
import type { Context } from '../../../../context.ts';
import { visibleOrder } from '../../../../show-order.ts';
import { type ExceptionsChange, followExceptions } from '../../../../use-cases/follow-exceptions.ts';
import type { SubscriptionResolvers } from '../../../types.generated.ts';

/** The order itself is read when the event is resolved, with loaders of its own. */
export const exceptionsChanged: NonNullable<SubscriptionResolvers['exceptionsChanged']> = {
  subscribe: (_, { after }, ctx) =>
    mapAsync(followExceptions(ctx, after ?? null), (change) => telling({ exceptionsChanged: change }, change.event)),
  resolve: async (
    { exceptionsChanged: { cursor, kind, at, orderId } }: { readonly exceptionsChanged: ExceptionsChange },
    _: object,
    ctx: Context,
  ) => ({ cursor, kind, at, order: present(await visibleOrder(ctx, orderId), `order ${orderId}`) }),
};
