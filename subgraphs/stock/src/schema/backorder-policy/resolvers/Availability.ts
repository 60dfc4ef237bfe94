import type { BackorderOffer } from '../../../domain/backorder.ts';
import { offersOf } from '../../../loaders/offers.ts';
import type { AvailabilityResolvers } from '../../types.generated.ts';

export const Availability: Pick<AvailabilityResolvers, 'backorder' | 'backorderable'> = {
  async backorder(view, _arguments, { loaders }) {
    const offers = await offersOf(view, loaders.offers);
    const steps = offers.flatMap((offer) => offer.steps.map((step) => ({ ...step, offer })));
    const [first] = steps.sort((one, other) => one.at - other.at || other.quantity - one.quantity);
    if (!first) return null;
    return {
      mode: first.offer.mode,
      left: leftOf(offers),
      fromAt: new Date(first.at).toISOString(),
      quantity: first.quantity,
      confidence: first.confidence,
      basis: first.supplyId === null ? 'LEAD_TIME' : 'SUPPLY',
      releaseAt: first.offer.releaseAt === null ? null : new Date(first.offer.releaseAt).toISOString(),
    };
  },
  backorderable: async (view, _arguments, { loaders }) => (await offersOf(view, loaders.offers)).length > 0,
};

/** Places that share a policy share its cap. */
function leftOf(offers: readonly BackorderOffer[]): number {
  const byPolicy = new Map<string, { cap: number; units: number }>();
  for (const { policy, left, steps } of offers) {
    const key = `${policy.location} ${policy.channel}`;
    const units = (byPolicy.get(key)?.units ?? 0) + (steps.at(-1)?.quantity ?? 0);
    byPolicy.set(key, { cap: left ?? units, units });
  }
  return [...byPolicy.values()].reduce((all, { cap, units }) => all + Math.min(cap, units), 0);
}
