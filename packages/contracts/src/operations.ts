import type { StockLine } from './stock-line.ts';

/**
 * The operations behind the ports: what one subgraph asks of another. Each is a field of the callee's own SDL, `@inaccessible`, so no client of the
 * gateway sees it. A vendor that replaces a subgraph answers these operations. All of them are idempotent by the ids they carry.
 */

// ── stock ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
/** `Query.sourcingView`: everything needed to price, promise and source a basket: products, the network's locations and what is sellable where. */
export const sourcingViewDocument = /* GraphQL */ `
  query SourcingView($input: SourcingViewInput!) {
    sourcingView(input: $input) {
      version
      products { sku title kind weightGrams lengthMm widthMm heightMm tracksLots methods components { sku quantity } purchaseRule { min max step perCustomer { quantity period } } substitutes { sku kind } }
      locations {
        code name type timeZone latitude longitude countryCode region postalCode city methods prepMinutes
        cutOffs { service localTime } openingHours { weekday opens closes } closedOn exceptions { date hours { opens closes } }
      }
      levels { sku location sellable }
      capacity { location days { day ordersLimit ordersUsed unitsLimit unitsUsed } }
    }
  }
`;
/** The same without the locations: for whoever still has those of the answer's version, and asks about other products. */
export const sourcingProductsDocument = /* GraphQL */ `
  query SourcingProducts($input: SourcingViewInput!) {
    sourcingView(input: $input) {
      version
      products { sku title kind weightGrams lengthMm widthMm heightMm tracksLots methods components { sku quantity } purchaseRule { min max step perCustomer { quantity period } } substitutes { sku kind } }
      levels { sku location sellable }
      capacity { location days { day ordersLimit ordersUsed unitsLimit unitsUsed } }
    }
  }
`;
/** The same without what changes rarely: for whoever still has the products and locations of the answer's version. */
export const sourcingLevelsDocument = /* GraphQL */ `
  query SourcingLevels($input: SourcingViewInput!) {
    sourcingView(input: $input) {
      version
      levels { sku location sellable }
      capacity { location days { day ordersLimit ordersUsed unitsLimit unitsUsed } }
    }
  }
`;
export interface SourcingViewInput {
  readonly channel: string;
  readonly skus: readonly string[];
}
export interface SourcingView {
  /** Another one whenever `products` or `locations` may answer something else than before. Without it they are asked for each time. */
  readonly version?: string;
  /** Unknown SKUs are left out. Components of kits are included as products. */
  readonly products: readonly SourcingProduct[];
  readonly locations: readonly SourcingLocation[];
  /** What working days still take, of locations with a limit: today and the next 13 local days that have one. */
  readonly capacity?: readonly LocationCapacity[];
  /** Only pairs that stock counts; a missing pair means zero. Uncounted products have none. */
  readonly levels: readonly { readonly sku: string; readonly location: string; readonly sellable: number }[];
}
/** What working days of a location still take. */
export interface LocationCapacity {
  readonly location: string;
  readonly days: readonly {
    /** Local date, YYYY-MM-DD. */
    readonly day: string;
    /** Null: any number. */
    readonly ordersLimit: number | null;
    readonly ordersUsed: number;
    readonly unitsLimit: number | null;
    readonly unitsUsed: number;
  }[];
}
/** How many of a product one order, and one customer in a period, may have. */
export interface ProductPurchaseRule {
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly perCustomer: { readonly quantity: number; readonly period: 'EVER' | 'DAY' | 'WEEK' | 'MONTH' } | null;
}
export interface SourcingProduct {
  readonly sku: string;
  readonly title: string;
  readonly kind: 'PHYSICAL' | 'DIGITAL' | 'SERVICE' | 'BUNDLE';
  readonly weightGrams: number | null;
  /** Of one unit packed; null or left out when it was never measured. */
  readonly lengthMm?: number | null;
  readonly widthMm?: number | null;
  readonly heightMm?: number | null;
  /** Whether its units are told apart by lot: then they are not brought from one location to another. */
  readonly tracksLots?: boolean;
  /** Delivery methods that the product allows; empty means all. */
  readonly methods: readonly string[];
  /** Of a BUNDLE, one kit's worth; else empty. */
  readonly components: readonly { readonly sku: string; readonly quantity: number }[];
  /** What may be offered instead of it, best first. */
  readonly substitutes?: readonly { readonly sku: string; readonly kind: 'SUBSTITUTE' | 'UPGRADE' }[];
  /** How many may be bought; null or left out: as many as there are. */
  readonly purchaseRule?: ProductPurchaseRule | null;
}
export interface SourcingLocation {
  readonly code: string;
  readonly name: string;
  readonly type: 'WAREHOUSE' | 'STORE' | 'VENDOR' | 'THIRD_PARTY_LOGISTICS' | 'LOCKER' | 'VIRTUAL' | 'MERGE_POINT';
  /** IANA zone. */
  readonly timeZone: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly countryCode: string;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly city: string;
  readonly methods: readonly string[];
  /** Minutes from release to ready. */
  readonly prepMinutes: number;
  /** Orders placed after the local time count for the next business day. `service` null = any. */
  readonly cutOffs: readonly { readonly service: string | null; readonly localTime: string }[];
  /** ISO weekday 1 (Monday) to 7; a missing weekday is closed. */
  readonly openingHours: readonly { readonly weekday: number; readonly opens: string; readonly closes: string }[];
  /** Local dates (YYYY-MM-DD) on which it is closed, the public holidays of its region among them. */
  readonly closedOn: readonly string[];
  /** Local dates with hours of their own, whatever the weekday and `closedOn` say; without hours it is closed. */
  readonly exceptions?: readonly {
    readonly date: string;
    readonly hours: readonly { readonly opens: string; readonly closes: string }[];
  }[];
  /** Local dates on which it begins no more orders: not asked of stock, but worked out from `capacity`. */
  readonly fullOn?: readonly string[];
}

/** `Mutation.reserveStock`: all lines or none, in one guarded statement. Asked again with a known id it answers what stands there (REPLAYED). */
export const reserveStockDocument = /* GraphQL */ `
  mutation ReserveStock($input: ReserveStockInput!) {
    reserveStock(input: $input) {
      outcome
      lines { sku location quantity }
      shortages { sku location requested sellable }
      full { location day measure limit used }
      limits { sku rule limit already requested }
    }
  }
`;
export interface ReserveStockInput {
  readonly reservationId: string;
  readonly orderId: string;
  readonly channel: string;
  /** RFC 3339. Database time decides. */
  readonly expiresAt: string;
  /** Aggregated by SKU and location. */
  readonly lines: readonly StockLine[];
  /** The basket's own lines by SKU (kits as kits, uncounted ones too): what min, max, step and customers' limits look at. Not on re-sourcing. */
  readonly purchases?: readonly { readonly sku: string; readonly quantity: number }[];
  /** Whom they count for: a customer's id; for a guest a keyed hash of the e-mail address. Nobody without it. */
  readonly customerId?: string | null;
  /** The work that the plan puts on locations, one entry a location and local day (YYYY-MM-DD). A day without a limit takes all. */
  readonly capacity?: readonly { readonly location: string; readonly day: string; readonly orders: number; readonly units: number }[];
  /** The hold of a cart that becomes this reservation, in the same transaction. One that ran out or was used is no error. */
  readonly holdId?: string | null;
  /** What the order will wait for, with the date that it was planned with, RFC 3339: claimed of what is still to come, or nothing is taken at all. */
  readonly backorders?: readonly (StockLine & { readonly promisedAt: string })[];
}
export interface ReserveStockResult {
  /**
   * RESERVED now; REPLAYED: the id was known and still holds, `lines` say what; GONE: the id was known and is released or expired. Nothing was taken:
   * INSUFFICIENT, `shortages` say what of; NO_CAPACITY, `full` says which days of which locations; LIMITED, `limits` say which rules of purchase.
   */
  readonly outcome: 'RESERVED' | 'REPLAYED' | 'GONE' | 'INSUFFICIENT' | 'NO_CAPACITY' | 'LIMITED';
  readonly lines: readonly StockLine[];
  readonly shortages: readonly { readonly sku: string; readonly location: string; readonly requested: number; readonly sellable: number }[];
  readonly full?: readonly FullDay[];
  readonly limits?: readonly BrokenLimit[];
}
/** A location's working day that cannot take the work. */
export interface FullDay {
  readonly location: string;
  readonly day: string;
  readonly measure: 'ORDERS' | 'UNITS';
  readonly limit: number;
  readonly used: number;
}
/** A rule of purchase that a basket breaks; `already` is what the customer has of it in the period. */
export interface BrokenLimit {
  readonly sku: string;
  readonly rule: 'MIN' | 'MAX' | 'STEP' | 'CUSTOMER';
  readonly limit: number;
  readonly already: number;
  readonly requested: number;
}

/** `Query.brokenLimits`: the rules of purchase that a basket breaks now. Reserves nothing; asked only of baskets with products that have such rules. */
export const brokenLimitsDocument = /* GraphQL */ `
  query BrokenLimits($input: BrokenLimitsInput!) {
    brokenLimits(input: $input) { sku rule limit already requested }
  }
`;
export type BrokenLimitsInput = Required<Pick<ReserveStockInput, 'channel' | 'purchases' | 'customerId' | 'holdId'>>;

/** `Mutation.releaseReservation`: gives a HELD reservation back; on any other (also an unknown one, which it marks so that a late reserve is refused) it changes no level. */
export const releaseReservationDocument = /* GraphQL */ `
  mutation ReleaseReservation($reservationId: ID!) {
    releaseReservation(reservationId: $reservationId) { released }
  }
`;
export interface ReleaseReservationResult {
  readonly released: boolean;
}

/** `Query.reservation`: what stands under an id, for resuming a saga. Null when unknown. */
export const reservationDocument = /* GraphQL */ `
  query Reservation($reservationId: ID!) {
    reservation(reservationId: $reservationId) { state lines { sku location quantity } backorders { sku location quantity promisedAt } days { location day } }
  }
`;
export interface ReservationView {
  readonly state: 'HELD' | 'CONVERTED' | 'RELEASED' | 'EXPIRED';
  readonly lines: readonly StockLine[];
  /** What it claims of what is still to come. */
  readonly backorders?: readonly (StockLine & { readonly promisedAt: string })[];
  /** The days of locations with a limit that its work counts for. */
  readonly days?: readonly { readonly location: string; readonly day: string }[];
}

/** `Query.backorderOffers`: what can be promised of products beyond stock. Asked only when a basket is short. */
export const backorderOffersDocument = /* GraphQL */ `
  query BackorderOffers($input: SourcingViewInput!) {
    backorderOffers(input: $input) { sku location mode releaseAt steps { at quantity supplyId confidence } }
  }
`;
/** What of a product can be promised at a location beyond what stands there. */
export interface BackorderOffer {
  readonly sku: string;
  readonly location: string;
  readonly mode: 'BACKORDER' | 'PREORDER';
  /** Of a pre-order: nothing is sent before. RFC 3339. */
  readonly releaseAt: string | null;
  /** From an instant on so many units, growing in both; by the supply of that name, or without one by the declared lead time. */
  readonly steps: readonly {
    readonly at: string;
    readonly quantity: number;
    readonly supplyId: string | null;
    readonly confidence: number | null;
  }[];
}

// ── shipments ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
/** `Query.laneChart`: how carriers go from countries to a destination, zone by zone. Of an address it needs no more than its region: the distance decides the zone. */
export const laneChartDocument = /* GraphQL */ `
  query LaneChart($input: LaneChartInput!) {
    laneChart(input: $input) {
      originCountry service carrier transitWeekdays deliveryWeekdays noDeliveryOn noArrivalOn pickupLocalTime
      zones { upToMiles minTransitDays maxTransitDays basis }
    }
  }
`;
export interface LaneChartInput {
  /** ISO 3166-1 alpha-2 codes. */
  readonly originCountries: readonly string[];
  readonly countryCode: string;
  readonly region: string | null;
}
/** One carrier service from a country to the destination. */
export interface ChartedService {
  readonly originCountry: string;
  readonly service: string;
  readonly carrier: string;
  /** ISO weekdays on which goods travel. */
  readonly transitWeekdays: readonly number[];
  /** ISO weekdays on which the carrier delivers there. */
  readonly deliveryWeekdays: readonly number[];
  /** Local dates on which the carrier rests: no transit, no delivery (its public holidays and closures). */
  readonly noDeliveryOn: readonly string[];
  /** Local dates on which nothing is delivered at the destination, though goods travel. */
  readonly noArrivalOn: readonly string[];
  /** When the carrier collects at the unit, local time HH:MM. */
  readonly pickupLocalTime: string;
  /** By distance, the nearest first; beyond the last it does not go. Where a coordinate is missing the last holds: late is safer than wrong. */
  readonly zones: readonly LaneZone[];
}
export interface LaneZone {
  /** On the great circle. */
  readonly upToMiles: number;
  readonly minTransitDays: number;
  readonly maxTransitDays: number;
  /** Whether the transit days are the carrier's table, or what the lane's parcels took: from the median to what nine of ten did not exceed. */
  readonly basis: 'TABLE' | 'HISTORY';
}

/** `Mutation.withdrawFulfilments`: takes units that are not picked out of the work, all that was asked or (with `partial`) all that can be. Idempotent by cancellation id. */
export const withdrawFulfilmentsDocument = /* GraphQL */ `
  mutation WithdrawFulfilments($input: WithdrawFulfilmentsInput!) {
    withdrawFulfilments(input: $input) {
      outcome
      withdrawn { fulfilmentId fulfilmentLineId orderLineId sku location quantity }
      withdrawable { orderLineId quantity }
    }
  }
`;
export interface WithdrawFulfilmentsInput {
  readonly cancellationId: string;
  readonly orderId: string;
  readonly customerId: string | null;
  /** Every release in force, so that a cancellation that overtakes `order.placed` finds its fulfilments (they are created here if need be). */
  readonly fulfilments: readonly import('./events.ts').FulfilmentRelease[];
  /** With a fulfilment line: only units of that line, and none that somebody holds back. All of the lines name one, or none does. */
  readonly lines: readonly (import('./events.ts').LineQuantity & { readonly fulfilmentLineId?: string })[];
  readonly partial: boolean;
}
export interface WithdrawFulfilmentsResult {
  /** TOO_LATE: nothing was taken; `withdrawable` says how much of each line could be. */
  readonly outcome: 'WITHDRAWN' | 'TOO_LATE';
  readonly withdrawn: readonly import('./events.ts').UnitQuantity[];
  readonly withdrawable: readonly import('./events.ts').LineQuantity[];
}

/** `Mutation.issueReturnParcel`: registers the parcel of a return with its label. Idempotent by return order id. */
export const issueReturnParcelDocument = /* GraphQL */ `
  mutation IssueReturnParcel($input: IssueReturnParcelInput!) {
    issueReturnParcel(input: $input) { parcelId trackingNumber }
  }
`;
export interface IssueReturnParcelInput {
  readonly returnOrderId: string;
  readonly orderId: string;
  readonly customerId: string | null;
  readonly destination: string;
  /** The label's sender; personal data, sealed in the label only. */
  readonly from: PostalAddress;
  readonly lines: readonly import('./events.ts').LineQuantity[];
}
export interface IssueReturnParcelResult {
  readonly parcelId: string;
  readonly trackingNumber: string;
}

/** `Mutation.voidReturnParcel`: the undo of `issueReturnParcel`. */
export const voidReturnParcelDocument = /* GraphQL */ `
  mutation VoidReturnParcel($returnOrderId: ID!) {
    voidReturnParcel(returnOrderId: $returnOrderId) { voided }
  }
`;

export interface PostalAddress {
  readonly name: string;
  readonly company: string | null;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string;
  readonly countryCode: string;
  readonly phone: string | null;
}

// ── customers ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
/** `Mutation.recordGuest`: remembers the person of a guest order under an id that orders minted. Idempotent by that id. */
export const recordGuestDocument = /* GraphQL */ `
  mutation RecordGuest($input: RecordGuestInput!) {
    recordGuest(input: $input) { customerId }
  }
`;
export interface RecordGuestInput {
  readonly customerId: string;
  readonly email: string;
  readonly name: string;
}
export interface RecordGuestResult {
  readonly customerId: string;
}
/** `Mutation.forgetGuest`: forgets the person of a guest order that was refused. Registered customers it leaves alone; asked again it changes nothing. */
export const forgetGuestDocument = /* GraphQL */ `
  mutation ForgetGuest($customerId: ID!) {
    forgetGuest(customerId: $customerId) { forgotten }
  }
`;
export interface ForgetGuestResult {
  /** Whether there was such a guest. */
  readonly forgotten: boolean;
}

// ── what automations ask: public fields of orders and shipments, with the scope of the action alone ──────────────────────────
/** `Query.fulfilment`: whether a work order is there yet. */
export const workOrderDocument = /* GraphQL */ `
  query WorkOrder($id: ID!) {
    fulfilment(id: $id) { id status hold { reason } }
  }
`;
/** `Order.fulfilments` of shipments: the work orders of an order. */
export const workOrdersDocument = /* GraphQL */ `
  query WorkOrders($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Order { fulfilments { id status hold { reason } } } }
  }
`;
export interface WorkOrder {
  readonly id: string;
  readonly status: string;
  readonly hold: { readonly reason: string } | null;
}
/** What every public mutation answers besides its noun. */
export interface Refusals {
  readonly errors: readonly { readonly __typename: string; readonly message: string }[];
}
/** `Mutation.holdFulfilment` */
export const holdWorkDocument = /* GraphQL */ `
  mutation HoldWork($input: HoldFulfilmentInput!) {
    answer: holdFulfilment(input: $input) { errors { __typename ... on UserError { message } } }
  }
`;
/** `Mutation.releaseFulfilmentHold` */
export const releaseWorkDocument = /* GraphQL */ `
  mutation ReleaseWork($input: ReleaseFulfilmentHoldInput!) {
    answer: releaseFulfilmentHold(input: $input) { errors { __typename ... on UserError { message } } }
  }
`;
/** `Mutation.cancelOrder`: everything that can still be cancelled. */
export const cancelWholeOrderDocument = /* GraphQL */ `
  mutation CancelWholeOrder($input: CancelOrderInput!) {
    answer: cancelOrder(input: $input) { errors { __typename ... on UserError { message } } }
  }
`;
/** `Order.exceptions`: what waits for a person, and what can be chosen. */
export const exceptionsDocument = /* GraphQL */ `
  query Exceptions($id: ID!) {
    order(id: $id) { exceptions { id kind choices } }
  }
`;
/** `Mutation.resolveException` */
export const resolveExceptionDocument = /* GraphQL */ `
  mutation ResolveException($input: ResolveExceptionInput!) {
    answer: resolveException(input: $input) { errors { __typename ... on UserError { message } } }
  }
`;
/** `Mutation.raiseException` */
export const raiseExceptionDocument = /* GraphQL */ `
  mutation RaiseException($input: RaiseExceptionInput!) {
    answer: raiseException(input: $input) { errors { __typename ... on UserError { message } } }
  }
`;
