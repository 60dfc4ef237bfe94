import type { MoneyJson } from '@baton/kernel';
import type { StockLine } from './stock-line.ts';

/**
 * The event catalogue: everything that happens, in the words of the field. An event is emitted once, by the subgraph that owns the change, in the
 * transaction of that change. Payloads carry ids, codes and quantities, never personal data.
 */
export interface EventEnvelope<T extends EventType = EventType> {
  /** `evt_…`, the same on every delivery: consumers use it to take an event once. */
  readonly id: string;
  readonly type: T;
  /** Version of the payload's shape. A new one is added beside the old, never changed. */
  readonly version: 1;
  /** What changed, as `order:ord_…`. Events of one aggregate arrive in order. */
  readonly aggregate: string;
  /** RFC 3339, the instant of the change. */
  readonly at: string;
  /** Who caused it: `customer:cus_…`, `guest`, `staff:…`, `carrier:…`, `service:orders`. */
  readonly actor: string;
  /** The trace of the request that caused it. */
  readonly traceId: string;
  readonly payload: EventPayloads[T];
}

export type EventType = keyof EventPayloads & string;

/** Any event, discriminated by `type`. */
export type AnyEvent = { [T in EventType]: EventEnvelope<T> }[EventType];

export interface EventPayloads {
  // ── orders ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  /** An order exists. Stock turns its reservations into allocations, shipments creates and releases its fulfilments. */
  readonly 'order.placed': OrderReleased & {
    readonly number: string;
    readonly channel: string;
    /** The reservation with which it claimed units that are still to come: from now on they are the order's, whatever becomes of the reservation. */
    readonly claimedBy?: string;
  };
  /** The work of an order that waited is released now: to be treated as that of `order.placed`, which carried none. */
  readonly 'order.released': OrderReleased;
  /** An order that waits for its release will come from elsewhere. Its stock has moved already; `released` tells of its work when its time comes. */
  readonly 'order.replanned': {
    readonly orderId: string;
    readonly groupId: string;
    readonly decisionId: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
  };
  /** Missing units were sourced again: new reservations and new fulfilments, to be treated as those of `order.placed`. */
  readonly 'order.resourced': OrderReleased & { readonly decisionId: string; readonly claimedBy?: string };
  /**
   * Somebody gave units another work order: elsewhere, or where they are. `fulfilments` is the new one, to be treated as those of `order.placed`; `freed` is
   * what leaves the work orders that had them. In one place nothing is reserved anew: what is freed is what the new work order gets.
   */
  readonly 'order.rearranged': OrderReleased & {
    readonly decisionId: string;
    readonly kind: 'MOVE' | 'SPLIT' | 'MERGE';
    /** Codes of locations. */
    readonly from: string;
    readonly to: string;
    readonly freed: readonly UnitQuantity[];
  };
  /** Units could not be sourced again; the order waits for a person. */
  readonly 'order.sourcing-failed': { readonly orderId: string; readonly lines: readonly LineQuantity[]; readonly reason: string };
  /** Units were cancelled. Stock frees what stood allocated for them. */
  readonly 'order.cancelled': {
    readonly orderId: string;
    readonly cancellationId: string;
    readonly reason: string;
    readonly lines: readonly LineQuantity[];
    /** What leaves the allocation, and where. */
    readonly freed: readonly UnitQuantity[];
    /** What is no longer bought, by the products of the basket: kits as kits. Stock lets it count for nobody any more. */
    readonly bought?: readonly { readonly sku: string; readonly quantity: number }[];
    /** What the order does not wait for any more. */
    readonly claims?: readonly StockLine[];
    /** Whether nothing of the order is left. */
    readonly complete: boolean;
  };
  /** An order waits no longer for units that were to come: they are looked for elsewhere. Stock ends its claims. */
  readonly 'order.claims-dropped': { readonly orderId: string; readonly claims: readonly StockLine[] };
  /**
   * What is promised of a group changed. One event a change, however many events led to it; `isTold` says whether the customer gets a message. A promise
   * is null while nobody can give a date.
   */
  readonly 'order.promise-changed': {
    readonly orderId: string;
    readonly groupId: string;
    readonly changeId: string;
    readonly was: PromisedSpan | null;
    readonly is: PromisedSpan | null;
    readonly cause: PromiseChangeCause;
    readonly isTold: boolean;
  };
  /** The provider holds the order's total for us. Told together with `order.placed`. */
  readonly 'payment.authorised': { readonly orderId: string; readonly paymentId: string; readonly amount: MoneyJson };
  /** The provider paid for goods that left: the value of one parcel or one hand-over. */
  readonly 'payment.captured': {
    readonly orderId: string;
    readonly paymentId: string;
    readonly captureId: string;
    readonly amount: MoneyJson;
  };
  /** Part of the authorisation was given back to the customer without being captured. */
  readonly 'payment.voided': { readonly orderId: string; readonly paymentId: string; readonly amount: MoneyJson };
  /** A customer, or staff for one, wants to give units back. Nothing has moved yet. */
  readonly 'return.requested': {
    readonly returnOrderId: string;
    readonly orderId: string;
    readonly customerId: string | null;
    readonly method: 'PARCEL' | 'STORE';
    readonly destination: string;
    readonly lines: readonly ReturnLineQuantity[];
  };
  /** Returned units stand at a location, not yet looked at. Stock takes them into quality hold. */
  readonly 'return.received': {
    readonly returnOrderId: string;
    readonly orderId: string;
    readonly receiptId: string;
    readonly location: string;
    readonly lines: readonly ReturnLineQuantity[];
  };
  /** Returned units were graded. Stock moves them out of quality hold as the disposition says. */
  readonly 'return.inspected': {
    readonly returnOrderId: string;
    readonly orderId: string;
    readonly inspectionId: string;
    readonly location: string;
    readonly lines: readonly (ReturnLineQuantity & {
      readonly grade: 'A' | 'B' | 'C' | 'D';
      readonly disposition: 'RESTOCK' | 'QUARANTINE' | 'REFURBISH' | 'SCRAP' | 'VENDOR';
    })[];
  };
  /** The parcel of a return moves; emitted by orders when the return's own status changes. */
  readonly 'return.in-transit': { readonly returnOrderId: string; readonly orderId: string };
  /** An inspection said what is paid back; the provider is asked by job. */
  readonly 'refund.requested': {
    readonly orderId: string;
    readonly returnOrderId: string;
    readonly refundId: string;
    readonly amount: MoneyJson;
  };
  /** The provider paid it back. */
  readonly 'refund.settled': {
    readonly orderId: string;
    readonly returnOrderId: string;
    readonly refundId: string;
    readonly amount: MoneyJson;
  };

  /** A person ended what waited for one. */
  readonly 'order.exception-resolved': {
    readonly orderId: string;
    readonly exceptionId: string;
    readonly choice: 'RETRY' | 'CANCEL_UNITS' | 'KEEP' | 'DISMISS';
  };
  /**
   * An exception ended by itself: what it waited for is there, or nothing of it is left. Where a person's choice brought that about, `order.exception-resolved`
   * tells of the choice.
   */
  readonly 'order.exception-ended': {
    readonly orderId: string;
    readonly exceptionId: string;
    readonly kind: 'SOURCING_FAILED' | 'CAPTURE_FAILED' | 'REFUND_FAILED' | 'VOID_FAILED' | 'STOCK_MISSING' | 'RAISED';
  };
  /** Somebody, an automation, or Baton itself, has a person look at the order. `reason` is a code of theirs; of Baton the exception's kind. */
  readonly 'order.exception-raised': { readonly orderId: string; readonly exceptionId: string; readonly reason: string };
  /** A version of the rules of sourcing comes into force in a market, or in one channel of it. Without a name there is none of its own from then on. */
  readonly 'sourcing-profile.activated': {
    readonly activationId: string;
    readonly market: string;
    readonly channel: string | null;
    /** As in `default-us@3`. */
    readonly name: string | null;
    readonly activeFrom: string;
  };
  /** An activation that was only scheduled will not begin. */
  readonly 'sourcing-profile.withdrawn': { readonly activationId: string; readonly market: string; readonly channel: string | null };

  // ── stock ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  /** What stands for sale of one product changed (aggregate `product:<sku>`): what availability subscriptions follow. Turning what was held into an allocation is no such change. */
  readonly 'stock.changed': { readonly sku: string; readonly locations: readonly string[] };
  /**
   * A location can give more, or does more, than before: goods came in, a count was put right, its capacity was set (aggregate `location:<code>`). Told of what
   * somebody did, not of each order: orders solves what waits for its release again.
   */
  readonly 'stock.supplied': {
    readonly location: string;
    readonly cause: 'RECEIVED' | 'ADJUSTED' | 'CAPACITY';
    /** Of CAPACITY none. */
    readonly skus: readonly string[];
  };
  /**
   * What is promised to an order is not there: its reservation had run out before the order came, and its units were sold. `lines` are all that are
   * missing now, none once nothing is. Orders has somebody look at it.
   */
  readonly 'stock.allocation-missing': { readonly orderId: string; readonly lines: readonly UnitQuantity[] };

  /** Units that an order waits for come at another time than was said; null: nobody can say (aggregate `order:<id>`). */
  readonly 'stock.backorder-date-changed': {
    readonly orderId: string;
    readonly lines: readonly {
      readonly sku: string;
      readonly location: string;
      readonly quantity: number;
      /** RFC 3339. */
      readonly was: string | null;
      readonly promisedAt: string | null;
    }[];
  };
  /**
   * Units that an order waited for are there, and held for it by a reservation that does not run out (aggregate `order:<id>`). Orders has them sent, those of a
   * pre-order from its day of release on.
   */
  readonly 'stock.backorder-filled': {
    readonly orderId: string;
    readonly reservationId: string;
    readonly lines: readonly StockLine[];
    /** RFC 3339. */
    readonly releaseAt: string | null;
  };
  /** What may be sold of a product beyond stock changed (aggregate `product:<sku>`). Null location or channel: all; null mode: what holds more widely holds again. */
  readonly 'stock.backorder-policy-changed': {
    readonly sku: string;
    readonly location: string | null;
    readonly channel: string | null;
    readonly mode: 'DENY' | 'BACKORDER' | 'PREORDER' | null;
    readonly cap: number | null;
    readonly leadDays: number | null;
  };
  /** A location works at other times: hours, cut-offs, closures or holidays changed (aggregate `location:<code>`). Orders looks at the promises that go by them. */
  readonly 'location.calendar-changed': { readonly location: string };

  /** All that the system of a location counted has taken effect (aggregate `feed:<id>`); the levels that it changed were told as they changed. */
  readonly 'stock.feed-applied': {
    readonly feedId: string;
    readonly location: string;
    readonly kind: 'FULL' | 'NONZERO' | 'DELTA';
    readonly rows: number;
    /** Levels that it changed, those that it set to zero included. */
    readonly changed: number;
    readonly failed: number;
    /** Levels at which more is promised than was counted. */
    readonly short: number;
  };
  /** A feed was stopped. What it had changed stays changed. */
  readonly 'stock.feed-cancelled': {
    readonly feedId: string;
    readonly location: string;
    readonly kind: 'FULL' | 'NONZERO' | 'DELTA';
    readonly rowsDone: number;
  };

  /** A lot went out of sale, or back into it, wherever it stands (aggregate `lot:<sku>:<lot>`). */
  readonly 'stock.lot-changed': {
    readonly sku: string;
    readonly lot: string;
    readonly state: 'OK' | 'HELD' | 'RECALLED';
    readonly locations: readonly string[];
  };
  /** Units of a transfer are held at its origin (aggregate `transfer:<id>`, as of all its events). */
  readonly 'transfer.requested': TransferChanged;
  /** They were taken off the shelf. `lines` are those that were found. */
  readonly 'transfer.picked': TransferChanged;
  /** They left the origin and are on their way. */
  readonly 'transfer.shipped': TransferChanged;
  /** Some or all came in. `lines` are those that came in now, damaged ones included. */
  readonly 'transfer.received': TransferChanged;
  /** What was still on its way does not come. */
  readonly 'transfer.lost': TransferChanged;
  /** It was given up before anything left. */
  readonly 'transfer.cancelled': TransferChanged;
  /** Units that an order waited for at the destination of a transfer have come, and are set aside for it there. */
  readonly 'transfer.allocated': TransferForOrderChange;
  /** Units that an order waits for at the destination of a transfer do not come: not found, damaged or lost on their way, or given up. */
  readonly 'transfer.missing': TransferForOrderChange;

  /** What is kept back, protected or linked changed (aggregate `settings:stock`). Null: of all. */
  readonly 'stock.settings-changed': {
    readonly setting: 'BUFFER' | 'SAFETY_STOCK' | 'CHANNEL_PROTECTION' | 'NETWORK_LINK' | 'THRESHOLD';
    readonly sku: string | null;
    readonly location: string | null;
    readonly channel: string | null;
  };
  /** Supply was announced, changed, came in or was called off. `open` is what is still to come. */
  readonly 'stock.inbound-changed': {
    readonly supplyId: string;
    readonly sku: string;
    readonly location: string;
    readonly open: number;
    /** RFC 3339; when it is expected. */
    readonly eta: string;
    /** In per cent: how much of it promises count on. */
    readonly confidence: number;
    readonly cause: 'ANNOUNCED' | 'CHANGED' | 'RECEIVED' | 'CANCELLED';
  };
  /** A product crossed a threshold in a channel: once for each crossing (aggregate `product:<sku>`). */
  readonly 'stock.threshold-crossed': {
    readonly sku: string;
    readonly channel: string;
    readonly from: 'IN_STOCK' | 'LOW_STOCK' | 'OUT_OF_STOCK';
    readonly to: 'IN_STOCK' | 'LOW_STOCK' | 'OUT_OF_STOCK';
    readonly sellable: number;
  };

  // ── shipments ───────────────────────────────────────────────────────────────────────────────────────────────────────
  /** A location has a new work order. */
  readonly 'fulfilment.released': FulfilmentChange;
  /** The location has begun with it. */
  readonly 'fulfilment.acknowledged': FulfilmentChange;
  /** Units were picked. `lines` are the units picked now. */
  readonly 'fulfilment.picked': FulfilmentChange & { readonly lines: readonly UnitQuantity[] };
  /** Fewer units were found than asked for. Stock holds the missing ones for a count, orders sources them again elsewhere. */
  readonly 'fulfilment.short-picked': FulfilmentChange & { readonly lines: readonly UnitQuantity[] };
  /** The unit refuses units. `lines` are those refused; the status is REJECTED only if none is left. */
  readonly 'fulfilment.rejected': FulfilmentChange & {
    readonly lines: readonly UnitQuantity[];
    /** SILENT: it is a vendor who did not answer, or did not send, in the time that was agreed. */
    readonly reason: 'DAMAGED' | 'NOT_FOUND' | 'NO_CAPACITY' | 'CLOSED' | 'OTHER' | 'SILENT';
  };
  /** Somebody holds the work back: it is not to be picked until it is released. `until` null: until somebody releases it. */
  readonly 'fulfilment.held': FulfilmentChange & {
    readonly reason: 'FRAUD' | 'ADDRESS' | 'PAYMENT' | 'STOCK' | 'OTHER';
    /** RFC 3339. */
    readonly until: string | null;
  };
  /** The work is not held back any more: somebody released it, or its time was over. */
  readonly 'fulfilment.hold-released': FulfilmentChange;
  /** Somebody set another time by which the work must leave. Instants are RFC 3339. */
  readonly 'fulfilment.rescheduled': FulfilmentChange & { readonly was: string | null; readonly dispatchBy: string };
  /** Units that it waited for do not come from the origin of their transfer. Orders sources them again, not from there. */
  readonly 'fulfilment.transfer-short': FulfilmentChange & {
    readonly transferId: string;
    readonly origin: string;
    readonly lines: readonly UnitQuantity[];
  };
  /** Units were taken out of the work because they were cancelled, or because they are worked on elsewhere now. */
  readonly 'fulfilment.withdrawn': FulfilmentChange & { readonly lines: readonly UnitQuantity[] };
  /** Everything that was picked is packed into parcels, which wait for the carrier. */
  readonly 'fulfilment.ready-to-ship': FulfilmentChange;
  /** The goods wait for the customer at the location. */
  readonly 'fulfilment.ready-for-pickup': FulfilmentChange;
  /** All parcels of the fulfilment left. */
  readonly 'fulfilment.shipped': FulfilmentChange;
  /** The customer has the goods: they leave stock and count as shipped and delivered. */
  readonly 'fulfilment.handed-over': FulfilmentChange & { readonly lines: readonly UnitQuantity[] };
  /** All parcels of the fulfilment arrived. */
  readonly 'fulfilment.delivered': FulfilmentChange;
  /** A parcel left its unit: its goods leave stock and are captured. */
  readonly 'parcel.shipped': ParcelChange & { readonly lines: readonly UnitQuantity[] };
  /** A carrier event was recorded that changed the parcel's status. */
  readonly 'parcel.tracked': ParcelChange & { readonly occurredAt: string };
  /** The carrier says when a parcel will be there, other than it said before. */
  readonly 'parcel.estimated': ParcelChange & { readonly estimatedAt: string };
  /** A carrier travels, collects or delivers on other days (aggregate `carrier:<code>`). Null stands for all of its services, or all countries. */
  readonly 'carrier.calendar-changed': {
    readonly carrier: string;
    readonly service: string | null;
    readonly originCountry: string | null;
    readonly destinationCountry: string | null;
  };
  /** Carriers deliver in a country, or a region of it, on other days (aggregate `destination:<country>`). */
  readonly 'destination.calendar-changed': { readonly countryCode: string; readonly region: string | null };
  /** A parcel reached DELIVERED for the first time. */
  readonly 'parcel.delivered': ParcelChange & { readonly lines: readonly UnitQuantity[] };
  /**
   * A vendor is to send goods: what a purchase order says, with the costs that were agreed. Where they go is asked for by who may know it
   * (`PurchaseOrder.shipTo`). Told together with `fulfilment.released`, of one aggregate with it.
   */
  readonly 'purchase-order.placed': PurchaseOrderChange & {
    /** As in `PO-100001`. */
    readonly number: string;
    readonly groupId: string;
    readonly service: string | null;
    readonly currency: string;
    /** RFC 3339; without an answer by then it is given to somebody else. */
    readonly acknowledgeBy: string;
    /** RFC 3339; what has not left by then is given to somebody else. */
    readonly shipBy: string;
    readonly lines: readonly {
      readonly fulfilmentLineId: string;
      readonly sku: string;
      readonly quantity: number;
      /** What was agreed for one; null: nothing was. */
      readonly unitCost: MoneyJson | null;
    }[];
  };
  /** The vendor answered: with everything, with a part, or with nothing of it (status REFUSED). */
  readonly 'purchase-order.acknowledged': PurchaseOrderChange & {
    readonly lines: readonly {
      readonly fulfilmentLineId: string;
      readonly sku: string;
      readonly accepted: number;
      readonly refused: number;
    }[];
    /** RFC 3339; by when the vendor sends it. */
    readonly expectedShipAt: string | null;
  };
  /** Units are not to be sent any more: somebody cancelled them, or has them sent from elsewhere. */
  readonly 'purchase-order.cancelled': PurchaseOrderChange & {
    readonly lines: readonly { readonly fulfilmentLineId: string; readonly sku: string; readonly quantity: number }[];
  };
  /** The vendor was silent for longer than agreed; `lines` are given to somebody else. What is in hand may still come (status ACKNOWLEDGED or FIRM). */
  readonly 'purchase-order.expired': PurchaseOrderChange & {
    readonly missed: 'ACKNOWLEDGE' | 'SHIP';
    readonly lines: readonly { readonly fulfilmentLineId: string; readonly sku: string; readonly quantity: number }[];
  };
  /** The vendor has everything in hand and did not send it in time: somebody has to call. */
  readonly 'purchase-order.overdue': PurchaseOrderChange & { readonly shipBy: string };
  /** A vendor's invoice came in (aggregate `vendor-invoice:<id>`); without differences it is MATCHED. */
  readonly 'vendor-invoice.recorded': VendorInvoiceChange & { readonly differences: readonly string[] };
  /** Somebody decided about it. */
  readonly 'vendor-invoice.decided': VendorInvoiceChange;
  /** What is agreed with a vendor changed (aggregate `vendor:<location>`). */
  readonly 'vendor.terms-agreed': { readonly location: string };
  /** What a vendor's goods cost changed. */
  readonly 'vendor.costs-changed': { readonly location: string; readonly skus: readonly string[] };
  /** A return's parcel changed its status. */
  readonly 'return-parcel.tracked': {
    readonly parcelId: string;
    readonly returnOrderId: string;
    readonly orderId: string;
    readonly status: string;
    readonly occurredAt: string;
  };

  // ── integrations ────────────────────────────────────────────────────────────────────────────────────────────────────
  /** An endpoint gets no webhooks any more: it is gone, or every attempt of 5 days failed (aggregate `webhook-endpoint:<id>`). Its owner has to look. */
  readonly 'webhook-endpoint.disabled': { readonly endpointId: string; readonly reason: 'GONE' | 'FAILING' };

  /**
   * An automation does nothing any more until somebody activates it again (aggregate `automation:<id>`, as of all its events): it goes round with others, the
   * chain of automations that lead to it is too long, or it ran too often for one thing. The run says which.
   */
  readonly 'automation.paused': {
    readonly automationId: string;
    readonly version: number;
    readonly reason: 'RING' | 'CHAIN_TOO_LONG' | 'TOO_OFTEN';
    readonly runId: string;
  };
  /** An action of an automation was tried as often as it is, and failed. Somebody has to look, and may retry its run. */
  readonly 'automation.action-failed': {
    readonly automationId: string;
    readonly version: number;
    readonly runId: string;
    readonly action: string;
  };
  /** An automation tells of something: `code` is what it is to say, `eventId` what led to it. Endpoints for webhooks get it like any event. */
  readonly 'automation.notified': {
    readonly automationId: string;
    readonly version: number;
    readonly runId: string;
    readonly eventId: string;
    readonly eventType: string;
    /** What it is about, as `order:ord_…`. */
    readonly subject: string;
    readonly code: string;
  };

  // ── customers ───────────────────────────────────────────────────────────────────────────────────────────────────────
  /** Somebody has an account from now on. */
  readonly 'customer.registered': { readonly customerId: string };
}

/** RFC 3339: not before, not after. */
export interface PromisedSpan {
  readonly earliestAt: string;
  readonly latestAt: string;
}

/**
 * Why a promise changed: units come from elsewhere, a location did not send in time, goods come in later, the carrier is late or says so, a calendar
 * changed.
 */
export type PromiseChangeCause = 'RESOURCED' | 'OVERDUE' | 'INBOUND' | 'CARRIER' | 'CALENDAR';

/** Units of a transfer that changed their state. */
export interface TransferChanged {
  readonly transferId: string;
  readonly origin: string;
  readonly destination: string;
  /** The order whose goods it brings; null when it fills up a location. */
  readonly orderId: string | null;
  /** The transfer's status after the change. */
  readonly status: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

/** Units of a transfer that are told apart by the lines of an order that waits for them. `location` of each is the destination. */
export interface TransferForOrderChange {
  readonly transferId: string;
  readonly orderId: string;
  readonly origin: string;
  readonly destination: string;
  readonly lines: readonly UnitQuantity[];
}

export interface LineQuantity {
  readonly orderLineId: string;
  readonly quantity: number;
}

/** Units of an order line at a fulfilment of a location. */
export interface UnitQuantity {
  readonly fulfilmentId: string;
  readonly fulfilmentLineId: string;
  readonly orderLineId: string;
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
  /** The lots that were taken, where the packer says so; else those that stock had set aside. */
  readonly lots?: readonly { readonly lot: string; readonly quantity: number }[];
}

export interface ReturnLineQuantity {
  readonly returnLineId: string;
  readonly orderLineId: string;
  readonly sku: string;
  readonly quantity: number;
}

/** What orders hands over when units are to be worked on. */
export interface OrderReleased {
  readonly orderId: string;
  readonly customerId: string | null;
  /** Reservations to be turned into allocations. */
  readonly reservationIds: readonly string[];
  readonly fulfilments: readonly FulfilmentRelease[];
}

/** The release message of one fulfilment: the work order to one unit. Ids are minted by orders, so that a repeated message creates nothing twice. */
export interface FulfilmentRelease {
  readonly fulfilmentId: string;
  readonly groupId: string;
  readonly method: 'SHIP' | 'PICKUP' | 'CURBSIDE' | 'LOCAL_DELIVERY' | 'LOCKER';
  readonly location: string;
  readonly service: string | null;
  /** RFC 3339; by when it must leave the unit to keep the promise. */
  readonly dispatchBy: string | null;
  /** The carrier's lane that the promise goes by, where there is one. */
  readonly lane?: ReleasedLane | null;
  /** What it waits for: goods of its lines that come from other locations. Without any it can be worked on at once. */
  readonly transfers?: readonly ReleasedTransfer[] | null;
  readonly lines: readonly {
    readonly fulfilmentLineId: string;
    readonly orderLineId: string;
    readonly sku: string;
    readonly quantity: number;
    /** The transfer that brings its units: they are reserved at its origin. Without one they are reserved at the location itself. */
    readonly transferId?: string | null;
  }[];
}

/** Goods that go to the location of a work order first. Its id is minted by orders. */
export interface ReleasedTransfer {
  readonly transferId: string;
  /** Code of the location that they come from. */
  readonly origin: string;
  /** RFC 3339; when they are there. */
  readonly expectedAt: string | null;
}

/** A lane between two countries with its zone and the time zones of its ends. */
export interface ReleasedLane {
  readonly carrier: string;
  readonly originCountry: string;
  readonly destinationCountry: string;
  /** The zone: its greatest distance in miles. */
  readonly band: number;
  readonly originZone: string;
  readonly destinationZone: string;
}

export interface FulfilmentChange {
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly location: string;
  /** The fulfilment's status after the change. */
  readonly status: string;
}

/** A purchase order is the outward form of one fulfilment. */
export interface PurchaseOrderChange extends FulfilmentChange {
  readonly purchaseOrderId: string;
}

export interface VendorInvoiceChange {
  readonly invoiceId: string;
  readonly purchaseOrderId: string;
  /** The vendor's own number. */
  readonly number: string;
  readonly location: string;
  /** The invoice's status after the change. */
  readonly status: string;
}

export interface ParcelChange {
  readonly parcelId: string;
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly location: string;
  /** The parcel's status after the change. */
  readonly status: string;
}
