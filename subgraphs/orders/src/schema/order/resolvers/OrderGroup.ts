import type { PlannedUnits } from '../../../domain/order-view.ts';
import type { OrderGroupResolvers } from '../../types.generated.ts';

export const OrderGroup: Pick<
  OrderGroupResolvers,
  'destination' | 'id' | 'lines' | 'method' | 'promise' | 'service' | 'shipments' | 'sourcing' | 'sourcingHistory'
> = {
  destination: async (group, _, ctx) => {
    const addresses = await ctx.loaders.addressesByOrder.load(group.orderId);
    const address = addresses.find(({ slot }) => slot === group.id) ?? null;
    return { address, location: group.location === null ? null : { code: group.location } };
  },
  promise: ({ promiseEarliestAt, promiseLatestAt }) => {
    if (promiseEarliestAt === null || promiseLatestAt === null) return null;
    return { earliestAt: promiseEarliestAt.toISOString(), latestAt: promiseLatestAt.toISOString() };
  },
  lines: async (group, _, ctx) => {
    const lines = await ctx.loaders.linesByOrder.load(group.orderId);
    return lines.filter((line) => line.groupId === group.id && line.parentLineId === null);
  },
  shipments: async (group, _, ctx) => {
    const planned = await ctx.loaders.plannedUnitsByOrder.load(group.orderId);
    return shipmentsOf(planned.filter((units) => units.groupId === group.id));
  },
  sourcing: async (group, _, ctx) => {
    const decisions = await ctx.loaders.decisionsByOrder.load(group.orderId);
    return decisions.find(({ groupId }) => groupId === group.id) ?? null;
  },
  sourcingHistory: async (group, _, ctx) => {
    const decisions = await ctx.loaders.decisionHistoryByOrder.load(group.orderId);
    return decisions.filter(({ groupId }) => groupId === group.id);
  },
};

function shipmentsOf(planned: readonly PlannedUnits[]) {
  const byLocation = new Map<string, { product: { sku: string }; quantity: number }[]>();
  for (const { location, sku, quantity } of planned) {
    byLocation.set(location, [...(byLocation.get(location) ?? []), { product: { sku }, quantity }]);
  }
  return [...byLocation].map(([code, lines]) => ({ location: { code }, lines }));
}
