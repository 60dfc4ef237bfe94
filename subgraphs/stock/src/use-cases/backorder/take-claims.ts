import type { Tx } from '@baton/platform';
import { expected, isOffered, leadAt, offerOf, policyFor } from '../../domain/backorder.ts';
import { groupBy } from '../../domain/group-by.ts';
import { openOf } from '../../domain/inbound.ts';
import { keyOf } from '../../domain/movement.ts';
import type { ReservationRequest, Shortage } from '../../domain/reservation.ts';
import { insertClaims, lockUse, type NewClaim } from '../../persistence/backorder-repository.ts';
import { inboundPromises, openInbound } from '../../persistence/inbound-repository.ts';
import { productsBySku } from '../../persistence/product-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { scopeOf } from './read-offers.ts';

/**
 * Claims what a request wants beyond stock, all of it or nothing. The caller holds the levels' locks, under which all claims of a place are made, and takes
 * the policies' here, under which the cap is counted: what is found to fit still fits when it is written. Answers what does not fit.
 */
export async function takeClaims(tx: Tx, request: ReservationRequest, { clock }: Pick<UseCasePorts, 'clock'>): Promise<Shortage[]> {
  const { backorders = [], channel } = request;
  if (backorders.length === 0) return [];
  const skus = [...new Set(backorders.map(({ sku }) => sku))];
  const policies = new Map(
    (await productsBySku(tx, skus)).map((product) => [product.sku, product.isActive ? (product.backorderPolicies ?? []) : []]),
  );
  const wanted = backorders.map((units) => ({ units, policy: policyFor(policies.get(units.sku) ?? [], units.location, channel) }));
  const uses = await lockUse(
    tx,
    wanted.flatMap(({ policy }) => policy ?? []),
  );
  const promised = new Map(uses.map((use) => [scopeOf(use), use.promised]));
  const supplies = groupBy(await openInbound(tx, skus), keyOf);
  const promises = groupBy(
    (await inboundPromises(tx, skus)).flatMap((each) => (each.location === null ? [] : [{ ...each, location: each.location }])),
    keyOf,
  );
  const now = clock.now().getTime();
  const [claims, short]: [NewClaim[], Shortage[]] = [[], []];
  for (const [position, { units, policy }] of wanted.entries()) {
    const { sku, location, quantity, promisedAt } = units;
    const offer = offerOf(units, policy, {
      now,
      supplies: (supplies.get(keyOf(units)) ?? [])
        .map((supply) => expected({ ...supply, open: openOf(supply) }))
        .filter(({ at }) => at > now),
      promises: (promises.get(keyOf(units)) ?? []).map((each) => ({ at: each.promisedAt.getTime(), quantity: each.quantity })),
      promised: policy ? (promised.get(scopeOf(policy)) ?? 0) : 0,
    });
    if (policy === null || !isOffered(offer, quantity, promisedAt.getTime())) {
      short.push({
        sku,
        location,
        requested: quantity,
        sellable: offer?.steps.findLast((step) => step.at <= promisedAt.getTime())?.quantity ?? 0,
      });
      continue;
    }
    // The next line of the request under the same policy finds it taken.
    promised.set(scopeOf(policy), (promised.get(scopeOf(policy)) ?? 0) + quantity);
    const declared = policy.leadDays === null ? null : Math.max(leadAt(now, policy.leadDays), policy.releaseAt ?? 0);
    const of = { sku, location, channel, quantity, promisedAt, policy, leadAt: declared };
    claims.push({ ...of, id: `${request.id}:${position}`, orderId: request.orderId, reservationId: request.id });
  }
  if (short.length > 0) return short;
  await insertClaims(tx, claims);
  return [];
}
