import { present } from '@baton/kernel';
import { mapAsync, telling } from '@baton/platform';
import type { Context } from '../../../../context.ts';
import { visibleReturn } from '../../../../show-order.ts';
import { followReturn, type ReturnChange } from '../../../../use-cases/follow-return.ts';
import type { SubscriptionResolvers } from '../../../types.generated.ts';

/** The gateway turned the access token into a grant. The return itself is read when the event is resolved, with loaders of its own. */
export const returnChanged: NonNullable<SubscriptionResolvers['returnChanged']> = {
  subscribe: async (_, { returnOrderId, after }, ctx) =>
    mapAsync(await followReturn(ctx, returnOrderId, after ?? null), (change) => telling({ returnChanged: change }, change.event)),
  resolve: async (
    { returnChanged: { cursor, kind, at, returnOrderId } }: { readonly returnChanged: ReturnChange },
    _: object,
    ctx: Context,
  ) => ({
    cursor,
    kind,
    at,
    returnOrder: present(await visibleReturn(ctx, returnOrderId), `return ${returnOrderId}`),
  }),
};
