import type { OrderFacts } from './order-state.ts';
import type { CountedLine } from './quantities.ts';
import type { Decision } from './sourcing/decision.ts';

/** An order as it is read: the row, and what its status is derived from besides its lines. */
export interface OrderView extends OrderFacts {
  readonly id: string;
  readonly number: string;
  readonly channel: string;
  readonly currency: string;
  readonly customerId: string;
  readonly goodsMinor: bigint;
  readonly discountMinor: bigint;
  readonly shippingMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
  /** Shown to somebody who may only know that there is such an order: its id and number. */
  readonly isRestricted: boolean;
}

export type OrderLineKind = 'PHYSICAL' | 'DIGITAL' | 'SERVICE' | 'WARRANTY' | 'RECURRING' | 'GIFT_CARD' | 'BUNDLE' | 'COMPONENT';

/** A line as it is read. Of a kit, the quantities are those of its components. */
export interface OrderLineView extends CountedLine {
  readonly kind: OrderLineKind;
  readonly orderId: string;
  readonly groupId: string;
  readonly parentLineId: string | null;
  readonly perParent: number;
  readonly position: number;
  readonly sku: string;
  readonly title: string;
  readonly currency: string;
  readonly unitPriceMinor: bigint;
  readonly totalMinor: bigint;
}

/** A fulfilment group as it is read. */
export interface OrderGroupView {
  readonly id: string;
  readonly orderId: string;
  readonly method: 'SHIP' | 'PICKUP' | 'CURBSIDE' | 'LOCAL_DELIVERY' | 'LOCKER' | 'DIGITAL' | 'SERVICE';
  readonly location: string | null;
  readonly service: string | null;
  readonly promiseEarliestAt: Date | null;
  readonly promiseLatestAt: Date | null;
}

/** A decision as it is read. */
export interface SourcingDecisionView {
  readonly id: string;
  readonly orderId: string;
  readonly groupId: string;
  readonly attempt: number;
  readonly cause: 'PLACEMENT' | 'REFUSED' | 'REQUESTED' | 'WINDOW' | 'OVERRIDE';
  /** Who decided, when it was a person. */
  readonly decidedBy: string | null;
  readonly ruleVersion: string;
  readonly decidedAt: Date;
  readonly currency: string;
  /** Records of the time before strategies hold the chosen set and the candidates, no more. */
  readonly decision: Pick<Decision, 'chosen' | 'candidates'> & Partial<Decision>;
}

/** Units that the plan in force has one location send for a group. */
export interface PlannedUnits {
  readonly groupId: string;
  readonly location: string;
  readonly sku: string;
  readonly quantity: number;
}

export interface AddressView {
  readonly orderId: string;
  /** The id of the group that goes there, or `billing`. */
  readonly slot: string;
  readonly name: string;
  readonly company: string | null;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly countryCode: string;
  readonly phone: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** One entry of the order's log. */
export interface TimelineEntryView {
  readonly orderId: string;
  readonly seq: number;
  readonly at: Date;
  readonly kind: string;
  readonly actor: string;
  readonly description: string;
  /** The event that it tells, with its trace; null where that was not kept: of the placement, and from before it was. */
  readonly event: { readonly id: string; readonly traceId: string } | null;
}

/** A customer as orders knows one: by name only. Who it is, customers tells. */
export interface CustomerRef {
  readonly id: string;
}
