import { type Clock, groupBy } from '@baton/kernel';
import type { Database } from '@baton/platform';
import { type BackorderOffer, type BackorderPolicy, expected, isInForce, offerOf, policyFor } from '../../domain/backorder.ts';
import { scopeOf } from '../../domain/claim-plan.ts';
import { openOf } from '../../domain/inbound.ts';
import { keyOf } from '../../domain/movement.ts';
import { backorderPlaces } from '../../persistence/backorder-repository.ts';
import { inboundPromises, openInbound } from '../../persistence/inbound-repository.ts';
import type { StockModel } from '../../read-model/stock-model.ts';

/** What of products can be promised beyond stock through a channel, by SKU and location. */
export type ReadOffers = (channel: string, skus: readonly string[]) => Promise<BackorderOffer[]>;

/** Nothing is asked of the database for products that no policy lets be sold beyond stock. */
export function readOffers({
  database,
  clock,
  model,
}: {
  readonly database: Database;
  readonly clock: Clock;
  readonly model: StockModel;
}): ReadOffers {
  return async (channel, skus) => {
    await model.prepare(skus);
    const now = clock.now().getTime();
    const allowed = new Map<string, readonly BackorderPolicy[]>();
    for (const sku of new Set(skus)) {
      const { isActive = false, backorderPolicies = [] } = model.product(sku) ?? {};
      if (isActive && backorderPolicies.some((policy) => isInForce(policy, now))) allowed.set(sku, backorderPolicies);
    }
    if (allowed.size === 0) return [];
    const asked = [...allowed.keys()];
    const [supplies, promises, { levels, uses }] = await Promise.all([
      openInbound(database, asked),
      inboundPromises(database, asked),
      backorderPlaces(database, asked),
    ]);
    const { codes } = model.network(channel);
    const coming = groupBy(supplies, keyOf);
    const taken = groupBy(
      promises.flatMap((promise) => (promise.location === null ? [] : [{ ...promise, location: promise.location }])),
      keyOf,
    );
    const used = new Map(uses.map((use) => [scopeOf(use), use.promised]));
    // What was never there yet can be promised where a policy names the place: a pre-order begins so.
    const named = [...allowed.values()].flat().filter(({ location }) => location !== '');
    const places = new Map([...supplies, ...levels, ...named].map(({ sku, location }) => [keyOf({ sku, location }), { sku, location }]));
    return [...places].flatMap(([key, place]) => {
      const policy = codes.has(place.location) ? policyFor(allowed.get(place.sku) ?? [], place.location, channel) : null;
      const offer = offerOf(place, policy, {
        now,
        supplies: (coming.get(key) ?? []).map((supply) => expected({ ...supply, open: openOf(supply) })).filter(({ at }) => at > now),
        promises: (taken.get(key) ?? []).map(({ promisedAt, quantity }) => ({ at: promisedAt.getTime(), quantity })),
        promised: policy ? (used.get(scopeOf(policy)) ?? 0) : 0,
      });
      return offer ? [offer] : [];
    });
  };
}
