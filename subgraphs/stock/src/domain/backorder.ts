import { countedOn, type Dated, promisable } from './future.ts';
import type { LevelKey } from './movement.ts';

export type BackorderMode = 'DENY' | 'BACKORDER' | 'PREORDER';

/** What may be sold of a product beyond what stands there. Instants are epoch milliseconds. */
export interface BackorderPolicy {
  readonly sku: string;
  /** '' holds for every location, or channel. */
  readonly location: string;
  readonly channel: string;
  readonly mode: BackorderMode;
  /** Units promised at any time beyond stock; null: as many as are announced to come in. */
  readonly cap: number | null;
  /** Days that goods take to come in without having been announced; null: only what is announced is promised. */
  readonly leadDays: number | null;
  readonly sellFrom: number | null;
  readonly sellTo: number | null;
  /** Of a pre-order: nothing is sent before. */
  readonly releaseAt: number | null;
}

/** Supply that is still to come, as far as promises may count on it. */
export interface ExpectedSupply extends Dated {
  readonly id: string;
  readonly confidence: number;
}

/** From an instant on so many units can be promised, by a supply of this name; null: by the declared lead time. */
export interface OfferStep extends Dated {
  readonly supplyId: string | null;
  readonly confidence: number | null;
}

/** What of a product can be promised at a location beyond what stands there. */
export interface BackorderOffer extends LevelKey {
  readonly mode: Exclude<BackorderMode, 'DENY'>;
  readonly releaseAt: number | null;
  /** What the cap leaves; null: there is none. */
  readonly left: number | null;
  /** Growing in time and quantity. Never empty. */
  readonly steps: readonly OfferStep[];
  readonly policy: BackorderPolicy;
}

const dayMs = 86_400_000;
/** So many units are promised at most where nothing else bounds them. */
const unitsMax = 1_000_000;

/** The most specific policy of a product there: a location's own before a channel's own. */
export function policyFor(policies: readonly BackorderPolicy[], location: string, channel: string): BackorderPolicy | null {
  const weight = (policy: BackorderPolicy): number => Number(policy.location !== '') * 2 + Number(policy.channel !== '');
  const fitting = policies.filter((policy) => ['', location].includes(policy.location) && ['', channel].includes(policy.channel));
  return fitting.sort((one, other) => weight(other) - weight(one))[0] ?? null;
}

/** Whether it lets anything be sold at an instant. */
export function isInForce({ mode, sellFrom, sellTo }: BackorderPolicy, now: number): boolean {
  return mode !== 'DENY' && (sellFrom === null || sellFrom <= now) && (sellTo === null || now < sellTo);
}

/** When units that are asked for now come by the declared lead time: at the end of a day (UTC), so that it stays the same while somebody buys. */
export const leadAt = (now: number, days: number): number => (Math.floor(now / dayMs) + days + 1) * dayMs;

/**
 * What can be promised beyond stock: what is announced to come in less what is promised of it already, never more than the cap leaves; and up to the cap by
 * the lead time. A date never comes from nowhere: each step names its supply, or is that of the declared lead time. Null: nothing can be promised.
 */
export function offerOf(
  key: LevelKey,
  policy: BackorderPolicy | null,
  world: {
    readonly now: number;
    /** By date. */
    readonly supplies: readonly ExpectedSupply[];
    /** What open claims there take. */
    readonly promises: readonly Dated[];
    /** Units that are promised under the policy. */
    readonly promised: number;
  },
): BackorderOffer | null {
  const { now, supplies, promises, promised } = world;
  if (policy === null || policy.mode === 'DENY' || !isInForce(policy, now)) return null;
  const left = policy.cap === null ? null : Math.max(0, policy.cap - promised);
  const most = left ?? unitsMax;
  const unclaimed = promisable(now, 0, supplies, promises).filter(({ quantity }) => quantity > 0);
  const announced = unclaimed.map(({ at, quantity }): OfferStep => {
    const supply = supplies.find((each) => each.at === at);
    return { at, quantity: Math.min(quantity, most), supplyId: supply?.id ?? null, confidence: supply?.confidence ?? null };
  });
  const lead = policy.leadDays === null ? [] : [{ at: leadAt(now, policy.leadDays), quantity: most, supplyId: null, confidence: null }];
  const notBefore = policy.releaseAt ?? 0;
  const dated = [...announced, ...lead].map((step) => ({ ...step, at: Math.max(step.at, notBefore) }));
  const steps = dated
    .sort((one, other) => one.at - other.at || other.quantity - one.quantity)
    .filter((step, position, all) => step.quantity > Math.max(0, ...all.slice(0, position).map(({ quantity }) => quantity)));
  return steps.length === 0 ? null : { ...key, mode: policy.mode, releaseAt: policy.releaseAt, left, steps, policy };
}

/** Whether an offer still holds what was planned from it: so many units by then. */
export const isOffered = (offer: BackorderOffer | null, quantity: number, by: number): boolean =>
  offer?.steps.some((step) => step.at <= by && step.quantity >= quantity) ?? false;

/** What an order waits for at a location. */
export interface Claim extends LevelKey {
  readonly id: string;
  readonly orderId: string;
  readonly channel: string;
  /** Still open. */
  readonly quantity: number;
  readonly promisedAt: number;
  readonly leadAt: number | null;
  readonly releaseAt: number | null;
  readonly isCovered: boolean;
  readonly policyLocation: string;
  readonly policyChannel: string;
}

/** A claim with what it gets now. */
export interface Filled {
  readonly claim: Claim;
  readonly quantity: number;
}

/** Gives units that stand free at one place to its claims, in the order that they are given in: the earliest promise first, then the oldest claim. */
export function fill(claims: readonly Claim[], free: number): Filled[] {
  let left = free;
  return claims.flatMap((claim) => {
    const quantity = Math.min(claim.quantity, Math.max(0, left));
    left -= quantity;
    return quantity > 0 ? [{ claim, quantity }] : [];
  });
}

/** A claim with the instant at which it comes, by what is known now; null: nothing is to come for it. */
export interface Redated {
  readonly claim: Claim;
  readonly promisedAt: number | null;
}

/**
 * When the claims of one place come, from the supplies that are announced there now: in their order each takes what is left of the earliest supplies. A lead
 * time that was declared holds until it is over. Answers those for which that is another date than they were told.
 */
export function redate(claims: readonly Claim[], supplies: readonly ExpectedSupply[], now: number): Redated[] {
  const left = supplies.filter(({ at }) => at > now).map(({ at, quantity }) => ({ at, quantity }));
  return claims.flatMap((claim) => {
    let open = claim.quantity;
    let by: number | null = null;
    for (const supply of left) {
      if (open === 0) break;
      const taken = Math.min(open, supply.quantity);
      supply.quantity -= taken;
      open -= taken;
      if (taken > 0) by = supply.at;
    }
    const announced = open === 0 && by !== null ? Math.max(by, claim.releaseAt ?? 0) : null;
    const declared = claim.leadAt !== null && claim.leadAt > now ? claim.leadAt : null;
    const known = [announced, declared].filter((at) => at !== null);
    const promisedAt = known.length === 0 ? null : Math.min(...known);
    const isSame = promisedAt === null ? !claim.isCovered : claim.isCovered && claim.promisedAt === promisedAt;
    return isSame ? [] : [{ claim, promisedAt }];
  });
}

/** What promises may count on of a supply. */
export const expected = (supply: {
  readonly id: string;
  readonly eta: Date;
  readonly open: number;
  readonly confidence: number;
}): ExpectedSupply => ({
  id: supply.id,
  at: supply.eta.getTime(),
  quantity: countedOn(supply.open, supply.confidence),
  confidence: supply.confidence,
});
