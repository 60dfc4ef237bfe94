import { type BackorderOffer, type BackorderPolicy, type ExpectedSupply, isOffered, leadAt, offerOf, policyFor } from './backorder.ts';
import type { Dated } from './future.ts';
import { keyOf, type LevelKey } from './movement.ts';
import type { BackorderedUnits, ReservationRequest, Shortage } from './reservation.ts';

/** A claim about to be made. */
export interface NewClaim extends LevelKey {
  readonly id: string;
  readonly channel: string;
  readonly quantity: number;
  readonly promisedAt: Date;
  readonly orderId: string | null;
  readonly reservationId: string;
  readonly policy: BackorderPolicy;
  readonly leadAt: number | null;
}

/** What claims are decided from, as it stands under the locks. */
export interface ClaimWorld {
  readonly now: number;
  /** Of products that are sold, by SKU. */
  readonly policies: ReadonlyMap<string, readonly BackorderPolicy[]>;
  /** Units promised under policies, by {@link scopeOf}. */
  readonly promised: ReadonlyMap<string, number>;
  /** What is still to come, by SKU and location. */
  readonly supplies: ReadonlyMap<string, readonly ExpectedSupply[]>;
  /** What open claims take of it, by SKU and location. */
  readonly promises: ReadonlyMap<string, readonly Dated[]>;
}

/** What requests want beyond stock. */
export type Claiming = Pick<ReservationRequest, 'id' | 'orderId' | 'channel' | 'backorders'>;

/** Which policy it is. */
export const scopeOf = ({ sku, location, channel }: Pick<BackorderPolicy, 'sku' | 'location' | 'channel'>): string =>
  `${sku}\u0000${location}\u0000${channel}`;

/** The policy by which units are promised to a request; null: by none. */
export const policyOf = (policies: ClaimWorld['policies'], units: LevelKey, { channel }: Claiming): BackorderPolicy | null =>
  policyFor(policies.get(units.sku) ?? [], units.location, channel);

/** The claims of requests that get what they want beyond stock, in the order of their coming: each all of it or nothing, and whoever gets nothing takes nothing from those behind. */
export function planClaims(requests: readonly Claiming[], world: ClaimWorld): NewClaim[] {
  const taken: NewClaim[] = [];
  for (const request of requests) taken.push(...(claimsOf(request, world, taken) ?? []));
  return taken;
}

/** What a request wants beyond stock, each line with what all others and its own lines before leave for it. */
export function leftFor(request: Claiming, world: ClaimWorld, taken: readonly NewClaim[]): Shortage[] {
  const before: NewClaim[] = [];
  return (request.backorders ?? []).map((units, position) => {
    const policy = policyOf(world.policies, units, request);
    const offer = offered(units, policy, world, [...taken, ...before]);
    if (policy !== null) before.push(claimOf({ request, units, policy, position }, world.now));
    const sellable = offer?.steps.findLast((step) => step.at <= units.promisedAt.getTime())?.quantity ?? 0;
    return { sku: units.sku, location: units.location, requested: units.quantity, sellable };
  });
}

/** The claims of one request behind those that others have taken; null when they do not fit. */
function claimsOf(request: Claiming, world: ClaimWorld, taken: readonly NewClaim[]): NewClaim[] | null {
  const claims: NewClaim[] = [];
  for (const [position, units] of (request.backorders ?? []).entries()) {
    const policy = policyOf(world.policies, units, request);
    const offer = offered(units, policy, world, [...taken, ...claims]);
    if (policy === null || !isOffered(offer, units.quantity, units.promisedAt.getTime())) return null;
    claims.push(claimOf({ request, units, policy, position }, world.now));
  }
  return claims;
}

interface Wanted {
  readonly request: Claiming;
  readonly units: BackorderedUnits;
  readonly policy: BackorderPolicy;
  readonly position: number;
}

function claimOf({ request: { id, orderId, channel }, units, policy, position }: Wanted, now: number): NewClaim {
  const declared = policy.leadDays === null ? null : Math.max(leadAt(now, policy.leadDays), policy.releaseAt ?? 0);
  return { ...units, id: `${id}:${position}`, orderId, reservationId: id, channel, policy, leadAt: declared };
}

function offered(
  units: BackorderedUnits,
  policy: BackorderPolicy | null,
  { now, supplies, promises, promised }: ClaimWorld,
  taken: readonly NewClaim[],
): BackorderOffer | null {
  if (policy === null) return null;
  const [key, scope] = [keyOf(units), scopeOf(policy)];
  const here = taken.filter((claim) => keyOf(claim) === key);
  const counted = taken.filter((claim) => scopeOf(claim.policy) === scope);
  return offerOf(units, policy, {
    now,
    supplies: (supplies.get(key) ?? []).filter(({ at }) => at > now),
    promises: [...(promises.get(key) ?? []), ...here.map(({ promisedAt, quantity }) => ({ at: promisedAt.getTime(), quantity }))],
    promised: (promised.get(scope) ?? 0) + counted.reduce((sum, { quantity }) => sum + quantity, 0),
  });
}
