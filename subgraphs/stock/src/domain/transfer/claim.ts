import type { Movement } from '../movement.ts';
import type { TransferLine } from './transfer.ts';

/** Units of a transfer that an order waits for, by the line of its work order: open + arrived + missing + freed = quantity, always. */
export interface Claim {
  readonly fulfilmentLineId: string;
  readonly transferId: string;
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly orderLineId: string;
  readonly sku: string;
  readonly quantity: number;
  /** Held at the origin, or on their way. */
  readonly open: number;
  /** Set aside at the destination. */
  readonly arrived: number;
  /** Do not come, which the work order does not know yet. */
  readonly missing: number;
  readonly freed: number;
}

/** Units of a claim that changed their state. */
export interface ClaimedUnits {
  readonly claim: Claim;
  readonly quantity: number;
}

export interface SettledClaims {
  readonly claims: readonly Claim[];
  readonly arrived: readonly ClaimedUnits[];
  readonly missing: readonly ClaimedUnits[];
}

/**
 * What becomes of the claims on a transfer when its lines changed: good units that came in are given to them, one after the other; what can no longer come
 * is missing from the last of them. Units that nobody claims any more are nobody's loss.
 */
export function settleClaims(claims: readonly Claim[], lines: readonly TransferLine[], came: ReadonlyMap<string, number>): SettledClaims {
  const left = new Map(came);
  const arrived: ClaimedUnits[] = [];
  const given = claims.map((claim): Claim => {
    const quantity = Math.min(claim.open, left.get(claim.sku) ?? 0);
    if (quantity === 0) return claim;
    left.set(claim.sku, (left.get(claim.sku) ?? 0) - quantity);
    arrived.push({ claim, quantity });
    return { ...claim, open: claim.open - quantity, arrived: claim.arrived + quantity };
  });
  const excess = excessOf(given, lines);
  const missing: ClaimedUnits[] = [];
  const settled = given.toReversed().map((claim): Claim => {
    const quantity = Math.min(claim.open, excess.get(claim.sku) ?? 0);
    if (quantity === 0) return claim;
    excess.set(claim.sku, (excess.get(claim.sku) ?? 0) - quantity);
    missing.push({ claim, quantity });
    return { ...claim, open: claim.open - quantity, missing: claim.missing + quantity };
  });
  return { claims: settled.toReversed(), arrived, missing };
}

/** By SKU, how many more units are claimed than can still come. */
function excessOf(claims: readonly Claim[], lines: readonly TransferLine[]): Map<string, number> {
  const open = new Map<string, number>();
  for (const { sku, open: units } of claims) open.set(sku, (open.get(sku) ?? 0) + units);
  const toCome = new Map(lines.map((line) => [line.sku, line.waiting + line.held + line.inTransit]));
  return new Map([...open].map(([sku, units]) => [sku, Math.max(0, units - (toCome.get(sku) ?? 0))]));
}

/**
 * The movements of what came in, with what orders wait for going straight to them: it is never for sale, and nobody else who waits for stock gets it.
 */
export function setAside(movements: readonly Movement[], arrived: readonly ClaimedUnits[]): Movement[] {
  const claimed = new Map<string, number>();
  for (const { claim, quantity } of arrived) claimed.set(claim.sku, (claimed.get(claim.sku) ?? 0) + quantity);
  return movements.flatMap((movement): Movement[] => {
    const units = claimed.get(movement.sku) ?? 0;
    if (units === 0 || movement.from !== 'IN_TRANSIT' || movement.to !== 'AVAILABLE') return [movement];
    const rest = movement.quantity - units;
    const taken: Movement = { ...movement, quantity: units, to: 'ALLOCATED' };
    return rest > 0 ? [taken, { ...movement, quantity: rest }] : [taken];
  });
}

export interface FreedClaim {
  readonly claim: Claim;
  /** Of those that were still to come: the transfer need not bring them, if it has not left. */
  readonly open: number;
  /** What the claim has not: it stands in the allocation. */
  readonly rest: number;
}

/**
 * Units of a claim are wanted no longer. CANCELLED: first those that are still to come. SHORT: the work order was told that they do not come, so first those of
 * which it was told; only what was cancelled of these meanwhile is taken from the others.
 */
export function freeClaim(claim: Claim, quantity: number, because: 'CANCELLED' | 'SHORT'): FreedClaim {
  const first = because === 'SHORT' ? Math.min(claim.missing, quantity) : 0;
  const open = Math.min(claim.open, quantity - first);
  const missing = Math.min(claim.missing, quantity - open);
  const freed = { ...claim, open: claim.open - open, missing: claim.missing - missing, freed: claim.freed + open + missing };
  return { claim: freed, open, rest: quantity - open - missing };
}
