import type { Units } from './allocation.ts';

export type ReservationState = 'HELD' | 'CONVERTED' | 'RELEASED' | 'EXPIRED';

/** What a checkout asks to hold. `lines` are added up by SKU and location, in key order. */
export interface ReservationRequest {
  readonly id: string;
  readonly orderId: string;
  readonly channel: string;
  readonly expiresAt: Date;
  readonly lines: readonly Units[];
}

export interface Shortage {
  readonly sku: string;
  readonly location: string;
  readonly requested: number;
  readonly sellable: number;
}

export type ReserveOutcome =
  | { readonly outcome: 'RESERVED' | 'REPLAYED'; readonly lines: readonly Units[]; readonly shortages: readonly [] }
  | { readonly outcome: 'GONE'; readonly lines: readonly []; readonly shortages: readonly [] }
  | { readonly outcome: 'INSUFFICIENT'; readonly lines: readonly []; readonly shortages: readonly Shortage[] };

export const gone: ReserveOutcome = { outcome: 'GONE', lines: [], shortages: [] };
