import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CarrierCalendarMapper, DestinationCalendarMapper } from './calendars/schema.mappers.ts';
import type { FulfilmentMapper, FulfilmentLineMapper, LocationMapper, OrderMapper } from './fulfilment/schema.mappers.ts';
import type { FulfilmentChangedMapper } from './fulfilment-changed/schema.mappers.ts';
import type { InvoiceNumberTakenErrorMapper } from './record-vendor-invoice/schema.mappers.ts';
import type { ParcelMapper, ParcelContentMapper, ReturnOrderMapper, TrackingEventMapper } from './parcel/schema.mappers.ts';
import type { ParcelChangedMapper } from './parcel-changed/schema.mappers.ts';
import type { PurchaseOrderMapper } from './purchase-order/schema.mappers.ts';
import type { VendorMapper } from './vendor/schema.mappers.ts';
import type { VendorInvoiceMapper } from './vendor-invoice/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 currency code, as in USD. */
  CurrencyCode: { input: string; output: string; }
  /** An instant: RFC 3339 in UTC with milliseconds, as in 2026-11-22T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, as in "12.34". Never a float. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Why `acknowledgeFulfilment` was refused. */
export type AcknowledgeFulfilmentError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `acknowledgeFulfilment`. */
export type AcknowledgeFulfilmentInput = {
  /** The work order. */
  fulfilmentId: Scalars['ID']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
};

/** Answer of `acknowledgeFulfilment`. */
export type AcknowledgeFulfilmentPayload = {
  __typename?: 'AcknowledgeFulfilmentPayload';
  /** Why it was refused; empty means done. */
  errors: Array<AcknowledgeFulfilmentError>;
  /** The fulfilment after the change; null when it was refused. */
  fulfilment?: Maybe<Fulfilment>;
};

/** Why `acknowledgePurchaseOrder` was refused. After its time is over the status is EXPIRED. */
export type AcknowledgePurchaseOrderError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** A vendor's answer to a purchase order. */
export type AcknowledgePurchaseOrderInput = {
  /** How much of it is sent. */
  decision: PurchaseOrderDecision;
  /** When the goods leave, if it is not as planned: at most 120 days ahead. */
  expectedShipAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** The purchase order. */
  purchaseOrderId: Scalars['ID']['input'];
  /** Why units are refused; with PARTIAL and REJECT. */
  reason?: InputMaybe<RejectionReason>;
  /** Units that are not sent, with PARTIAL only: 1 to 100 lines. */
  refused?: Array<RefusedLineInput>;
};

/** Answer of `acknowledgePurchaseOrder`. */
export type AcknowledgePurchaseOrderPayload = {
  __typename?: 'AcknowledgePurchaseOrderPayload';
  /** Why it was refused; empty means done. */
  errors: Array<AcknowledgePurchaseOrderError>;
  /** The purchase order after the answer; null when it was refused. */
  purchaseOrder?: Maybe<PurchaseOrder>;
};

/** Why `agreeVendorTerms` was refused. */
export type AgreeVendorTermsError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Terms with a vendor, all of them. */
export type AgreeVendorTermsInput = {
  /** Within how many minutes of its working time it answers: 1 to 100,000. */
  acknowledgeWithinMinutes: Scalars['Int']['input'];
  /** Until when a customer can cancel. */
  cancellableUntil?: VendorCancellation;
  /** By how much an invoiced unit cost may differ, in per cent: 0 to 100 with at most two digits. */
  costTolerancePercent?: Scalars['Decimal']['input'];
  /** In which currency it is paid. It cannot change while costs are agreed. */
  currencyCode: Scalars['CurrencyCode']['input'];
  /** When it works. */
  hours: VendorHoursInput;
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of its location, of type VENDOR. */
  location: Scalars['String']['input'];
  /** Its name; at most 200 characters. */
  name: Scalars['String']['input'];
  /** Within how many minutes of its working time everything has left: at least as many, to 100,000. */
  shipWithinMinutes: Scalars['Int']['input'];
};

/** Answer of `agreeVendorTerms`. */
export type AgreeVendorTermsPayload = {
  __typename?: 'AgreeVendorTermsPayload';
  /** Why it was refused; empty means done. */
  errors: Array<AgreeVendorTermsError>;
  /** The vendor with what is agreed now; null when it was refused. */
  vendor?: Maybe<Vendor>;
};

/** Why `approveVendorInvoice` was refused. */
export type ApproveVendorInvoiceError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `approveVendorInvoice`. */
export type ApproveVendorInvoiceInput = {
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** The invoice. */
  invoiceId: Scalars['ID']['input'];
  /** Why, at most 500 characters, nothing about people. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `approveVendorInvoice`. */
export type ApproveVendorInvoicePayload = {
  __typename?: 'ApproveVendorInvoicePayload';
  /** Why it was refused; empty means done. */
  errors: Array<ApproveVendorInvoiceError>;
  /** The invoice after the decision; null when it was refused. */
  invoice?: Maybe<VendorInvoice>;
};

/** Goods that come to the unit of a work order from elsewhere. */
export type AwaitedTransfer = {
  __typename?: 'AwaitedTransfer';
  /** When they are expected at the unit. */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The transfer's opaque id, with the prefix `trf_`. */
  id: Scalars['ID']['output'];
  /** The location that they come from. */
  origin?: Maybe<Location>;
  /** Units that are still to come. */
  units: Scalars['Int']['output'];
};

/** When a service of a carrier between two countries travels, collects and delivers. */
export type CarrierCalendar = {
  __typename?: 'CarrierCalendar';
  /** Code of the carrier. */
  carrier: Scalars['String']['output'];
  /** ISO weekdays on which it delivers. At most 7. */
  deliveryWeekdays: Array<Scalars['Int']['output']>;
  /** To which country: ISO 3166-1 alpha-2. */
  destinationCountry: Scalars['String']['output'];
  /** The region on whose public holidays it rests, as in `US` or `DE-BY`; null when it observes none. */
  holidayRegion?: Maybe<Scalars['String']['output']>;
  /** Other dates on which it rests, YYYY-MM-DD; at most 400. */
  noDeliveryOn: Array<Scalars['String']['output']>;
  /** From which country: ISO 3166-1 alpha-2. */
  originCountry: Scalars['String']['output'];
  /** When it collects at the units, local time HH:MM. */
  pickupLocalTime: Scalars['String']['output'];
  /** The service level, as `STANDARD`. */
  service: Scalars['String']['output'];
  /** ISO weekdays on which goods travel. At most 7. */
  transitWeekdays: Array<Scalars['Int']['output']>;
};

/** Why `changeCarrierCalendar` was refused. */
export type ChangeCarrierCalendarError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** What changes of a carrier's calendars. */
export type ChangeCarrierCalendarInput = {
  /** Code of the carrier. */
  carrier: Scalars['String']['input'];
  /** Dates on which it rests from now on, YYYY-MM-DD; at most 400. */
  closeOn?: Array<Scalars['String']['input']>;
  /** ISO weekdays on which it delivers, all of them. */
  deliveryWeekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** To which country: ISO 3166-1 alpha-2; without it to everywhere. */
  destinationCountry?: InputMaybe<Scalars['String']['input']>;
  /** The region on whose public holidays it rests, as in `US` or `DE-BY`; null for none. */
  holidayRegion?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** From which country: ISO 3166-1 alpha-2; without it from everywhere. */
  originCountry?: InputMaybe<Scalars['String']['input']>;
  /** When it collects at the units, local time HH:MM. */
  pickupLocalTime?: InputMaybe<Scalars['String']['input']>;
  /** Dates on which it works again; at most 400. */
  reopenOn?: Array<Scalars['String']['input']>;
  /** The service level; without it all of the carrier's. */
  service?: InputMaybe<Scalars['String']['input']>;
  /** ISO weekdays on which goods travel, all of them. */
  transitWeekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Answer of `changeCarrierCalendar`. */
export type ChangeCarrierCalendarPayload = {
  __typename?: 'ChangeCarrierCalendarPayload';
  /** The calendars after the change, one for each service and pair of countries; empty when it was refused. At most 1,000. */
  calendars: Array<CarrierCalendar>;
  /** Why it was refused; empty means done. */
  errors: Array<ChangeCarrierCalendarError>;
};

/** Why `changeDestinationCalendar` was refused. */
export type ChangeDestinationCalendarError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError;

/** What changes of a destination's calendar. */
export type ChangeDestinationCalendarInput = {
  /** Dates on which nothing is delivered from now on, YYYY-MM-DD; at most 400. */
  closeOn?: Array<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2 code of the country. */
  countryCode: Scalars['String']['input'];
  /** The region whose public holidays count, as in `US` or `DE-BY`; null for none. */
  holidayRegion?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** State, province or prefecture as addresses have it, as in `NY`, 1 to 20 characters; without it the whole country. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Dates on which it is delivered again; at most 400. */
  reopenOn?: Array<Scalars['String']['input']>;
};

/** Answer of `changeDestinationCalendar`. */
export type ChangeDestinationCalendarPayload = {
  __typename?: 'ChangeDestinationCalendarPayload';
  /** The calendar after the change; null when it was refused. */
  calendar?: Maybe<DestinationCalendar>;
  /** Why it was refused; empty means done. */
  errors: Array<ChangeDestinationCalendarError>;
};

/** One carrier service from a country to the destination. */
export type ChartedService = {
  __typename?: 'ChartedService';
  /** Code of the carrier. */
  carrier: Scalars['String']['output'];
  /** ISO weekdays on which the carrier delivers there. */
  deliveryWeekdays: Array<Scalars['Int']['output']>;
  /** Local dates on which nothing is delivered at the destination, though goods travel. */
  noArrivalOn: Array<Scalars['String']['output']>;
  /** Local dates on which the carrier rests: no transit, no delivery. */
  noDeliveryOn: Array<Scalars['String']['output']>;
  /** Where it starts: ISO 3166-1 alpha-2 code. */
  originCountry: Scalars['String']['output'];
  /** When the carrier collects at the unit, local time HH:MM. */
  pickupLocalTime: Scalars['String']['output'];
  /** The service level, as `STANDARD`. */
  service: Scalars['String']['output'];
  /** ISO weekdays on which goods travel. */
  transitWeekdays: Array<Scalars['Int']['output']>;
  /** By distance, the nearest first; beyond the last it does not go. */
  zones: Array<LaneZone>;
};

/** How a group of lines reaches the customer. */
export type DeliveryMethod =
  /** Brought to the customer's car at a store. */
  | 'CURBSIDE'
  /** Sent electronically: nothing is moved. */
  | 'DIGITAL'
  /** Delivered near a store by its own fleet. */
  | 'LOCAL_DELIVERY'
  /** Put into a parcel locker. */
  | 'LOCKER'
  /** Collected inside a store. */
  | 'PICKUP'
  /** Done by a person: nothing is moved. */
  | 'SERVICE'
  /** Shipped to an address by a carrier. */
  | 'SHIP';

/** On which days nothing is delivered in a country or a region of it, whoever brings it. Goods still travel. */
export type DestinationCalendar = {
  __typename?: 'DestinationCalendar';
  /** ISO 3166-1 alpha-2 code of the country. */
  countryCode: Scalars['String']['output'];
  /** The region whose public holidays count, as in `US` or `DE-BY`; null for none. */
  holidayRegion?: Maybe<Scalars['String']['output']>;
  /** Other dates, YYYY-MM-DD; at most 400. */
  noDeliveryOn: Array<Scalars['String']['output']>;
  /** The region; null for the whole country. */
  region?: Maybe<Scalars['String']['output']>;
};

/** Why `disputeVendorInvoice` was refused. */
export type DisputeVendorInvoiceError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `disputeVendorInvoice`. */
export type DisputeVendorInvoiceInput = {
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** The invoice. */
  invoiceId: Scalars['ID']['input'];
  /** Why, at most 500 characters, nothing about people. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `disputeVendorInvoice`. */
export type DisputeVendorInvoicePayload = {
  __typename?: 'DisputeVendorInvoicePayload';
  /** Why it was refused; empty means done. */
  errors: Array<DisputeVendorInvoiceError>;
  /** The invoice after the decision; null when it was refused. */
  invoice?: Maybe<VendorInvoice>;
};

/** The work order at one unit: what a warehouse, a store or a vendor has to pick and hand on for one order. */
export type Fulfilment = {
  __typename?: 'Fulfilment';
  /** What may be done with it now, from the table that also enforces it. */
  allowedActions: Array<FulfilmentAction>;
  /** What brings goods that the unit lacks, and has not come yet: the work order is released to it when all of it is there. At most 20. */
  awaits: Array<AwaitedTransfer>;
  /** By when it must leave the unit to keep the promise. */
  dispatchBy?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is held back; null when it is not, and without scope `fulfilment:read`. */
  hold?: Maybe<FulfilmentHold>;
  /** Opaque id with the prefix `ful_`. */
  id: Scalars['ID']['output'];
  /** What is to be picked. At most 100. */
  lines: Array<FulfilmentLine>;
  /** The unit that does the work. */
  location?: Maybe<Location>;
  /** How the goods reach the customer. */
  method: DeliveryMethod;
  /** The order that it serves. */
  order?: Maybe<Order>;
  /** The parcels it was packed into. At most 100. */
  parcels: Array<Parcel>;
  /** When and with which code it is collected; null until it is ready, and for what is shipped. */
  pickup?: Maybe<Pickup>;
  /** The purchase order that it is to a vendor; null when it is none, and without scope `purchase-order:read` or `fulfilment:work` at its location. */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** When the work order was released to the unit. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the work stands. */
  status: FulfilmentStatus;
};

/** What can be done with a work order. Clients must tolerate new values. */
export type FulfilmentAction =
  /** `acknowledgeFulfilment`. */
  | 'ACKNOWLEDGE'
  /** `handOverPickup`. */
  | 'HAND_OVER'
  /** `markReadyForPickup`. */
  | 'MARK_READY_FOR_PICKUP'
  /** `markReadyToShip`. */
  | 'MARK_READY_TO_SHIP'
  /** `pickFulfilment`. */
  | 'PICK'
  /** `rejectFulfilment`. */
  | 'REJECT'
  /** `shipParcel`, for one of its parcels. */
  | 'SHIP';

/** A change of a work order. */
export type FulfilmentChanged = {
  __typename?: 'FulfilmentChanged';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Where this change stands in the log, to resume after. */
  cursor: Scalars['String']['output'];
  /** The work order as it is now. */
  fulfilment: Fulfilment;
  /** The event's name, as `fulfilment.picked`. */
  kind: Scalars['String']['output'];
};

/** A page of fulfilments. */
export type FulfilmentConnection = {
  __typename?: 'FulfilmentConnection';
  /** The fulfilments with their cursors. */
  edges: Array<FulfilmentEdge>;
  /** The fulfilments of the page. */
  nodes: Array<Fulfilment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A fulfilment in a page. */
export type FulfilmentEdge = {
  __typename?: 'FulfilmentEdge';
  /** Its place in the list, to page from. */
  cursor: Scalars['String']['output'];
  /** The fulfilment. */
  node: Fulfilment;
};

/** Somebody holds a work order back: it cannot be picked. */
export type FulfilmentHold = {
  __typename?: 'FulfilmentHold';
  /** Who holds it, as in `staff:olga`. */
  by: Scalars['String']['output'];
  /** When it ends by itself; null: when somebody releases it. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when. */
  heldAt: Scalars['DateTime']['output'];
  /** Why. */
  reason: HoldReason;
};

/** Units of one order line that one unit has to pick. */
export type FulfilmentLine = {
  __typename?: 'FulfilmentLine';
  /** Units that are still on their way to the unit. */
  awaited: Scalars['Int']['output'];
  /** Opaque id with the prefix `fln_`. */
  id: Scalars['ID']['output'];
  /** The line of the order. */
  orderLine?: Maybe<OrderLine>;
  /** Units that were picked. */
  picked: Scalars['Int']['output'];
  /** What is picked. */
  product?: Maybe<Product>;
  /** Units asked for: what was released, less what was cancelled or refused since. */
  quantity: Scalars['Int']['output'];
  /** Units that the location refused. */
  rejected: Scalars['Int']['output'];
  /** Units that were asked for and not found. */
  short: Scalars['Int']['output'];
  /** Units that were cancelled before they were picked. */
  withdrawn: Scalars['Int']['output'];
};

/** Where a work order stands. Clients must tolerate new values. */
export type FulfilmentStatus =
  /** The unit has taken note. */
  | 'ACKNOWLEDGED'
  /** All of it was cancelled. Final. */
  | 'CANCELLED'
  /** All parcels arrived. Final. */
  | 'DELIVERED'
  /** The customer has it. Final. */
  | 'HANDED_OVER'
  /** Units are being picked. */
  | 'PICKING'
  /** Created, not yet sent to the unit: it waits for goods from elsewhere. */
  | 'PLANNED'
  /** Waiting for the customer. */
  | 'READY_FOR_PICKUP'
  /** Packed, waiting for the carrier. */
  | 'READY_TO_SHIP'
  /** The unit refused or did not find all of it. Final. */
  | 'REJECTED'
  /** Sent to the unit. */
  | 'RELEASED'
  /** All parcels left. */
  | 'SHIPPED';

/** Why `handOverPickup` was refused. */
export type HandOverPickupError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError | WrongPickupCodeError;

/** Input of `handOverPickup`. */
export type HandOverPickupInput = {
  /** The work order. */
  fulfilmentId: Scalars['ID']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** What the customer shows; upper or lower case. */
  pickupCode: Scalars['String']['input'];
};

/** Answer of `handOverPickup`. */
export type HandOverPickupPayload = {
  __typename?: 'HandOverPickupPayload';
  /** Why it was refused; empty means done. */
  errors: Array<HandOverPickupError>;
  /** The fulfilment after the change; null when it was refused. */
  fulfilment?: Maybe<Fulfilment>;
};

/** Why `holdFulfilment` was refused. */
export type HoldFulfilmentError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `holdFulfilment`. */
export type HoldFulfilmentInput = {
  /** When it ends by itself; left out: when somebody releases it. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The work order. */
  fulfilmentId: Scalars['ID']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** Why. */
  reason: HoldReason;
};

/** Answer of `holdFulfilment`. */
export type HoldFulfilmentPayload = {
  __typename?: 'HoldFulfilmentPayload';
  /** Why it was refused; empty means done. */
  errors: Array<HoldFulfilmentError>;
  /** The fulfilment after the change; null when it was refused. */
  fulfilment?: Maybe<Fulfilment>;
};

/** Why a work order is held back. Clients must tolerate new values. */
export type HoldReason =
  /** The address is in doubt. */
  | 'ADDRESS'
  /** The order is looked at for fraud. */
  | 'FRAUD'
  /** Something else. */
  | 'OTHER'
  /** The payment is in doubt. */
  | 'PAYMENT'
  /** The goods are in doubt. */
  | 'STOCK';

/** The idempotency key was used before with another input. */
export type IdempotencyConflictError = UserError & {
  __typename?: 'IdempotencyConflictError';
  /** The key in question. */
  idempotencyKey: Scalars['String']['output'];
  /** A sentence for the developer. */
  message: Scalars['String']['output'];
  /** Always the field `idempotencyKey`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The first request with this idempotency key is still running. Ask again with the same key. */
export type IdempotencyInProgressError = UserError & {
  __typename?: 'IdempotencyInProgressError';
  /** A sentence for the developer. */
  message: Scalars['String']['output'];
  /** Always the field `idempotencyKey`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** When to ask again, in milliseconds. */
  retryAfterMs: Scalars['Int']['output'];
};

/** The input breaks a rule of its field. Nothing was stored under the idempotency key: correct it and send it again. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** Which rule, and what to send instead. */
  message: Scalars['String']['output'];
  /** The field that breaks it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The thing is in a state that does not allow this action. */
export type InvalidTransitionError = UserError & {
  __typename?: 'InvalidTransitionError';
  /** What can be done with it now: names of values of its action enum, or of the mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that names it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The state it is in: the name of a value of its status enum. */
  status: Scalars['String']['output'];
};

/** Another invoice of this vendor has the number. */
export type InvoiceNumberTakenError = UserError & {
  __typename?: 'InvoiceNumberTakenError';
  /** The invoice that has it; null when it is not the caller's to see. */
  invoice?: Maybe<VendorInvoice>;
  /** What is wrong, for a person. */
  message: Scalars['String']['output'];
  /** The input field. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The return and its sender. */
export type IssueReturnParcelInput = {
  /** Its customer, if it has one. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the location it goes to. */
  destination: Scalars['String']['input'];
  /** The sender, for the label. */
  from: ReturnSenderInput;
  /** What is sent back. At most 100. */
  lines: Array<ReturnParcelLineInput>;
  /** The order that it returns. */
  orderId: Scalars['ID']['input'];
  /** The return order. */
  returnOrderId: Scalars['ID']['input'];
};

/** The registered parcel. */
export type IssueReturnParcelResult = {
  __typename?: 'IssueReturnParcelResult';
  /** Its id. */
  parcelId: Scalars['ID']['output'];
  /** The number on its label. */
  trackingNumber: Scalars['String']['output'];
};

/** A shipping label. */
export type Label = {
  __typename?: 'Label';
  /** What kind of document it is. */
  format: LabelFormat;
  /** Where the document is; a `data:` URL holds it itself. */
  url: Scalars['String']['output'];
};

/** The kind of a label's document. Clients must tolerate new values. */
export type LabelFormat =
  /** Portable Document Format. */
  | 'PDF'
  /** A picture. */
  | 'PNG'
  /** A code to show at the carrier's counter, where the label is printed. */
  | 'QR'
  /** Zebra Programming Language, for a label printer. */
  | 'ZPL';

/** From where to where. */
export type LaneChartInput = {
  /** Where it goes: ISO 3166-1 alpha-2 code. */
  countryCode: Scalars['String']['input'];
  /** Where units are: ISO 3166-1 alpha-2 codes. */
  originCountries: Array<Scalars['String']['input']>;
  /** State or province there. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** What lies within a distance of the unit. */
export type LaneZone = {
  __typename?: 'LaneZone';
  /** What the transit days are taken from. */
  basis: TransitBasis;
  /** Transit days at worst; from the history, what nine of ten parcels did not exceed. */
  maxTransitDays: Scalars['Int']['output'];
  /** Transit days at best; from the history, the median. */
  minTransitDays: Scalars['Int']['output'];
  /** Its greatest distance in miles, on the great circle. */
  upToMiles: Scalars['Int']['output'];
};

export type Location = {
  __typename?: 'Location';
  code: Scalars['String']['output'];
  /** The work orders of this location, oldest first. Requires scope `fulfilment:read`; null for a location that is not the caller's. */
  fulfilments?: Maybe<FulfilmentConnection>;
};


export type LocationfulfilmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<FulfilmentStatus>>;
};

/** Why `markReadyForPickup` was refused. */
export type MarkReadyForPickupError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `markReadyForPickup`. */
export type MarkReadyForPickupInput = {
  /** The work order. */
  fulfilmentId: Scalars['ID']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
};

/** Answer of `markReadyForPickup`. */
export type MarkReadyForPickupPayload = {
  __typename?: 'MarkReadyForPickupPayload';
  /** Why it was refused; empty means done. */
  errors: Array<MarkReadyForPickupError>;
  /** The fulfilment after the change; null when it was refused. */
  fulfilment?: Maybe<Fulfilment>;
};

/** Why `markReadyToShip` was refused. */
export type MarkReadyToShipError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `markReadyToShip`. */
export type MarkReadyToShipInput = {
  /** The work order. */
  fulfilmentId: Scalars['ID']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** The parcels; together they hold exactly what was picked. 1 to 100. */
  parcels: Array<PackedParcelInput>;
};

/** Answer of `markReadyToShip`. */
export type MarkReadyToShipPayload = {
  __typename?: 'MarkReadyToShipPayload';
  /** Why it was refused; empty means done. */
  errors: Array<MarkReadyToShipError>;
  /** The fulfilment after the change; null when it was refused. */
  fulfilment?: Maybe<Fulfilment>;
};

/** An amount of money. Its field says whether tax and discounts are in it. */
export type Money = {
  __typename?: 'Money';
  /** The amount with exactly as many digits as its currency has (JPY 0, USD 2, KWD 3), unless the field declares a scale of its own. */
  amount: Scalars['Decimal']['output'];
  /** The currency. */
  currencyCode: Scalars['CurrencyCode']['output'];
};

/** What can be done. */
export type Mutation = {
  __typename?: 'Mutation';
  /** The unit has taken note of a work order. Requires scope `fulfilment:work` at its location. Event: `fulfilment.acknowledged`. */
  acknowledgeFulfilment: AcknowledgeFulfilmentPayload;
  /**
   * The vendor answers a purchase order: it sends all of it, a part, or nothing. What it refuses is sourced elsewhere at once, never from this vendor; what it
   * sends later than planned moves the customer's promise. Requires scope `fulfilment:work` at its location. Event: `purchase-order.acknowledged`, besides those of
   * the fulfilment.
   */
  acknowledgePurchaseOrder: AcknowledgePurchaseOrderPayload;
  /**
   * Agrees terms with a vendor, or other terms than before. From then on what is released to its location is a purchase order; those that are out keep what
   * was agreed. Requires scope `vendor:write`. Event: `vendor.terms-agreed`.
   */
  agreeVendorTerms: AgreeVendorTermsPayload;
  /** Has an invoice paid in spite of its differences. Requires scope `vendor-invoice:decide`. Event: `vendor-invoice.decided`. */
  approveVendorInvoice: ApproveVendorInvoicePayload;
  /**
   * Changes when a carrier travels, collects and delivers: for one service, between two countries, or for all of them. What is left out stays.
   * The next promise counts with it; promises that it breaks are made anew and their customers told.
   * Requires scope `calendar:write`; triggers `carrier.calendar-changed`.
   */
  changeCarrierCalendar: ChangeCarrierCalendarPayload;
  /**
   * Changes on which days nothing is delivered in a country or a region of it, whoever brings it. What is left out stays.
   * The next promise counts with it; promises that it breaks are made anew and their customers told.
   * Requires scope `calendar:write`; triggers `destination.calendar-changed`.
   */
  changeDestinationCalendar: ChangeDestinationCalendarPayload;
  /** Does not have an invoice paid; its units may be invoiced anew. Requires scope `vendor-invoice:decide`. Event: `vendor-invoice.decided`. */
  disputeVendorInvoice: DisputeVendorInvoicePayload;
  /** The customer took the goods and showed the code. Requires scope `fulfilment:work` at its location. Event: `fulfilment.handed-over`. */
  handOverPickup: HandOverPickupPayload;
  /**
   * Somebody holds work back that is not packed yet: it cannot be picked, and its goods stay set aside. Held again, the new reason and time count. Undone by
   * `releaseFulfilmentHold`. Requires scope `fulfilment:override` at its location. Event: `fulfilment.held`.
   */
  holdFulfilment: HoldFulfilmentPayload;
  /** Registers the parcel of a return with its label. For other subgraphs. Idempotent by return order id. */
  issueReturnParcel: IssueReturnParcelResult;
  /** All that was picked waits for the customer, who now sees the pickup code. Requires scope `fulfilment:work` at its location. Event: `fulfilment.ready-for-pickup`. */
  markReadyForPickup: MarkReadyForPickupPayload;
  /** All that was picked is packed into parcels. Requires scope `fulfilment:work` at its location. Event: `fulfilment.ready-to-ship`. */
  markReadyToShip: MarkReadyToShipPayload;
  /**
   * Units were picked. Fewer than asked for is a short pick: what is missing is sourced elsewhere, the rest moves on. Lines that are not named stay open.
   * Requires scope `fulfilment:work` at its location. Events: `fulfilment.picked`, `fulfilment.short-picked`.
   */
  pickFulfilment: PickFulfilmentPayload;
  /**
   * A carrier reports what happened to a parcel, also a return's. Events may come late, twice and in any order: the outcome is the same.
   * One for a number that is not shipped yet answers NotFoundError, is kept, and takes effect when the parcel is shipped.
   * Requires scope `tracking:record`. Events: `parcel.tracked`, `parcel.estimated`, `parcel.delivered`, `fulfilment.delivered`, `return-parcel.tracked`.
   */
  recordTrackingEvent: RecordTrackingEventPayload;
  /**
   * Records a vendor's invoice and holds it against what was ordered, what has left, and what was agreed: MATCHED, or MISMATCHED with each difference. The same
   * invoice sent again, under any key, is recorded once. Requires scope `vendor-invoice:record` at the vendor's location. Event: `vendor-invoice.recorded`.
   */
  recordVendorInvoice: RecordVendorInvoicePayload;
  /** The unit refuses units that it has not picked; they are sourced elsewhere, the rest moves on. Requires scope `fulfilment:work` at its location. Event: `fulfilment.rejected`. */
  rejectFulfilment: RejectFulfilmentPayload;
  /** Lets work go on that was held back. Requires scope `fulfilment:override` at its location. Event: `fulfilment.hold-released`. */
  releaseFulfilmentHold: ReleaseFulfilmentHoldPayload;
  /**
   * Sets another time by which work that is not packed yet must leave its unit; the promise is worked out again. Undone by setting the time that it had.
   * Requires scope `fulfilment:override` at its location. Event: `fulfilment.rescheduled`.
   */
  rescheduleFulfilment: RescheduleFulfilmentPayload;
  /** Agrees what a vendor's products cost. It holds for purchase orders that go out from then on. Requires scope `vendor:write`. Event: `vendor.costs-changed`. */
  setVendorCosts: SetVendorCostsPayload;
  /** The carrier took a parcel. Requires scope `fulfilment:work` at its location. Events: `parcel.shipped`, and `fulfilment.shipped` with the last one. */
  shipParcel: ShipParcelPayload;
  /** Undoes `issueReturnParcel`: the label is void and the parcel no longer shown. For other subgraphs. */
  voidReturnParcel: VoidReturnParcelResult;
  /** Takes units that are not picked out of the work because they are cancelled. For other subgraphs. Idempotent by cancellation id. Event: `fulfilment.withdrawn`. */
  withdrawFulfilments: WithdrawFulfilmentsResult;
};


/** What can be done. */
export type MutationacknowledgeFulfilmentArgs = {
  input: AcknowledgeFulfilmentInput;
};


/** What can be done. */
export type MutationacknowledgePurchaseOrderArgs = {
  input: AcknowledgePurchaseOrderInput;
};


/** What can be done. */
export type MutationagreeVendorTermsArgs = {
  input: AgreeVendorTermsInput;
};


/** What can be done. */
export type MutationapproveVendorInvoiceArgs = {
  input: ApproveVendorInvoiceInput;
};


/** What can be done. */
export type MutationchangeCarrierCalendarArgs = {
  input: ChangeCarrierCalendarInput;
};


/** What can be done. */
export type MutationchangeDestinationCalendarArgs = {
  input: ChangeDestinationCalendarInput;
};


/** What can be done. */
export type MutationdisputeVendorInvoiceArgs = {
  input: DisputeVendorInvoiceInput;
};


/** What can be done. */
export type MutationhandOverPickupArgs = {
  input: HandOverPickupInput;
};


/** What can be done. */
export type MutationholdFulfilmentArgs = {
  input: HoldFulfilmentInput;
};


/** What can be done. */
export type MutationissueReturnParcelArgs = {
  input: IssueReturnParcelInput;
};


/** What can be done. */
export type MutationmarkReadyForPickupArgs = {
  input: MarkReadyForPickupInput;
};


/** What can be done. */
export type MutationmarkReadyToShipArgs = {
  input: MarkReadyToShipInput;
};


/** What can be done. */
export type MutationpickFulfilmentArgs = {
  input: PickFulfilmentInput;
};


/** What can be done. */
export type MutationrecordTrackingEventArgs = {
  input: RecordTrackingEventInput;
};


/** What can be done. */
export type MutationrecordVendorInvoiceArgs = {
  input: RecordVendorInvoiceInput;
};


/** What can be done. */
export type MutationrejectFulfilmentArgs = {
  input: RejectFulfilmentInput;
};


/** What can be done. */
export type MutationreleaseFulfilmentHoldArgs = {
  input: ReleaseFulfilmentHoldInput;
};


/** What can be done. */
export type MutationrescheduleFulfilmentArgs = {
  input: RescheduleFulfilmentInput;
};


/** What can be done. */
export type MutationsetVendorCostsArgs = {
  input: SetVendorCostsInput;
};


/** What can be done. */
export type MutationshipParcelArgs = {
  input: ShipParcelInput;
};


/** What can be done. */
export type MutationvoidReturnParcelArgs = {
  returnOrderId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationwithdrawFulfilmentsArgs = {
  input: WithdrawFulfilmentsInput;
};

/** There is no such thing, or it is not yours to see. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that names it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type Order = {
  __typename?: 'Order';
  /** The work orders of this order, oldest first: all of them for its customer and for staff, an associate's own location's only. At most 100. */
  fulfilments?: Maybe<Array<Fulfilment>>;
  id: Scalars['ID']['output'];
  /** The parcels of this order, oldest first, without those of its returns. At most 100. */
  parcels?: Maybe<Array<Parcel>>;
};

export type OrderLine = {
  __typename?: 'OrderLine';
  id: Scalars['ID']['output'];
};

/** Units of one line inside a parcel. */
export type PackedLineInput = {
  /** The line. */
  fulfilmentLineId: Scalars['ID']['input'];
  /** Units of it, at least 1. */
  quantity: Scalars['Int']['input'];
};

/** One parcel as packed. */
export type PackedParcelInput = {
  /** What is inside. 1 to 100. */
  lines: Array<PackedLineInput>;
  /** Gross weight in grams, at least 1; left out when it was not weighed. */
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A box on its way: from a unit to the customer, or back with a return. */
export type Parcel = {
  __typename?: 'Parcel';
  /** Code of the carrier; null until it is shipped. */
  carrier?: Maybe<Scalars['String']['output']>;
  /** What is inside. At most 100. */
  contents: Array<ParcelContent>;
  /** When the carrier expects to deliver it; null when it never said. */
  estimatedDeliveryAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the carrier reported, in the order in which it happened. At most 500. */
  events: Array<TrackingEvent>;
  /** What contradicts in the carrier's events; null when nothing does. */
  exception?: Maybe<ParcelException>;
  /** Opaque id with the prefix `pcl_`. */
  id: Scalars['ID']['output'];
  /** The label to print, of a return's parcel. For the customer, the holder of the order's access token, and staff with scope `return:read`; else null. */
  label?: Maybe<Label>;
  /** The carrier's service; null until it is shipped. */
  service?: Maybe<Scalars['String']['output']>;
  /** Where it is. Follows the carrier's events in the order in which they happened, whatever the order in which they arrive. */
  status: ParcelStatus;
  /** The carrier's number for it. */
  trackingNumber?: Maybe<Scalars['String']['output']>;
  /** Where the carrier shows it. */
  trackingUrl?: Maybe<Scalars['String']['output']>;
};

/** Something that happened to a parcel. */
export type ParcelChanged = {
  __typename?: 'ParcelChanged';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Where this change stands in the log: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The event's name, as in `parcel.delivered`. */
  kind: Scalars['String']['output'];
  /** The parcel as it is now. */
  parcel: Parcel;
};

/** Units of an order line inside a parcel. */
export type ParcelContent = {
  __typename?: 'ParcelContent';
  /** The line of the order. */
  orderLine?: Maybe<OrderLine>;
  /** How many units. */
  quantity: Scalars['Int']['output'];
};

/** How a parcel's events contradict each other. Clients must tolerate new values. */
export type ParcelException =
  /** It is said to have ended in two ways, as lost and as delivered. */
  | 'CONFLICTING_ENDS'
  /** It was scanned after its end, as in transit after it was delivered. */
  | 'SCAN_AFTER_END';

/** Where a parcel is. Clients must tolerate new values. */
export type ParcelStatus =
  /** Delivery was tried in vain. */
  | 'ATTEMPT_FAILED'
  /** Waiting at a pickup point. */
  | 'AVAILABLE_FOR_PICKUP'
  /** At customs. */
  | 'CUSTOMS'
  /** Arrived. Final. */
  | 'DELIVERED'
  /** Something is wrong. */
  | 'EXCEPTION'
  /** The carrier has had nothing to say for a long time. */
  | 'EXPIRED'
  /** It left the unit. */
  | 'HANDED_TO_CARRIER'
  /** On its way. */
  | 'IN_TRANSIT'
  /** The carrier knows of it. */
  | 'LABEL_CREATED'
  /** Lost. Final. */
  | 'LOST'
  /** On the vehicle that delivers it. */
  | 'OUT_FOR_DELIVERY'
  /** Packed at the unit. */
  | 'PACKED'
  /** Back at the sender. Final. */
  | 'RETURNED'
  /** On its way back to the sender. */
  | 'RETURN_TO_SENDER';

/** Why `pickFulfilment` was refused. */
export type PickFulfilmentError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `pickFulfilment`. */
export type PickFulfilmentInput = {
  /** The work order. */
  fulfilmentId: Scalars['ID']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** What was found, line by line. 1 to 100. */
  lines: Array<PickLineInput>;
};

/** Answer of `pickFulfilment`. */
export type PickFulfilmentPayload = {
  __typename?: 'PickFulfilmentPayload';
  /** Why it was refused; empty means done. */
  errors: Array<PickFulfilmentError>;
  /** The fulfilment after the change; null when it was refused. */
  fulfilment?: Maybe<Fulfilment>;
};

/** What was found of one line. */
export type PickLineInput = {
  /** The line. */
  fulfilmentLineId: Scalars['ID']['input'];
  /** Units found, 0 to what is asked for. The rest is missing. */
  picked: Scalars['Int']['input'];
};

/** A collection by the customer. */
export type Pickup = {
  __typename?: 'Pickup';
  /** What the customer shows at the counter. Only for the customer and whoever holds the order's access token; null for staff. */
  code?: Maybe<Scalars['String']['output']>;
  /** Until when it is kept. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was ready. */
  readyAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Product = {
  __typename?: 'Product';
  sku: Scalars['String']['output'];
};

/** What a vendor is asked to send: the outward form of one fulfilment at its location. */
export type PurchaseOrder = {
  __typename?: 'PurchaseOrder';
  /** By when the vendor has to answer. */
  acknowledgeBy: Scalars['DateTime']['output'];
  /** When it answered that it sends something; null until then. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What may be done with it now by a mutation of its own; picking and shipping are done to its fulfilment. */
  allowedActions: Array<PurchaseOrderAction>;
  /** The whole as plain text to be printed or sent, without where the goods go. */
  document: Scalars['String']['output'];
  /** When the vendor said that it sends; null when it said nothing. */
  expectedShipAt?: Maybe<Scalars['DateTime']['output']>;
  /** The work that it asks for: what is picked, packed and shipped. */
  fulfilment?: Maybe<Fulfilment>;
  /** Opaque id with the prefix `pur_`. */
  id: Scalars['ID']['output'];
  /** The vendor's invoices, oldest first; at most 100. */
  invoices: Array<VendorInvoice>;
  /** Whether a customer can still cancel what is not picked. */
  isCancellable: Scalars['Boolean']['output'];
  /** What is ordered. At most 100. */
  lines: Array<PurchaseOrderLine>;
  /** The vendor's location. */
  location: Location;
  /** Which of the two times it missed, so that units were given to somebody else; null: none. */
  missed?: Maybe<PurchaseOrderDeadline>;
  /** The number that people quote, as in `PO-100001`. */
  number: Scalars['String']['output'];
  /** The customer's order; a vendor sees its number only. */
  order?: Maybe<Order>;
  /** Since when goods that it has picked are late; null when they are not. */
  overdueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it went out. */
  placedAt: Scalars['DateTime']['output'];
  /** By when everything has to leave. */
  shipBy: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: PurchaseOrderStatus;
  /** What it comes to as it stands, without tax; null when no cost was agreed for something in it. */
  total?: Maybe<Money>;
  /** The vendor's name. */
  vendorName: Scalars['String']['output'];
};

/** What can be done with a purchase order. Clients must tolerate new values. */
export type PurchaseOrderAction =
  /** `acknowledgePurchaseOrder`. */
  | 'ACKNOWLEDGE'
  /** `recordVendorInvoice`. */
  | 'INVOICE';

/** A page of purchase orders. */
export type PurchaseOrderConnection = {
  __typename?: 'PurchaseOrderConnection';
  /** The purchase orders with their cursors. */
  edges: Array<PurchaseOrderEdge>;
  /** The purchase orders of the page. */
  nodes: Array<PurchaseOrder>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** What a vendor was to do in time. Clients must tolerate new values. */
export type PurchaseOrderDeadline =
  /** To answer. */
  | 'ACKNOWLEDGE'
  /** To send. */
  | 'SHIP';

/** How much of a purchase order is sent. */
export type PurchaseOrderDecision =
  /** All of it. */
  | 'ACCEPT'
  /** All but the units that are named as refused. */
  | 'PARTIAL'
  /** Nothing. */
  | 'REJECT';

/** A purchase order in a page. */
export type PurchaseOrderEdge = {
  __typename?: 'PurchaseOrderEdge';
  /** Its place in the list, to page from. */
  cursor: Scalars['String']['output'];
  /** The purchase order. */
  node: PurchaseOrder;
};

/** Which purchase orders; all that is left out lets all pass. */
export type PurchaseOrderFilter = {
  /** Only those with an invoice that does not match and waits for a decision. */
  hasOpenInvoice?: Scalars['Boolean']['input'];
  /** Only those of which picked goods are late. */
  isOverdue?: Scalars['Boolean']['input'];
  /** Only those to the vendor at this location. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these statuses. */
  status?: InputMaybe<Array<PurchaseOrderStatus>>;
};

/** Units of one product that a vendor is asked to send. */
export type PurchaseOrderLine = {
  __typename?: 'PurchaseOrderLine';
  /** Units that were cancelled or are sent from elsewhere. */
  cancelled: Scalars['Int']['output'];
  /** Opaque id with the prefix `fln_`: that of the line of the fulfilment. */
  id: Scalars['ID']['output'];
  /** Units asked for at first. */
  ordered: Scalars['Int']['output'];
  /** The product. */
  product: Product;
  /** Units that the vendor refused or did not find, or that it lost by its silence. */
  refused: Scalars['Int']['output'];
  /** Units that left. */
  shipped: Scalars['Int']['output'];
  /** What was agreed for one when the purchase order went out, without tax; null: nothing was. */
  unitCost?: Maybe<Money>;
};

/** Where a purchase order stands. Clients must tolerate new values. */
export type PurchaseOrderStatus =
  /** The vendor sends it; a customer can still cancel what is not picked. */
  | 'ACKNOWLEDGED'
  /** All of it was cancelled. Final. */
  | 'CANCELLED'
  /** The vendor was silent for too long. Final. */
  | 'EXPIRED'
  /** The vendor sends it; it cannot be cancelled any more. */
  | 'FIRM'
  /** Some parcels left. */
  | 'PARTIALLY_SHIPPED'
  /** Sent to the vendor, not answered. */
  | 'PLACED'
  /** The vendor sends nothing of it. Final. */
  | 'REFUSED'
  /** All parcels left. Final. */
  | 'SHIPPED';

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** The calendars of a carrier, one for each service and pair of countries; empty for an unknown carrier. At most 1,000. Requires scope `calendar:read`. */
  carrierCalendars: Array<CarrierCalendar>;
  /** The calendar of a country, or what a region of it adds; null where none was ever set. Requires scope `calendar:read`. */
  destinationCalendar?: Maybe<DestinationCalendar>;
  /** One work order. For staff with scope `fulfilment:read` (an associate's own location's only) or `order:read`, for its customer and the holder of the order's access token; else null. */
  fulfilment?: Maybe<Fulfilment>;
  /** The carrier services from countries to a destination, with the transit days of each zone and the calendar. For other subgraphs. */
  laneChart: Array<ChartedService>;
  /** One purchase order; a vendor's own only, else null. Requires scope `purchase-order:read`. */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Purchase orders, oldest first; a vendor's own only. Requires scope `purchase-order:read`. */
  purchaseOrders: PurchaseOrderConnection;
  /** What is agreed with the vendor at a location; null when nothing is, or it is not the caller's. Requires scope `vendor:read`. */
  vendor?: Maybe<Vendor>;
};


/** What can be asked. */
export type QuerycarrierCalendarsArgs = {
  carrier: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerydestinationCalendarArgs = {
  countryCode: Scalars['String']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryfulfilmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerylaneChartArgs = {
  input: LaneChartInput;
};


/** What can be asked. */
export type QuerypurchaseOrderArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerypurchaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PurchaseOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryvendorArgs = {
  location: Scalars['String']['input'];
};

/** Why `recordTrackingEvent` was refused. */
export type RecordTrackingEventError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Input of `recordTrackingEvent`. */
export type RecordTrackingEventInput = {
  /** Code of the carrier; needed only when two carriers use the same number. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** The carrier's words, at most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When the carrier expects to deliver, at most 120 days from the event. The order's promise follows it when it is later. */
  estimatedDeliveryAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['input'];
  /** What happened. `PACKED` is not for carriers. */
  status: ParcelStatus;
  /** The number on the label. */
  trackingNumber: Scalars['String']['input'];
};

/** Answer of `recordTrackingEvent`. */
export type RecordTrackingEventPayload = {
  __typename?: 'RecordTrackingEventPayload';
  /** Why it was refused; empty means done. */
  errors: Array<RecordTrackingEventError>;
  /** The parcel after the change; null when it was refused. */
  parcel?: Maybe<Parcel>;
};

/** Why `recordVendorInvoice` was refused. */
export type RecordVendorInvoiceError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvoiceNumberTakenError | NotFoundError;

/** A vendor's invoice for a purchase order, or for a part of it. All amounts without tax. */
export type RecordVendorInvoiceInput = {
  /** In which currency it is. */
  currencyCode: Scalars['CurrencyCode']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** The date that it bears, YYYY-MM-DD. */
  invoicedOn: Scalars['String']['input'];
  /** Its lines, 1 to 100. */
  lines: Array<VendorInvoiceLineInput>;
  /** The vendor's own number, 1 to 64 characters: each stands for one invoice of the vendor. */
  number: Scalars['String']['input'];
  /** What it is for. */
  purchaseOrderId: Scalars['ID']['input'];
  /** What it comes to. */
  total: Scalars['Decimal']['input'];
};

/** Answer of `recordVendorInvoice`. */
export type RecordVendorInvoicePayload = {
  __typename?: 'RecordVendorInvoicePayload';
  /** Why it was refused; empty means done. */
  errors: Array<RecordVendorInvoiceError>;
  /** The invoice as it stands; null when it was refused. */
  invoice?: Maybe<VendorInvoice>;
};

/** Units of a line that a vendor does not send. */
export type RefusedLineInput = {
  /** The line of the purchase order. */
  lineId: Scalars['ID']['input'];
  /** How many units, at least 1. */
  quantity: Scalars['Int']['input'];
};

/** Why `rejectFulfilment` was refused. */
export type RejectFulfilmentError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `rejectFulfilment`. */
export type RejectFulfilmentInput = {
  /** The work order. */
  fulfilmentId: Scalars['ID']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** What is refused. 1 to 100. */
  lines: Array<RejectLineInput>;
  /** Why. */
  reason: RejectionReason;
};

/** Answer of `rejectFulfilment`. */
export type RejectFulfilmentPayload = {
  __typename?: 'RejectFulfilmentPayload';
  /** Why it was refused; empty means done. */
  errors: Array<RejectFulfilmentError>;
  /** The fulfilment after the change; null when it was refused. */
  fulfilment?: Maybe<Fulfilment>;
};

/** Units of one line that are refused. */
export type RejectLineInput = {
  /** The line. */
  fulfilmentLineId: Scalars['ID']['input'];
  /** How many units, at least 1. */
  quantity: Scalars['Int']['input'];
};

/** Why a unit refuses work. Clients must tolerate new values. */
export type RejectionReason =
  /** The unit is closed. */
  | 'CLOSED'
  /** The goods are damaged. */
  | 'DAMAGED'
  /** The goods are not where they should be. */
  | 'NOT_FOUND'
  /** There is more work than hands. */
  | 'NO_CAPACITY'
  /** Something else. */
  | 'OTHER';

/** Why `releaseFulfilmentHold` was refused. */
export type ReleaseFulfilmentHoldError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `releaseFulfilmentHold`. */
export type ReleaseFulfilmentHoldInput = {
  /** The work order. */
  fulfilmentId: Scalars['ID']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
};

/** Answer of `releaseFulfilmentHold`. */
export type ReleaseFulfilmentHoldPayload = {
  __typename?: 'ReleaseFulfilmentHoldPayload';
  /** Why it was refused; empty means done. */
  errors: Array<ReleaseFulfilmentHoldError>;
  /** The fulfilment after the change; null when it was refused. */
  fulfilment?: Maybe<Fulfilment>;
};

/** A work order as orders released it. */
export type ReleasedFulfilmentInput = {
  /** By when it must leave. */
  dispatchBy?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its id. */
  fulfilmentId: Scalars['ID']['input'];
  /** The group of the order. */
  groupId: Scalars['ID']['input'];
  /** What is to be picked. At most 100. */
  lines: Array<ReleasedLineInput>;
  /** Code of the unit. */
  location: Scalars['String']['input'];
  /** How the goods reach the customer. */
  method: DeliveryMethod;
  /** Service level. */
  service?: InputMaybe<Scalars['String']['input']>;
  /** What it waits for: goods from elsewhere. At most 20. */
  transfers?: InputMaybe<Array<ReleasedTransferInput>>;
};

/** A line of a released work order. */
export type ReleasedLineInput = {
  /** Its id. */
  fulfilmentLineId: Scalars['ID']['input'];
  /** The line of the order. */
  orderLineId: Scalars['ID']['input'];
  /** How many units. */
  quantity: Scalars['Int']['input'];
  /** What is picked. */
  sku: Scalars['String']['input'];
  /** The transfer that brings them; null: they stand at the unit. */
  transferId?: InputMaybe<Scalars['ID']['input']>;
};

/** Goods that go to the unit of a work order first. */
export type ReleasedTransferInput = {
  /** When they are there. */
  expectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Code of the location that they come from. */
  origin: Scalars['String']['input'];
  /** Its id. */
  transferId: Scalars['ID']['input'];
};

/** Why `rescheduleFulfilment` was refused. */
export type RescheduleFulfilmentError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `rescheduleFulfilment`. */
export type RescheduleFulfilmentInput = {
  /** By when it must leave, a time to come. */
  dispatchBy: Scalars['DateTime']['input'];
  /** The work order. */
  fulfilmentId: Scalars['ID']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
};

/** Answer of `rescheduleFulfilment`. */
export type RescheduleFulfilmentPayload = {
  __typename?: 'RescheduleFulfilmentPayload';
  /** Why it was refused; empty means done. */
  errors: Array<RescheduleFulfilmentError>;
  /** The fulfilment after the change; null when it was refused. */
  fulfilment?: Maybe<Fulfilment>;
};

export type ReturnOrder = {
  __typename?: 'ReturnOrder';
  id: Scalars['ID']['output'];
  /** The parcels that bring it back. At most 100. */
  parcels?: Maybe<Array<Parcel>>;
};

/** Units of an order line inside a return's parcel. */
export type ReturnParcelLineInput = {
  /** The line of the order. */
  orderLineId: Scalars['ID']['input'];
  /** How many units, at least 1. */
  quantity: Scalars['Int']['input'];
};

/** Who sends a return, as printed on the label. Personal data. */
export type ReturnSenderInput = {
  /** City. */
  city: Scalars['String']['input'];
  /** The company. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2 code. */
  countryCode: Scalars['String']['input'];
  /** Street and number. */
  line1: Scalars['String']['input'];
  /** Anything more. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  name: Scalars['String']['input'];
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  postalCode: Scalars['String']['input'];
  /** State or province. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** Why `setVendorCosts` was refused. */
export type SetVendorCostsError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** What a vendor's products cost. */
export type SetVendorCostsInput = {
  /** The costs, 1 to 500; others stay as they are. */
  costs: Array<VendorCostInput>;
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the vendor's location. */
  location: Scalars['String']['input'];
};

/** Answer of `setVendorCosts`. */
export type SetVendorCostsPayload = {
  __typename?: 'SetVendorCostsPayload';
  /** Why it was refused; empty means done. */
  errors: Array<SetVendorCostsError>;
  /** The vendor; null when it was refused. */
  vendor?: Maybe<Vendor>;
};

/** Why `shipParcel` was refused. */
export type ShipParcelError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Input of `shipParcel`. */
export type ShipParcelInput = {
  /** Code of the carrier, as `ups`. */
  carrier: Scalars['String']['input'];
  /** Makes a repeated request harmless: 1 to 255 characters, a UUID is advised. */
  idempotencyKey: Scalars['String']['input'];
  /** The parcel. */
  parcelId: Scalars['ID']['input'];
  /** The service that was bought, as `ground`. 1 to 64 characters. */
  service: Scalars['String']['input'];
  /** The number on the label; unique for the carrier. Blanks are ignored, letters are kept in upper case. */
  trackingNumber: Scalars['String']['input'];
};

/** Answer of `shipParcel`. */
export type ShipParcelPayload = {
  __typename?: 'ShipParcelPayload';
  /** Why it was refused; empty means done. */
  errors: Array<ShipParcelError>;
  /** The parcel after the change; null when it was refused. */
  parcel?: Maybe<Parcel>;
};

/** What can be followed live. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Every change of a work order or one of its parcels at a location, in order. Requires scope `fulfilment:read` at that location, checked again for each event. */
  fulfilmentChanged: FulfilmentChanged;
  /**
   * Everything that happens to a parcel from the moment that it leaves, of a return's parcel as well. With `after`, first what happened since: no gap, no
   * duplicate; good for at least 24 hours. For the order's customer, for whoever holds the order's access token, and for the scopes `fulfilment:read`, `order:read` and
   * (of a return's parcel) `return:read` where it left or goes to; asked again before each event. An unknown parcel and a foreign one end the stream at once.
   */
  parcelChanged: ParcelChanged;
};


/** What can be followed live. */
export type SubscriptionfulfilmentChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  location: Scalars['String']['input'];
};


/** What can be followed live. */
export type SubscriptionparcelChangedArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  parcelId: Scalars['ID']['input'];
};

/** Something that the carrier reported. */
export type TrackingEvent = {
  __typename?: 'TrackingEvent';
  /** The carrier's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** What the parcel was then. */
  status: ParcelStatus;
};

/** What a lane's transit days are taken from. */
export type TransitBasis =
  /** What the lane's parcels took within the last three to four months: at least 30 of them. */
  | 'HISTORY'
  /** The carrier's table. */
  | 'TABLE';

/** A refusal that the caller can act on. Switch on `__typename`, never on `message`. */
export type UserError = {
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that caused it, from the root of the input; null when no single field did. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What is agreed with a vendor: a location whose work orders are purchase orders. */
export type Vendor = {
  __typename?: 'Vendor';
  /** Within how many minutes of its working time it answers a purchase order; then its units are sourced elsewhere. */
  acknowledgeWithinMinutes: Scalars['Int']['output'];
  /** Until when a customer can cancel what is not picked. */
  cancellableUntil: VendorCancellation;
  /** By how much an invoiced unit cost may differ from the agreed one, in per cent, as in `2.50`. */
  costTolerancePercent: Scalars['Decimal']['output'];
  /** What its products cost: of those named that have an agreed cost. At most 100. */
  costs: Array<VendorCost>;
  /** In which currency it is paid. */
  currencyCode: Scalars['CurrencyCode']['output'];
  /** When it works: only this time counts for what it has to do within. */
  hours: VendorHours;
  /** The location that it is for stock and sourcing. */
  location: Location;
  /** Its name, as purchase orders say it. */
  name: Scalars['String']['output'];
  /** Within how many minutes of its working time, from the purchase order on, everything has left; then what it has not picked is sourced elsewhere. */
  shipWithinMinutes: Scalars['Int']['output'];
};


/** What is agreed with a vendor: a location whose work orders are purchase orders. */
export type VendorcostsArgs = {
  skus: Array<Scalars['String']['input']>;
};

/** Until when a customer can cancel what a vendor has not picked. Clients must tolerate new values. */
export type VendorCancellation =
  /** Until the vendor has acknowledged it; then it is firm. */
  | 'ACKNOWLEDGED'
  /** Until it is picked, acknowledged or not. */
  | 'SHIPPED';

/** What one unit of a product costs the retailer. */
export type VendorCost = {
  __typename?: 'VendorCost';
  /** The product. */
  product: Product;
  /** The cost of one, without tax. */
  unitCost: Money;
};

/** What one unit of a product costs. */
export type VendorCostInput = {
  /** The product. */
  sku: Scalars['String']['input'];
  /** The cost of one in the vendor's currency, without tax; null: none is agreed any more. */
  unitCost?: InputMaybe<Scalars['Decimal']['input']>;
};

/** When a vendor works. */
export type VendorHours = {
  __typename?: 'VendorHours';
  /** Dates on which it rests besides, YYYY-MM-DD; at most 400. */
  closedOn: Array<Scalars['String']['output']>;
  /** Local time HH:MM. */
  closesAt: Scalars['String']['output'];
  /** The region on whose public holidays it rests, as in `US` or `DE-BY`; null: it works on them. */
  holidayRegion?: Maybe<Scalars['String']['output']>;
  /** Local time HH:MM. */
  opensAt: Scalars['String']['output'];
  /** IANA zone, as in `America/Chicago`. */
  timeZone: Scalars['String']['output'];
  /** ISO weekdays, 1 (Monday) to 7; at most 7. */
  weekdays: Array<Scalars['Int']['output']>;
};

/** When a vendor works. */
export type VendorHoursInput = {
  /** Dates on which it rests besides, YYYY-MM-DD; at most 400. */
  closedOn?: Array<Scalars['String']['input']>;
  /** Local time HH:MM, after `opensAt`. */
  closesAt: Scalars['String']['input'];
  /** The region on whose public holidays it rests, as in `US` or `DE-BY`. */
  holidayRegion?: InputMaybe<Scalars['String']['input']>;
  /** Local time HH:MM. */
  opensAt: Scalars['String']['input'];
  /** IANA zone, as in `America/Chicago`. */
  timeZone: Scalars['String']['input'];
  /** ISO weekdays, 1 (Monday) to 7, each once. */
  weekdays?: Array<Scalars['Int']['input']>;
};

/** What a vendor wants to be paid for, held against what was ordered and what was shipped. */
export type VendorInvoice = {
  __typename?: 'VendorInvoice';
  /** What may be done with it now. */
  allowedActions: Array<VendorInvoiceAction>;
  /** When somebody decided about it. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided, as in `staff:olga`. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** All that does not agree; empty when it matches. At most 301. */
  differences: Array<VendorInvoiceDifference>;
  /** Opaque id with the prefix `inv_`. */
  id: Scalars['ID']['output'];
  /** The date that it bears, YYYY-MM-DD. */
  invoicedOn: Scalars['String']['output'];
  /** Its lines. At most 100. */
  lines: Array<VendorInvoiceLine>;
  /** What they noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** The vendor's own number. */
  number: Scalars['String']['output'];
  /** What it is for. */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as in `staff:piano-works`. */
  recordedBy: Scalars['String']['output'];
  /** Where it stands. */
  status: VendorInvoiceStatus;
  /** What it comes to, without tax. */
  total: Money;
};

/** What can be done with an invoice. Clients must tolerate new values. */
export type VendorInvoiceAction =
  /** `approveVendorInvoice`. */
  | 'APPROVE'
  /** `disputeVendorInvoice`. */
  | 'DISPUTE';

/** One thing about an invoice that does not agree. */
export type VendorInvoiceDifference = {
  __typename?: 'VendorInvoiceDifference';
  /** What it would be by what was agreed, ordered or shipped: units, an amount, or a currency. */
  expected: Scalars['String']['output'];
  /** What it is. */
  found: Scalars['String']['output'];
  /** What does not agree. */
  kind: VendorInvoiceDifferenceKind;
  /** The product; null: the invoice as a whole. */
  sku?: Maybe<Scalars['String']['output']>;
};

/** What does not agree about an invoice. Clients must tolerate new values. */
export type VendorInvoiceDifferenceKind =
  /** It is in another currency than was agreed; nothing else was compared. */
  | 'CURRENCY'
  /** The product was not ordered. */
  | 'NOT_ORDERED'
  /** No cost was agreed for the product. */
  | 'NO_AGREED_COST'
  /** More units are invoiced, on all invoices together, than were ordered and not refused or cancelled. */
  | 'OVER_ORDERED'
  /** More units are invoiced, on all invoices together, than have left. */
  | 'OVER_SHIPPED'
  /** Its total is not the sum of its lines. */
  | 'TOTAL'
  /** A unit costs more or less than was agreed, by more than the tolerance. */
  | 'UNIT_COST';

/** Units of a product on an invoice. */
export type VendorInvoiceLine = {
  __typename?: 'VendorInvoiceLine';
  /** How many units. */
  quantity: Scalars['Int']['output'];
  /** The product, as the vendor names it. */
  sku: Scalars['String']['output'];
  /** What one costs by the invoice, without tax. */
  unitCost: Money;
};

/** Units of a product on an invoice. */
export type VendorInvoiceLineInput = {
  /** How many units: 1 to 1,000,000. */
  quantity: Scalars['Int']['input'];
  /** The product. */
  sku: Scalars['String']['input'];
  /** What one costs. */
  unitCost: Scalars['Decimal']['input'];
};

/** Where an invoice stands. Clients must tolerate new values. */
export type VendorInvoiceStatus =
  /** Somebody has it paid all the same. Final. */
  | 'APPROVED'
  /** Somebody does not have it paid; its units do not count as invoiced. */
  | 'DISPUTED'
  /** Everything agrees: it may be paid. */
  | 'MATCHED'
  /** Something does not agree: somebody has to decide. */
  | 'MISMATCHED';

/** Whether a parcel was undone. */
export type VoidReturnParcelResult = {
  __typename?: 'VoidReturnParcelResult';
  /** Whether there was one that still stood. */
  voided: Scalars['Boolean']['output'];
};

/** What to take out of the work. */
export type WithdrawFulfilmentsInput = {
  /** Id of the cancellation: asked again with it, the first answer is repeated. */
  cancellationId: Scalars['ID']['input'];
  /** Its customer, if it has one. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Every release in force: those that have not arrived yet are created first. At most 100. */
  fulfilments: Array<ReleasedFulfilmentInput>;
  /** Units of order lines to take out. At most 100. */
  lines: Array<WithdrawLineInput>;
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Whether to take what can be taken instead of all or nothing. */
  partial: Scalars['Boolean']['input'];
};

/** What was taken out. */
export type WithdrawFulfilmentsResult = {
  __typename?: 'WithdrawFulfilmentsResult';
  /** Whether anything was. */
  outcome: WithdrawOutcome;
  /** How much of each line asked for could be taken, when it was too late for all of it. */
  withdrawable: Array<WithdrawableUnits>;
  /** What was taken out, and where. */
  withdrawn: Array<WithdrawnUnits>;
};

/** Units of an order line to take out. */
export type WithdrawLineInput = {
  /** Only units of this line of a work order, and none that somebody holds back. All of the lines name one, or none does. */
  fulfilmentLineId?: InputMaybe<Scalars['ID']['input']>;
  /** The line of the order. */
  orderLineId: Scalars['ID']['input'];
  /** How many units, at least 1. */
  quantity: Scalars['Int']['input'];
};

/** Outcome of a withdrawal. */
export type WithdrawOutcome =
  /** Nothing was taken. */
  | 'TOO_LATE'
  /** The units are out of the work. */
  | 'WITHDRAWN';

/** Units of an order line that could be taken out. */
export type WithdrawableUnits = {
  __typename?: 'WithdrawableUnits';
  /** The line of the order. */
  orderLineId: Scalars['ID']['output'];
  /** How many units. */
  quantity: Scalars['Int']['output'];
};

/** Units that were taken out of a work order. */
export type WithdrawnUnits = {
  __typename?: 'WithdrawnUnits';
  /** The work order. */
  fulfilmentId: Scalars['ID']['output'];
  /** Its line. */
  fulfilmentLineId: Scalars['ID']['output'];
  /** Code of the unit. */
  location: Scalars['String']['output'];
  /** The line of the order. */
  orderLineId: Scalars['ID']['output'];
  /** How many units. */
  quantity: Scalars['Int']['output'];
  /** The product. */
  sku: Scalars['String']['output'];
};

/** The code is not the one of this pickup. */
export type WrongPickupCodeError = UserError & {
  __typename?: 'WrongPickupCodeError';
  /** How often it may be tried again; at 0 the pickup is locked. */
  attemptsLeft: Scalars['Int']['output'];
  /** A sentence for the associate. */
  message: Scalars['String']['output'];
  /** The input field that holds it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Fulfilment: Fulfilment;
  Location: Location;
  Order: Order;
  Parcel: Parcel;
  PurchaseOrder: PurchaseOrder;
  ReturnOrder: ReturnOrder;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Fulfilment:
    ( { __typename: 'Fulfilment' }
    & GraphQLRecursivePick<FederationTypes['Fulfilment'], {"id":true}> );
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"code":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Parcel:
    ( { __typename: 'Parcel' }
    & GraphQLRecursivePick<FederationTypes['Parcel'], {"id":true}> );
  PurchaseOrder:
    ( { __typename: 'PurchaseOrder' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrder'], {"id":true}> );
  ReturnOrder:
    ( { __typename: 'ReturnOrder' }
    & GraphQLRecursivePick<FederationTypes['ReturnOrder'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcknowledgeFulfilmentError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AcknowledgePurchaseOrderError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AgreeVendorTermsError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ApproveVendorInvoiceError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ChangeCarrierCalendarError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ChangeDestinationCalendarError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  DisputeVendorInvoiceError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  HandOverPickupError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( WrongPickupCodeError & { __typename: 'WrongPickupCodeError' } )
  ;
  HoldFulfilmentError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  MarkReadyForPickupError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  MarkReadyToShipError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  PickFulfilmentError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RecordTrackingEventError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RecordVendorInvoiceError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvoiceNumberTakenErrorMapper & { __typename: 'InvoiceNumberTakenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RejectFulfilmentError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ReleaseFulfilmentHoldError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RescheduleFulfilmentError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  SetVendorCostsError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ShipParcelError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( InvoiceNumberTakenErrorMapper & { __typename: 'InvoiceNumberTakenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( WrongPickupCodeError & { __typename: 'WrongPickupCodeError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeFulfilmentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeFulfilmentError']>;
  AcknowledgeFulfilmentInput: AcknowledgeFulfilmentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeFulfilmentPayload: ResolverTypeWrapper<Omit<AcknowledgeFulfilmentPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversTypes['AcknowledgeFulfilmentError']>, fulfilment?: Maybe<ResolversTypes['Fulfilment']> }>;
  AcknowledgePurchaseOrderError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgePurchaseOrderError']>;
  AcknowledgePurchaseOrderInput: AcknowledgePurchaseOrderInput;
  AcknowledgePurchaseOrderPayload: ResolverTypeWrapper<Omit<AcknowledgePurchaseOrderPayload, 'errors' | 'purchaseOrder'> & { errors: Array<ResolversTypes['AcknowledgePurchaseOrderError']>, purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']> }>;
  AgreeVendorTermsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeVendorTermsError']>;
  AgreeVendorTermsInput: AgreeVendorTermsInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgreeVendorTermsPayload: ResolverTypeWrapper<Omit<AgreeVendorTermsPayload, 'errors' | 'vendor'> & { errors: Array<ResolversTypes['AgreeVendorTermsError']>, vendor?: Maybe<ResolversTypes['Vendor']> }>;
  ApproveVendorInvoiceError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveVendorInvoiceError']>;
  ApproveVendorInvoiceInput: ApproveVendorInvoiceInput;
  ApproveVendorInvoicePayload: ResolverTypeWrapper<Omit<ApproveVendorInvoicePayload, 'errors' | 'invoice'> & { errors: Array<ResolversTypes['ApproveVendorInvoiceError']>, invoice?: Maybe<ResolversTypes['VendorInvoice']> }>;
  AwaitedTransfer: ResolverTypeWrapper<Omit<AwaitedTransfer, 'origin'> & { origin?: Maybe<ResolversTypes['Location']> }>;
  CarrierCalendar: ResolverTypeWrapper<CarrierCalendarMapper>;
  ChangeCarrierCalendarError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCarrierCalendarError']>;
  ChangeCarrierCalendarInput: ChangeCarrierCalendarInput;
  ChangeCarrierCalendarPayload: ResolverTypeWrapper<Omit<ChangeCarrierCalendarPayload, 'calendars' | 'errors'> & { calendars: Array<ResolversTypes['CarrierCalendar']>, errors: Array<ResolversTypes['ChangeCarrierCalendarError']> }>;
  ChangeDestinationCalendarError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDestinationCalendarError']>;
  ChangeDestinationCalendarInput: ChangeDestinationCalendarInput;
  ChangeDestinationCalendarPayload: ResolverTypeWrapper<Omit<ChangeDestinationCalendarPayload, 'calendar' | 'errors'> & { calendar?: Maybe<ResolversTypes['DestinationCalendar']>, errors: Array<ResolversTypes['ChangeDestinationCalendarError']> }>;
  ChartedService: ResolverTypeWrapper<Omit<ChartedService, 'zones'> & { zones: Array<ResolversTypes['LaneZone']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliveryMethod: ResolverTypeWrapper<'SHIP' | 'PICKUP' | 'CURBSIDE' | 'LOCAL_DELIVERY' | 'LOCKER' | 'DIGITAL' | 'SERVICE'>;
  DestinationCalendar: ResolverTypeWrapper<DestinationCalendarMapper>;
  DisputeVendorInvoiceError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisputeVendorInvoiceError']>;
  DisputeVendorInvoiceInput: DisputeVendorInvoiceInput;
  DisputeVendorInvoicePayload: ResolverTypeWrapper<Omit<DisputeVendorInvoicePayload, 'errors' | 'invoice'> & { errors: Array<ResolversTypes['DisputeVendorInvoiceError']>, invoice?: Maybe<ResolversTypes['VendorInvoice']> }>;
  Fulfilment: ResolverTypeWrapper<FulfilmentMapper>;
  FulfilmentAction: ResolverTypeWrapper<'ACKNOWLEDGE' | 'PICK' | 'REJECT' | 'MARK_READY_TO_SHIP' | 'SHIP' | 'MARK_READY_FOR_PICKUP' | 'HAND_OVER'>;
  FulfilmentChanged: ResolverTypeWrapper<FulfilmentChangedMapper>;
  FulfilmentConnection: ResolverTypeWrapper<Omit<FulfilmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FulfilmentEdge']>, nodes: Array<ResolversTypes['Fulfilment']> }>;
  FulfilmentEdge: ResolverTypeWrapper<Omit<FulfilmentEdge, 'node'> & { node: ResolversTypes['Fulfilment'] }>;
  FulfilmentHold: ResolverTypeWrapper<Omit<FulfilmentHold, 'reason'> & { reason: ResolversTypes['HoldReason'] }>;
  FulfilmentLine: ResolverTypeWrapper<FulfilmentLineMapper>;
  FulfilmentStatus: ResolverTypeWrapper<'PLANNED' | 'RELEASED' | 'ACKNOWLEDGED' | 'PICKING' | 'READY_TO_SHIP' | 'SHIPPED' | 'READY_FOR_PICKUP' | 'HANDED_OVER' | 'DELIVERED' | 'REJECTED' | 'CANCELLED'>;
  HandOverPickupError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverPickupError']>;
  HandOverPickupInput: HandOverPickupInput;
  HandOverPickupPayload: ResolverTypeWrapper<Omit<HandOverPickupPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversTypes['HandOverPickupError']>, fulfilment?: Maybe<ResolversTypes['Fulfilment']> }>;
  HoldFulfilmentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldFulfilmentError']>;
  HoldFulfilmentInput: HoldFulfilmentInput;
  HoldFulfilmentPayload: ResolverTypeWrapper<Omit<HoldFulfilmentPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversTypes['HoldFulfilmentError']>, fulfilment?: Maybe<ResolversTypes['Fulfilment']> }>;
  HoldReason: ResolverTypeWrapper<'FRAUD' | 'ADDRESS' | 'PAYMENT' | 'STOCK' | 'OTHER'>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdempotencyInProgressError: ResolverTypeWrapper<IdempotencyInProgressError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvalidTransitionError: ResolverTypeWrapper<InvalidTransitionError>;
  InvoiceNumberTakenError: ResolverTypeWrapper<InvoiceNumberTakenErrorMapper>;
  IssueReturnParcelInput: IssueReturnParcelInput;
  IssueReturnParcelResult: ResolverTypeWrapper<IssueReturnParcelResult>;
  Label: ResolverTypeWrapper<Omit<Label, 'format'> & { format: ResolversTypes['LabelFormat'] }>;
  LabelFormat: ResolverTypeWrapper<'PDF' | 'PNG' | 'ZPL' | 'QR'>;
  LaneChartInput: LaneChartInput;
  LaneZone: ResolverTypeWrapper<Omit<LaneZone, 'basis'> & { basis: ResolversTypes['TransitBasis'] }>;
  Location: ResolverTypeWrapper<LocationMapper>;
  MarkReadyForPickupError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkReadyForPickupError']>;
  MarkReadyForPickupInput: MarkReadyForPickupInput;
  MarkReadyForPickupPayload: ResolverTypeWrapper<Omit<MarkReadyForPickupPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversTypes['MarkReadyForPickupError']>, fulfilment?: Maybe<ResolversTypes['Fulfilment']> }>;
  MarkReadyToShipError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkReadyToShipError']>;
  MarkReadyToShipInput: MarkReadyToShipInput;
  MarkReadyToShipPayload: ResolverTypeWrapper<Omit<MarkReadyToShipPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversTypes['MarkReadyToShipError']>, fulfilment?: Maybe<ResolversTypes['Fulfilment']> }>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  PackedLineInput: PackedLineInput;
  PackedParcelInput: PackedParcelInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parcel: ResolverTypeWrapper<ParcelMapper>;
  ParcelChanged: ResolverTypeWrapper<ParcelChangedMapper>;
  ParcelContent: ResolverTypeWrapper<ParcelContentMapper>;
  ParcelException: ResolverTypeWrapper<'SCAN_AFTER_END' | 'CONFLICTING_ENDS'>;
  ParcelStatus: ResolverTypeWrapper<'PACKED' | 'LABEL_CREATED' | 'HANDED_TO_CARRIER' | 'IN_TRANSIT' | 'CUSTOMS' | 'OUT_FOR_DELIVERY' | 'ATTEMPT_FAILED' | 'AVAILABLE_FOR_PICKUP' | 'DELIVERED' | 'EXCEPTION' | 'RETURN_TO_SENDER' | 'RETURNED' | 'LOST' | 'EXPIRED'>;
  PickFulfilmentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PickFulfilmentError']>;
  PickFulfilmentInput: PickFulfilmentInput;
  PickFulfilmentPayload: ResolverTypeWrapper<Omit<PickFulfilmentPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversTypes['PickFulfilmentError']>, fulfilment?: Maybe<ResolversTypes['Fulfilment']> }>;
  PickLineInput: PickLineInput;
  Pickup: ResolverTypeWrapper<Pickup>;
  Product: ResolverTypeWrapper<Product>;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderMapper>;
  PurchaseOrderAction: ResolverTypeWrapper<'ACKNOWLEDGE' | 'INVOICE'>;
  PurchaseOrderConnection: ResolverTypeWrapper<Omit<PurchaseOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PurchaseOrderEdge']>, nodes: Array<ResolversTypes['PurchaseOrder']> }>;
  PurchaseOrderDeadline: ResolverTypeWrapper<'ACKNOWLEDGE' | 'SHIP'>;
  PurchaseOrderDecision: ResolverTypeWrapper<'ACCEPT' | 'PARTIAL' | 'REJECT'>;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderFilter: PurchaseOrderFilter;
  PurchaseOrderLine: ResolverTypeWrapper<PurchaseOrderLine>;
  PurchaseOrderStatus: ResolverTypeWrapper<'PLACED' | 'ACKNOWLEDGED' | 'FIRM' | 'PARTIALLY_SHIPPED' | 'SHIPPED' | 'REFUSED' | 'EXPIRED' | 'CANCELLED'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordTrackingEventError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTrackingEventError']>;
  RecordTrackingEventInput: RecordTrackingEventInput;
  RecordTrackingEventPayload: ResolverTypeWrapper<Omit<RecordTrackingEventPayload, 'errors' | 'parcel'> & { errors: Array<ResolversTypes['RecordTrackingEventError']>, parcel?: Maybe<ResolversTypes['Parcel']> }>;
  RecordVendorInvoiceError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordVendorInvoiceError']>;
  RecordVendorInvoiceInput: RecordVendorInvoiceInput;
  RecordVendorInvoicePayload: ResolverTypeWrapper<Omit<RecordVendorInvoicePayload, 'errors' | 'invoice'> & { errors: Array<ResolversTypes['RecordVendorInvoiceError']>, invoice?: Maybe<ResolversTypes['VendorInvoice']> }>;
  RefusedLineInput: RefusedLineInput;
  RejectFulfilmentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectFulfilmentError']>;
  RejectFulfilmentInput: RejectFulfilmentInput;
  RejectFulfilmentPayload: ResolverTypeWrapper<Omit<RejectFulfilmentPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversTypes['RejectFulfilmentError']>, fulfilment?: Maybe<ResolversTypes['Fulfilment']> }>;
  RejectLineInput: RejectLineInput;
  RejectionReason: ResolverTypeWrapper<'DAMAGED' | 'NOT_FOUND' | 'NO_CAPACITY' | 'CLOSED' | 'OTHER'>;
  ReleaseFulfilmentHoldError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseFulfilmentHoldError']>;
  ReleaseFulfilmentHoldInput: ReleaseFulfilmentHoldInput;
  ReleaseFulfilmentHoldPayload: ResolverTypeWrapper<Omit<ReleaseFulfilmentHoldPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversTypes['ReleaseFulfilmentHoldError']>, fulfilment?: Maybe<ResolversTypes['Fulfilment']> }>;
  ReleasedFulfilmentInput: ReleasedFulfilmentInput;
  ReleasedLineInput: ReleasedLineInput;
  ReleasedTransferInput: ReleasedTransferInput;
  RescheduleFulfilmentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleFulfilmentError']>;
  RescheduleFulfilmentInput: RescheduleFulfilmentInput;
  RescheduleFulfilmentPayload: ResolverTypeWrapper<Omit<RescheduleFulfilmentPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversTypes['RescheduleFulfilmentError']>, fulfilment?: Maybe<ResolversTypes['Fulfilment']> }>;
  ReturnOrder: ResolverTypeWrapper<ReturnOrderMapper>;
  ReturnParcelLineInput: ReturnParcelLineInput;
  ReturnSenderInput: ReturnSenderInput;
  SetVendorCostsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetVendorCostsError']>;
  SetVendorCostsInput: SetVendorCostsInput;
  SetVendorCostsPayload: ResolverTypeWrapper<Omit<SetVendorCostsPayload, 'errors' | 'vendor'> & { errors: Array<ResolversTypes['SetVendorCostsError']>, vendor?: Maybe<ResolversTypes['Vendor']> }>;
  ShipParcelError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShipParcelError']>;
  ShipParcelInput: ShipParcelInput;
  ShipParcelPayload: ResolverTypeWrapper<Omit<ShipParcelPayload, 'errors' | 'parcel'> & { errors: Array<ResolversTypes['ShipParcelError']>, parcel?: Maybe<ResolversTypes['Parcel']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TrackingEvent: ResolverTypeWrapper<TrackingEventMapper>;
  TransitBasis: ResolverTypeWrapper<'TABLE' | 'HISTORY'>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Vendor: ResolverTypeWrapper<VendorMapper>;
  VendorCancellation: ResolverTypeWrapper<'ACKNOWLEDGED' | 'SHIPPED'>;
  VendorCost: ResolverTypeWrapper<VendorCost>;
  VendorCostInput: VendorCostInput;
  VendorHours: ResolverTypeWrapper<VendorHours>;
  VendorHoursInput: VendorHoursInput;
  VendorInvoice: ResolverTypeWrapper<VendorInvoiceMapper>;
  VendorInvoiceAction: ResolverTypeWrapper<'APPROVE' | 'DISPUTE'>;
  VendorInvoiceDifference: ResolverTypeWrapper<Omit<VendorInvoiceDifference, 'kind'> & { kind: ResolversTypes['VendorInvoiceDifferenceKind'] }>;
  VendorInvoiceDifferenceKind: ResolverTypeWrapper<'CURRENCY' | 'TOTAL' | 'NOT_ORDERED' | 'OVER_ORDERED' | 'OVER_SHIPPED' | 'UNIT_COST' | 'NO_AGREED_COST'>;
  VendorInvoiceLine: ResolverTypeWrapper<VendorInvoiceLine>;
  VendorInvoiceLineInput: VendorInvoiceLineInput;
  VendorInvoiceStatus: ResolverTypeWrapper<'MATCHED' | 'MISMATCHED' | 'APPROVED' | 'DISPUTED'>;
  VoidReturnParcelResult: ResolverTypeWrapper<VoidReturnParcelResult>;
  WithdrawFulfilmentsInput: WithdrawFulfilmentsInput;
  WithdrawFulfilmentsResult: ResolverTypeWrapper<Omit<WithdrawFulfilmentsResult, 'outcome'> & { outcome: ResolversTypes['WithdrawOutcome'] }>;
  WithdrawLineInput: WithdrawLineInput;
  WithdrawOutcome: ResolverTypeWrapper<'WITHDRAWN' | 'TOO_LATE'>;
  WithdrawableUnits: ResolverTypeWrapper<WithdrawableUnits>;
  WithdrawnUnits: ResolverTypeWrapper<WithdrawnUnits>;
  WrongPickupCodeError: ResolverTypeWrapper<WrongPickupCodeError>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeFulfilmentError: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeFulfilmentError'];
  AcknowledgeFulfilmentInput: AcknowledgeFulfilmentInput;
  ID: Scalars['ID']['output'];
  AcknowledgeFulfilmentPayload: Omit<AcknowledgeFulfilmentPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversParentTypes['AcknowledgeFulfilmentError']>, fulfilment?: Maybe<ResolversParentTypes['Fulfilment']> };
  AcknowledgePurchaseOrderError: ResolversUnionTypes<ResolversParentTypes>['AcknowledgePurchaseOrderError'];
  AcknowledgePurchaseOrderInput: AcknowledgePurchaseOrderInput;
  AcknowledgePurchaseOrderPayload: Omit<AcknowledgePurchaseOrderPayload, 'errors' | 'purchaseOrder'> & { errors: Array<ResolversParentTypes['AcknowledgePurchaseOrderError']>, purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']> };
  AgreeVendorTermsError: ResolversUnionTypes<ResolversParentTypes>['AgreeVendorTermsError'];
  AgreeVendorTermsInput: AgreeVendorTermsInput;
  Int: Scalars['Int']['output'];
  AgreeVendorTermsPayload: Omit<AgreeVendorTermsPayload, 'errors' | 'vendor'> & { errors: Array<ResolversParentTypes['AgreeVendorTermsError']>, vendor?: Maybe<ResolversParentTypes['Vendor']> };
  ApproveVendorInvoiceError: ResolversUnionTypes<ResolversParentTypes>['ApproveVendorInvoiceError'];
  ApproveVendorInvoiceInput: ApproveVendorInvoiceInput;
  ApproveVendorInvoicePayload: Omit<ApproveVendorInvoicePayload, 'errors' | 'invoice'> & { errors: Array<ResolversParentTypes['ApproveVendorInvoiceError']>, invoice?: Maybe<ResolversParentTypes['VendorInvoice']> };
  AwaitedTransfer: Omit<AwaitedTransfer, 'origin'> & { origin?: Maybe<ResolversParentTypes['Location']> };
  CarrierCalendar: CarrierCalendarMapper;
  ChangeCarrierCalendarError: ResolversUnionTypes<ResolversParentTypes>['ChangeCarrierCalendarError'];
  ChangeCarrierCalendarInput: ChangeCarrierCalendarInput;
  ChangeCarrierCalendarPayload: Omit<ChangeCarrierCalendarPayload, 'calendars' | 'errors'> & { calendars: Array<ResolversParentTypes['CarrierCalendar']>, errors: Array<ResolversParentTypes['ChangeCarrierCalendarError']> };
  ChangeDestinationCalendarError: ResolversUnionTypes<ResolversParentTypes>['ChangeDestinationCalendarError'];
  ChangeDestinationCalendarInput: ChangeDestinationCalendarInput;
  ChangeDestinationCalendarPayload: Omit<ChangeDestinationCalendarPayload, 'calendar' | 'errors'> & { calendar?: Maybe<ResolversParentTypes['DestinationCalendar']>, errors: Array<ResolversParentTypes['ChangeDestinationCalendarError']> };
  ChartedService: Omit<ChartedService, 'zones'> & { zones: Array<ResolversParentTypes['LaneZone']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DestinationCalendar: DestinationCalendarMapper;
  DisputeVendorInvoiceError: ResolversUnionTypes<ResolversParentTypes>['DisputeVendorInvoiceError'];
  DisputeVendorInvoiceInput: DisputeVendorInvoiceInput;
  DisputeVendorInvoicePayload: Omit<DisputeVendorInvoicePayload, 'errors' | 'invoice'> & { errors: Array<ResolversParentTypes['DisputeVendorInvoiceError']>, invoice?: Maybe<ResolversParentTypes['VendorInvoice']> };
  Fulfilment: FulfilmentMapper;
  FulfilmentChanged: FulfilmentChangedMapper;
  FulfilmentConnection: Omit<FulfilmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FulfilmentEdge']>, nodes: Array<ResolversParentTypes['Fulfilment']> };
  FulfilmentEdge: Omit<FulfilmentEdge, 'node'> & { node: ResolversParentTypes['Fulfilment'] };
  FulfilmentHold: FulfilmentHold;
  FulfilmentLine: FulfilmentLineMapper;
  HandOverPickupError: ResolversUnionTypes<ResolversParentTypes>['HandOverPickupError'];
  HandOverPickupInput: HandOverPickupInput;
  HandOverPickupPayload: Omit<HandOverPickupPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversParentTypes['HandOverPickupError']>, fulfilment?: Maybe<ResolversParentTypes['Fulfilment']> };
  HoldFulfilmentError: ResolversUnionTypes<ResolversParentTypes>['HoldFulfilmentError'];
  HoldFulfilmentInput: HoldFulfilmentInput;
  HoldFulfilmentPayload: Omit<HoldFulfilmentPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversParentTypes['HoldFulfilmentError']>, fulfilment?: Maybe<ResolversParentTypes['Fulfilment']> };
  IdempotencyConflictError: IdempotencyConflictError;
  IdempotencyInProgressError: IdempotencyInProgressError;
  InvalidInputError: InvalidInputError;
  InvalidTransitionError: InvalidTransitionError;
  InvoiceNumberTakenError: InvoiceNumberTakenErrorMapper;
  IssueReturnParcelInput: IssueReturnParcelInput;
  IssueReturnParcelResult: IssueReturnParcelResult;
  Label: Label;
  LaneChartInput: LaneChartInput;
  LaneZone: LaneZone;
  Location: LocationMapper;
  MarkReadyForPickupError: ResolversUnionTypes<ResolversParentTypes>['MarkReadyForPickupError'];
  MarkReadyForPickupInput: MarkReadyForPickupInput;
  MarkReadyForPickupPayload: Omit<MarkReadyForPickupPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversParentTypes['MarkReadyForPickupError']>, fulfilment?: Maybe<ResolversParentTypes['Fulfilment']> };
  MarkReadyToShipError: ResolversUnionTypes<ResolversParentTypes>['MarkReadyToShipError'];
  MarkReadyToShipInput: MarkReadyToShipInput;
  MarkReadyToShipPayload: Omit<MarkReadyToShipPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversParentTypes['MarkReadyToShipError']>, fulfilment?: Maybe<ResolversParentTypes['Fulfilment']> };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  Order: OrderMapper;
  OrderLine: OrderLine;
  PackedLineInput: PackedLineInput;
  PackedParcelInput: PackedParcelInput;
  PageInfo: PageInfo;
  Parcel: ParcelMapper;
  ParcelChanged: ParcelChangedMapper;
  ParcelContent: ParcelContentMapper;
  PickFulfilmentError: ResolversUnionTypes<ResolversParentTypes>['PickFulfilmentError'];
  PickFulfilmentInput: PickFulfilmentInput;
  PickFulfilmentPayload: Omit<PickFulfilmentPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversParentTypes['PickFulfilmentError']>, fulfilment?: Maybe<ResolversParentTypes['Fulfilment']> };
  PickLineInput: PickLineInput;
  Pickup: Pickup;
  Product: Product;
  PurchaseOrder: PurchaseOrderMapper;
  PurchaseOrderConnection: Omit<PurchaseOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PurchaseOrderEdge']>, nodes: Array<ResolversParentTypes['PurchaseOrder']> };
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderFilter: PurchaseOrderFilter;
  PurchaseOrderLine: PurchaseOrderLine;
  Query: Record<PropertyKey, never>;
  RecordTrackingEventError: ResolversUnionTypes<ResolversParentTypes>['RecordTrackingEventError'];
  RecordTrackingEventInput: RecordTrackingEventInput;
  RecordTrackingEventPayload: Omit<RecordTrackingEventPayload, 'errors' | 'parcel'> & { errors: Array<ResolversParentTypes['RecordTrackingEventError']>, parcel?: Maybe<ResolversParentTypes['Parcel']> };
  RecordVendorInvoiceError: ResolversUnionTypes<ResolversParentTypes>['RecordVendorInvoiceError'];
  RecordVendorInvoiceInput: RecordVendorInvoiceInput;
  RecordVendorInvoicePayload: Omit<RecordVendorInvoicePayload, 'errors' | 'invoice'> & { errors: Array<ResolversParentTypes['RecordVendorInvoiceError']>, invoice?: Maybe<ResolversParentTypes['VendorInvoice']> };
  RefusedLineInput: RefusedLineInput;
  RejectFulfilmentError: ResolversUnionTypes<ResolversParentTypes>['RejectFulfilmentError'];
  RejectFulfilmentInput: RejectFulfilmentInput;
  RejectFulfilmentPayload: Omit<RejectFulfilmentPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversParentTypes['RejectFulfilmentError']>, fulfilment?: Maybe<ResolversParentTypes['Fulfilment']> };
  RejectLineInput: RejectLineInput;
  ReleaseFulfilmentHoldError: ResolversUnionTypes<ResolversParentTypes>['ReleaseFulfilmentHoldError'];
  ReleaseFulfilmentHoldInput: ReleaseFulfilmentHoldInput;
  ReleaseFulfilmentHoldPayload: Omit<ReleaseFulfilmentHoldPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversParentTypes['ReleaseFulfilmentHoldError']>, fulfilment?: Maybe<ResolversParentTypes['Fulfilment']> };
  ReleasedFulfilmentInput: ReleasedFulfilmentInput;
  ReleasedLineInput: ReleasedLineInput;
  ReleasedTransferInput: ReleasedTransferInput;
  RescheduleFulfilmentError: ResolversUnionTypes<ResolversParentTypes>['RescheduleFulfilmentError'];
  RescheduleFulfilmentInput: RescheduleFulfilmentInput;
  RescheduleFulfilmentPayload: Omit<RescheduleFulfilmentPayload, 'errors' | 'fulfilment'> & { errors: Array<ResolversParentTypes['RescheduleFulfilmentError']>, fulfilment?: Maybe<ResolversParentTypes['Fulfilment']> };
  ReturnOrder: ReturnOrderMapper;
  ReturnParcelLineInput: ReturnParcelLineInput;
  ReturnSenderInput: ReturnSenderInput;
  SetVendorCostsError: ResolversUnionTypes<ResolversParentTypes>['SetVendorCostsError'];
  SetVendorCostsInput: SetVendorCostsInput;
  SetVendorCostsPayload: Omit<SetVendorCostsPayload, 'errors' | 'vendor'> & { errors: Array<ResolversParentTypes['SetVendorCostsError']>, vendor?: Maybe<ResolversParentTypes['Vendor']> };
  ShipParcelError: ResolversUnionTypes<ResolversParentTypes>['ShipParcelError'];
  ShipParcelInput: ShipParcelInput;
  ShipParcelPayload: Omit<ShipParcelPayload, 'errors' | 'parcel'> & { errors: Array<ResolversParentTypes['ShipParcelError']>, parcel?: Maybe<ResolversParentTypes['Parcel']> };
  Subscription: Record<PropertyKey, never>;
  TrackingEvent: TrackingEventMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Vendor: VendorMapper;
  VendorCost: VendorCost;
  VendorCostInput: VendorCostInput;
  VendorHours: VendorHours;
  VendorHoursInput: VendorHoursInput;
  VendorInvoice: VendorInvoiceMapper;
  VendorInvoiceDifference: VendorInvoiceDifference;
  VendorInvoiceLine: VendorInvoiceLine;
  VendorInvoiceLineInput: VendorInvoiceLineInput;
  VoidReturnParcelResult: VoidReturnParcelResult;
  WithdrawFulfilmentsInput: WithdrawFulfilmentsInput;
  WithdrawFulfilmentsResult: WithdrawFulfilmentsResult;
  WithdrawLineInput: WithdrawLineInput;
  WithdrawableUnits: WithdrawableUnits;
  WithdrawnUnits: WithdrawnUnits;
  WrongPickupCodeError: WrongPickupCodeError;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type authDirectiveArgs = {
  owner?: Scalars['Boolean']['input'];
  scopes: Array<Scalars['String']['input']>;
};

export type authDirectiveResolver<Result, Parent, ContextType = Context, Args = authDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcknowledgeFulfilmentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeFulfilmentError'] = ResolversParentTypes['AcknowledgeFulfilmentError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type AcknowledgeFulfilmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeFulfilmentPayload'] = ResolversParentTypes['AcknowledgeFulfilmentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['AcknowledgeFulfilmentError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
};

export type AcknowledgePurchaseOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgePurchaseOrderError'] = ResolversParentTypes['AcknowledgePurchaseOrderError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type AcknowledgePurchaseOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgePurchaseOrderPayload'] = ResolversParentTypes['AcknowledgePurchaseOrderPayload']> = {
  errors?: Resolver<Array<ResolversTypes['AcknowledgePurchaseOrderError']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
};

export type AgreeVendorTermsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeVendorTermsError'] = ResolversParentTypes['AgreeVendorTermsError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AgreeVendorTermsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeVendorTermsPayload'] = ResolversParentTypes['AgreeVendorTermsPayload']> = {
  errors?: Resolver<Array<ResolversTypes['AgreeVendorTermsError']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type ApproveVendorInvoiceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveVendorInvoiceError'] = ResolversParentTypes['ApproveVendorInvoiceError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ApproveVendorInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveVendorInvoicePayload'] = ResolversParentTypes['ApproveVendorInvoicePayload']> = {
  errors?: Resolver<Array<ResolversTypes['ApproveVendorInvoiceError']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['VendorInvoice']>, ParentType, ContextType>;
};

export type AwaitedTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwaitedTransfer'] = ResolversParentTypes['AwaitedTransfer']> = {
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierCalendar'] = ResolversParentTypes['CarrierCalendar']> = {
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryWeekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  destinationCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidayRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noDeliveryOn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  originCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pickupLocalTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transitWeekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeCarrierCalendarErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCarrierCalendarError'] = ResolversParentTypes['ChangeCarrierCalendarError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeCarrierCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCarrierCalendarPayload'] = ResolversParentTypes['ChangeCarrierCalendarPayload']> = {
  calendars?: Resolver<Array<ResolversTypes['CarrierCalendar']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ChangeCarrierCalendarError']>, ParentType, ContextType>;
};

export type ChangeDestinationCalendarErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDestinationCalendarError'] = ResolversParentTypes['ChangeDestinationCalendarError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ChangeDestinationCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDestinationCalendarPayload'] = ResolversParentTypes['ChangeDestinationCalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['DestinationCalendar']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ChangeDestinationCalendarError']>, ParentType, ContextType>;
};

export type ChartedServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChartedService'] = ResolversParentTypes['ChartedService']> = {
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryWeekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  noArrivalOn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  noDeliveryOn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  originCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pickupLocalTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transitWeekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['LaneZone']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryMethodResolvers = EnumResolverSignature<{ CURBSIDE?: any, DIGITAL?: any, LOCAL_DELIVERY?: any, LOCKER?: any, PICKUP?: any, SERVICE?: any, SHIP?: any }, ResolversTypes['DeliveryMethod']>;

export type DestinationCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationCalendar'] = ResolversParentTypes['DestinationCalendar']> = {
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidayRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noDeliveryOn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisputeVendorInvoiceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeVendorInvoiceError'] = ResolversParentTypes['DisputeVendorInvoiceError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type DisputeVendorInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeVendorInvoicePayload'] = ResolversParentTypes['DisputeVendorInvoicePayload']> = {
  errors?: Resolver<Array<ResolversTypes['DisputeVendorInvoiceError']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['VendorInvoice']>, ParentType, ContextType>;
};

export type FulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fulfilment'] = ResolversParentTypes['Fulfilment'], FederationReferenceType extends FederationReferenceTypes['Fulfilment'] = FederationReferenceTypes['Fulfilment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fulfilment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['FulfilmentAction']>, ParentType, ContextType>;
  awaits?: Resolver<Array<ResolversTypes['AwaitedTransfer']>, ParentType, ContextType>;
  dispatchBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['FulfilmentHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['FulfilmentLine']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  parcels?: Resolver<Array<ResolversTypes['Parcel']>, ParentType, ContextType>;
  pickup?: Resolver<Maybe<ResolversTypes['Pickup']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FulfilmentStatus'], ParentType, ContextType>;
};

export type FulfilmentActionResolvers = EnumResolverSignature<{ ACKNOWLEDGE?: any, HAND_OVER?: any, MARK_READY_FOR_PICKUP?: any, MARK_READY_TO_SHIP?: any, PICK?: any, REJECT?: any, SHIP?: any }, ResolversTypes['FulfilmentAction']>;

export type FulfilmentChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentChanged'] = ResolversParentTypes['FulfilmentChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fulfilment?: Resolver<ResolversTypes['Fulfilment'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FulfilmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentConnection'] = ResolversParentTypes['FulfilmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FulfilmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FulfilmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentEdge'] = ResolversParentTypes['FulfilmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fulfilment'], ParentType, ContextType>;
};

export type FulfilmentHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentHold'] = ResolversParentTypes['FulfilmentHold']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HoldReason'], ParentType, ContextType>;
};

export type FulfilmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentLine'] = ResolversParentTypes['FulfilmentLine']> = {
  awaited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FulfilmentStatusResolvers = EnumResolverSignature<{ ACKNOWLEDGED?: any, CANCELLED?: any, DELIVERED?: any, HANDED_OVER?: any, PICKING?: any, PLANNED?: any, READY_FOR_PICKUP?: any, READY_TO_SHIP?: any, REJECTED?: any, RELEASED?: any, SHIPPED?: any }, ResolversTypes['FulfilmentStatus']>;

export type HandOverPickupErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverPickupError'] = ResolversParentTypes['HandOverPickupError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError' | 'WrongPickupCodeError', ParentType, ContextType>;
};

export type HandOverPickupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverPickupPayload'] = ResolversParentTypes['HandOverPickupPayload']> = {
  errors?: Resolver<Array<ResolversTypes['HandOverPickupError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
};

export type HoldFulfilmentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldFulfilmentError'] = ResolversParentTypes['HoldFulfilmentError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type HoldFulfilmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldFulfilmentPayload'] = ResolversParentTypes['HoldFulfilmentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['HoldFulfilmentError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
};

export type HoldReasonResolvers = EnumResolverSignature<{ ADDRESS?: any, FRAUD?: any, OTHER?: any, PAYMENT?: any, STOCK?: any }, ResolversTypes['HoldReason']>;

export type IdempotencyConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflictError'] = ResolversParentTypes['IdempotencyConflictError']> = {
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyInProgressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyInProgressError'] = ResolversParentTypes['IdempotencyInProgressError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidTransitionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidTransitionError'] = ResolversParentTypes['InvalidTransitionError']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceNumberTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceNumberTakenError'] = ResolversParentTypes['InvoiceNumberTakenError']> = {
  invoice?: Resolver<Maybe<ResolversTypes['VendorInvoice']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueReturnParcelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueReturnParcelResult'] = ResolversParentTypes['IssueReturnParcelResult']> = {
  parcelId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trackingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  format?: Resolver<ResolversTypes['LabelFormat'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LabelFormatResolvers = EnumResolverSignature<{ PDF?: any, PNG?: any, QR?: any, ZPL?: any }, ResolversTypes['LabelFormat']>;

export type LaneZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaneZone'] = ResolversParentTypes['LaneZone']> = {
  basis?: Resolver<ResolversTypes['TransitBasis'], ParentType, ContextType>;
  maxTransitDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minTransitDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upToMiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fulfilments?: Resolver<Maybe<ResolversTypes['FulfilmentConnection']>, ParentType, ContextType, Partial<LocationfulfilmentsArgs>>;
};

export type MarkReadyForPickupErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkReadyForPickupError'] = ResolversParentTypes['MarkReadyForPickupError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type MarkReadyForPickupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkReadyForPickupPayload'] = ResolversParentTypes['MarkReadyForPickupPayload']> = {
  errors?: Resolver<Array<ResolversTypes['MarkReadyForPickupError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
};

export type MarkReadyToShipErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkReadyToShipError'] = ResolversParentTypes['MarkReadyToShipError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type MarkReadyToShipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkReadyToShipPayload'] = ResolversParentTypes['MarkReadyToShipPayload']> = {
  errors?: Resolver<Array<ResolversTypes['MarkReadyToShipError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeFulfilment?: Resolver<ResolversTypes['AcknowledgeFulfilmentPayload'], ParentType, ContextType, RequireFields<MutationacknowledgeFulfilmentArgs, 'input'>>;
  acknowledgePurchaseOrder?: Resolver<ResolversTypes['AcknowledgePurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationacknowledgePurchaseOrderArgs, 'input'>>;
  agreeVendorTerms?: Resolver<ResolversTypes['AgreeVendorTermsPayload'], ParentType, ContextType, RequireFields<MutationagreeVendorTermsArgs, 'input'>>;
  approveVendorInvoice?: Resolver<ResolversTypes['ApproveVendorInvoicePayload'], ParentType, ContextType, RequireFields<MutationapproveVendorInvoiceArgs, 'input'>>;
  changeCarrierCalendar?: Resolver<ResolversTypes['ChangeCarrierCalendarPayload'], ParentType, ContextType, RequireFields<MutationchangeCarrierCalendarArgs, 'input'>>;
  changeDestinationCalendar?: Resolver<ResolversTypes['ChangeDestinationCalendarPayload'], ParentType, ContextType, RequireFields<MutationchangeDestinationCalendarArgs, 'input'>>;
  disputeVendorInvoice?: Resolver<ResolversTypes['DisputeVendorInvoicePayload'], ParentType, ContextType, RequireFields<MutationdisputeVendorInvoiceArgs, 'input'>>;
  handOverPickup?: Resolver<ResolversTypes['HandOverPickupPayload'], ParentType, ContextType, RequireFields<MutationhandOverPickupArgs, 'input'>>;
  holdFulfilment?: Resolver<ResolversTypes['HoldFulfilmentPayload'], ParentType, ContextType, RequireFields<MutationholdFulfilmentArgs, 'input'>>;
  issueReturnParcel?: Resolver<ResolversTypes['IssueReturnParcelResult'], ParentType, ContextType, RequireFields<MutationissueReturnParcelArgs, 'input'>>;
  markReadyForPickup?: Resolver<ResolversTypes['MarkReadyForPickupPayload'], ParentType, ContextType, RequireFields<MutationmarkReadyForPickupArgs, 'input'>>;
  markReadyToShip?: Resolver<ResolversTypes['MarkReadyToShipPayload'], ParentType, ContextType, RequireFields<MutationmarkReadyToShipArgs, 'input'>>;
  pickFulfilment?: Resolver<ResolversTypes['PickFulfilmentPayload'], ParentType, ContextType, RequireFields<MutationpickFulfilmentArgs, 'input'>>;
  recordTrackingEvent?: Resolver<ResolversTypes['RecordTrackingEventPayload'], ParentType, ContextType, RequireFields<MutationrecordTrackingEventArgs, 'input'>>;
  recordVendorInvoice?: Resolver<ResolversTypes['RecordVendorInvoicePayload'], ParentType, ContextType, RequireFields<MutationrecordVendorInvoiceArgs, 'input'>>;
  rejectFulfilment?: Resolver<ResolversTypes['RejectFulfilmentPayload'], ParentType, ContextType, RequireFields<MutationrejectFulfilmentArgs, 'input'>>;
  releaseFulfilmentHold?: Resolver<ResolversTypes['ReleaseFulfilmentHoldPayload'], ParentType, ContextType, RequireFields<MutationreleaseFulfilmentHoldArgs, 'input'>>;
  rescheduleFulfilment?: Resolver<ResolversTypes['RescheduleFulfilmentPayload'], ParentType, ContextType, RequireFields<MutationrescheduleFulfilmentArgs, 'input'>>;
  setVendorCosts?: Resolver<ResolversTypes['SetVendorCostsPayload'], ParentType, ContextType, RequireFields<MutationsetVendorCostsArgs, 'input'>>;
  shipParcel?: Resolver<ResolversTypes['ShipParcelPayload'], ParentType, ContextType, RequireFields<MutationshipParcelArgs, 'input'>>;
  voidReturnParcel?: Resolver<ResolversTypes['VoidReturnParcelResult'], ParentType, ContextType, RequireFields<MutationvoidReturnParcelArgs, 'returnOrderId'>>;
  withdrawFulfilments?: Resolver<ResolversTypes['WithdrawFulfilmentsResult'], ParentType, ContextType, RequireFields<MutationwithdrawFulfilmentsArgs, 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fulfilments?: Resolver<Maybe<Array<ResolversTypes['Fulfilment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parcels?: Resolver<Maybe<Array<ResolversTypes['Parcel']>>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel'], FederationReferenceType extends FederationReferenceTypes['Parcel'] = FederationReferenceTypes['Parcel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Parcel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contents?: Resolver<Array<ResolversTypes['ParcelContent']>, ParentType, ContextType>;
  estimatedDeliveryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['TrackingEvent']>, ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['ParcelException']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParcelStatus'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParcelChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelChanged'] = ResolversParentTypes['ParcelChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parcel?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType>;
};

export type ParcelContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelContent'] = ResolversParentTypes['ParcelContent']> = {
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParcelExceptionResolvers = EnumResolverSignature<{ CONFLICTING_ENDS?: any, SCAN_AFTER_END?: any }, ResolversTypes['ParcelException']>;

export type ParcelStatusResolvers = EnumResolverSignature<{ ATTEMPT_FAILED?: any, AVAILABLE_FOR_PICKUP?: any, CUSTOMS?: any, DELIVERED?: any, EXCEPTION?: any, EXPIRED?: any, HANDED_TO_CARRIER?: any, IN_TRANSIT?: any, LABEL_CREATED?: any, LOST?: any, OUT_FOR_DELIVERY?: any, PACKED?: any, RETURNED?: any, RETURN_TO_SENDER?: any }, ResolversTypes['ParcelStatus']>;

export type PickFulfilmentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickFulfilmentError'] = ResolversParentTypes['PickFulfilmentError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type PickFulfilmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickFulfilmentPayload'] = ResolversParentTypes['PickFulfilmentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['PickFulfilmentError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
};

export type PickupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pickup'] = ResolversParentTypes['Pickup']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrder'] = FederationReferenceTypes['PurchaseOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgeBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['PurchaseOrderAction']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedShipAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['VendorInvoice']>, ParentType, ContextType>;
  isCancellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  missed?: Resolver<Maybe<ResolversTypes['PurchaseOrderDeadline']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  overdueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shipBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vendorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PurchaseOrderActionResolvers = EnumResolverSignature<{ ACKNOWLEDGE?: any, INVOICE?: any }, ResolversTypes['PurchaseOrderAction']>;

export type PurchaseOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchaseOrderDeadlineResolvers = EnumResolverSignature<{ ACKNOWLEDGE?: any, SHIP?: any }, ResolversTypes['PurchaseOrderDeadline']>;

export type PurchaseOrderDecisionResolvers = EnumResolverSignature<{ ACCEPT?: any, PARTIAL?: any, REJECT?: any }, ResolversTypes['PurchaseOrderDecision']>;

export type PurchaseOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type PurchaseOrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderLine'] = ResolversParentTypes['PurchaseOrderLine']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PurchaseOrderStatusResolvers = EnumResolverSignature<{ ACKNOWLEDGED?: any, CANCELLED?: any, EXPIRED?: any, FIRM?: any, PARTIALLY_SHIPPED?: any, PLACED?: any, REFUSED?: any, SHIPPED?: any }, ResolversTypes['PurchaseOrderStatus']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  carrierCalendars?: Resolver<Array<ResolversTypes['CarrierCalendar']>, ParentType, ContextType, RequireFields<QuerycarrierCalendarsArgs, 'carrier'>>;
  destinationCalendar?: Resolver<Maybe<ResolversTypes['DestinationCalendar']>, ParentType, ContextType, RequireFields<QuerydestinationCalendarArgs, 'countryCode'>>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType, RequireFields<QueryfulfilmentArgs, 'id'>>;
  laneChart?: Resolver<Array<ResolversTypes['ChartedService']>, ParentType, ContextType, RequireFields<QuerylaneChartArgs, 'input'>>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType, RequireFields<QuerypurchaseOrderArgs, 'id'>>;
  purchaseOrders?: Resolver<ResolversTypes['PurchaseOrderConnection'], ParentType, ContextType, Partial<QuerypurchaseOrdersArgs>>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType, RequireFields<QueryvendorArgs, 'location'>>;
};

export type RecordTrackingEventErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrackingEventError'] = ResolversParentTypes['RecordTrackingEventError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type RecordTrackingEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrackingEventPayload'] = ResolversParentTypes['RecordTrackingEventPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RecordTrackingEventError']>, ParentType, ContextType>;
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
};

export type RecordVendorInvoiceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordVendorInvoiceError'] = ResolversParentTypes['RecordVendorInvoiceError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvoiceNumberTakenError' | 'NotFoundError', ParentType, ContextType>;
};

export type RecordVendorInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordVendorInvoicePayload'] = ResolversParentTypes['RecordVendorInvoicePayload']> = {
  errors?: Resolver<Array<ResolversTypes['RecordVendorInvoiceError']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['VendorInvoice']>, ParentType, ContextType>;
};

export type RejectFulfilmentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectFulfilmentError'] = ResolversParentTypes['RejectFulfilmentError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type RejectFulfilmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectFulfilmentPayload'] = ResolversParentTypes['RejectFulfilmentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RejectFulfilmentError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
};

export type RejectionReasonResolvers = EnumResolverSignature<{ CLOSED?: any, DAMAGED?: any, NOT_FOUND?: any, NO_CAPACITY?: any, OTHER?: any }, ResolversTypes['RejectionReason']>;

export type ReleaseFulfilmentHoldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseFulfilmentHoldError'] = ResolversParentTypes['ReleaseFulfilmentHoldError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ReleaseFulfilmentHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseFulfilmentHoldPayload'] = ResolversParentTypes['ReleaseFulfilmentHoldPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ReleaseFulfilmentHoldError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
};

export type RescheduleFulfilmentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleFulfilmentError'] = ResolversParentTypes['RescheduleFulfilmentError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type RescheduleFulfilmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleFulfilmentPayload'] = ResolversParentTypes['RescheduleFulfilmentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RescheduleFulfilmentError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
};

export type ReturnOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnOrder'] = ResolversParentTypes['ReturnOrder'], FederationReferenceType extends FederationReferenceTypes['ReturnOrder'] = FederationReferenceTypes['ReturnOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReturnOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parcels?: Resolver<Maybe<Array<ResolversTypes['Parcel']>>, ParentType, ContextType>;
};

export type SetVendorCostsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetVendorCostsError'] = ResolversParentTypes['SetVendorCostsError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type SetVendorCostsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetVendorCostsPayload'] = ResolversParentTypes['SetVendorCostsPayload']> = {
  errors?: Resolver<Array<ResolversTypes['SetVendorCostsError']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type ShipParcelErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipParcelError'] = ResolversParentTypes['ShipParcelError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ShipParcelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipParcelPayload'] = ResolversParentTypes['ShipParcelPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ShipParcelError']>, ParentType, ContextType>;
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  fulfilmentChanged?: SubscriptionResolver<ResolversTypes['FulfilmentChanged'], "fulfilmentChanged", ParentType, ContextType, RequireFields<SubscriptionfulfilmentChangedArgs, 'location'>>;
  parcelChanged?: SubscriptionResolver<ResolversTypes['ParcelChanged'], "parcelChanged", ParentType, ContextType, RequireFields<SubscriptionparcelChangedArgs, 'parcelId'>>;
};

export type TrackingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingEvent'] = ResolversParentTypes['TrackingEvent']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParcelStatus'], ParentType, ContextType>;
};

export type TransitBasisResolvers = EnumResolverSignature<{ HISTORY?: any, TABLE?: any }, ResolversTypes['TransitBasis']>;

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'InvoiceNumberTakenError' | 'NotFoundError' | 'WrongPickupCodeError', ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor']> = {
  acknowledgeWithinMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancellableUntil?: Resolver<ResolversTypes['VendorCancellation'], ParentType, ContextType>;
  costTolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  costs?: Resolver<Array<ResolversTypes['VendorCost']>, ParentType, ContextType, RequireFields<VendorcostsArgs, 'skus'>>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['VendorHours'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipWithinMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorCancellationResolvers = EnumResolverSignature<{ ACKNOWLEDGED?: any, SHIPPED?: any }, ResolversTypes['VendorCancellation']>;

export type VendorCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorCost'] = ResolversParentTypes['VendorCost']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type VendorHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorHours'] = ResolversParentTypes['VendorHours']> = {
  closedOn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidayRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VendorInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorInvoice'] = ResolversParentTypes['VendorInvoice']> = {
  allowedActions?: Resolver<Array<ResolversTypes['VendorInvoiceAction']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['VendorInvoiceDifference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoicedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['VendorInvoiceLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VendorInvoiceStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type VendorInvoiceActionResolvers = EnumResolverSignature<{ APPROVE?: any, DISPUTE?: any }, ResolversTypes['VendorInvoiceAction']>;

export type VendorInvoiceDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorInvoiceDifference'] = ResolversParentTypes['VendorInvoiceDifference']> = {
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VendorInvoiceDifferenceKind'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VendorInvoiceDifferenceKindResolvers = EnumResolverSignature<{ CURRENCY?: any, NOT_ORDERED?: any, NO_AGREED_COST?: any, OVER_ORDERED?: any, OVER_SHIPPED?: any, TOTAL?: any, UNIT_COST?: any }, ResolversTypes['VendorInvoiceDifferenceKind']>;

export type VendorInvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorInvoiceLine'] = ResolversParentTypes['VendorInvoiceLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type VendorInvoiceStatusResolvers = EnumResolverSignature<{ APPROVED?: any, DISPUTED?: any, MATCHED?: any, MISMATCHED?: any }, ResolversTypes['VendorInvoiceStatus']>;

export type VoidReturnParcelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidReturnParcelResult'] = ResolversParentTypes['VoidReturnParcelResult']> = {
  voided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WithdrawFulfilmentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawFulfilmentsResult'] = ResolversParentTypes['WithdrawFulfilmentsResult']> = {
  outcome?: Resolver<ResolversTypes['WithdrawOutcome'], ParentType, ContextType>;
  withdrawable?: Resolver<Array<ResolversTypes['WithdrawableUnits']>, ParentType, ContextType>;
  withdrawn?: Resolver<Array<ResolversTypes['WithdrawnUnits']>, ParentType, ContextType>;
};

export type WithdrawOutcomeResolvers = EnumResolverSignature<{ TOO_LATE?: any, WITHDRAWN?: any }, ResolversTypes['WithdrawOutcome']>;

export type WithdrawableUnitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawableUnits'] = ResolversParentTypes['WithdrawableUnits']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WithdrawnUnitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawnUnits'] = ResolversParentTypes['WithdrawnUnits']> = {
  fulfilmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fulfilmentLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrongPickupCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongPickupCodeError'] = ResolversParentTypes['WrongPickupCodeError']> = {
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeFulfilmentError?: AcknowledgeFulfilmentErrorResolvers<ContextType>;
  AcknowledgeFulfilmentPayload?: AcknowledgeFulfilmentPayloadResolvers<ContextType>;
  AcknowledgePurchaseOrderError?: AcknowledgePurchaseOrderErrorResolvers<ContextType>;
  AcknowledgePurchaseOrderPayload?: AcknowledgePurchaseOrderPayloadResolvers<ContextType>;
  AgreeVendorTermsError?: AgreeVendorTermsErrorResolvers<ContextType>;
  AgreeVendorTermsPayload?: AgreeVendorTermsPayloadResolvers<ContextType>;
  ApproveVendorInvoiceError?: ApproveVendorInvoiceErrorResolvers<ContextType>;
  ApproveVendorInvoicePayload?: ApproveVendorInvoicePayloadResolvers<ContextType>;
  AwaitedTransfer?: AwaitedTransferResolvers<ContextType>;
  CarrierCalendar?: CarrierCalendarResolvers<ContextType>;
  ChangeCarrierCalendarError?: ChangeCarrierCalendarErrorResolvers<ContextType>;
  ChangeCarrierCalendarPayload?: ChangeCarrierCalendarPayloadResolvers<ContextType>;
  ChangeDestinationCalendarError?: ChangeDestinationCalendarErrorResolvers<ContextType>;
  ChangeDestinationCalendarPayload?: ChangeDestinationCalendarPayloadResolvers<ContextType>;
  ChartedService?: ChartedServiceResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliveryMethod?: DeliveryMethodResolvers;
  DestinationCalendar?: DestinationCalendarResolvers<ContextType>;
  DisputeVendorInvoiceError?: DisputeVendorInvoiceErrorResolvers<ContextType>;
  DisputeVendorInvoicePayload?: DisputeVendorInvoicePayloadResolvers<ContextType>;
  Fulfilment?: FulfilmentResolvers<ContextType>;
  FulfilmentAction?: FulfilmentActionResolvers;
  FulfilmentChanged?: FulfilmentChangedResolvers<ContextType>;
  FulfilmentConnection?: FulfilmentConnectionResolvers<ContextType>;
  FulfilmentEdge?: FulfilmentEdgeResolvers<ContextType>;
  FulfilmentHold?: FulfilmentHoldResolvers<ContextType>;
  FulfilmentLine?: FulfilmentLineResolvers<ContextType>;
  FulfilmentStatus?: FulfilmentStatusResolvers;
  HandOverPickupError?: HandOverPickupErrorResolvers<ContextType>;
  HandOverPickupPayload?: HandOverPickupPayloadResolvers<ContextType>;
  HoldFulfilmentError?: HoldFulfilmentErrorResolvers<ContextType>;
  HoldFulfilmentPayload?: HoldFulfilmentPayloadResolvers<ContextType>;
  HoldReason?: HoldReasonResolvers;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  IdempotencyInProgressError?: IdempotencyInProgressErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InvalidTransitionError?: InvalidTransitionErrorResolvers<ContextType>;
  InvoiceNumberTakenError?: InvoiceNumberTakenErrorResolvers<ContextType>;
  IssueReturnParcelResult?: IssueReturnParcelResultResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LabelFormat?: LabelFormatResolvers;
  LaneZone?: LaneZoneResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  MarkReadyForPickupError?: MarkReadyForPickupErrorResolvers<ContextType>;
  MarkReadyForPickupPayload?: MarkReadyForPickupPayloadResolvers<ContextType>;
  MarkReadyToShipError?: MarkReadyToShipErrorResolvers<ContextType>;
  MarkReadyToShipPayload?: MarkReadyToShipPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  ParcelChanged?: ParcelChangedResolvers<ContextType>;
  ParcelContent?: ParcelContentResolvers<ContextType>;
  ParcelException?: ParcelExceptionResolvers;
  ParcelStatus?: ParcelStatusResolvers;
  PickFulfilmentError?: PickFulfilmentErrorResolvers<ContextType>;
  PickFulfilmentPayload?: PickFulfilmentPayloadResolvers<ContextType>;
  Pickup?: PickupResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderAction?: PurchaseOrderActionResolvers;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderDeadline?: PurchaseOrderDeadlineResolvers;
  PurchaseOrderDecision?: PurchaseOrderDecisionResolvers;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  PurchaseOrderStatus?: PurchaseOrderStatusResolvers;
  Query?: QueryResolvers<ContextType>;
  RecordTrackingEventError?: RecordTrackingEventErrorResolvers<ContextType>;
  RecordTrackingEventPayload?: RecordTrackingEventPayloadResolvers<ContextType>;
  RecordVendorInvoiceError?: RecordVendorInvoiceErrorResolvers<ContextType>;
  RecordVendorInvoicePayload?: RecordVendorInvoicePayloadResolvers<ContextType>;
  RejectFulfilmentError?: RejectFulfilmentErrorResolvers<ContextType>;
  RejectFulfilmentPayload?: RejectFulfilmentPayloadResolvers<ContextType>;
  RejectionReason?: RejectionReasonResolvers;
  ReleaseFulfilmentHoldError?: ReleaseFulfilmentHoldErrorResolvers<ContextType>;
  ReleaseFulfilmentHoldPayload?: ReleaseFulfilmentHoldPayloadResolvers<ContextType>;
  RescheduleFulfilmentError?: RescheduleFulfilmentErrorResolvers<ContextType>;
  RescheduleFulfilmentPayload?: RescheduleFulfilmentPayloadResolvers<ContextType>;
  ReturnOrder?: ReturnOrderResolvers<ContextType>;
  SetVendorCostsError?: SetVendorCostsErrorResolvers<ContextType>;
  SetVendorCostsPayload?: SetVendorCostsPayloadResolvers<ContextType>;
  ShipParcelError?: ShipParcelErrorResolvers<ContextType>;
  ShipParcelPayload?: ShipParcelPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TrackingEvent?: TrackingEventResolvers<ContextType>;
  TransitBasis?: TransitBasisResolvers;
  UserError?: UserErrorResolvers<ContextType>;
  Vendor?: VendorResolvers<ContextType>;
  VendorCancellation?: VendorCancellationResolvers;
  VendorCost?: VendorCostResolvers<ContextType>;
  VendorHours?: VendorHoursResolvers<ContextType>;
  VendorInvoice?: VendorInvoiceResolvers<ContextType>;
  VendorInvoiceAction?: VendorInvoiceActionResolvers;
  VendorInvoiceDifference?: VendorInvoiceDifferenceResolvers<ContextType>;
  VendorInvoiceDifferenceKind?: VendorInvoiceDifferenceKindResolvers;
  VendorInvoiceLine?: VendorInvoiceLineResolvers<ContextType>;
  VendorInvoiceStatus?: VendorInvoiceStatusResolvers;
  VoidReturnParcelResult?: VoidReturnParcelResultResolvers<ContextType>;
  WithdrawFulfilmentsResult?: WithdrawFulfilmentsResultResolvers<ContextType>;
  WithdrawOutcome?: WithdrawOutcomeResolvers;
  WithdrawableUnits?: WithdrawableUnitsResolvers<ContextType>;
  WithdrawnUnits?: WithdrawnUnitsResolvers<ContextType>;
  WrongPickupCodeError?: WrongPickupCodeErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: authDirectiveResolver<any, any, ContextType>;
};
