import type { DeliveryMethod } from '../basket.ts';

/** What stands in the way of a basket. Paths start at the root of the input. */
export type Problem =
  | { readonly kind: 'NOT_FOUND'; readonly message: string; readonly path: readonly string[] }
  | { readonly kind: 'UNDELIVERABLE'; readonly message: string; readonly path: readonly string[] }
  | {
      readonly kind: 'INSUFFICIENT_STOCK';
      readonly path: readonly string[];
      readonly sku: string;
      readonly requested: number;
      readonly sellable: number;
      readonly alternatives: readonly Alternative[];
    };

export type AlternativeKind = 'OTHER_LOCATION' | 'LATER_DATE' | 'SPLIT' | 'SUBSTITUTE' | 'UPGRADE';

/** Something that could be had instead. */
export interface Alternative {
  readonly kind: AlternativeKind;
  readonly sku: string;
  readonly method: DeliveryMethod;
  /** Null when several locations, or none that matters, would send it. */
  readonly location: string | null;
  readonly availableAt: Date | null;
  readonly quantity: number;
  /** Minor units for this quantity, as the channel shows prices; null without a price. */
  readonly price: bigint | null;
}

/** How many alternatives are offered for a shortage. */
export const alternativesMax = 5;

export const notFound = (message: string, path: readonly string[]): Problem => ({ kind: 'NOT_FOUND', message, path });
export const undeliverable = (message: string, path: readonly string[]): Problem => ({ kind: 'UNDELIVERABLE', message, path });
