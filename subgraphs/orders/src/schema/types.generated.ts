import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerMapper } from './base/schema.mappers.ts';
import type { OrderMapper, OrderGroupMapper, OrderLineMapper, TimelineEntryMapper } from './order/schema.mappers.ts';
import type { ProductMapper } from './product/schema.mappers.ts';
import type { ReturnLineMapper, ReturnOrderMapper } from './return-order/schema.mappers.ts';
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

/** A postal address as the customer gave it. Personal data. */
export type Address = {
  __typename?: 'Address';
  /** City or town. */
  city: Scalars['String']['output'];
  /** The company, if it is one's address. */
  company?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2, as in `US`. */
  countryCode: Scalars['String']['output'];
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Floor, door, building. */
  line2?: Maybe<Scalars['String']['output']>;
  /** Who receives it. */
  name: Scalars['String']['output'];
  /** A telephone number for the carrier. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code as the country writes it. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or prefecture: its ISO 3166-2 code without the country, as in `NY`. */
  region?: Maybe<Scalars['String']['output']>;
};

/** A postal address. Personal data. */
export type AddressInput = {
  /** City or town, 1 to 200 characters. */
  city: Scalars['String']['input'];
  /** The company, if it is one's address; at most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Where it is on the earth, if known; else it is looked up by postal code and city. */
  coordinates?: InputMaybe<CoordinatesInput>;
  /** ISO 3166-1 alpha-2, as in `US`. */
  countryCode: Scalars['String']['input'];
  /** Street and number, 1 to 200 characters. */
  line1: Scalars['String']['input'];
  /** Floor, door, building; at most 200 characters. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Who receives it, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** A telephone number for the carrier, at most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code as the country writes it, at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or prefecture: its ISO 3166-2 code without the country, as in `NY`. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** Something that could be had instead. */
export type Alternative = {
  __typename?: 'Alternative';
  /** When it would be there; null when no promise can be made. */
  availableAt?: Maybe<Scalars['DateTime']['output']>;
  /** In which way it differs. */
  kind: AlternativeKind;
  /** Where it would be collected, or from where it would come; null when several locations would send it. */
  location?: Maybe<Location>;
  /** The price of these units; with tax if the channel's prices contain it. */
  price?: Maybe<Money>;
  /** The product. */
  product?: Maybe<Product>;
  /** Units that could be had so. */
  quantity: Scalars['Int']['output'];
  /** Names this alternative: the method, location and quantity to ask for, opaque. */
  token: Scalars['String']['output'];
};

/** In which way an alternative differs from what was asked. Clients must tolerate new values. */
export type AlternativeKind =
  /** Later. */
  | 'LATER_DATE'
  /** From, or at, another location. */
  | 'OTHER_LOCATION'
  /** In parts: fewer units this way, or from several locations. */
  | 'SPLIT'
  /** Another product. */
  | 'SUBSTITUTE'
  /** A better product. */
  | 'UPGRADE';

/** Units of a line to be cancelled. */
export type CancelLineInput = {
  /** The line's id. A kit is cancelled as a whole: name the kit's line, not its components'. */
  orderLineId: Scalars['ID']['input'];
  /** How many units, at least 1. */
  quantity: Scalars['Int']['input'];
};

/** Why nothing was cancelled. */
export type CancelOrderError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** What to cancel of an order. */
export type CancelOrderInput = {
  /** The access token that a guest got when placing it. */
  accessToken?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Units of lines, 1 to 100 of them; all of it or nothing is cancelled. Without it: everything that can still be cancelled. */
  lines?: InputMaybe<Array<CancelLineInput>>;
  /** The order's id. */
  orderId: Scalars['ID']['input'];
  /** Why. */
  reason: CancelReason;
};

/** The order after it, or why nothing was cancelled. */
export type CancelOrderPayload = {
  __typename?: 'CancelOrderPayload';
  /** Empty on success. */
  errors: Array<CancelOrderError>;
  /** The order; null when refused. */
  order?: Maybe<Order>;
};

/** Why something is cancelled. Clients must tolerate new values. */
export type CancelReason =
  /** The customer wants it so. */
  | 'CUSTOMER'
  /** It looks like fraud. */
  | 'FRAUD'
  /** Anything else. */
  | 'OTHER'
  /** It cannot be had. */
  | 'STOCK';

/** Where and how the retailer sells: a web shop, an app, a marketplace. */
export type Channel = {
  __typename?: 'Channel';
  /** The retailer's own code, as in `web-us`. */
  code: Scalars['String']['output'];
  /** The currency of all its prices. */
  currencyCode: Scalars['CurrencyCode']['output'];
  /** The market that it belongs to, as in `us`. */
  market: Scalars['String']['output'];
  /** Whether its prices contain tax; if not, tax is added on top. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** For how many days after delivery goods may come back. */
  returnWindowDays: Scalars['Int']['output'];
};

/** A group of the basket. */
export type CheckoutGroup = {
  __typename?: 'CheckoutGroup';
  /** What is in it; lines of unknown SKUs are left out and named among the problems. At most 100. */
  lines: Array<CheckoutLine>;
  /** How the lines reach the customer. */
  method: DeliveryMethod;
  /** The services that could bring it, cheapest first; empty when none can. At most 20. */
  options: Array<DeliveryOption>;
};

/** A basket that is about to be bought. */
export type CheckoutInput = {
  /** Where the bill goes; without it, to the first address. */
  billingAddress?: InputMaybe<AddressInput>;
  /** The channel's code. */
  channel: Scalars['String']['input'];
  /** Who buys, if a guest. Not needed for a preview. */
  customer?: InputMaybe<OrderCustomerInput>;
  /** What is to come how and where to; 1 to 20 groups with at most 100 lines together. */
  groups: Array<OrderGroupInput>;
};

/** A line of the basket. */
export type CheckoutLine = {
  __typename?: 'CheckoutLine';
  /** The product. */
  product?: Maybe<Product>;
  /** Units. */
  quantity: Scalars['Int']['output'];
  /** The price of all units; with tax if the channel's prices contain it. */
  total: Money;
  /** The price of one unit; with tax if the channel's prices contain it. */
  unitPrice: Money;
};

/** What the basket would be. */
export type CheckoutPreview = {
  __typename?: 'CheckoutPreview';
  /** The groups of the input, in its order; at most 20. */
  groups: Array<CheckoutGroup>;
  /** What stands in the way of placing it; empty when nothing does. At most 100. */
  problems: Array<UserError>;
  /** What it costs, each group with its service, or with its cheapest option where it names none. */
  totals: Totals;
};

/** A point on the earth. */
export type CoordinatesInput = {
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

export type Customer = {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  /** The customer's orders, newest first. For the customer, and for scope `order:read`; null for everybody else. */
  orders?: Maybe<OrderConnection>;
  /** The customer's returns, newest first. For the customer, and for scope `return:read`; null for everybody else. */
  returns?: Maybe<ReturnOrderConnection>;
};


export type CustomerordersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CustomerreturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** One way in which a group can come. */
export type DeliveryOption = {
  __typename?: 'DeliveryOption';
  /** What its shipping costs; with tax if the channel's prices contain it. */
  price: Money;
  /** When it arrives or can be collected; null when no promise can be made. */
  promise?: Maybe<DeliveryPromise>;
  /** The service level, as in `STANDARD`. */
  service: Scalars['String']['output'];
  /** Which location would send or hand over what; at most 100. */
  shipments: Array<PlannedShipment>;
};

/** A span of time in which something is promised. */
export type DeliveryPromise = {
  __typename?: 'DeliveryPromise';
  /** Not before. */
  earliestAt: Scalars['DateTime']['output'];
  /** Not after. */
  latestAt: Scalars['DateTime']['output'];
};

/** What becomes of returned goods. */
export type Disposition =
  /** Held for a closer look. */
  | 'QUARANTINE'
  /** To be repaired. */
  | 'REFURBISH'
  /** Back into sellable stock. */
  | 'RESTOCK'
  /** Thrown away. */
  | 'SCRAP'
  /** Back to the vendor. */
  | 'VENDOR';

/** The condition of returned goods. */
export type Grade =
  /** As new. */
  | 'A'
  /** Opened, complete. */
  | 'B'
  /** Used or incomplete. */
  | 'C'
  /** Broken. */
  | 'D';

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

/** Why nothing was recorded. */
export type InspectReturnError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** How received units were found. */
export type InspectReturnInput = {
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** What was found; 1 to 100 lines. Units of one line may be graded differently in several lines. */
  lines: Array<InspectReturnLineInput>;
  /** The return's id. */
  returnOrderId: Scalars['ID']['input'];
};

/** How some units of a return line were found. */
export type InspectReturnLineInput = {
  /** What becomes of them. */
  disposition: Disposition;
  /** Their condition. */
  grade: Grade;
  /** How many units, at least 1. */
  quantity: Scalars['Int']['input'];
  /** The return line's id. */
  returnLineId: Scalars['ID']['input'];
};

/** The return after it, or why nothing was recorded. */
export type InspectReturnPayload = {
  __typename?: 'InspectReturnPayload';
  /** Empty on success. */
  errors: Array<InspectReturnError>;
  /** The return; null when refused. */
  returnOrder?: Maybe<ReturnOrder>;
};

/** How some returned units were found. */
export type Inspection = {
  __typename?: 'Inspection';
  /** What becomes of them. */
  disposition: Disposition;
  /** Their condition. */
  grade: Grade;
  /** Units. */
  quantity: Scalars['Int']['output'];
};

/** There is less of a product than is asked for. */
export type InsufficientStockError = UserError & {
  __typename?: 'InsufficientStockError';
  /** What could be had instead, best first; at most 5. */
  alternatives: Array<Alternative>;
  /** A sentence for the shopper. */
  message: Scalars['String']['output'];
  /** The line, from the root of the input. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Units asked for. */
  requested: Scalars['Int']['output'];
  /** Units that can be had in this way; 0 when none. */
  sellable: Scalars['Int']['output'];
  /** The product. */
  sku: Scalars['String']['output'];
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

export type Location = {
  __typename?: 'Location';
  code: Scalars['String']['output'];
};

/** An amount of money. Its field says whether tax and discounts are in it. */
export type Money = {
  __typename?: 'Money';
  /** The amount with exactly as many digits as its currency has (JPY 0, USD 2, KWD 3), unless the field declares a scale of its own. */
  amount: Scalars['Decimal']['output'];
  /** The currency. */
  currencyCode: Scalars['CurrencyCode']['output'];
};

/** An amount of money. */
export type MoneyInput = {
  /** The amount, with at most as many digits as its currency has. */
  amount: Scalars['Decimal']['input'];
  /** The currency. */
  currencyCode: Scalars['CurrencyCode']['input'];
};

/** What can be done. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Takes units off an order before they are picked: their stock is free again, and what was authorised for them is given back. What is picked or left stays.
   * For its customer, for whoever holds its access token, and for scope `order:cancel`. Events: `order.cancelled`, `payment.voided`.
   */
  cancelOrder: CancelOrderPayload;
  /**
   * Records how received units were found and what becomes of them, and refunds them: what was paid for them with tax, without shipping.
   * Requires scope `return:inspect`, at the location that received them. Events: `return.inspected`, `refund.requested`, later `refund.settled`.
   */
  inspectReturn: InspectReturnPayload;
  /**
   * Buys the basket: prices it, finds where it comes from, reserves the stock, authorises the payment, and answers the order. All of it happens or none of it.
   * Prices are those in force at the instant of the request; one that was written within the last second may not count yet.
   * A guest gets an access token; a signed-in shopper's order is theirs. Events: `order.placed`, `payment.authorised`. Open to everybody.
   */
  placeOrder: PlaceOrderPayload;
  /**
   * Records that returned units arrived at a warehouse or a store, whichever it is; in parts if need be. They are held until they are inspected.
   * Requires scope `return:receive`, at the own location. Events: `return.received`.
   */
  receiveReturn: ReceiveReturnPayload;
  /**
   * Announces that delivered units come back: by parcel with a label, or over the counter of a store. A kit comes back as its components, one line each.
   * For the order's customer, for whoever holds its access token, and for scope `return:request`. Events: `return.requested`.
   */
  requestReturn: RequestReturnPayload;
};


/** What can be done. */
export type MutationcancelOrderArgs = {
  input: CancelOrderInput;
};


/** What can be done. */
export type MutationinspectReturnArgs = {
  input: InspectReturnInput;
};


/** What can be done. */
export type MutationplaceOrderArgs = {
  input: PlaceOrderInput;
};


/** What can be done. */
export type MutationreceiveReturnArgs = {
  input: ReceiveReturnInput;
};


/** What can be done. */
export type MutationrequestReturnArgs = {
  input: RequestReturnInput;
};

/** There is no such thing, or it is not yours to see. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that names it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Units of a line cannot come back. */
export type NotReturnableError = UserError & {
  __typename?: 'NotReturnableError';
  /** A sentence for the shopper. */
  message: Scalars['String']['output'];
  /** The line. */
  orderLineId: Scalars['ID']['output'];
  /** The input field `quantity` of the line. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Why. */
  reason: NotReturnableReason;
  /** How many units could come back now. */
  returnableQuantity: Scalars['Int']['output'];
};

/** Why units cannot come back. Clients must tolerate new values. */
export type NotReturnableReason =
  /** Not so many are left: the others were returned, or are on their way. */
  | 'NOTHING_LEFT'
  /** Not so many arrived. */
  | 'NOT_DELIVERED'
  /** Such a thing does not come back. */
  | 'NOT_RETURNABLE'
  /** The channel's time for returns is over. */
  | 'WINDOW_CLOSED';

/** What a customer bought: one order, one payment, however many parts it travels in. */
export type Order = {
  __typename?: 'Order';
  /** What may be done with it now. */
  allowedActions: Array<OrderAction>;
  /** Who bought. For the customer, the holder of the access token, and staff; null for everybody else. */
  customer?: Maybe<Customer>;
  /** How it reaches the customer: one group for each choice of method and destination; at most 20. */
  groups: Array<OrderGroup>;
  /** Opaque, starts with `ord_`. */
  id: Scalars['ID']['output'];
  /** What was bought, in the order of the input; at most 100. The components of a kit hang below its line and are not listed. */
  lines: Array<OrderLine>;
  /** The number that people quote. */
  number: Scalars['String']['output'];
  /** All its tenders together. */
  payment: OrderPayment;
  /** When the customer placed it. */
  placedAt: Scalars['DateTime']['output'];
  /** What came back or is on its way back, oldest first; at most 100. */
  returns: Array<ReturnOrder>;
  /** Where it stands: derived from its lines, never set. */
  status: OrderStatus;
  /** What happened to it in all subgraphs, oldest first. */
  timeline: TimelineConnection;
  /** What it costs. */
  totals: Totals;
};


/** What a customer bought: one order, one payment, however many parts it travels in. */
export type OrdertimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a customer or staff may do with an order. */
export type OrderAction =
  /** `cancelOrder`: some units are not yet picked. */
  | 'CANCEL'
  /** `requestReturn`: some delivered units can come back. */
  | 'RETURN';

/** Something that happened to an order. */
export type OrderChanged = {
  __typename?: 'OrderChanged';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Where this change stands in the order's log: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The event's name, as in `parcel.shipped`. */
  kind: Scalars['String']['output'];
  /** The order as it is now. */
  order: Order;
};

/** A page of orders. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The orders with their cursors. */
  edges: Array<OrderEdge>;
  /** The orders of the page. */
  nodes: Array<Order>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A guest. */
export type OrderCustomerInput = {
  /** At most 254 characters. */
  email: Scalars['String']['input'];
  /** The full name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** Where a group goes: to an address, or to a location where the customer collects it. */
export type OrderDestination = {
  __typename?: 'OrderDestination';
  /** The address; null for a collection. */
  address?: Maybe<Address>;
  /** The location where the customer collects; null for an address. */
  location?: Maybe<Location>;
};

/** An order in a page. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Its place in the list, to page from. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: Order;
};

/** One choice of the customer: how, where to and by when some lines are to come. */
export type OrderGroup = {
  __typename?: 'OrderGroup';
  /** Where to. */
  destination: OrderDestination;
  /** Opaque, starts with `grp_`. */
  id: Scalars['ID']['output'];
  /** What is in the group, in the order of the input; at most 100. */
  lines: Array<OrderLine>;
  /** How the lines reach the customer. */
  method: DeliveryMethod;
  /** When the lines arrive, or can be collected; null when no promise could be made. */
  promise?: Maybe<DeliveryPromise>;
  /** The service level, as in `STANDARD`; null where nothing is carried. */
  service?: Maybe<Scalars['String']['output']>;
  /** What the decision in force plans: which location sends or hands over what. A pickup has one; at most 100. */
  shipments: Array<PlannedShipment>;
  /** Why it was sourced so; null without scope `order:explain`, and for lines that nobody has to source. */
  sourcing?: Maybe<SourcingDecision>;
};

/** Lines that are to come the same way to the same place. */
export type OrderGroupInput = {
  /** Where to. Needed for SHIP and LOCAL_DELIVERY. */
  address?: InputMaybe<AddressInput>;
  /** What; at least one line. A SKU may stand on several lines. */
  lines: Array<OrderLineInput>;
  /** The code of the location where the customer collects. Needed for PICKUP, CURBSIDE and LOCKER. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** How they reach the customer. */
  method: DeliveryMethod;
  /** The service level, as in `STANDARD`. Without it the cheapest is taken. */
  service?: InputMaybe<Scalars['String']['input']>;
};

/** Some units of one product in an order. */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** Opaque, starts with `oln_`. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: OrderLineKind;
  /** What was bought. */
  product?: Maybe<Product>;
  /** Where its units stand. */
  quantities: OrderLineQuantities;
  /** Units ordered. */
  quantity: Scalars['Int']['output'];
  /** The product's title when it was bought. */
  title: Scalars['String']['output'];
  /** The price of all units; with tax if the channel's prices contain it, without discount. */
  total: Money;
  /** The price of one unit; with tax if the channel's prices contain it, without discount. */
  unitPrice: Money;
};

/** Some units of one product. */
export type OrderLineInput = {
  /** Units, 1 to 9,999. */
  quantity: Scalars['Int']['input'];
  /** The product's SKU. */
  sku: Scalars['String']['input'];
};

/** What kind of thing a line is. Clients must tolerate new values. */
export type OrderLineKind =
  /** A kit: its components are what is moved. */
  | 'BUNDLE'
  /** Part of a kit. */
  | 'COMPONENT'
  /** Something that is sent electronically. */
  | 'DIGITAL'
  /** Money as a present. */
  | 'GIFT_CARD'
  /** Something that is stocked and moved. */
  | 'PHYSICAL'
  /** Something delivered again and again. */
  | 'RECURRING'
  /** Work that a person does. */
  | 'SERVICE'
  /** A promise to repair or replace. */
  | 'WARRANTY';

/**
 * How many units stand where. ordered = cancelled + backordered + allocated + shipped; picked, shipped, delivered, returned and refunded count up and never down.
 * What was handed over at a counter counts as picked, shipped and delivered.
 */
export type OrderLineQuantities = {
  __typename?: 'OrderLineQuantities';
  /** Units that stand ready at a location and have not left it. */
  allocated: Scalars['Int']['output'];
  /** Units that wait for stock. */
  backordered: Scalars['Int']['output'];
  /** Units that were taken off the order. */
  cancelled: Scalars['Int']['output'];
  /** Units that arrived so far. */
  delivered: Scalars['Int']['output'];
  /** Units ordered. */
  ordered: Scalars['Int']['output'];
  /** Units that were picked so far. */
  picked: Scalars['Int']['output'];
  /** Units whose money was given back so far. */
  refunded: Scalars['Int']['output'];
  /** Units that came back so far. */
  returned: Scalars['Int']['output'];
  /** Units that left so far. */
  shipped: Scalars['Int']['output'];
};

/** The money of an order, all tenders together. */
export type OrderPayment = {
  __typename?: 'OrderPayment';
  /** What may still be, or was, taken: the authorised amount less what was given back uncaptured. With tax. */
  authorised: Money;
  /** What was taken because goods left. With tax. */
  captured: Money;
  /** What was given back of it. With tax. */
  refunded: Money;
  /** Where it stands. */
  status: OrderPaymentStatus;
};

/** Where the money of an order stands. Clients must tolerate new values. */
export type OrderPaymentStatus =
  /** Authorised, nothing taken yet. */
  | 'AUTHORISED'
  /** Nothing is authorised. */
  | 'NONE'
  /** More taken than the order is worth now. */
  | 'OVERPAID'
  /** All of it taken. */
  | 'PAID'
  /** Some of it taken. */
  | 'PARTIAL'
  /** All that was taken was given back. */
  | 'REFUNDED';

/** Where an order stands. Clients must tolerate new values. */
export type OrderStatus =
  /** Nothing of it is left. Final. */
  | 'CANCELLED'
  /** Delivered, and the time for returns is over. Final. */
  | 'COMPLETED'
  /** Accepted, not yet sourced. */
  | 'CONFIRMED'
  /** All units arrived. */
  | 'DELIVERED'
  /** Being put together. */
  | 'DRAFT'
  /** Never paid in time. Final. */
  | 'EXPIRED'
  /** A location works on it. */
  | 'IN_FULFILMENT'
  /** Waiting for a person: units could not be sourced. */
  | 'ON_HOLD'
  /** Some units arrived. */
  | 'PARTIALLY_DELIVERED'
  /** Some units left. */
  | 'PARTIALLY_SHIPPED'
  /** Waiting for somebody's approval. */
  | 'PENDING_APPROVAL'
  /** Waiting for money. */
  | 'PENDING_PAYMENT'
  /** All units left. */
  | 'SHIPPED'
  /** Every unit stands ready at a location; no work has begun. */
  | 'SOURCED';

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

/** How an order is paid. */
export type PaymentInput = {
  /** The payment provider, as in `test`. */
  provider: Scalars['String']['input'];
  /** What the provider gave for the card or account. The provider `test` knows `ok`, `refuse`, `timeout` and `ok-then-expire`. */
  token: Scalars['String']['input'];
};

/** The payment was not authorised. */
export type PaymentRefusedError = UserError & {
  __typename?: 'PaymentRefusedError';
  /** A sentence for the shopper. */
  message: Scalars['String']['output'];
  /** Always the field `payment`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The provider's reason, as in `REFUSED` or `TIMEOUT`. */
  reason: Scalars['String']['output'];
};

/** Why an order was refused. Nothing was reserved and nothing authorised. */
export type PlaceOrderError = IdempotencyConflictError | IdempotencyInProgressError | InsufficientStockError | InvalidInputError | NotFoundError | PaymentRefusedError | PriceChangedError | UndeliverableError;

/** A basket to be bought. */
export type PlaceOrderInput = {
  /** Where the bill goes; without it, to the first address. */
  billingAddress?: InputMaybe<AddressInput>;
  /** The channel's code. */
  channel: Scalars['String']['input'];
  /** A guest. Not used when a shopper is signed in: the order is theirs. */
  customer?: InputMaybe<OrderCustomerInput>;
  /** What the shopper was shown. Another total is refused with PriceChangedError. */
  expectedTotal?: InputMaybe<MoneyInput>;
  /** What is to come how and where to; 1 to 20 groups with at most 100 lines together. */
  groups: Array<OrderGroupInput>;
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same order. */
  idempotencyKey: Scalars['String']['input'];
  /** How it is paid. */
  payment: PaymentInput;
};

/** The order, or why there is none. */
export type PlaceOrderPayload = {
  __typename?: 'PlaceOrderPayload';
  /** Lets a guest follow, cancel and return this order for 90 days. Null for a signed-in shopper, and when refused. */
  accessToken?: Maybe<Scalars['String']['output']>;
  /** Empty on success. */
  errors: Array<PlaceOrderError>;
  /** The order; null when refused. */
  order?: Maybe<Order>;
};

/** What one location sends or hands over. */
export type PlannedShipment = {
  __typename?: 'PlannedShipment';
  /** What it sends; the components of a kit one by one. At most 100. */
  lines: Array<PlannedShipmentLine>;
  /** The location. */
  location?: Maybe<Location>;
};

/** Units of one product that one location sends. */
export type PlannedShipmentLine = {
  __typename?: 'PlannedShipmentLine';
  /** The product. */
  product?: Maybe<Product>;
  /** Units. */
  quantity: Scalars['Int']['output'];
};

/** The basket costs something else than the shopper was shown. */
export type PriceChangedError = UserError & {
  __typename?: 'PriceChangedError';
  /** What it costs, tax included. */
  actual: Money;
  /** What was expected, as the input had it. */
  expected: Money;
  /** A sentence for the shopper. */
  message: Scalars['String']['output'];
  /** Always the field `expectedTotal`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type Product = {
  __typename?: 'Product';
  /** What one unit costs in a channel now; with tax if the channel's prices contain it. Null where it is not sold. */
  price?: Maybe<Money>;
  sku: Scalars['String']['output'];
};


export type ProductpriceArgs = {
  channel: Scalars['String']['input'];
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** A channel, or null when there is none of that code. Open to everybody. */
  channel?: Maybe<Channel>;
  /**
   * The whole basket before it is bought: what ships from where, what can be collected, when it arrives, what it costs, what cannot be had and what could be had instead.
   * Nothing is reserved. Open to everybody.
   */
  checkoutPreview: CheckoutPreview;
  /** An order, or null when there is none or it is not yours to see. For its customer, for whoever holds its access token, and for scope `order:read`. */
  order?: Maybe<Order>;
  /** A return, or null when there is none or it is not yours to see. For the order's customer, for whoever holds the order's access token, and for scope `return:read`. */
  returnOrder?: Maybe<ReturnOrder>;
};


/** What can be asked. */
export type QuerychannelArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerycheckoutPreviewArgs = {
  input: CheckoutInput;
};


/** What can be asked. */
export type QueryorderArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryreturnOrderArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

/** Why nothing was recorded. */
export type ReceiveReturnError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** What arrived of a return. */
export type ReceiveReturnInput = {
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** What arrived; 1 to 100 lines, each line of the return once. */
  lines: Array<ReceiveReturnLineInput>;
  /** The code of the location where it arrived. All of a return goes to one: what comes later is refused elsewhere with InvalidTransitionError. */
  location: Scalars['String']['input'];
  /** The return's id. */
  returnOrderId: Scalars['ID']['input'];
};

/** Units of a return line that arrived. */
export type ReceiveReturnLineInput = {
  /** How many units, at least 1. */
  quantity: Scalars['Int']['input'];
  /** The return line's id. */
  returnLineId: Scalars['ID']['input'];
};

/** The return after it, or why nothing was recorded. */
export type ReceiveReturnPayload = {
  __typename?: 'ReceiveReturnPayload';
  /** Empty on success. */
  errors: Array<ReceiveReturnError>;
  /** The return; null when refused. */
  returnOrder?: Maybe<ReturnOrder>;
};

/** Money that is given back. */
export type Refund = {
  __typename?: 'Refund';
  /** When the provider paid it out; null before. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: RefundStatus;
  /** How much, with tax. */
  total: Money;
};

/** Where a refund stands. Clients must tolerate new values. */
export type RefundStatus =
  /** The amount is known. */
  | 'CALCULATED'
  /** The provider refused. */
  | 'FAILED'
  /** A person has to pay it out. */
  | 'MANUAL'
  /** Sent to the provider. */
  | 'PENDING'
  /** Waiting for somebody's approval. */
  | 'PENDING_APPROVAL'
  /** About to be sent to the provider. */
  | 'REQUESTED'
  /** Will be tried again. */
  | 'RETRY'
  /** Paid out. Final. */
  | 'SETTLED';

/** Why a return was refused. Nothing was changed. */
export type RequestReturnError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError | NotReturnableError;

/** What comes back and how. */
export type RequestReturnInput = {
  /** The access token that a guest got when placing the order. */
  accessToken?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same return. */
  idempotencyKey: Scalars['String']['input'];
  /** What comes back; 1 to 100 lines, each line of the order once. */
  lines: Array<RequestReturnLineInput>;
  /** For STORE: the code of the store. For PARCEL leave it out: the destination is chosen. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** How it comes back. */
  method: ReturnMethod;
  /** The order's id. */
  orderId: Scalars['ID']['input'];
};

/** Units of an order line that come back. */
export type RequestReturnLineInput = {
  /** The line's id; of a kit, its own line or one of its components. */
  orderLineId: Scalars['ID']['input'];
  /** How many units, at least 1. */
  quantity: Scalars['Int']['input'];
  /** Why. */
  reason: ReturnReason;
};

/** The return, or why there is none. */
export type RequestReturnPayload = {
  __typename?: 'RequestReturnPayload';
  /** Empty on success. */
  errors: Array<RequestReturnError>;
  /** The return; null when refused. */
  returnOrder?: Maybe<ReturnOrder>;
};

/** Some units of one order line that come back. */
export type ReturnLine = {
  __typename?: 'ReturnLine';
  /** What they are worth if they pass inspection: with their tax, without shipping. */
  expectedRefund: Money;
  /** Opaque, starts with `rln_`. */
  id: Scalars['ID']['output'];
  /** How they were found; at most 100. */
  inspections: Array<Inspection>;
  /** The line of the order. */
  orderLine: OrderLine;
  /** Units that are to come back. */
  quantity: Scalars['Int']['output'];
  /** Why. */
  reason: ReturnReason;
  /** Units that arrived so far. */
  received: Scalars['Int']['output'];
};

/** How goods come back. */
export type ReturnMethod =
  /** By parcel to a warehouse. */
  | 'PARCEL'
  /** Over the counter of a store. */
  | 'STORE';

/** Goods on their way back: created against an order, with a life of its own. */
export type ReturnOrder = {
  __typename?: 'ReturnOrder';
  /** Where the goods are to go. */
  destination?: Maybe<Location>;
  /** Opaque, starts with `ret_`. */
  id: Scalars['ID']['output'];
  /** What comes back; at most 100. */
  lines: Array<ReturnLine>;
  /** The number that people quote. */
  number: Scalars['String']['output'];
  /** The order that it belongs to. */
  order: Order;
  /** Where they were received; null before. */
  receivingLocation?: Maybe<Location>;
  /** The money that it gives back; null before it was inspected. */
  refund?: Maybe<Refund>;
  /** When it was requested. */
  requestedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: ReturnStatus;
};

/** A page of returns. */
export type ReturnOrderConnection = {
  __typename?: 'ReturnOrderConnection';
  /** The returns with their cursors. */
  edges: Array<ReturnOrderEdge>;
  /** The returns of the page. */
  nodes: Array<ReturnOrder>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A return in a page. */
export type ReturnOrderEdge = {
  __typename?: 'ReturnOrderEdge';
  /** Its place in the list, to page from. */
  cursor: Scalars['String']['output'];
  /** The return. */
  node: ReturnOrder;
};

/** Why goods come back. Clients must tolerate new values. */
export type ReturnReason =
  /** The customer changed their mind. */
  | 'CHANGED_MIND'
  /** Broken when it arrived. */
  | 'DAMAGED'
  /** Not what the shop said. */
  | 'NOT_AS_DESCRIBED'
  /** Anything else. */
  | 'OTHER'
  /** Too large. */
  | 'TOO_LARGE'
  /** Too small. */
  | 'TOO_SMALL'
  /** Something else was sent. */
  | 'WRONG_ITEM';

/** Where a return stands. Clients must tolerate new values. */
export type ReturnStatus =
  /** Accepted. */
  | 'APPROVED'
  /** Taken back by the customer. Final. */
  | 'CANCELLED'
  /** All done. Final. */
  | 'CLOSED'
  /** Not accepted. Final. */
  | 'DECLINED'
  /** The customer brings it to a store. */
  | 'DROP_OFF'
  /** Never sent. Final. */
  | 'EXPIRED'
  /** It was looked at. */
  | 'INSPECTED'
  /** The parcel is on its way. */
  | 'IN_TRANSIT'
  /** The customer has a label for a parcel. */
  | 'LABEL_ISSUED'
  /** Some of it arrived. */
  | 'PARTIALLY_RECEIVED'
  /** The money is on its way. */
  | 'PROCESSED'
  /** All of it arrived. */
  | 'RECEIVED'
  /** Asked for. */
  | 'REQUESTED';

/** A set of locations that was compared, or a location that could not take part. */
export type SourcingCandidate = {
  __typename?: 'SourcingCandidate';
  /** What it would cost the retailer, with six decimals; null when it was excluded. */
  cost?: Maybe<Money>;
  /** Why it could not take part, as in `NO_STOCK`; empty when it could. At most 10. */
  excludedBy: Array<Scalars['String']['output']>;
  /** The locations of the set, by code; at most 20. */
  locations: Array<Location>;
  /** What the cost is made of, or a fact behind the exclusion; at most 10. */
  terms: Array<SourcingTerm>;
};

/** Why a group was sourced from where it was. */
export type SourcingDecision = {
  __typename?: 'SourcingDecision';
  /** The cheapest sets that were compared, cheapest first, and each location that could not take part; at most 10 sets and 100 locations. */
  candidates: Array<SourcingCandidate>;
  /** The set of locations that was chosen. */
  chosen: SourcingCandidate;
  /** When it was decided. */
  decidedAt: Scalars['DateTime']['output'];
  /** The sourcing profile and its version. */
  ruleVersion: Scalars['String']['output'];
};

/** One part of a cost, or a fact behind it. */
export type SourcingTerm = {
  __typename?: 'SourcingTerm';
  /** Its name, as in `shipments`, `items`, `distance`. */
  name: Scalars['String']['output'];
  /** Its value; an amount in the currency of the cost unless the name ends in a unit. */
  value: Scalars['Decimal']['output'];
};

/** What can be followed live. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Everything that happens to an order, in all subgraphs, as its timeline tells it. With `after`, first what happened since: no gap, no duplicate.
   * For its customer, for whoever holds its access token, and for scope `order:read`; asked again before each event. An unknown order and a foreign one end the stream at once.
   */
  orderChanged: OrderChanged;
};


/** What can be followed live. */
export type SubscriptionorderChangedArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
};

/** A page of a timeline. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The entries with their cursors. */
  edges: Array<TimelineEdge>;
  /** The entries of the page. */
  nodes: Array<TimelineEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry in a page. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** Its place in the list, to page from. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: TimelineEntry;
};

/** Something that happened to an order. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** Who did it, as in `guest`, `customer:cus_…`, `staff:…`, `service:orders`. */
  actor: Scalars['String']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** What happened, in a sentence without personal data. */
  description: Scalars['String']['output'];
  /** The event's name, as in `order.placed`. */
  kind: Scalars['String']['output'];
};

/** What an order costs. Each amount is exactly the sum of the amounts shown below it. */
export type Totals = {
  __typename?: 'Totals';
  /** What rules take off the goods. */
  discount: Money;
  /** All lines; with tax if the channel's prices contain it. */
  goods: Money;
  /** Shipping of all groups; with tax if the channel's prices contain it. */
  shipping: Money;
  /** All tax. Contained in the other amounts where prices contain tax, else added to them. */
  tax: Money;
  /** What is to be paid: goods - discount + shipping, and tax where prices do not contain it. */
  total: Money;
};

/** The goods cannot be brought to the place that was asked for in the way that was asked for. */
export type UndeliverableError = UserError & {
  __typename?: 'UndeliverableError';
  /** Why. */
  message: Scalars['String']['output'];
  /** The group or its address, from the root of the input. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A refusal that the caller can act on. Switch on `__typename`, never on `message`. */
export type UserError = {
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that caused it, from the root of the input; null when no single field did. */
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
  Channel: Channel;
  Customer: Customer;
  Order: Order;
  OrderLine: OrderLine;
  Product: Product;
  ReturnOrder: ReturnOrder;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Channel:
    ( { __typename: 'Channel' }
    & GraphQLRecursivePick<FederationTypes['Channel'], {"code":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> );
  ReturnOrder:
    ( { __typename: 'ReturnOrder' }
    & GraphQLRecursivePick<FederationTypes['ReturnOrder'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelOrderError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  InspectReturnError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  PlaceOrderError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( Omit<InsufficientStockError, 'alternatives'> & { alternatives: Array<_RefType['Alternative']> } & { __typename: 'InsufficientStockError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PaymentRefusedError & { __typename: 'PaymentRefusedError' } )
    | ( PriceChangedError & { __typename: 'PriceChangedError' } )
    | ( UndeliverableError & { __typename: 'UndeliverableError' } )
  ;
  ReceiveReturnError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RequestReturnError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<NotReturnableError, 'reason'> & { reason: _RefType['NotReturnableReason'] } & { __typename: 'NotReturnableError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( Omit<InsufficientStockError, 'alternatives'> & { alternatives: Array<_RefType['Alternative']> } & { __typename: 'InsufficientStockError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<NotReturnableError, 'reason'> & { reason: _RefType['NotReturnableReason'] } & { __typename: 'NotReturnableError' } )
    | ( PaymentRefusedError & { __typename: 'PaymentRefusedError' } )
    | ( PriceChangedError & { __typename: 'PriceChangedError' } )
    | ( UndeliverableError & { __typename: 'UndeliverableError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  Alternative: ResolverTypeWrapper<Omit<Alternative, 'kind' | 'product'> & { kind: ResolversTypes['AlternativeKind'], product?: Maybe<ResolversTypes['Product']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlternativeKind: ResolverTypeWrapper<'OTHER_LOCATION' | 'LATER_DATE' | 'SPLIT' | 'SUBSTITUTE' | 'UPGRADE'>;
  CancelLineInput: CancelLineInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelOrderError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderError']>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<Omit<CancelOrderPayload, 'errors' | 'order'> & { errors: Array<ResolversTypes['CancelOrderError']>, order?: Maybe<ResolversTypes['Order']> }>;
  CancelReason: ResolverTypeWrapper<'CUSTOMER' | 'FRAUD' | 'STOCK' | 'OTHER'>;
  Channel: ResolverTypeWrapper<Channel>;
  CheckoutGroup: ResolverTypeWrapper<Omit<CheckoutGroup, 'lines' | 'method' | 'options'> & { lines: Array<ResolversTypes['CheckoutLine']>, method: ResolversTypes['DeliveryMethod'], options: Array<ResolversTypes['DeliveryOption']> }>;
  CheckoutInput: CheckoutInput;
  CheckoutLine: ResolverTypeWrapper<Omit<CheckoutLine, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  CheckoutPreview: ResolverTypeWrapper<Omit<CheckoutPreview, 'groups' | 'problems'> & { groups: Array<ResolversTypes['CheckoutGroup']>, problems: Array<ResolversTypes['UserError']> }>;
  CoordinatesInput: CoordinatesInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliveryMethod: ResolverTypeWrapper<'SHIP' | 'PICKUP' | 'CURBSIDE' | 'LOCAL_DELIVERY' | 'LOCKER' | 'DIGITAL' | 'SERVICE'>;
  DeliveryOption: ResolverTypeWrapper<Omit<DeliveryOption, 'shipments'> & { shipments: Array<ResolversTypes['PlannedShipment']> }>;
  DeliveryPromise: ResolverTypeWrapper<DeliveryPromise>;
  Disposition: ResolverTypeWrapper<'RESTOCK' | 'QUARANTINE' | 'REFURBISH' | 'SCRAP' | 'VENDOR'>;
  Grade: ResolverTypeWrapper<'A' | 'B' | 'C' | 'D'>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdempotencyInProgressError: ResolverTypeWrapper<IdempotencyInProgressError>;
  InspectReturnError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectReturnError']>;
  InspectReturnInput: InspectReturnInput;
  InspectReturnLineInput: InspectReturnLineInput;
  InspectReturnPayload: ResolverTypeWrapper<Omit<InspectReturnPayload, 'errors' | 'returnOrder'> & { errors: Array<ResolversTypes['InspectReturnError']>, returnOrder?: Maybe<ResolversTypes['ReturnOrder']> }>;
  Inspection: ResolverTypeWrapper<Omit<Inspection, 'disposition' | 'grade'> & { disposition: ResolversTypes['Disposition'], grade: ResolversTypes['Grade'] }>;
  InsufficientStockError: ResolverTypeWrapper<Omit<InsufficientStockError, 'alternatives'> & { alternatives: Array<ResolversTypes['Alternative']> }>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvalidTransitionError: ResolverTypeWrapper<InvalidTransitionError>;
  Location: ResolverTypeWrapper<Location>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  NotReturnableError: ResolverTypeWrapper<Omit<NotReturnableError, 'reason'> & { reason: ResolversTypes['NotReturnableReason'] }>;
  NotReturnableReason: ResolverTypeWrapper<'NOT_DELIVERED' | 'NOTHING_LEFT' | 'WINDOW_CLOSED' | 'NOT_RETURNABLE'>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderAction: ResolverTypeWrapper<'CANCEL' | 'RETURN'>;
  OrderChanged: ResolverTypeWrapper<Omit<OrderChanged, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrderEdge']>, nodes: Array<ResolversTypes['Order']> }>;
  OrderCustomerInput: OrderCustomerInput;
  OrderDestination: ResolverTypeWrapper<OrderDestination>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderGroup: ResolverTypeWrapper<OrderGroupMapper>;
  OrderGroupInput: OrderGroupInput;
  OrderLine: ResolverTypeWrapper<OrderLineMapper>;
  OrderLineInput: OrderLineInput;
  OrderLineKind: ResolverTypeWrapper<'PHYSICAL' | 'DIGITAL' | 'SERVICE' | 'WARRANTY' | 'RECURRING' | 'GIFT_CARD' | 'BUNDLE' | 'COMPONENT'>;
  OrderLineQuantities: ResolverTypeWrapper<OrderLineQuantities>;
  OrderPayment: ResolverTypeWrapper<Omit<OrderPayment, 'status'> & { status: ResolversTypes['OrderPaymentStatus'] }>;
  OrderPaymentStatus: ResolverTypeWrapper<'NONE' | 'AUTHORISED' | 'PARTIAL' | 'PAID' | 'OVERPAID' | 'REFUNDED'>;
  OrderStatus: ResolverTypeWrapper<'DRAFT' | 'PENDING_APPROVAL' | 'PENDING_PAYMENT' | 'CONFIRMED' | 'ON_HOLD' | 'SOURCED' | 'IN_FULFILMENT' | 'PARTIALLY_SHIPPED' | 'SHIPPED' | 'PARTIALLY_DELIVERED' | 'DELIVERED' | 'COMPLETED' | 'CANCELLED' | 'EXPIRED'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentInput: PaymentInput;
  PaymentRefusedError: ResolverTypeWrapper<PaymentRefusedError>;
  PlaceOrderError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceOrderError']>;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: ResolverTypeWrapper<Omit<PlaceOrderPayload, 'errors' | 'order'> & { errors: Array<ResolversTypes['PlaceOrderError']>, order?: Maybe<ResolversTypes['Order']> }>;
  PlannedShipment: ResolverTypeWrapper<Omit<PlannedShipment, 'lines'> & { lines: Array<ResolversTypes['PlannedShipmentLine']> }>;
  PlannedShipmentLine: ResolverTypeWrapper<Omit<PlannedShipmentLine, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  PriceChangedError: ResolverTypeWrapper<PriceChangedError>;
  Product: ResolverTypeWrapper<ProductMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveReturnError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveReturnError']>;
  ReceiveReturnInput: ReceiveReturnInput;
  ReceiveReturnLineInput: ReceiveReturnLineInput;
  ReceiveReturnPayload: ResolverTypeWrapper<Omit<ReceiveReturnPayload, 'errors' | 'returnOrder'> & { errors: Array<ResolversTypes['ReceiveReturnError']>, returnOrder?: Maybe<ResolversTypes['ReturnOrder']> }>;
  Refund: ResolverTypeWrapper<Omit<Refund, 'status'> & { status: ResolversTypes['RefundStatus'] }>;
  RefundStatus: ResolverTypeWrapper<'CALCULATED' | 'PENDING_APPROVAL' | 'REQUESTED' | 'PENDING' | 'SETTLED' | 'FAILED' | 'RETRY' | 'MANUAL'>;
  RequestReturnError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReturnError']>;
  RequestReturnInput: RequestReturnInput;
  RequestReturnLineInput: RequestReturnLineInput;
  RequestReturnPayload: ResolverTypeWrapper<Omit<RequestReturnPayload, 'errors' | 'returnOrder'> & { errors: Array<ResolversTypes['RequestReturnError']>, returnOrder?: Maybe<ResolversTypes['ReturnOrder']> }>;
  ReturnLine: ResolverTypeWrapper<ReturnLineMapper>;
  ReturnMethod: ResolverTypeWrapper<'PARCEL' | 'STORE'>;
  ReturnOrder: ResolverTypeWrapper<ReturnOrderMapper>;
  ReturnOrderConnection: ResolverTypeWrapper<Omit<ReturnOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReturnOrderEdge']>, nodes: Array<ResolversTypes['ReturnOrder']> }>;
  ReturnOrderEdge: ResolverTypeWrapper<Omit<ReturnOrderEdge, 'node'> & { node: ResolversTypes['ReturnOrder'] }>;
  ReturnReason: ResolverTypeWrapper<'TOO_SMALL' | 'TOO_LARGE' | 'DAMAGED' | 'WRONG_ITEM' | 'NOT_AS_DESCRIBED' | 'CHANGED_MIND' | 'OTHER'>;
  ReturnStatus: ResolverTypeWrapper<'REQUESTED' | 'APPROVED' | 'DECLINED' | 'LABEL_ISSUED' | 'DROP_OFF' | 'IN_TRANSIT' | 'PARTIALLY_RECEIVED' | 'RECEIVED' | 'INSPECTED' | 'PROCESSED' | 'CLOSED' | 'CANCELLED' | 'EXPIRED'>;
  SourcingCandidate: ResolverTypeWrapper<SourcingCandidate>;
  SourcingDecision: ResolverTypeWrapper<SourcingDecision>;
  SourcingTerm: ResolverTypeWrapper<SourcingTerm>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TimelineEdge']>, nodes: Array<ResolversTypes['TimelineEntry']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryMapper>;
  Totals: ResolverTypeWrapper<Totals>;
  UndeliverableError: ResolverTypeWrapper<UndeliverableError>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Address;
  AddressInput: AddressInput;
  Alternative: Omit<Alternative, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  Int: Scalars['Int']['output'];
  CancelLineInput: CancelLineInput;
  ID: Scalars['ID']['output'];
  CancelOrderError: ResolversUnionTypes<ResolversParentTypes>['CancelOrderError'];
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: Omit<CancelOrderPayload, 'errors' | 'order'> & { errors: Array<ResolversParentTypes['CancelOrderError']>, order?: Maybe<ResolversParentTypes['Order']> };
  Channel: Channel | FederationReferenceTypes['Channel'];
  CheckoutGroup: Omit<CheckoutGroup, 'lines' | 'options'> & { lines: Array<ResolversParentTypes['CheckoutLine']>, options: Array<ResolversParentTypes['DeliveryOption']> };
  CheckoutInput: CheckoutInput;
  CheckoutLine: Omit<CheckoutLine, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  CheckoutPreview: Omit<CheckoutPreview, 'groups' | 'problems'> & { groups: Array<ResolversParentTypes['CheckoutGroup']>, problems: Array<ResolversParentTypes['UserError']> };
  CoordinatesInput: CoordinatesInput;
  Float: Scalars['Float']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerMapper;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeliveryOption: Omit<DeliveryOption, 'shipments'> & { shipments: Array<ResolversParentTypes['PlannedShipment']> };
  DeliveryPromise: DeliveryPromise;
  IdempotencyConflictError: IdempotencyConflictError;
  IdempotencyInProgressError: IdempotencyInProgressError;
  InspectReturnError: ResolversUnionTypes<ResolversParentTypes>['InspectReturnError'];
  InspectReturnInput: InspectReturnInput;
  InspectReturnLineInput: InspectReturnLineInput;
  InspectReturnPayload: Omit<InspectReturnPayload, 'errors' | 'returnOrder'> & { errors: Array<ResolversParentTypes['InspectReturnError']>, returnOrder?: Maybe<ResolversParentTypes['ReturnOrder']> };
  Inspection: Inspection;
  InsufficientStockError: Omit<InsufficientStockError, 'alternatives'> & { alternatives: Array<ResolversParentTypes['Alternative']> };
  InvalidInputError: InvalidInputError;
  InvalidTransitionError: InvalidTransitionError;
  Location: Location;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  NotReturnableError: NotReturnableError;
  Order: OrderMapper;
  OrderChanged: Omit<OrderChanged, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrderEdge']>, nodes: Array<ResolversParentTypes['Order']> };
  OrderCustomerInput: OrderCustomerInput;
  OrderDestination: OrderDestination;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderGroup: OrderGroupMapper;
  OrderGroupInput: OrderGroupInput;
  OrderLine: OrderLineMapper;
  OrderLineInput: OrderLineInput;
  OrderLineQuantities: OrderLineQuantities;
  OrderPayment: OrderPayment;
  PageInfo: PageInfo;
  PaymentInput: PaymentInput;
  PaymentRefusedError: PaymentRefusedError;
  PlaceOrderError: ResolversUnionTypes<ResolversParentTypes>['PlaceOrderError'];
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: Omit<PlaceOrderPayload, 'errors' | 'order'> & { errors: Array<ResolversParentTypes['PlaceOrderError']>, order?: Maybe<ResolversParentTypes['Order']> };
  PlannedShipment: Omit<PlannedShipment, 'lines'> & { lines: Array<ResolversParentTypes['PlannedShipmentLine']> };
  PlannedShipmentLine: Omit<PlannedShipmentLine, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  PriceChangedError: PriceChangedError;
  Product: ProductMapper;
  Query: Record<PropertyKey, never>;
  ReceiveReturnError: ResolversUnionTypes<ResolversParentTypes>['ReceiveReturnError'];
  ReceiveReturnInput: ReceiveReturnInput;
  ReceiveReturnLineInput: ReceiveReturnLineInput;
  ReceiveReturnPayload: Omit<ReceiveReturnPayload, 'errors' | 'returnOrder'> & { errors: Array<ResolversParentTypes['ReceiveReturnError']>, returnOrder?: Maybe<ResolversParentTypes['ReturnOrder']> };
  Refund: Refund;
  RequestReturnError: ResolversUnionTypes<ResolversParentTypes>['RequestReturnError'];
  RequestReturnInput: RequestReturnInput;
  RequestReturnLineInput: RequestReturnLineInput;
  RequestReturnPayload: Omit<RequestReturnPayload, 'errors' | 'returnOrder'> & { errors: Array<ResolversParentTypes['RequestReturnError']>, returnOrder?: Maybe<ResolversParentTypes['ReturnOrder']> };
  ReturnLine: ReturnLineMapper;
  ReturnOrder: ReturnOrderMapper;
  ReturnOrderConnection: Omit<ReturnOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReturnOrderEdge']>, nodes: Array<ResolversParentTypes['ReturnOrder']> };
  ReturnOrderEdge: Omit<ReturnOrderEdge, 'node'> & { node: ResolversParentTypes['ReturnOrder'] };
  SourcingCandidate: SourcingCandidate;
  SourcingDecision: SourcingDecision;
  SourcingTerm: SourcingTerm;
  Subscription: Record<PropertyKey, never>;
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TimelineEdge']>, nodes: Array<ResolversParentTypes['TimelineEntry']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryMapper;
  Totals: Totals;
  UndeliverableError: UndeliverableError;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type authDirectiveArgs = {
  owner?: Scalars['Boolean']['input'];
  scopes: Array<Scalars['String']['input']>;
};

export type authDirectiveResolver<Result, Parent, ContextType = Context, Args = authDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type publicDirectiveArgs = { };

export type publicDirectiveResolver<Result, Parent, ContextType = Context, Args = publicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alternative'] = ResolversParentTypes['Alternative']> = {
  availableAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlternativeKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlternativeKindResolvers = EnumResolverSignature<{ LATER_DATE?: any, OTHER_LOCATION?: any, SPLIT?: any, SUBSTITUTE?: any, UPGRADE?: any }, ResolversTypes['AlternativeKind']>;

export type CancelOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderError'] = ResolversParentTypes['CancelOrderError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload']> = {
  errors?: Resolver<Array<ResolversTypes['CancelOrderError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type CancelReasonResolvers = EnumResolverSignature<{ CUSTOMER?: any, FRAUD?: any, OTHER?: any, STOCK?: any }, ResolversTypes['CancelReason']>;

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel'], FederationReferenceType extends FederationReferenceTypes['Channel'] = FederationReferenceTypes['Channel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Channel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  market?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricesIncludeTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returnWindowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckoutGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutGroup'] = ResolversParentTypes['CheckoutGroup']> = {
  lines?: Resolver<Array<ResolversTypes['CheckoutLine']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['DeliveryOption']>, ParentType, ContextType>;
};

export type CheckoutLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLine'] = ResolversParentTypes['CheckoutLine']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CheckoutPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutPreview'] = ResolversParentTypes['CheckoutPreview']> = {
  groups?: Resolver<Array<ResolversTypes['CheckoutGroup']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['Totals'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<CustomerordersArgs>>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnOrderConnection']>, ParentType, ContextType, Partial<CustomerreturnsArgs>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryMethodResolvers = EnumResolverSignature<{ CURBSIDE?: any, DIGITAL?: any, LOCAL_DELIVERY?: any, LOCKER?: any, PICKUP?: any, SERVICE?: any, SHIP?: any }, ResolversTypes['DeliveryMethod']>;

export type DeliveryOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryOption'] = ResolversParentTypes['DeliveryOption']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['DeliveryPromise']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['PlannedShipment']>, ParentType, ContextType>;
};

export type DeliveryPromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryPromise'] = ResolversParentTypes['DeliveryPromise']> = {
  earliestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DispositionResolvers = EnumResolverSignature<{ QUARANTINE?: any, REFURBISH?: any, RESTOCK?: any, SCRAP?: any, VENDOR?: any }, ResolversTypes['Disposition']>;

export type GradeResolvers = EnumResolverSignature<{ A?: any, B?: any, C?: any, D?: any }, ResolversTypes['Grade']>;

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

export type InspectReturnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectReturnError'] = ResolversParentTypes['InspectReturnError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type InspectReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectReturnPayload'] = ResolversParentTypes['InspectReturnPayload']> = {
  errors?: Resolver<Array<ResolversTypes['InspectReturnError']>, ParentType, ContextType>;
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  disposition?: Resolver<ResolversTypes['Disposition'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsufficientStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStockError'] = ResolversParentTypes['InsufficientStockError']> = {
  alternatives?: Resolver<Array<ResolversTypes['Alternative']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationcancelOrderArgs, 'input'>>;
  inspectReturn?: Resolver<ResolversTypes['InspectReturnPayload'], ParentType, ContextType, RequireFields<MutationinspectReturnArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderPayload'], ParentType, ContextType, RequireFields<MutationplaceOrderArgs, 'input'>>;
  receiveReturn?: Resolver<ResolversTypes['ReceiveReturnPayload'], ParentType, ContextType, RequireFields<MutationreceiveReturnArgs, 'input'>>;
  requestReturn?: Resolver<ResolversTypes['RequestReturnPayload'], ParentType, ContextType, RequireFields<MutationrequestReturnArgs, 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReturnableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReturnableError'] = ResolversParentTypes['NotReturnableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotReturnableReason'], ParentType, ContextType>;
  returnableQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReturnableReasonResolvers = EnumResolverSignature<{ NOTHING_LEFT?: any, NOT_DELIVERED?: any, NOT_RETURNABLE?: any, WINDOW_CLOSED?: any }, ResolversTypes['NotReturnableReason']>;

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['OrderAction']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['OrderPayment'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<OrdertimelineArgs>>;
  totals?: Resolver<ResolversTypes['Totals'], ParentType, ContextType>;
};

export type OrderActionResolvers = EnumResolverSignature<{ CANCEL?: any, RETURN?: any }, ResolversTypes['OrderAction']>;

export type OrderChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderChanged'] = ResolversParentTypes['OrderChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderDestinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDestination'] = ResolversParentTypes['OrderDestination']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGroup'] = ResolversParentTypes['OrderGroup']> = {
  destination?: Resolver<ResolversTypes['OrderDestination'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['DeliveryPromise']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['PlannedShipment']>, ParentType, ContextType>;
  sourcing?: Resolver<Maybe<ResolversTypes['SourcingDecision']>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderLineKind'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantities?: Resolver<ResolversTypes['OrderLineQuantities'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderLineKindResolvers = EnumResolverSignature<{ BUNDLE?: any, COMPONENT?: any, DIGITAL?: any, GIFT_CARD?: any, PHYSICAL?: any, RECURRING?: any, SERVICE?: any, WARRANTY?: any }, ResolversTypes['OrderLineKind']>;

export type OrderLineQuantitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLineQuantities'] = ResolversParentTypes['OrderLineQuantities']> = {
  allocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPayment'] = ResolversParentTypes['OrderPayment']> = {
  authorised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  captured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderPaymentStatus'], ParentType, ContextType>;
};

export type OrderPaymentStatusResolvers = EnumResolverSignature<{ AUTHORISED?: any, NONE?: any, OVERPAID?: any, PAID?: any, PARTIAL?: any, REFUNDED?: any }, ResolversTypes['OrderPaymentStatus']>;

export type OrderStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, COMPLETED?: any, CONFIRMED?: any, DELIVERED?: any, DRAFT?: any, EXPIRED?: any, IN_FULFILMENT?: any, ON_HOLD?: any, PARTIALLY_DELIVERED?: any, PARTIALLY_SHIPPED?: any, PENDING_APPROVAL?: any, PENDING_PAYMENT?: any, SHIPPED?: any, SOURCED?: any }, ResolversTypes['OrderStatus']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentRefusedError'] = ResolversParentTypes['PaymentRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOrderError'] = ResolversParentTypes['PlaceOrderError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InsufficientStockError' | 'InvalidInputError' | 'NotFoundError' | 'PaymentRefusedError' | 'PriceChangedError' | 'UndeliverableError', ParentType, ContextType>;
};

export type PlaceOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOrderPayload'] = ResolversParentTypes['PlaceOrderPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['PlaceOrderError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type PlannedShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedShipment'] = ResolversParentTypes['PlannedShipment']> = {
  lines?: Resolver<Array<ResolversTypes['PlannedShipmentLine']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
};

export type PlannedShipmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedShipmentLine'] = ResolversParentTypes['PlannedShipmentLine']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangedError'] = ResolversParentTypes['PriceChangedError']> = {
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<ProductpriceArgs, 'channel'>>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType, RequireFields<QuerychannelArgs, 'code'>>;
  checkoutPreview?: Resolver<ResolversTypes['CheckoutPreview'], ParentType, ContextType, RequireFields<QuerycheckoutPreviewArgs, 'input'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryorderArgs, 'id'>>;
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType, RequireFields<QueryreturnOrderArgs, 'id'>>;
};

export type ReceiveReturnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveReturnError'] = ResolversParentTypes['ReceiveReturnError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ReceiveReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveReturnPayload'] = ResolversParentTypes['ReceiveReturnPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ReceiveReturnError']>, ParentType, ContextType>;
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RefundStatusResolvers = EnumResolverSignature<{ CALCULATED?: any, FAILED?: any, MANUAL?: any, PENDING?: any, PENDING_APPROVAL?: any, REQUESTED?: any, RETRY?: any, SETTLED?: any }, ResolversTypes['RefundStatus']>;

export type RequestReturnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReturnError'] = ResolversParentTypes['RequestReturnError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError' | 'NotReturnableError', ParentType, ContextType>;
};

export type RequestReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReturnPayload'] = ResolversParentTypes['RequestReturnPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RequestReturnError']>, ParentType, ContextType>;
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
};

export type ReturnLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnLine'] = ResolversParentTypes['ReturnLine']> = {
  expectedRefund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReturnReason'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnMethodResolvers = EnumResolverSignature<{ PARCEL?: any, STORE?: any }, ResolversTypes['ReturnMethod']>;

export type ReturnOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnOrder'] = ResolversParentTypes['ReturnOrder'], FederationReferenceType extends FederationReferenceTypes['ReturnOrder'] = FederationReferenceTypes['ReturnOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReturnOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReturnLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  receivingLocation?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnStatus'], ParentType, ContextType>;
};

export type ReturnOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnOrderConnection'] = ResolversParentTypes['ReturnOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReturnOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReturnOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnOrderEdge'] = ResolversParentTypes['ReturnOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnOrder'], ParentType, ContextType>;
};

export type ReturnReasonResolvers = EnumResolverSignature<{ CHANGED_MIND?: any, DAMAGED?: any, NOT_AS_DESCRIBED?: any, OTHER?: any, TOO_LARGE?: any, TOO_SMALL?: any, WRONG_ITEM?: any }, ResolversTypes['ReturnReason']>;

export type ReturnStatusResolvers = EnumResolverSignature<{ APPROVED?: any, CANCELLED?: any, CLOSED?: any, DECLINED?: any, DROP_OFF?: any, EXPIRED?: any, INSPECTED?: any, IN_TRANSIT?: any, LABEL_ISSUED?: any, PARTIALLY_RECEIVED?: any, PROCESSED?: any, RECEIVED?: any, REQUESTED?: any }, ResolversTypes['ReturnStatus']>;

export type SourcingCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCandidate'] = ResolversParentTypes['SourcingCandidate']> = {
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  excludedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['SourcingTerm']>, ParentType, ContextType>;
};

export type SourcingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingDecision'] = ResolversParentTypes['SourcingDecision']> = {
  candidates?: Resolver<Array<ResolversTypes['SourcingCandidate']>, ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['SourcingCandidate'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcingTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingTerm'] = ResolversParentTypes['SourcingTerm']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderChanged?: SubscriptionResolver<ResolversTypes['OrderChanged'], "orderChanged", ParentType, ContextType, RequireFields<SubscriptionorderChangedArgs, 'orderId'>>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Totals'] = ResolversParentTypes['Totals']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type UndeliverableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndeliverableError'] = ResolversParentTypes['UndeliverableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InsufficientStockError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError' | 'NotReturnableError' | 'PaymentRefusedError' | 'PriceChangedError' | 'UndeliverableError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Address?: AddressResolvers<ContextType>;
  Alternative?: AlternativeResolvers<ContextType>;
  AlternativeKind?: AlternativeKindResolvers;
  CancelOrderError?: CancelOrderErrorResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  CancelReason?: CancelReasonResolvers;
  Channel?: ChannelResolvers<ContextType>;
  CheckoutGroup?: CheckoutGroupResolvers<ContextType>;
  CheckoutLine?: CheckoutLineResolvers<ContextType>;
  CheckoutPreview?: CheckoutPreviewResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliveryMethod?: DeliveryMethodResolvers;
  DeliveryOption?: DeliveryOptionResolvers<ContextType>;
  DeliveryPromise?: DeliveryPromiseResolvers<ContextType>;
  Disposition?: DispositionResolvers;
  Grade?: GradeResolvers;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  IdempotencyInProgressError?: IdempotencyInProgressErrorResolvers<ContextType>;
  InspectReturnError?: InspectReturnErrorResolvers<ContextType>;
  InspectReturnPayload?: InspectReturnPayloadResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InsufficientStockError?: InsufficientStockErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InvalidTransitionError?: InvalidTransitionErrorResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NotReturnableError?: NotReturnableErrorResolvers<ContextType>;
  NotReturnableReason?: NotReturnableReasonResolvers;
  Order?: OrderResolvers<ContextType>;
  OrderAction?: OrderActionResolvers;
  OrderChanged?: OrderChangedResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderDestination?: OrderDestinationResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderGroup?: OrderGroupResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderLineKind?: OrderLineKindResolvers;
  OrderLineQuantities?: OrderLineQuantitiesResolvers<ContextType>;
  OrderPayment?: OrderPaymentResolvers<ContextType>;
  OrderPaymentStatus?: OrderPaymentStatusResolvers;
  OrderStatus?: OrderStatusResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentRefusedError?: PaymentRefusedErrorResolvers<ContextType>;
  PlaceOrderError?: PlaceOrderErrorResolvers<ContextType>;
  PlaceOrderPayload?: PlaceOrderPayloadResolvers<ContextType>;
  PlannedShipment?: PlannedShipmentResolvers<ContextType>;
  PlannedShipmentLine?: PlannedShipmentLineResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveReturnError?: ReceiveReturnErrorResolvers<ContextType>;
  ReceiveReturnPayload?: ReceiveReturnPayloadResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundStatus?: RefundStatusResolvers;
  RequestReturnError?: RequestReturnErrorResolvers<ContextType>;
  RequestReturnPayload?: RequestReturnPayloadResolvers<ContextType>;
  ReturnLine?: ReturnLineResolvers<ContextType>;
  ReturnMethod?: ReturnMethodResolvers;
  ReturnOrder?: ReturnOrderResolvers<ContextType>;
  ReturnOrderConnection?: ReturnOrderConnectionResolvers<ContextType>;
  ReturnOrderEdge?: ReturnOrderEdgeResolvers<ContextType>;
  ReturnReason?: ReturnReasonResolvers;
  ReturnStatus?: ReturnStatusResolvers;
  SourcingCandidate?: SourcingCandidateResolvers<ContextType>;
  SourcingDecision?: SourcingDecisionResolvers<ContextType>;
  SourcingTerm?: SourcingTermResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Totals?: TotalsResolvers<ContextType>;
  UndeliverableError?: UndeliverableErrorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: authDirectiveResolver<any, any, ContextType>;
  public?: publicDirectiveResolver<any, any, ContextType>;
};
