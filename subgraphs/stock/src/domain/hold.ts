import { groupBy } from '@baton/kernel';
import type { Units } from './allocation.ts';

/** What a cart's hold is bounded by, so that nobody holds the whole shop. */
export const holdLimits = {
  /** Lines of one hold. */
  lines: 50,
  /** Units of one line. */
  unitsPerLine: 100,
  /** Holds that one customer has at a time. */
  perCustomer: 5,
  /** Of what nobody else has of a product at a location, in per cent: what all guests may hold together. One unit they always may. */
  guestsShare: 50,
} as const;

export type HoldLimit = 'HOLDS_OF_CUSTOMER' | 'SHARE_OF_GUESTS';

/** Units that a cart wants, of goods: kits are their components already. `location`: where they are to be collected; null: anywhere. */
export interface HoldWish {
  readonly sku: string;
  readonly quantity: number;
  readonly location: string | null;
}

/** What can be had of a product where. */
export interface HoldPlace {
  readonly location: string;
  readonly sellable: number;
}

export type HoldPlan =
  | { readonly ok: true; readonly lines: readonly Units[] }
  | { readonly ok: false; readonly sku: string; readonly requested: number; readonly sellable: number };

/**
 * Where a cart's units are held: where most of the product stands, so that a hold keeps nobody from the last one at a store, and at as few locations as
 * that takes. The order may come from elsewhere: a hold is a claim to units, not a plan.
 */
export function planHold(wishes: readonly HoldWish[], placesOf: (sku: string) => readonly HoldPlace[]): HoldPlan {
  const lines: Units[] = [];
  for (const [sku, of] of groupBy(wishes, (wish) => wish.sku)) {
    const left = new Map(placesOf(sku).map((place) => [place.location, place.sellable]));
    // Units that are wanted somewhere go first: the others can be had anywhere.
    for (const wish of of.toSorted((a, b) => Number(a.location === null) - Number(b.location === null))) {
      let open = wish.quantity;
      const places = [...left].filter(([location]) => wish.location === null || location === wish.location);
      for (const [location, sellable] of places.sort(mostFirst)) {
        const quantity = Math.min(open, sellable);
        if (quantity > 0) lines.push({ sku, location, quantity });
        left.set(location, sellable - quantity);
        open -= quantity;
      }
      if (open > 0) return { ok: false, sku, requested: wish.quantity, sellable: wish.quantity - open };
    }
  }
  return { ok: true, lines };
}

const mostFirst = ([a, ofA]: [string, number], [b, ofB]: [string, number]): number => ofB - ofA || (a < b ? -1 : 1);

/** Whether guests together may hold so many. `free`: what nobody holds, guests' holds not counted. */
export function guestsMayHold(free: number, held: number, more: number): boolean {
  return held + more <= Math.max(1, Math.floor(((free + held) * holdLimits.guestsShare) / 100));
}
