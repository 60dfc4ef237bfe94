import type { PlannedUnits } from '../../../domain/order-view.ts';
import type { Candidate } from '../../../domain/sourcing/decision.ts';
import type { OrderGroupResolvers } from '../../types.generated.ts';

export const OrderGroup: OrderGroupResolvers = {
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
    const found = decisions.find(({ groupId }) => groupId === group.id);
    if (found === undefined) return null;
    const { ruleVersion, decidedAt, currency, decision } = found;
    const shownOf = (candidate: Candidate) => candidateOf(candidate, currency);
    return {
      ruleVersion,
      decidedAt: decidedAt.toISOString(),
      chosen: shownOf(decision.chosen),
      candidates: decision.candidates.map(shownOf),
    };
  },
};

function shipmentsOf(planned: readonly PlannedUnits[]) {
  const byLocation = new Map<string, { product: { sku: string }; quantity: number }[]>();
  for (const { location, sku, quantity } of planned) {
    byLocation.set(location, [...(byLocation.get(location) ?? []), { product: { sku }, quantity }]);
  }
  return [...byLocation].map(([code, lines]) => ({ location: { code }, lines }));
}

function candidateOf({ locations, cost, excludedBy, terms }: Candidate, currencyCode: string) {
  return {
    locations: locations.map((code) => ({ code })),
    cost: cost === null ? null : { amount: cost, currencyCode },
    excludedBy: [...excludedBy],
    terms: terms.map(({ name, value }) => ({ name, value })),
  };
}
