import type { StoredOutcome } from '../../../domain/sourcing-rules/simulation.ts';
import { restricted, visibleOrder } from '../../../show-order.ts';
import type { AffectedOrderResolvers } from '../../types.generated.ts';

export const AffectedOrder: AffectedOrderResolvers = {
  id: ({ decisionId }) => decisionId,
  order: async ({ orderId }, _, ctx) => (await visibleOrder(ctx, orderId)) ?? restricted(await ctx.loaders.orderById.load(orderId)),
  before: ({ before, currency }) => shownOutcome(before, currency),
  after: ({ after, currency }) => shownOutcome(after, currency),
};

function shownOutcome({ strategy, locations, cost, shipments, deliveredBy }: StoredOutcome, currencyCode: string) {
  return {
    strategy,
    locations: locations.map((code) => ({ code })),
    cost: cost === null ? null : { amount: cost, currencyCode },
    shipments,
    deliveredBy: deliveredBy === null ? null : new Date(deliveredBy).toISOString(),
  };
}
