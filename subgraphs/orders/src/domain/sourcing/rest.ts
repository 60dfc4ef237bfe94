import type { BackorderOffer } from '@baton/contracts';

/** What becomes of units that cannot be had now. */
export type RestAction = 'BACKORDER' | 'QUEUE' | 'PARTIAL' | 'AUTO_CANCEL';

/** Units of a line that cannot be had now. */
export interface RestUnits {
  /** Of the line in the quote, or in the order. */
  readonly key: string;
  readonly sku: string;
  readonly quantity: number;
  /** Where they will come in and go on from; null: nobody knows. */
  readonly location: string | null;
  readonly availableAt: Date | null;
  readonly mode: BackorderOffer['mode'] | null;
  /** The announced supply that the date goes by, or the lead time that the policy declares; null without a date. */
  readonly basis: string | null;
}

export interface Rest {
  readonly action: RestAction;
  /** Days after which it is cancelled. Null: it is not. */
  readonly afterDays: number | null;
  readonly units: readonly RestUnits[];
}
