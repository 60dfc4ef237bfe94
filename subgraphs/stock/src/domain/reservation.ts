import type { Units } from './allocation.ts';
import type { FullDay, Work } from './capacity.ts';
import type { BrokenLimit, Purchase } from './purchase.ts';

export type ReservationState = 'HELD' | 'CONVERTED' | 'RELEASED' | 'EXPIRED';

/** What a checkout asks to hold. `lines` are added up by SKU and location, in key order. */
export interface ReservationRequest {
  readonly id: string;
  /** Null for a cart's hold. */
  readonly orderId: string | null;
  readonly channel: string;
  readonly expiresAt: Date;
  readonly lines: readonly Units[];
  /** The basket's own lines, added up by SKU: what rules of purchase look at. */
  readonly purchases: readonly Purchase[];
  /** Whom the purchases count for; null: nobody. */
  readonly customerId: string | null;
  /** The work that it puts on locations. One entry a location and day. */
  readonly capacity: readonly Work[];
  /** The cart's hold that becomes this reservation. */
  readonly holdId: string | null;
  /** Whose cart it is; null: whoever knows the id. Absent unless it is a cart's hold. */
  readonly cart?: { readonly owner: string | null };
  /** Units that the order will wait for: promised beyond stock. Added up by SKU and location. */
  readonly backorders?: readonly BackorderedUnits[];
}

/** Units that are promised for an instant beyond what stands there. */
export interface BackorderedUnits extends Units {
  readonly promisedAt: Date;
}

export interface Shortage {
  readonly sku: string;
  readonly location: string;
  readonly requested: number;
  readonly sellable: number;
}

export type ReserveOutcome =
  | { readonly outcome: 'RESERVED' | 'REPLAYED'; readonly lines: readonly Units[] }
  | { readonly outcome: 'GONE' }
  | { readonly outcome: 'INSUFFICIENT'; readonly shortages: readonly Shortage[] }
  | { readonly outcome: 'NO_CAPACITY'; readonly full: readonly FullDay[] }
  | { readonly outcome: 'LIMITED'; readonly limits: readonly BrokenLimit[] };

export const gone: ReserveOutcome = { outcome: 'GONE' };
