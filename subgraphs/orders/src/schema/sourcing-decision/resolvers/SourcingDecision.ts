import type { SourcingDecisionView } from '../../../domain/order-view.ts';
import { shownRest } from '../../../domain/quote/shown-rest.ts';
import type { CaseSite } from '../../../domain/sourcing/case.ts';
import type { Candidate } from '../../../domain/sourcing/decision.ts';
import { demandsOf } from '../../../domain/sourcing/group.ts';
import { explainCandidate } from '../../../domain/sourcing-rules/explain-candidate.ts';
import { unpackCase } from '../../../domain/sourcing-rules/packed-case.ts';
import type { DeliveryMethod, SourcingDecisionResolvers } from '../../types.generated.ts';

export const SourcingDecision: SourcingDecisionResolvers = {
  decidedAt: ({ decidedAt }) => decidedAt.toISOString(),
  strategy: ({ decision }) => decision.strategy?.ref ?? null,
  tried: ({ decision }) => [...(decision.tried ?? [])],
  chosen: (of) => shownCandidate(of, of.decision.chosen),
  candidates: (of) => of.decision.candidates.map((candidate) => shownCandidate(of, candidate)),
  candidatesLeftOut: ({ decision }) => decision.candidatesLeftOut ?? 0,
  isExact: ({ decision }) => decision.isExact ?? true,
  gap: ({ decision }) => decision.gap ?? null,
  mergePoint: ({ decision }) => (decision.mergePoint == null ? null : { code: decision.mergePoint }),
  rest: ({ decision }) => shownRest(decision.rest),
  snapshot: async ({ id, decision }, _, { loaders }) => {
    const facts = unpackCase((await loaders.snapshotByDecision.load(id))?.snapshot);
    if (facts === null || decision.snapshotHash === undefined) return null;
    // A case names its method as the order does.
    const method = facts.method as DeliveryMethod;
    const needs = demandsOf(facts.needs).map(({ sku, quantity }) => ({ product: { sku }, quantity }));
    return { hash: decision.snapshotHash, method, needs, sites: facts.sites.map(shownSite) };
  },
};

function shownCandidate({ decision, currency: currencyCode }: SourcingDecisionView, candidate: Candidate) {
  const { locations, cost, score, excludedBy, facts, terms } = candidate;
  return {
    locations: locations.map((code) => ({ code })),
    cost: cost === null ? null : { amount: cost, currencyCode },
    // Older records have neither.
    score: score ?? null,
    excludedBy: [...excludedBy],
    facts: [...(facts ?? [])],
    terms: terms.map(({ name, value }) => ({ name, value })),
    explanation: explainCandidate(candidate, decision, currencyCode),
  };
}

function shownSite({ code, miles, servesMethod, hasLane, stock, deliveredBy }: CaseSite) {
  return {
    location: { code },
    miles,
    servesMethod,
    hasLane,
    stock: Object.entries(stock).map(([sku, sellable]) => ({ product: { sku }, sellable })),
    deliveredBy: deliveredBy == null ? null : new Date(deliveredBy).toISOString(),
  };
}
