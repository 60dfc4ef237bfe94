import type { FulfilmentRelease } from '@baton/contracts';
import type { BasketAddress } from './basket.ts';
import type { Totals } from './quote/types.ts';
import type { Decision } from './sourcing/decision.ts';
import type { Rest } from './sourcing/rest.ts';
import type { Snapshot } from './sourcing/snapshot.ts';

/** An order as it is born: everything that is written when it is placed. The number comes from the database's sequence. */
export interface PlacedOrder {
  readonly id: string;
  readonly channel: string;
  readonly market: string;
  readonly currency: string;
  readonly customerId: string;
  readonly isGuest: boolean;
  readonly pricesIncludeTax: boolean;
  readonly totals: Totals;
  readonly placedAt: Date;
  /** When its work is released; null: at once. */
  readonly releaseAt: Date | null;
  readonly groups: readonly PlacedGroup[];
  readonly lines: readonly PlacedLine[];
  readonly addresses: readonly (BasketAddress & { readonly slot: string })[];
  readonly decisions: readonly PlacedDecision[];
  readonly fulfilments: readonly (FulfilmentRelease & { readonly decisionId: string })[];
  /** Null when nothing of it is in stock anywhere: e-books and services. */
  readonly reservationId: string | null;
  /** What of it cannot be had now, group by group. */
  readonly rests: readonly PlacedRest[];
  /** What is delivered at once, and so captured at once. Null when there is none. */
  readonly immediate: {
    readonly charged: bigint;
    readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
  } | null;
}

/** What of a group cannot be had now, and what becomes of it. */
export interface PlacedRest {
  readonly groupId: string;
  readonly decisionId: string;
  /** Its units name the lines of the order. */
  readonly rest: Rest;
}

export interface PlacedGroup {
  readonly id: string;
  readonly position: number;
  readonly method: string;
  readonly location: string | null;
  readonly service: string | null;
  readonly promiseEarliestAt: Date | null;
  readonly promiseLatestAt: Date | null;
  readonly shippingMinor: bigint;
  readonly shippingTaxMinor: bigint;
  readonly shippingChargedMinor: bigint;
}

export interface PlacedLine {
  readonly id: string;
  readonly groupId: string;
  readonly position: number;
  readonly parentLineId: string | null;
  readonly perParent: number;
  readonly kind: 'PHYSICAL' | 'DIGITAL' | 'SERVICE' | 'BUNDLE' | 'COMPONENT';
  readonly sku: string;
  readonly title: string;
  readonly ordered: number;
  /** Units that stand ready at a location; those that neither do nor wait are delivered at once. */
  readonly allocated: number;
  /** Units that cannot be had now. */
  readonly backordered: number;
  readonly unitPriceMinor: bigint;
  readonly totalMinor: bigint;
  readonly taxMinor: bigint;
  readonly chargedMinor: bigint;
  readonly taxCategory: string;
  /** Micro. */
  readonly taxRate: bigint;
}

export interface PlacedDecision {
  readonly id: string;
  readonly groupId: string;
  readonly ruleVersion: string;
  readonly decidedAt: Date;
  readonly currency: string;
  readonly decision: Decision;
  readonly snapshot: Snapshot;
}

/** An order of nothing but e-books and services is delivered when it is placed. */
export const deliveredAtPlacement = (order: PlacedOrder): Date | null =>
  order.lines.every((line) => line.allocated + line.backordered === 0) ? order.placedAt : null;
