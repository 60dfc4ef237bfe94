import { available, keyOf, type LevelKey, type LevelQuantities, type Movement } from './movement.ts';

export interface Units extends LevelKey {
  readonly quantity: number;
}

/** A fulfilment line that wants units. */
export interface Wanted extends Units {
  readonly fulfilmentLineId: string;
}

/** What stands promised to a fulfilment line: allocated + shipped + freed + missing = quantity, always. */
export interface Allocation extends Wanted {
  readonly allocated: number;
  readonly shipped: number;
  readonly freed: number;
  readonly missing: number;
}

export interface AllocationPlan {
  readonly movements: readonly Movement[];
  readonly allocations: readonly (Wanted & { readonly allocated: number; readonly missing: number })[];
}

/** Adds up units of the same level, in key order. */
export function addUp(units: readonly Units[]): Units[] {
  const sums = new Map<string, Units>();
  for (const { sku, location, quantity } of units) {
    const key = keyOf({ sku, location });
    sums.set(key, { sku, location, quantity: (sums.get(key)?.quantity ?? 0) + quantity });
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

/**
 * Turns what reservations hold into what an order's fulfilments are promised. What is held beyond that goes back; what is wanted beyond that (a
 * reservation ran out before its order arrived here) is taken from what is available, as far as it goes; the rest is missing.
 */
export function planAllocation(input: {
  readonly orderId: string;
  readonly wanted: readonly Wanted[];
  /** Of the HELD reservations. */
  readonly held: readonly Units[];
  readonly levelOf: (key: LevelKey) => LevelQuantities;
}): AllocationPlan {
  const { orderId, levelOf } = input;
  const held = new Map(addUp(input.held).map((units) => [keyOf(units), units]));
  const wanted = new Map(addUp(input.wanted).map((units) => [keyOf(units), units]));
  const movements: Movement[] = [];
  const covered = new Map<string, number>();
  for (const key of [...new Set([...held.keys(), ...wanted.keys()])].sort()) {
    const units = wanted.get(key) ?? held.get(key);
    if (!units) continue;
    const { sku, location } = units;
    const [inHand, asked] = [held.get(key)?.quantity ?? 0, wanted.get(key)?.quantity ?? 0];
    const converted = Math.min(inHand, asked);
    const retaken = Math.min(asked - converted, Math.max(0, available(levelOf(units))));
    const move = (quantity: number, rest: Pick<Movement, 'type' | 'from' | 'to' | 'reason'>): void => {
      if (quantity > 0) movements.push({ sku, location, quantity, document: orderId, ...rest });
    };
    move(converted, { type: 'ALLOCATE', from: 'RESERVED', to: 'ALLOCATED', reason: null });
    move(inHand - converted, { type: 'RELEASE', from: 'RESERVED', to: 'AVAILABLE', reason: 'NOT_NEEDED' });
    move(retaken, { type: 'ALLOCATE', from: 'AVAILABLE', to: 'ALLOCATED', reason: 'RESERVATION_EXPIRED' });
    covered.set(key, converted + retaken);
  }
  const allocations = input.wanted.map((line) => {
    const left = covered.get(keyOf(line)) ?? 0;
    const allocated = Math.min(left, line.quantity);
    covered.set(keyOf(line), left - allocated);
    return { ...line, allocated, missing: line.quantity - allocated };
  });
  return { movements, allocations };
}

/** Where units go that leave an allocation. */
export type Leaving = Pick<Movement, 'type' | 'to' | 'reason'>;

export type LeavingPlan =
  | { readonly ok: true; readonly allocation: Allocation; readonly movements: readonly Movement[] }
  | { readonly ok: false; readonly quantity: number };

/**
 * Units leave an allocation. Goods that ship come out of the allocated units first; goods that are given up, out of the missing ones, for which
 * nothing stands. Refused when more leaves than is promised: the allocation then is not what the sender thinks.
 */
export function planLeaving(allocation: Allocation, quantity: number, leaving: Leaving, document: string): LeavingPlan {
  if (quantity > allocation.allocated + allocation.missing) return { ok: false, quantity: allocation.allocated + allocation.missing };
  const { sku, location } = allocation;
  const ships = leaving.to === 'NONE';
  const allocated = ships ? Math.min(quantity, allocation.allocated) : Math.max(0, quantity - allocation.missing);
  const missing = quantity - allocated;
  const movements: Movement[] = [];
  if (allocated > 0) movements.push({ sku, location, quantity: allocated, from: 'ALLOCATED', document, ...leaving });
  // They did ship, so they were there: what the level has not of them is found first.
  if (ships && missing > 0) movements.push({ sku, location, quantity: missing, from: 'AVAILABLE', document, ...leaving });
  return {
    ok: true,
    movements,
    allocation: {
      ...allocation,
      allocated: allocation.allocated - allocated,
      missing: allocation.missing - missing,
      shipped: allocation.shipped + (ships ? quantity : 0),
      freed: allocation.freed + (ships ? 0 : quantity),
    },
  };
}

/**
 * Units that left although nobody knew of them were at their level all the same: they are found in the same moment, in the ledger as in the hands of whoever
 * packed them. What is promised to others stays promised, and nothing comes on sale by it.
 */
export function findingWhatLeft(movements: readonly Movement[], levelOf: (key: LevelKey) => LevelQuantities): Movement[] {
  const leaving = addUp(movements.filter(leavesUnpromised));
  return leaving.flatMap(({ sku, location, quantity }): Movement[] => {
    const unknown = quantity - Math.max(0, available(levelOf({ sku, location })));
    const document = movements.find((movement) => keyOf(movement) === keyOf({ sku, location }))?.document ?? null;
    const found = { sku, location, quantity: unknown, document, reason: 'SHIPPED_UNCOUNTED' };
    return unknown > 0 ? [{ ...found, type: 'ADJUST', from: 'NONE', to: 'AVAILABLE' }] : [];
  });
}

/** Whether units leave that were promised to nobody as far as their level knows. */
export const leavesUnpromised = ({ from, to }: Movement): boolean => from === 'AVAILABLE' && to === 'NONE';
