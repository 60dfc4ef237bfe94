import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AffectedOrderMapper, SourcingSimulationMapper } from './simulate-sourcing-profile/schema.mappers.ts';
import type { CustomerMapper } from './base/schema.mappers.ts';
import type { CustomerMessageMapper, PromiseChangeMapper } from './promise/schema.mappers.ts';
import type { OrderMapper, OrderGroupMapper, OrderLineMapper, TimelineEntryMapper } from './order/schema.mappers.ts';
import type { OrderExceptionMapper } from './resolve-exception/schema.mappers.ts';
import type { ProductMapper } from './product/schema.mappers.ts';
import type { PurchaseOrderMapper } from './purchase-order/schema.mappers.ts';
import type { ReturnLineMapper, ReturnOrderMapper } from './return-order/schema.mappers.ts';
import type { SourcingActivationMapper, SourcingProfileMapper } from './sourcing-profile/schema.mappers.ts';
import type { SourcingDecisionMapper } from './sourcing-decision/schema.mappers.ts';
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

/** Why a version was not activated. */
export type ActivateSourcingProfileError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError | SourcingProfileConflictError;

/** A version and where it is to be in force. */
export type ActivateSourcingProfileInput = {
  /** From when; null: now. Not in the past. Nothing has to happen at the instant itself. */
  beginsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A channel of it; null: every channel of the market that has none of its own. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The market, as in `US`. */
  market: Scalars['String']['input'];
  /** The version's name, as in `default-us@3`. */
  name: Scalars['String']['input'];
  /** What is in force there by then as you know it, as in `default-us@2` (`activeSourcingProfile` tells): when somebody else was faster, nothing is changed. */
  replaces: Scalars['String']['input'];
};

/** The activation, or why there is none. */
export type ActivateSourcingProfilePayload = {
  __typename?: 'ActivateSourcingProfilePayload';
  /** The activation; null when refused. */
  activation?: Maybe<SourcingActivation>;
  /** Empty on success. */
  errors: Array<ActivateSourcingProfileError>;
};

/** What decides in a market or a channel at an instant. */
export type ActiveSourcingProfile = {
  __typename?: 'ActiveSourcingProfile';
  /** The activation that put it in force; null for `plain@1`. */
  activation?: Maybe<SourcingActivation>;
  /** Its name, as in `default-us@3`; `plain@1` where nothing was activated: it asks nothing of a location. */
  name: Scalars['String']['output'];
  /** The version; null for `plain@1`. */
  profile?: Maybe<SourcingProfile>;
};

/** Something more that a strategy's plans must keep. */
export type AddSourcingConstraintInput = {
  /** What. */
  constraint: SourcingConstraintInput;
  /** The strategy's `ref`. */
  strategy: Scalars['String']['input'];
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

/** An order for which something would be different. */
export type AffectedOrder = {
  __typename?: 'AffectedOrder';
  /** What the new version makes of it. */
  after: SimulatedOutcome;
  /** What the old version makes of it. */
  before: SimulatedOutcome;
  /** The decision that was tried again: opaque, starts with `dec_`. */
  id: Scalars['ID']['output'];
  /** The order: whoever may not see it sees its id and number. */
  order?: Maybe<Order>;
};

/** A page of affected orders. */
export type AffectedOrderConnection = {
  __typename?: 'AffectedOrderConnection';
  /** The orders with their cursors. */
  edges: Array<AffectedOrderEdge>;
  /** The orders of the page. */
  nodes: Array<AffectedOrder>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An affected order in a page. */
export type AffectedOrderEdge = {
  __typename?: 'AffectedOrderEdge';
  /** Its place in the list, to page from. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: AffectedOrder;
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
  /**
   * Takes this alternative: sent as one of `placeOrder`'s `alternatives` with the same basket, it is placed in that one call. Good for 30 minutes, for this
   * basket in this channel; it reserves nothing.
   */
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

/** Why nothing was set. */
export type ChangeReleaseDelayError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** How long the work of a channel waits. */
export type ChangeReleaseDelayInput = {
  /** The channel's code. */
  channel: Scalars['String']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Minutes, 0 to 720; 0: released with the placement. */
  minutes: Scalars['Int']['input'];
};

/** What is set now, or why nothing was. */
export type ChangeReleaseDelayPayload = {
  __typename?: 'ChangeReleaseDelayPayload';
  /** Empty on success. */
  errors: Array<ChangeReleaseDelayError>;
  /** Minutes that its work waits; null when refused. */
  minutes?: Maybe<Scalars['Int']['output']>;
};

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
  /** Who buys, if a guest. Nothing is looked up about them: their limits count this basket only, those of who is signed in count all orders. */
  customer?: InputMaybe<OrderCustomerInput>;
  /** What is to come how and where to; 1 to 20 groups with at most 100 lines together. */
  groups: Array<OrderGroupInput>;
  /** The hold of the cart, from `holdStock`: its units count as the buyer's own. */
  hold?: InputMaybe<Scalars['ID']['input']>;
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
  /** What stands in the way of placing it, as `placeOrder` would say it, rules of purchase among it; empty when nothing does. At most 100. */
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

/** A message to the customer of an order. */
export type CustomerMessage = {
  __typename?: 'CustomerMessage';
  /** What the customer reads. */
  body: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was delivered; null while it is tried. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, starts with `msg_`. */
  id: Scalars['ID']['output'];
  /** What it is about, as in `PROMISE_CHANGED`. */
  kind: Scalars['String']['output'];
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
  /** What of the group would come later, or not at all; null when all of it is there. */
  later?: Maybe<UnfilledRest>;
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

/** Why there is no draft. */
export type DraftSourcingProfileError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** The next version of a profile. */
export type DraftSourcingProfileInput = {
  /** The name of a version to copy, as in `default-us@2`, also of another profile. Give this or `rules`, or both to take the rules and say where they come from. */
  basedOn?: InputMaybe<Scalars['String']['input']>;
  /** Small changes of the copy, made in this order; at most 20. */
  changes?: InputMaybe<Array<SourcingRuleChangeInput>>;
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is for, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The profile, as in `default-us`: letters, digits, dots, dashes, underscores, at most 100. A new one begins with version 1. */
  ref: Scalars['String']['input'];
  /** What it says; without it, what the copied version says. At most 64 KiB as JSON. */
  rules?: InputMaybe<SourcingRulesInput>;
};

/** The draft, or why there is none. */
export type DraftSourcingProfilePayload = {
  __typename?: 'DraftSourcingProfilePayload';
  /** Empty on success. */
  errors: Array<DraftSourcingProfileError>;
  /** The draft; its `problems` say what is still wrong with it. Null when refused. */
  profile?: Maybe<SourcingProfile>;
};

/** Why a draft was not changed. */
export type EditSourcingProfileError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError | SourcingProfileConflictError;

/** A change of a draft. */
export type EditSourcingProfileInput = {
  /** Small changes, made in this order; at most 20. */
  changes?: InputMaybe<Array<SourcingRuleChangeInput>>;
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The draft's name, as in `default-us@3`. */
  name: Scalars['String']['input'];
  /** What it is for, at most 500 characters; without it, as it was. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you saw: somebody else's change in between is not overwritten. */
  revision: Scalars['Int']['input'];
  /** What it says from now on, whole; without it, what it says. */
  rules?: InputMaybe<SourcingRulesInput>;
};

/** The draft after it, or why it was not changed. */
export type EditSourcingProfilePayload = {
  __typename?: 'EditSourcingProfilePayload';
  /** Empty on success. */
  errors: Array<EditSourcingProfileError>;
  /** The draft; null when refused. */
  profile?: Maybe<SourcingProfile>;
};

/** What is done about it. All but DISMISS are for units that could not be sourced. Clients must tolerate new values. */
export type ExceptionChoice =
  /** They are taken off the order; what was authorised for them is given back. */
  | 'CANCEL_UNITS'
  /** It was looked at: for what somebody raised, and for what a provider refused and was settled by hand. */
  | 'DISMISS'
  /** They stay on the order and wait for stock; nobody has to look at it again. */
  | 'KEEP'
  /** They are sourced again, also from locations that refused them, and the attempts are counted anew. */
  | 'RETRY';

/** What waits for a person at an order changed. */
export type ExceptionsChanged = {
  __typename?: 'ExceptionsChanged';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Where this change stands in the log: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The event's name, as in `order.exception-raised`. */
  kind: Scalars['String']['output'];
  /** The order as it is now, with its exceptions. */
  order: Order;
};

export type Fulfilment = {
  __typename?: 'Fulfilment';
  id: Scalars['ID']['output'];
};

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

/** By which kind of policy units are sold before they are there. Clients must tolerate new values. */
export type LaterMode =
  /** What is missing comes later. */
  | 'BACKORDER'
  /** Sold before its day of release. */
  | 'PREORDER';

/** Units that cannot be had now. */
export type LaterUnits = {
  __typename?: 'LaterUnits';
  /** When they will be there, before they travel on; null when nobody can say. */
  availableAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where they will come in; null when nobody knows. */
  location?: Maybe<Location>;
  /** Whether they are a backorder or a pre-order; null when they are neither. */
  mode?: Maybe<LaterMode>;
  /** The product; components instead of kits. */
  product?: Maybe<Product>;
  /** How many. */
  quantity: Scalars['Int']['output'];
};

export type Location = {
  __typename?: 'Location';
  code: Scalars['String']['output'];
};

/** The location cannot do the work. */
export type LocationUnsuitableError = UserError & {
  __typename?: 'LocationUnsuitableError';
  /** Locations that could, at most 10, by code. */
  alternatives: Array<Location>;
  /** A sentence. */
  message: Scalars['String']['output'];
  /** Always the field `location`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Why. */
  reason: UnsuitableReason;
};

/** Why `mergeFulfilments` was refused. */
export type MergeFulfilmentsError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | LocationUnsuitableError | NotFoundError;

/** Fulfilments that become one. */
export type MergeFulfilmentsInput = {
  /** 2 to 20 fulfilments of one group of an order, at one location. */
  fulfilmentIds: Array<Scalars['ID']['input']>;
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** Answer of `mergeFulfilments`. */
export type MergeFulfilmentsPayload = {
  __typename?: 'MergeFulfilmentsPayload';
  /** Why it was refused; empty means done. */
  errors: Array<MergeFulfilmentsError>;
  /** The new fulfilment, which its location has in a moment: until then only its id can be asked for. Null when refused. */
  fulfilment?: Maybe<Fulfilment>;
  /** The order; null when refused. */
  order?: Maybe<Order>;
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

/** Why `moveFulfilment` was refused. */
export type MoveFulfilmentError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | LocationUnsuitableError | NotFoundError;

/** A fulfilment, and where it is to go. */
export type MoveFulfilmentInput = {
  /** The fulfilment. */
  fulfilmentId: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the location that does the work from now on. */
  location: Scalars['String']['input'];
};

/** Answer of `moveFulfilment`. */
export type MoveFulfilmentPayload = {
  __typename?: 'MoveFulfilmentPayload';
  /** Why it was refused; empty means done. */
  errors: Array<MoveFulfilmentError>;
  /** The new fulfilment, which its location has in a moment: until then only its id can be asked for. Null when refused. */
  fulfilment?: Maybe<Fulfilment>;
  /** The order; null when refused. */
  order?: Maybe<Order>;
};

/** What can be done. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Puts a validated version in force in a market, or in one channel of it, from an instant on. It decides every order from then on; orders that were placed
   * keep the version that decided them. Requires scope `sourcing:write`. Event: `sourcing-profile.activated`.
   */
  activateSourcingProfile: ActivateSourcingProfilePayload;
  /**
   * Takes units off an order before they are picked: their stock is free again, and what was authorised for them is given back. What is picked or left stays.
   * For its customer, for whoever holds its access token, and for scope `order:cancel`. Events: `order.cancelled`, `payment.voided`.
   */
  cancelOrder: CancelOrderPayload;
  /**
   * Sets how long the work of a channel's orders waits before it is released to the locations. While it waits, orders are solved again together; promises are made
   * with the wait in them. Orders that were placed keep theirs. Requires scope `sourcing:write`.
   */
  changeReleaseDelay: ChangeReleaseDelayPayload;
  /**
   * Drafts the next version of a profile: written out whole, or copied from a version. A draft decides nothing until it is validated and activated.
   * Requires scope `sourcing:write`.
   */
  draftSourcingProfile: DraftSourcingProfilePayload;
  /** Changes a draft. Requires scope `sourcing:write`. */
  editSourcingProfile: EditSourcingProfilePayload;
  /**
   * Records how received units were found and what becomes of them, and refunds them: what was paid for them with tax, without shipping.
   * Requires scope `return:inspect`, at the location that received them. Events: `return.inspected`, `refund.requested`, later `refund.settled`.
   */
  inspectReturn: InspectReturnPayload;
  /**
   * Makes one fulfilment of several of one group at one location, of which nothing is picked. Undone by `splitFulfilment`.
   * Requires scope `fulfilment:override`. Events: `order.rearranged`, `fulfilment.withdrawn`.
   */
  mergeFulfilments: MergeFulfilmentsPayload;
  /**
   * Has another location do the work of a fulfilment of which nothing is picked: its units are set aside there first, then taken out of the work here. Undone by moving
   * the new fulfilment back. Requires scope `fulfilment:override`. Events: `order.rearranged`, `fulfilment.withdrawn`.
   */
  moveFulfilment: MoveFulfilmentPayload;
  /**
   * Buys the basket: prices it, finds where it comes from, reserves the stock, authorises the payment, and answers the order. All of it happens or none of it.
   * Prices are those in force at the instant of the request; one that was written within the last second may not count yet.
   * A guest gets an access token; a signed-in shopper's order is theirs. Events: `order.placed`, `payment.authorised`. Open to everybody.
   */
  placeOrder: PlaceOrderPayload;
  /**
   * Has a person look at an order: it is ON_HOLD until somebody ends the exception by `resolveException` with DISMISS; work goes on. What waits with the same reason already is
   * answered, not opened twice. Requires scope `exception:raise`. Event: `order.exception-raised`.
   */
  raiseException: RaiseExceptionPayload;
  /**
   * Records that returned units arrived at a warehouse or a store, whichever it is; in parts if need be. They are held until they are inspected.
   * Requires scope `return:receive`, at the own location. Events: `return.received`.
   */
  receiveReturn: ReceiveReturnPayload;
  /**
   * Has the orders that wait for their release solved again together, by job: with the rules, stock and capacity of now. An order moves only where that makes it
   * cheaper by at least 0.10 of its currency and no later than it was promised. It is done by itself each minute and whenever the rules change.
   * Requires scope `sourcing:write`. Event: `order.replanned`.
   */
  reevaluateSourcing: ReevaluateSourcingPayload;
  /**
   * Announces that delivered units come back: by parcel with a label, or over the counter of a store. A kit comes back as its components, one line each.
   * For the order's customer, for whoever holds its access token, and for scope `return:request`. Events: `return.requested`.
   */
  requestReturn: RequestReturnPayload;
  /**
   * Ends what waits for a person: where units could not be sourced it tries again, takes them off the order, or lets them wait for stock; what somebody raised, or a provider refused, is dismissed
   * once it was looked at and settled.
   * Requires scope `exception:resolve`. Events: those of what is done.
   */
  resolveException: ResolveExceptionPayload;
  /**
   * Takes an activation back: one that is in force ends now, and what it replaced is in force again; one that is only scheduled never begins.
   * Requires scope `sourcing:write`. Event: `sourcing-profile.activated`.
   */
  rollBackSourcingProfile: RollBackSourcingProfilePayload;
  /**
   * Decides recorded orders again by a version of the rules, by the very function that decides live, and reports what would have been different. Nothing is
   * changed. It runs by job: ask `sourcingSimulation` for its progress and its report. Requires scope `sourcing:read`.
   */
  simulateSourcingProfile: SimulateSourcingProfilePayload;
  /**
   * Puts some units of a fulfilment of which nothing is picked into one of their own, at its location or another. Undone by `mergeFulfilments`, or by moving them back
   * first. Requires scope `fulfilment:override`. Events: `order.rearranged`, `fulfilment.withdrawn`.
   */
  splitFulfilment: SplitFulfilmentPayload;
  /**
   * Makes a draft final, if nothing is wrong with it: no strategy without an end, no contradiction, none that can never be reached is left unnamed.
   * From then on it never changes. Requires scope `sourcing:write`.
   */
  validateSourcingProfile: ValidateSourcingProfilePayload;
};


/** What can be done. */
export type MutationactivateSourcingProfileArgs = {
  input: ActivateSourcingProfileInput;
};


/** What can be done. */
export type MutationcancelOrderArgs = {
  input: CancelOrderInput;
};


/** What can be done. */
export type MutationchangeReleaseDelayArgs = {
  input: ChangeReleaseDelayInput;
};


/** What can be done. */
export type MutationdraftSourcingProfileArgs = {
  input: DraftSourcingProfileInput;
};


/** What can be done. */
export type MutationeditSourcingProfileArgs = {
  input: EditSourcingProfileInput;
};


/** What can be done. */
export type MutationinspectReturnArgs = {
  input: InspectReturnInput;
};


/** What can be done. */
export type MutationmergeFulfilmentsArgs = {
  input: MergeFulfilmentsInput;
};


/** What can be done. */
export type MutationmoveFulfilmentArgs = {
  input: MoveFulfilmentInput;
};


/** What can be done. */
export type MutationplaceOrderArgs = {
  input: PlaceOrderInput;
};


/** What can be done. */
export type MutationraiseExceptionArgs = {
  input: RaiseExceptionInput;
};


/** What can be done. */
export type MutationreceiveReturnArgs = {
  input: ReceiveReturnInput;
};


/** What can be done. */
export type MutationreevaluateSourcingArgs = {
  input: ReevaluateSourcingInput;
};


/** What can be done. */
export type MutationrequestReturnArgs = {
  input: RequestReturnInput;
};


/** What can be done. */
export type MutationresolveExceptionArgs = {
  input: ResolveExceptionInput;
};


/** What can be done. */
export type MutationrollBackSourcingProfileArgs = {
  input: RollBackSourcingProfileInput;
};


/** What can be done. */
export type MutationsimulateSourcingProfileArgs = {
  input: SimulateSourcingProfileInput;
};


/** What can be done. */
export type MutationsplitFulfilmentArgs = {
  input: SplitFulfilmentInput;
};


/** What can be done. */
export type MutationvalidateSourcingProfileArgs = {
  input: ValidateSourcingProfileInput;
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
  /** What waits, or waited, for a person, oldest first; at most 100. Null without scope `order:read`. */
  exceptions?: Maybe<Array<OrderException>>;
  /** How it reaches the customer: one group for each choice of method and destination; at most 20. */
  groups: Array<OrderGroup>;
  /** Opaque, starts with `ord_`. */
  id: Scalars['ID']['output'];
  /** What was bought, in the order of the input; at most 100. The components of a kit hang below its line and are not listed. */
  lines: Array<OrderLine>;
  /** What its customer was told since it was placed, oldest first; at most 200. For its customer, the holder of its access token, and scope `order:read`. */
  messages: Array<CustomerMessage>;
  /** The number that people quote. */
  number: Scalars['String']['output'];
  /** All its tenders together. */
  payment: OrderPayment;
  /** When the customer placed it. */
  placedAt: Scalars['DateTime']['output'];
  /** When all of it is there: the latest of its groups. Null when one of them has no promise. */
  promise?: Maybe<DeliveryPromise>;
  /** How the promises of its groups changed since it was placed, oldest first; at most 200. */
  promiseHistory: Array<PromiseChange>;
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

/** Something of an order that waits, or waited, for a person. */
export type OrderException = {
  __typename?: 'OrderException';
  /** What a person chose; null when it ended by itself, or has not. */
  choice?: Maybe<ExceptionChoice>;
  /** What can be done about it; empty when it has ended, or ends by itself once its cause is gone. */
  choices: Array<ExceptionChoice>;
  /** Opaque: what `resolveException` takes. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: OrderExceptionKind;
  /** Since when. */
  openedAt: Scalars['DateTime']['output'];
  /** The order. */
  order?: Maybe<Order>;
  /** Why, as in `NO_LOCATION` or `ATTEMPTS_EXHAUSTED`. */
  reason: Scalars['String']['output'];
  /** When it ended; null while it waits. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who chose, as in `staff:olga`. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
};

/** A page of exceptions. */
export type OrderExceptionConnection = {
  __typename?: 'OrderExceptionConnection';
  /** The exceptions with their cursors. */
  edges: Array<OrderExceptionEdge>;
  /** The exceptions of the page. */
  nodes: Array<OrderException>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An exception in a page. */
export type OrderExceptionEdge = {
  __typename?: 'OrderExceptionEdge';
  /** Its place in the list, to page from. */
  cursor: Scalars['String']['output'];
  /** The exception. */
  node: OrderException;
};

/** Which exceptions are listed. What is left out is no restriction. */
export type OrderExceptionFilterInput = {
  /** Of orders of this channel. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Whether they still wait; null: either. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** What they are about; at most 20. */
  kinds?: InputMaybe<Array<OrderExceptionKind>>;
  /** Of orders of this market. */
  market?: InputMaybe<Scalars['String']['input']>;
  /** Why, as in `ATTEMPTS_EXHAUSTED`; at most 20. */
  reasons?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What an exception is about. Clients must tolerate new values. */
export type OrderExceptionKind =
  /** The provider refused to capture. */
  | 'CAPTURE_FAILED'
  /** Somebody, or an automation, had it looked at: `raiseException`. */
  | 'RAISED'
  /** The provider refused to refund. */
  | 'REFUND_FAILED'
  /** Missing units could not be sourced. */
  | 'SOURCING_FAILED'
  /** Stock promised units that it has not. */
  | 'STOCK_MISSING'
  /** The provider refused to give an authorisation back. */
  | 'VOID_FAILED';

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
  /** How its promise changed since the order was placed, oldest first; at most 200. */
  promiseHistory: Array<PromiseChange>;
  /** The service level, as in `STANDARD`; null where nothing is carried. */
  service?: Maybe<Scalars['String']['output']>;
  /** What the decision in force plans: which location sends or hands over what. A pickup has one; at most 100. */
  shipments: Array<PlannedShipment>;
  /** Why it was sourced so; null without scope `order:explain`, and for lines that nobody has to source. */
  sourcing?: Maybe<SourcingDecision>;
  /** Every decision for the group, the first one first: it is sourced again when a location refuses units. At most 100; null without scope `order:explain`. */
  sourcingHistory?: Maybe<Array<SourcingDecision>>;
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
  /** Which of its units wait for goods that are still to come, the earliest first; of a kit those of its components. At most 100. */
  backorders: Array<LaterUnits>;
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
  /** Code of the location that it is to come from if all of it can be had there; else it comes from wherever is best. */
  preferLocation?: InputMaybe<Scalars['String']['input']>;
  /** Units, 1 to 9,999. */
  quantity: Scalars['Int']['input'];
  /** Code of the location that it is to come from or not at all. Where that has too little, other ways are among the alternatives. */
  requireLocation?: InputMaybe<Scalars['String']['input']>;
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
export type PlaceOrderError = IdempotencyConflictError | IdempotencyInProgressError | InsufficientStockError | InvalidInputError | NotFoundError | PaymentRefusedError | PriceChangedError | PurchaseLimitError | UndeliverableError;

/** A basket to be bought. */
export type PlaceOrderInput = {
  /**
   * Tokens of alternatives that are taken instead of lines that cannot be had, one a line; at most 20. The basket stays as it was when they were offered.
   * Places in errors are then those of the basket that they make.
   */
  alternatives?: Array<Scalars['String']['input']>;
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
  /** The hold of the cart, from `holdStock`. Its units become the order's; what ran out of it is taken like anybody's, if it is still there. */
  hold?: InputMaybe<Scalars['ID']['input']>;
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
  /**
   * When units of it would be there if they were ordered now: by the stock, calendars and carriers of this moment, as a preview of the basket would say. One
   * for each service, cheapest first; empty where it cannot be had so. What is not there and may be sold beyond stock is promised for when it comes in: `source`. At most 20.
   */
  deliveryPromises: Array<ProductPromise>;
  /** What one unit costs in a channel now; with tax if the channel's prices contain it. Null where it is not sold. */
  price?: Maybe<Money>;
  sku: Scalars['String']['output'];
};


export type ProductdeliveryPromisesArgs = {
  channel: Scalars['String']['input'];
  destination: PromiseDestinationInput;
  quantity?: Scalars['Int']['input'];
};


export type ProductpriceArgs = {
  channel: Scalars['String']['input'];
};

/** When units of a product would be there. */
export type ProductPromise = {
  __typename?: 'ProductPromise';
  /** When the last of the units come in that are not there yet, before they travel on; null when all of them are there. */
  availableAt?: Maybe<Scalars['DateTime']['output']>;
  /** How they reach the customer. */
  method: DeliveryMethod;
  /** Until when it has to be ordered to be there then; null when later would do as well. */
  orderBy?: Maybe<Scalars['DateTime']['output']>;
  /** What its shipping costs; with tax if the channel's prices contain it. */
  price: Money;
  /** When they would be there. */
  promise: DeliveryPromise;
  /** The service level, as in `STANDARD`. */
  service: Scalars['String']['output'];
  /** Where the units come from. */
  source: ProductPromiseSource;
};

/** Where units come from that are promised. Clients must tolerate new values. */
export type ProductPromiseSource =
  /** Some come in later. */
  | 'BACKORDER'
  /** All of them are there. */
  | 'ON_HAND'
  /** They are sold before their day of release. */
  | 'PREORDER';

/** A change of what is promised of a group. */
export type PromiseChange = {
  __typename?: 'PromiseChange';
  /** When it changed. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  cause: PromiseChangeCause;
  /** The group. */
  group: OrderGroup;
  /** Opaque, starts with `prc_`. */
  id: Scalars['ID']['output'];
  /** What is promised since; null when nobody can give a date. */
  is?: Maybe<DeliveryPromise>;
  /**
   * When the customer's message was delivered: one for each change that is later than what they were told last, that takes the date away, or that gives
   * one again. Null until then, and for changes that nobody is disturbed for.
   */
  toldAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was promised before; null when nobody could give a date. */
  was?: Maybe<DeliveryPromise>;
};

/** Why a promise changed. Clients must tolerate new values. */
export type PromiseChangeCause =
  /** A location, a carrier or a destination works on other days. */
  | 'CALENDAR'
  /** The carrier is late, or says when it will deliver. */
  | 'CARRIER'
  /** Goods that it waits for come at another time. */
  | 'INBOUND'
  /** A location did not send in time. */
  | 'OVERDUE'
  /** Units come from another location, or none could be found. */
  | 'RESOURCED';

/** Where a product would go: to an address, or to a location where the customer collects it. */
export type PromiseDestinationInput = {
  /** City or town, at most 200 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, as in `US`. Needed unless it is collected. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Where the customer would collect it: the location's code. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Postal code as the country writes it, at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or prefecture: its ISO 3166-2 code without the country, as in `NY`. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** More, fewer or another number of a product than one order or one customer may have. Nothing was taken. */
export type PurchaseLimitError = UserError & {
  __typename?: 'PurchaseLimitError';
  /** How many the customer has already in the rule's period. 0 for a rule of one order. */
  already: Scalars['Int']['output'];
  /** What it allows. */
  limit: Scalars['Int']['output'];
  /** A sentence for the shopper. */
  message: Scalars['String']['output'];
  /** The input field of the lines. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** How many were asked for. */
  requested: Scalars['Int']['output'];
  /** Which rule. */
  rule: PurchaseRuleKind;
  /** The product. */
  sku: Scalars['String']['output'];
};

export type PurchaseOrder = {
  __typename?: 'PurchaseOrder';
  id: Scalars['ID']['output'];
  /**
   * Where the vendor sends the goods: the customer's address, as it is now. Personal data: for scope `ship-to:read`, a vendor's own purchase orders only, and
   * while it has anything to send or sent something; else null.
   */
  shipTo?: Maybe<Address>;
};

/** What limits how many of a product are bought. */
export type PurchaseRuleKind =
  /** One customer has at most so many in a period. */
  | 'CUSTOMER'
  /** One order has at most so many. */
  | 'MAX'
  /** One order has at least so many. */
  | 'MIN'
  /** One order has a multiple of so many. */
  | 'STEP';

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** What decides in a market, or in one channel of it, at an instant. Null when there is no such market or channel. Requires scope `sourcing:read`. */
  activeSourcingProfile?: Maybe<ActiveSourcingProfile>;
  /** A channel, or null when there is none of that code. Open to everybody. */
  channel?: Maybe<Channel>;
  /**
   * The whole basket before it is bought: what ships from where, what can be collected, when it arrives, what it costs, what cannot be had and what could be had instead.
   * Nothing is reserved. Open to everybody.
   */
  checkoutPreview: CheckoutPreview;
  /** What two versions say differently, at most 200 differences; null when one of them does not exist. Requires scope `sourcing:read`. */
  compareSourcingProfiles?: Maybe<Array<SourcingDifference>>;
  /** An order, or null when there is none or it is not yours to see. For its customer, for whoever holds its access token, and for scope `order:read`. */
  order?: Maybe<Order>;
  /** What waits, or waited, for a person, across all orders: the longest waiting first. Requires scope `order:read`. */
  orderExceptions: OrderExceptionConnection;
  /**
   * Decides again what was decided for an order: from what is recorded, by the version of the rules that decided, and holds the answers against the record.
   * Null when there is no such order. Requires scope `order:explain`.
   */
  replaySourcing?: Maybe<SourcingReplay>;
  /** A return, or null when there is none or it is not yours to see. For the order's customer, for whoever holds the order's access token, and for scope `return:read`. */
  returnOrder?: Maybe<ReturnOrder>;
  /**
   * What was, is and will be in force in a market, or in a channel of its own, the latest first; at most 100.
   * Requires scope `sourcing:read`.
   */
  sourcingActivations: Array<SourcingActivation>;
  /** A version of a sourcing profile, or null when there is none. Requires scope `sourcing:read`. */
  sourcingProfile?: Maybe<SourcingProfile>;
  /** Versions of sourcing profiles, newest first. Requires scope `sourcing:read`. */
  sourcingProfiles: SourcingProfileConnection;
  /** A simulation, or null when there is none; the newest 100 are kept. Requires scope `sourcing:read`. */
  sourcingSimulation?: Maybe<SourcingSimulation>;
};


/** What can be asked. */
export type QueryactiveSourcingProfileArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  market: Scalars['String']['input'];
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
export type QuerycompareSourcingProfilesArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryorderArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryorderExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderExceptionFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryreplaySourcingArgs = {
  orderId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryreturnOrderArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerysourcingActivationsArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  market: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerysourcingProfileArgs = {
  name: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerysourcingProfilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  ref?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QuerysourcingSimulationArgs = {
  id: Scalars['ID']['input'];
};

/** Why nothing was done. */
export type RaiseExceptionError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** What a person is to look at. */
export type RaiseExceptionInput = {
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The order's id. */
  orderId: Scalars['ID']['input'];
  /** A code of capital letters, digits and _, at most 50, as in `CHECK_ADDRESS`. */
  reason: Scalars['String']['input'];
};

/** The order after it, or why nothing was done. */
export type RaiseExceptionPayload = {
  __typename?: 'RaiseExceptionPayload';
  /** Empty on success. */
  errors: Array<RaiseExceptionError>;
  /** The order; null when refused. */
  order?: Maybe<Order>;
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

/** Why nothing was begun. */
export type ReevaluateSourcingError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Orders that wait for their release; at most 200 are solved together, the oldest first. */
export type ReevaluateSourcingInput = {
  /** Only orders of this channel of it. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The market, as in `US`. */
  market: Scalars['String']['input'];
};

/** What was begun, or why nothing was. */
export type ReevaluateSourcingPayload = {
  __typename?: 'ReevaluateSourcingPayload';
  /** Empty on success. */
  errors: Array<ReevaluateSourcingError>;
  /** Orders that wait there, and are looked at now; null when refused. */
  waiting?: Maybe<Scalars['Int']['output']>;
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

/** A decision that was made again. */
export type ReplayedDecision = {
  __typename?: 'ReplayedDecision';
  /** Where the record and the answer differ, at most 200; `before` is the record. */
  differences: Array<SourcingDifference>;
  /** What came out. */
  outcome: SourcingReplayOutcome;
  /** The decision as it is recorded. */
  recorded: SourcingDecision;
};

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

/** Why nothing was done. */
export type ResolveExceptionError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Something that waits for a person, and what is to become of it. */
export type ResolveExceptionInput = {
  /** What is done. */
  choice: ExceptionChoice;
  /** The exception's id. */
  exceptionId: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** The order after it, or why nothing was done. */
export type ResolveExceptionPayload = {
  __typename?: 'ResolveExceptionPayload';
  /** Empty on success. */
  errors: Array<ResolveExceptionError>;
  /** The order; null when refused. */
  order?: Maybe<Order>;
};

/** Something that happened to a return. */
export type ReturnChanged = {
  __typename?: 'ReturnChanged';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Where this change stands in the log: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The event's name, as in `return.received`. */
  kind: Scalars['String']['output'];
  /** The return as it is now. */
  returnOrder: ReturnOrder;
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

/** Why nothing was taken back. */
export type RollBackSourcingProfileError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError | SourcingProfileConflictError;

/** An activation to be taken back. */
export type RollBackSourcingProfileInput = {
  /** The activation's id. */
  activationId: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** What is in force now, or why nothing was taken back. */
export type RollBackSourcingProfilePayload = {
  __typename?: 'RollBackSourcingProfilePayload';
  /** What decides there from now on; null when refused. */
  active?: Maybe<ActiveSourcingProfile>;
  /** Empty on success. */
  errors: Array<RollBackSourcingProfileError>;
};

/** Amounts of a strategy's criterion COST. */
export type SetSourcingCostInput = {
  /** The amounts to set. */
  cost: SourcingCostInput;
  /** The strategy's `ref`. */
  strategy: Scalars['String']['input'];
};

/** How goods get from other locations to the store where they are collected. It is looked at only when the store has too little. */
export type ShipToStore = {
  __typename?: 'ShipToStore';
  /** From these locations; null: from all that ship. */
  from?: Maybe<SourcingLocationSelector>;
  /** What bringing goods from one location costs. */
  perTransfer: Scalars['Decimal']['output'];
  /** Of each unit that is brought. */
  perTransferItem?: Maybe<Scalars['Decimal']['output']>;
  /** Of each unit and mile. */
  perTransferMileItem?: Maybe<Scalars['Decimal']['output']>;
  /** Minutes of the store's opening hours from the arrival to the units standing on its shelf, 0 to 10080. */
  receivingMinutes: Scalars['Int']['output'];
  /** The service of a carrier, or of the retailer's own vehicles, that goes from location to location: its lanes say from where, and how long it takes. */
  service: Scalars['String']['output'];
};

/** How goods get from other locations to the store where they are collected. It is looked at only when the store has too little. */
export type ShipToStoreInput = {
  /** From these locations; null: from all that ship. */
  from?: InputMaybe<SourcingLocationSelectorInput>;
  /** What bringing goods from one location costs. */
  perTransfer: Scalars['Decimal']['input'];
  /** Of each unit that is brought. */
  perTransferItem?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of each unit and mile. */
  perTransferMileItem?: InputMaybe<Scalars['Decimal']['input']>;
  /** Minutes of the store's opening hours from the arrival to the units standing on its shelf, 0 to 10080. */
  receivingMinutes: Scalars['Int']['input'];
  /** The service of a carrier, or of the retailer's own vehicles, that goes from location to location: its lanes say from where, and how long it takes. */
  service: Scalars['String']['input'];
};

/** Why nothing is simulated. */
export type SimulateSourcingProfileError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError | SourcingProfileInvalidError;

/** A version of the rules, and the orders that it is tried on. */
export type SimulateSourcingProfileInput = {
  /** The version that it is held against; null: for each order the one that decided it. */
  against?: InputMaybe<Scalars['String']['input']>;
  /** Only orders of this channel. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Only orders that were decided at this instant or later; null: since the beginning. */
  fromAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The newest so many decisions, 1 to 10,000. */
  limit?: Scalars['Int']['input'];
  /** Only orders of this market. */
  market?: InputMaybe<Scalars['String']['input']>;
  /** The version's name, as in `default-us@3`; also a draft without errors. */
  name: Scalars['String']['input'];
  /** Which stock they are decided from. */
  snapshot?: SourcingSimulationSnapshot;
  /** Only orders that were decided before this instant; null: until now. */
  toAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The simulation, which has begun, or why it has not. */
export type SimulateSourcingProfilePayload = {
  __typename?: 'SimulateSourcingProfilePayload';
  /** Empty on success. */
  errors: Array<SimulateSourcingProfileError>;
  /** The simulation; null when refused. */
  simulation?: Maybe<SourcingSimulation>;
};

/** What all simulated decisions cost in one currency. */
export type SimulatedCost = {
  __typename?: 'SimulatedCost';
  /** By the new rules, as they decide. */
  after: Money;
  /** What the new plans cost by the old rules: both by one measure. Only of those that the old rules allow. */
  afterByOldRules: Money;
  /** By the old rules, as they decide; with six decimals. */
  before: Money;
};

/** What a version makes of a recorded group. */
export type SimulatedOutcome = {
  __typename?: 'SimulatedOutcome';
  /** By the version's own rules, with six decimals; null where they do not look at the cost, and where it could not be filled. */
  cost?: Maybe<Money>;
  /** When the last unit would arrive; null where that is not known. */
  deliveredBy?: Maybe<Scalars['DateTime']['output']>;
  /** Where it would come from, by code; at most 100. */
  locations: Array<Location>;
  /** Parcels. */
  shipments: Scalars['Int']['output'];
  /** The strategy that decided; null when none could fill the group. */
  strategy?: Maybe<Scalars['String']['output']>;
};

/** A time for which a version is in force. */
export type SourcingActivation = {
  __typename?: 'SourcingActivation';
  /** When it was decided. */
  activatedAt: Scalars['DateTime']['output'];
  /** Who decided it, as in `staff:olga`. */
  activatedBy: Scalars['String']['output'];
  /** From when. */
  beginsAt: Scalars['DateTime']['output'];
  /** The channel; null: every channel of the market that has none of its own. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Until when; null while nothing will take over. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, starts with `act_`. */
  id: Scalars['ID']['output'];
  /** The market. */
  market: Scalars['String']['output'];
  /** The version; null: from then on the channel has none of its own and follows its market. */
  profile?: Maybe<SourcingProfile>;
  /** What was in force there before and comes back when this is rolled back, as in `default-us@2`; null when there was none of its own. */
  replaced?: Maybe<Scalars['String']['output']>;
  /** The activation that this one took back. */
  rollsBack?: Maybe<Scalars['ID']['output']>;
  /** Where it stands. */
  status: SourcingActivationStatus;
};

/** Where an activation stands. */
export type SourcingActivationStatus =
  /** It is in force. */
  | 'ACTIVE'
  /** Another took over. */
  | 'ENDED'
  /** Its time comes. */
  | 'SCHEDULED';

/** A brand and who alone sends it. */
export type SourcingBrandExclusivity = {
  __typename?: 'SourcingBrandExclusivity';
  /** The brand. */
  brand: Scalars['String']['output'];
  /** Who sends it. */
  of: SourcingLocationSelector;
};

/** A brand and who alone sends it. */
export type SourcingBrandExclusivityInput = {
  /** The brand. */
  brand: Scalars['String']['input'];
  /** Who sends it. */
  of: SourcingLocationSelectorInput;
};

/** A set of locations that was compared, or a location that could not take part. */
export type SourcingCandidate = {
  __typename?: 'SourcingCandidate';
  /** What it would cost the retailer, with six decimals; null when it was excluded, and where the rules do not look at the cost. */
  cost?: Maybe<Money>;
  /** Why it could not take part, as in `NO_STOCK`; empty when it could. At most 20. */
  excludedBy: Array<Scalars['String']['output']>;
  /** All of it in one sentence. */
  explanation: Scalars['String']['output'];
  /** The fact behind each exclusion; at most 100. */
  facts: Array<SourcingFact>;
  /** The locations of the set, by code; at most 100. */
  locations: Array<Location>;
  /** From 0 to 1, more is better; null when it was excluded, and where the criteria are not weighted. */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** What the cost is made of, then the other criteria; or what is known of an excluded location. At most 30. */
  terms: Array<SourcingTerm>;
};

/** What sending emits. */
export type SourcingCarbon = {
  __typename?: 'SourcingCarbon';
  /** Grams of CO2 for each kilogram and mile. */
  gramsPerKilogramMile: Scalars['Decimal']['output'];
  /** Grams of CO2 for each parcel. */
  gramsPerShipment: Scalars['Decimal']['output'];
};

/** What sending emits. */
export type SourcingCarbonInput = {
  /** Grams of CO2 for each kilogram and mile. */
  gramsPerKilogramMile: Scalars['Decimal']['input'];
  /** Grams of CO2 for each parcel. */
  gramsPerShipment: Scalars['Decimal']['input'];
};

/** A step of a tariff. */
export type SourcingCartonTier = {
  __typename?: 'SourcingCartonTier';
  /** What the parcel costs. */
  rate: Scalars['Decimal']['output'];
  /** To this billable weight. */
  upToKilograms: Scalars['Decimal']['output'];
};

/** A step of a tariff. */
export type SourcingCartonTierInput = {
  /** What the parcel costs. */
  rate: Scalars['Decimal']['input'];
  /** To this billable weight. */
  upToKilograms: Scalars['Decimal']['input'];
};

/** A carrier's tariff by billable weight: what the goods of a parcel weigh, or what their volume counts for, whichever is more. Of collections and own deliveries nothing. */
export type SourcingCartons = {
  __typename?: 'SourcingCartons';
  /** What one carton costs: paid for the share of it that is filled; null: nothing. */
  cost?: Maybe<Scalars['Decimal']['output']>;
  /** What goes into one carton, in cubic centimetres; needed with `cost`. */
  cubicCentimetres?: Maybe<Scalars['Decimal']['output']>;
  /** What a cubic metre counts for at least, in kilograms, as in `200`; null: only what is weighed counts. */
  kilogramsPerCubicMetre?: Maybe<Scalars['Decimal']['output']>;
  /** Light to heavy; beyond the last nothing goes in one parcel; at least one, at most 100. */
  tiers: Array<SourcingCartonTier>;
};

/** A carrier's tariff by billable weight: what the goods of a parcel weigh, or what their volume counts for, whichever is more. Of collections and own deliveries nothing. */
export type SourcingCartonsInput = {
  /** What one carton costs: paid for the share of it that is filled; null: nothing. */
  cost?: InputMaybe<Scalars['Decimal']['input']>;
  /** What goes into one carton, in cubic centimetres; needed with `cost`. */
  cubicCentimetres?: InputMaybe<Scalars['Decimal']['input']>;
  /** What a cubic metre counts for at least, in kilograms, as in `200`; null: only what is weighed counts. */
  kilogramsPerCubicMetre?: InputMaybe<Scalars['Decimal']['input']>;
  /** Light to heavy; beyond the last nothing goes in one parcel; at least one, at most 100. */
  tiers: Array<SourcingCartonTierInput>;
};

/** What made a decision necessary. Clients must tolerate new values. */
export type SourcingCause =
  /** Somebody chose the location. */
  | 'OVERRIDE'
  /** The order was placed. */
  | 'PLACEMENT'
  /** A location did not find units, or rejected them. */
  | 'REFUSED'
  /** Somebody asked for it. */
  | 'REQUESTED'
  /** Orders that wait for their release were solved again together. */
  | 'WINDOW';

/** A test of the group that is sourced. Exactly one of `value`, `values` and `window` is set, as the operator asks. */
export type SourcingCondition = {
  __typename?: 'SourcingCondition';
  /** How it is compared. */
  operator: SourcingConditionOperator;
  /** What is asked about, as in `destination.countryCode`, `value`, `lines.tags`, `customer.segments`. */
  path: Scalars['String']['output'];
  /** For paths of lines: whether all lines have to pass, or any. */
  scope: SourcingConditionScope;
  /** One value; a number as its decimal. */
  value?: Maybe<Scalars['String']['output']>;
  /** A list of values; for BETWEEN the two ends, both included; at most 100. */
  values?: Maybe<Array<Scalars['String']['output']>>;
  /** A stretch of the week. */
  window?: Maybe<SourcingTimeWindow>;
};

/** A test of the group that is sourced. Set exactly one of `value`, `values` and `window`, as the operator asks. */
export type SourcingConditionInput = {
  /** How it is compared. */
  operator: SourcingConditionOperator;
  /** What is asked about, as in `destination.countryCode`, `value`, `lines.tags`, `customer.segments`. */
  path: Scalars['String']['input'];
  /** For paths of lines: whether all lines have to pass, or any. */
  scope?: SourcingConditionScope;
  /** One value; a number as its decimal. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** A list of values; for BETWEEN the two ends, both included. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A stretch of the week. */
  window?: InputMaybe<SourcingTimeWindowInput>;
};

/** How a condition compares. */
export type SourcingConditionOperator =
  /** From the first to the second value, both included. */
  | 'BETWEEN'
  /** The list holds the value. */
  | 'CONTAINS'
  /** Equal. */
  | 'EQ'
  /** Greater. */
  | 'GT'
  /** Greater or equal. */
  | 'GTE'
  /** One of the values. */
  | 'IN'
  /** Less. */
  | 'LT'
  /** Less or equal. */
  | 'LTE'
  /** The instant lies in the window. */
  | 'MATCHES_TIME_WINDOW'
  /** Not equal. */
  | 'NE';

/** Which lines have to pass a condition of lines. */
export type SourcingConditionScope =
  /** All of them. */
  | 'ALL'
  /** At least one. */
  | 'ANY';

/** What a plan must keep. Exactly one field is set. */
export type SourcingConstraint = {
  __typename?: 'SourcingConstraint';
  /** The brand is sent by these locations and no others. */
  brandExclusivity?: Maybe<SourcingBrandExclusivity>;
  /** What the location must be able to do, as in `GIFT_WRAP`; at most 100. */
  capability?: Maybe<Array<Scalars['String']['output']>>;
  /** Percent of a location's daily limit that is left for others. */
  capacityKeptFree?: Maybe<Scalars['Float']['output']>;
  /** Customers that are not served by these locations. */
  customerBlock?: Maybe<SourcingCustomerBlock>;
  /** Goods that may not go from there to there. */
  export?: Maybe<SourcingExport>;
  /** Goods with this tag are sent only by locations that handle it. HAZMAT, COLD_CHAIN and OVERSIZE always are. */
  handling?: Maybe<Scalars['String']['output']>;
  /** Lines that come from one location. */
  keepTogether?: Maybe<SourcingKeepTogether>;
  /** Only these locations, or all but these. */
  locations?: Maybe<SourcingLocations>;
  /** Under this value of the group's goods nothing is split. */
  minValueToSplit?: Maybe<Scalars['Decimal']['output']>;
  /** Arrives by the date that the group asks for. */
  promise?: Maybe<SourcingPromiseLimit>;
  /** Only locations within a radius. */
  radius?: Maybe<SourcingRadius>;
  /** Units that are kept back from sourcing. */
  stockSafety?: Maybe<SourcingStockSafety>;
};

/** What a plan must keep. Set exactly one field. */
export type SourcingConstraintInput = {
  /** The brand is sent by these locations and no others. */
  brandExclusivity?: InputMaybe<SourcingBrandExclusivityInput>;
  /** What the location must be able to do, as in `GIFT_WRAP`. */
  capability?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Percent of a location's daily limit that is left for others. */
  capacityKeptFree?: InputMaybe<Scalars['Float']['input']>;
  /** Customers that are not served by these locations. */
  customerBlock?: InputMaybe<SourcingCustomerBlockInput>;
  /** Goods that may not go from there to there. */
  export?: InputMaybe<SourcingExportInput>;
  /** Goods with this tag are sent only by locations that handle it. HAZMAT, COLD_CHAIN and OVERSIZE always are. */
  handling?: InputMaybe<Scalars['String']['input']>;
  /** Lines that come from one location. */
  keepTogether?: InputMaybe<SourcingKeepTogetherInput>;
  /** Only these locations, or all but these. */
  locations?: InputMaybe<SourcingLocationsInput>;
  /** Under this value of the group's goods nothing is split. */
  minValueToSplit?: InputMaybe<Scalars['Decimal']['input']>;
  /** Arrives by the date that the group asks for. */
  promise?: InputMaybe<SourcingPromiseLimitInput>;
  /** Only locations within a radius. */
  radius?: InputMaybe<SourcingRadiusInput>;
  /** Units that are kept back from sourcing. */
  stockSafety?: InputMaybe<SourcingStockSafetyInput>;
};

/** Terms of the real cost, each optional; they are summed. */
export type SourcingCost = {
  __typename?: 'SourcingCost';
  /** What a shipped parcel costs by its billable weight, and the carton around it. */
  cartons?: Maybe<SourcingCartons>;
  /** Rates of the goods' value when they cross a border; the first that matches counts; at most 100. */
  duty?: Maybe<Array<SourcingDuty>>;
  /** Picking and packing; the first that matches a location counts; at most 100. */
  handling?: Maybe<Array<SourcingHandlingCost>>;
  /** What is lost by sending a unit that would have sold at full price there: this rate × value × (1 − its risk of being marked down). */
  markdownRate?: Maybe<Scalars['Decimal']['output']>;
  /** Of each unit. */
  perItem?: Maybe<Scalars['Decimal']['output']>;
  /** Of each kilogram. */
  perKilogram?: Maybe<Scalars['Decimal']['output']>;
  /** Of each kilogram and mile. */
  perKilogramMile?: Maybe<Scalars['Decimal']['output']>;
  /** Of each unit and mile. */
  perMileItem?: Maybe<Scalars['Decimal']['output']>;
  /** Of each shipment. */
  perShipment?: Maybe<Scalars['Decimal']['output']>;
  /** What a location's last units are worth to it: this rate × value × the share of its sellable stock that a unit takes. */
  stockOutRate?: Maybe<Scalars['Decimal']['output']>;
  /** A carrier's zones by distance, nearest first; beyond the last a location is excluded; at most 100. */
  zones?: Maybe<Array<SourcingCostZone>>;
};

/** Terms of the real cost, each optional; they are summed. */
export type SourcingCostInput = {
  /** What a shipped parcel costs by its billable weight, and the carton around it. */
  cartons?: InputMaybe<SourcingCartonsInput>;
  /** Rates of the goods' value when they cross a border; the first that matches counts. */
  duty?: InputMaybe<Array<SourcingDutyInput>>;
  /** Picking and packing; the first that matches a location counts. */
  handling?: InputMaybe<Array<SourcingHandlingCostInput>>;
  /** What is lost by sending a unit that would have sold at full price there: this rate × value × (1 − its risk of being marked down). */
  markdownRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of each unit. */
  perItem?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of each kilogram. */
  perKilogram?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of each kilogram and mile. */
  perKilogramMile?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of each unit and mile. */
  perMileItem?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of each shipment. */
  perShipment?: InputMaybe<Scalars['Decimal']['input']>;
  /** What a location's last units are worth to it: this rate × value × the share of its sellable stock that a unit takes. */
  stockOutRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** A carrier's zones by distance, nearest first; beyond the last a location is excluded. */
  zones?: InputMaybe<Array<SourcingCostZoneInput>>;
};

/** A carrier's zone. */
export type SourcingCostZone = {
  __typename?: 'SourcingCostZone';
  /** Of each unit. */
  perItem?: Maybe<Scalars['Decimal']['output']>;
  /** Of each kilogram. */
  perKilogram?: Maybe<Scalars['Decimal']['output']>;
  /** Of each shipment. */
  perShipment?: Maybe<Scalars['Decimal']['output']>;
  /** To this distance, in miles. */
  upToMiles: Scalars['Float']['output'];
};

/** A carrier's zone. */
export type SourcingCostZoneInput = {
  /** Of each unit. */
  perItem?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of each kilogram. */
  perKilogram?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of each shipment. */
  perShipment?: InputMaybe<Scalars['Decimal']['input']>;
  /** To this distance, in miles. */
  upToMiles: Scalars['Float']['input'];
};

/** What is to be small: a number of the whole plan. `weight`, `goal` and `limit` are set in mode WEIGHTED only. */
export type SourcingCriterion = {
  __typename?: 'SourcingCriterion';
  /** Of CARBON: what is emitted. */
  carbon?: Maybe<SourcingCarbon>;
  /** Of COST: what it is made of. */
  cost?: Maybe<SourcingCost>;
  /** From here down the term is 1; in the criterion's unit. */
  goal?: Maybe<Scalars['Decimal']['output']>;
  /** Which number. */
  kind: SourcingCriterionKind;
  /** Here the term is 0, and beyond it a plan is excluded. */
  limit?: Maybe<Scalars['Decimal']['output']>;
  /** Of LOCATION_PRIORITY: the ranks. */
  priority?: Maybe<SourcingLocationPriority>;
  /** Percent; the weights of a strategy sum to 100. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** What is to be small: a number of the whole plan. `weight`, `goal` and `limit` are set in mode WEIGHTED only. */
export type SourcingCriterionInput = {
  /** Of CARBON: what is emitted. */
  carbon?: InputMaybe<SourcingCarbonInput>;
  /** Of COST: what it is made of. */
  cost?: InputMaybe<SourcingCostInput>;
  /** From here down the term is 1; in the criterion's unit. */
  goal?: InputMaybe<Scalars['Decimal']['input']>;
  /** Which number. */
  kind: SourcingCriterionKind;
  /** Here the term is 0, and beyond it a plan is excluded. */
  limit?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of LOCATION_PRIORITY: the ranks. */
  priority?: InputMaybe<SourcingLocationPriorityInput>;
  /** Percent; the weights of a strategy sum to 100. */
  weight?: InputMaybe<Scalars['Float']['input']>;
};

/** Which number of a plan is to be small. */
export type SourcingCriterionKind =
  /** Grams of CO2; see `carbon`. */
  | 'CARBON'
  /** What it really costs; see `cost`. */
  | 'COST'
  /** Days until the last parcel is there. */
  | 'DELIVERY_DAYS'
  /** Miles, summed over units. */
  | 'DISTANCE'
  /** The ranks of the locations that are opened, summed; see `priority`. */
  | 'LOCATION_PRIORITY'
  /** Parcels that the customer gets. */
  | 'SHIPMENTS'
  /** Percent of a location's sellable stock that a unit takes, summed over units: spares those that have little. */
  | 'STOCK_BALANCE'
  /** Percent of the fullest location's daily limit, this order included. */
  | 'UTILISATION';

/** Customers that are not served by some locations. */
export type SourcingCustomerBlock = {
  __typename?: 'SourcingCustomerBlock';
  /** Customer ids; at most 100. */
  customers?: Maybe<Array<Scalars['String']['output']>>;
  /** The locations. */
  of: SourcingLocationSelector;
  /** Segments of customers; at most 100. */
  segments?: Maybe<Array<Scalars['String']['output']>>;
};

/** Customers that are not served by some locations. */
export type SourcingCustomerBlockInput = {
  /** Customer ids. */
  customers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The locations. */
  of: SourcingLocationSelectorInput;
  /** Segments of customers. */
  segments?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Why a group was sourced from where it was. Kept as it was decided for as long as the order is. */
export type SourcingDecision = {
  __typename?: 'SourcingDecision';
  /** 1 for the placement; each sourcing after it one more. */
  attempt: Scalars['Int']['output'];
  /** The best sets that were compared, best first, and each location that could not take part; at most 10 sets and 25 locations, and how many more there were in `candidatesLeftOut`. */
  candidates: Array<SourcingCandidate>;
  /** How many more locations there are than are listed: those that could not take part, and those that a nearer one of their kind with all that is needed outdoes. */
  candidatesLeftOut: Scalars['Int']['output'];
  /** What made it necessary. */
  cause: SourcingCause;
  /** The set of locations that was chosen. */
  chosen: SourcingCandidate;
  /** When it was decided. */
  decidedAt: Scalars['DateTime']['output'];
  /** Who chose the location, as in `staff:olga`; null when the rules did. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** How much better, at most, an unknown plan could be; null when it is exact. */
  gap?: Maybe<Scalars['Decimal']['output']>;
  /** Opaque, starts with `dec_`. */
  id: Scalars['ID']['output'];
  /** Whether it is proven that nothing is better: the search ran to its end. */
  isExact: Scalars['Boolean']['output'];
  /** Where the shipments are brought together on their way; null when each goes by itself. */
  mergePoint?: Maybe<Location>;
  /** What could not be had then, and what became of it; null when everything could. */
  rest?: Maybe<UnfilledRest>;
  /** The version of the sourcing profile that decided, as in `default-us@3`: what `sourcingProfile` takes. */
  ruleVersion: Scalars['String']['output'];
  /** What it was decided from; null in records of the time before it was kept whole. */
  snapshot?: Maybe<SourcingSnapshot>;
  /** The strategy that decided, by its `ref`; null in records of the time before strategies. */
  strategy?: Maybe<Scalars['String']['output']>;
  /** The strategies that were looked at, in their order, the one that decided last; at most 100. */
  tried: Array<SourcingTriedStrategy>;
};

/** Something that two versions say differently. */
export type SourcingDifference = {
  __typename?: 'SourcingDifference';
  /** What the second says. */
  after?: Maybe<Scalars['String']['output']>;
  /** What the first says, as JSON; null when it says nothing there. */
  before?: Maybe<Scalars['String']['output']>;
  /** Where, as in `strategies.cheapest.criteria.0.perShipment`. */
  path: Scalars['String']['output'];
};

/** A rate of the goods' value when they cross a border. A list that is null matches everything. */
export type SourcingDuty = {
  __typename?: 'SourcingDuty';
  /** From these countries; at most 100. */
  from?: Maybe<Array<Scalars['String']['output']>>;
  /** The rate, as in `0.12`. */
  rate: Scalars['Decimal']['output'];
  /** Goods with any of these tags; at most 100. */
  tags?: Maybe<Array<Scalars['String']['output']>>;
  /** To these countries; at most 100. */
  to?: Maybe<Array<Scalars['String']['output']>>;
};

/** A rate of the goods' value when they cross a border. A list that is null matches everything. */
export type SourcingDutyInput = {
  /** From these countries. */
  from?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The rate, as in `0.12`. */
  rate: Scalars['Decimal']['input'];
  /** Goods with any of these tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** To these countries. */
  to?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Goods that may not go from there to there. A list that is null matches everything. */
export type SourcingExport = {
  __typename?: 'SourcingExport';
  /** From these countries; at most 100. */
  from?: Maybe<Array<Scalars['String']['output']>>;
  /** Goods with any of these tags; at most 100. */
  tags?: Maybe<Array<Scalars['String']['output']>>;
  /** To these countries; at most 100. */
  to?: Maybe<Array<Scalars['String']['output']>>;
};

/** Goods that may not go from there to there. A list that is null matches everything. */
export type SourcingExportInput = {
  /** From these countries. */
  from?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Goods with any of these tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** To these countries. */
  to?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A fact behind an exclusion. */
export type SourcingFact = {
  __typename?: 'SourcingFact';
  /** What is named, as in `limitMiles`, `sku`. */
  name: Scalars['String']['output'];
  /** The reason that it stands behind, as in `TOO_FAR`. */
  reason: Scalars['String']['output'];
  /** What it is. */
  value: Scalars['String']['output'];
};

/** What picking and packing costs. */
export type SourcingHandlingCost = {
  __typename?: 'SourcingHandlingCost';
  /** Where; null: everywhere. */
  of?: Maybe<SourcingLocationSelector>;
  /** Of each unit. */
  perItem: Scalars['Decimal']['output'];
  /** Of each shipment. */
  perShipment?: Maybe<Scalars['Decimal']['output']>;
};

/** What picking and packing costs. */
export type SourcingHandlingCostInput = {
  /** Where; null: everywhere. */
  of?: InputMaybe<SourcingLocationSelectorInput>;
  /** Of each unit. */
  perItem: Scalars['Decimal']['input'];
  /** Of each shipment. */
  perShipment?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Lines that come from one location. */
export type SourcingKeepTogether = {
  __typename?: 'SourcingKeepTogether';
  /** Which lines belong together. */
  by: SourcingTogether;
  /** With TAG: the tag. */
  tag?: Maybe<Scalars['String']['output']>;
};

/** Lines that come from one location. */
export type SourcingKeepTogetherInput = {
  /** Which lines belong together. */
  by: SourcingTogether;
  /** With TAG: the tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** The retailer's own order of locations. */
export type SourcingLocationPriority = {
  __typename?: 'SourcingLocationPriority';
  /** The rank of every other location. */
  otherwise: Scalars['Int']['output'];
  /** Ranks of single locations; less is better; at most 100. */
  ranks: Array<SourcingLocationRank>;
};

/** The retailer's own order of locations. */
export type SourcingLocationPriorityInput = {
  /** The rank of every other location. */
  otherwise: Scalars['Int']['input'];
  /** Ranks of single locations; less is better. */
  ranks?: Array<SourcingLocationRankInput>;
};

/** The rank of a location. */
export type SourcingLocationRank = {
  __typename?: 'SourcingLocationRank';
  /** The location's code. */
  location: Scalars['String']['output'];
  /** Its rank. */
  rank: Scalars['Int']['output'];
};

/** The rank of a location. */
export type SourcingLocationRankInput = {
  /** The location's code. */
  location: Scalars['String']['input'];
  /** Its rank. */
  rank: Scalars['Int']['input'];
};

/** Locations by any of these. */
export type SourcingLocationSelector = {
  __typename?: 'SourcingLocationSelector';
  /** Their codes; at most 100. */
  codes?: Maybe<Array<Scalars['String']['output']>>;
  /** Their tags; at most 100. */
  tags?: Maybe<Array<Scalars['String']['output']>>;
  /** Their types, as in `STORE`; at most 100. */
  types?: Maybe<Array<Scalars['String']['output']>>;
};

/** Locations by any of these. */
export type SourcingLocationSelectorInput = {
  /** Their codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their types, as in `STORE`. */
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Only these locations, or all but these. */
export type SourcingLocations = {
  __typename?: 'SourcingLocations';
  /** None of these. */
  exclude?: Maybe<SourcingLocationSelector>;
  /** Only these; null: all. */
  include?: Maybe<SourcingLocationSelector>;
};

/** Only these locations, or all but these. */
export type SourcingLocationsInput = {
  /** None of these. */
  exclude?: InputMaybe<SourcingLocationSelectorInput>;
  /** Only these; null: all. */
  include?: InputMaybe<SourcingLocationSelectorInput>;
};

/** Parts of a split are brought to one place and go on from there as one parcel, where that is better in the strategy's own criteria. */
export type SourcingMerge = {
  __typename?: 'SourcingMerge';
  /** Days from the last part's arrival until it goes on. */
  handlingDays: Scalars['Int']['output'];
  /** What a day later is worth, for the whole group. */
  perDayWaited?: Maybe<Scalars['Decimal']['output']>;
  /** What bringing one part to the point costs. */
  perTransfer: Scalars['Decimal']['output'];
  /** And each unit of it. */
  perTransferItem?: Maybe<Scalars['Decimal']['output']>;
  /** And each unit and mile of it. */
  perTransferMileItem?: Maybe<Scalars['Decimal']['output']>;
  /** Codes of the merge points; at most 100. */
  points: Array<Scalars['String']['output']>;
};

/** Parts of a split are brought to one place and go on from there as one parcel, where that is better in the strategy's own criteria. */
export type SourcingMergeInput = {
  /** Days from the last part's arrival until it goes on. */
  handlingDays: Scalars['Int']['input'];
  /** What a day later is worth, for the whole group. */
  perDayWaited?: InputMaybe<Scalars['Decimal']['input']>;
  /** What bringing one part to the point costs. */
  perTransfer: Scalars['Decimal']['input'];
  /** And each unit of it. */
  perTransferItem?: InputMaybe<Scalars['Decimal']['input']>;
  /** And each unit and mile of it. */
  perTransferMileItem?: InputMaybe<Scalars['Decimal']['input']>;
  /** Codes of the merge points. */
  points: Array<Scalars['String']['input']>;
};

/** How the criteria of a strategy decide. */
export type SourcingMode =
  /** The first criterion decides, the next one among its equals, and so on. */
  | 'LEXICOGRAPHIC'
  /** The highest score decides: the sum of weight × term / 100, where a term is clamp((limit − value) / (limit − goal)). */
  | 'WEIGHTED';

/** Units that a group needed. */
export type SourcingNeed = {
  __typename?: 'SourcingNeed';
  /** The product. */
  product?: Maybe<Product>;
  /** Units. */
  quantity: Scalars['Int']['output'];
};

/** How bad a problem is. */
export type SourcingProblemSeverity =
  /** It cannot be validated. */
  | 'ERROR'
  /** It can, and it is probably not what was meant. */
  | 'WARNING';

/** A version of the rules of sourcing. Once it is validated it never changes: orders name the version that decided them. */
export type SourcingProfile = {
  __typename?: 'SourcingProfile';
  /** When it is, was and will be in force, the latest first; at most 100. */
  activations: Array<SourcingActivation>;
  /** What may be done with it now. */
  allowedActions: Array<SourcingProfileAction>;
  /** The name of the version that it was copied from; null when it was written from nothing. */
  basedOn?: Maybe<Scalars['String']['output']>;
  /** When it was drafted. */
  draftedAt: Scalars['DateTime']['output'];
  /** Who drafted it, as in `staff:olga`. */
  draftedBy: Scalars['String']['output'];
  /** The version's name, as in `default-us@3`. */
  name: Scalars['String']['output'];
  /** What it is for, in the words of whoever drafted it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What is wrong with it, at most 100: errors keep it from being validated, warnings do not. */
  problems: Array<SourcingProfileProblem>;
  /** The profile that it is a version of. */
  ref: Scalars['String']['output'];
  /** Counts the changes of a draft: say it when you change the draft, so that nobody's change is lost. */
  revision: Scalars['Int']['output'];
  /** What it says. */
  rules: SourcingRules;
  /** Where it stands. */
  status: SourcingProfileStatus;
  /** When it was made final; null for a draft. */
  validatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** What may be done with a version. */
export type SourcingProfileAction =
  /** `activateSourcingProfile`. */
  | 'ACTIVATE'
  /** `draftSourcingProfile` with `basedOn`. */
  | 'COPY'
  /** `editSourcingProfile`. */
  | 'EDIT'
  /** `simulateSourcingProfile`. */
  | 'SIMULATE'
  /** `validateSourcingProfile`. */
  | 'VALIDATE';

/** The draft is not as you saw it, or something else came into force: look again and decide again. Nothing was changed. */
export type SourcingProfileConflictError = UserError & {
  __typename?: 'SourcingProfileConflictError';
  /** What stands there now: the draft's revision, or the name of the version in force. */
  current: Scalars['String']['output'];
  /** A sentence for the merchandiser. */
  message: Scalars['String']['output'];
  /** The input field that no longer holds. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A page of versions. */
export type SourcingProfileConnection = {
  __typename?: 'SourcingProfileConnection';
  /** The versions with their cursors. */
  edges: Array<SourcingProfileEdge>;
  /** The versions of the page. */
  nodes: Array<SourcingProfile>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A version in a page. */
export type SourcingProfileEdge = {
  __typename?: 'SourcingProfileEdge';
  /** Its place in the list, to page from. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: SourcingProfile;
};

/** The profile has errors and cannot be used as it is. */
export type SourcingProfileInvalidError = UserError & {
  __typename?: 'SourcingProfileInvalidError';
  /** The first of them, in a sentence. */
  message: Scalars['String']['output'];
  /** Where, from the root of the input. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** All that is wrong, at most 100. */
  problems: Array<SourcingProfileProblem>;
};

/** Something wrong with a profile. */
export type SourcingProfileProblem = {
  __typename?: 'SourcingProfileProblem';
  /** What, as in `NO_CRITERION`, `UNREACHABLE_STRATEGY`, `CONTRADICTION`. */
  code: Scalars['String']['output'];
  /** What it means, in a sentence. */
  message: Scalars['String']['output'];
  /** Where, from the root of the rules, as in ["strategies", "0", "criteria"]. */
  path: Array<Scalars['String']['output']>;
  /** Whether it keeps the profile from being validated. */
  severity: SourcingProblemSeverity;
};

/** Where a version of a profile stands. Clients must tolerate new values. */
export type SourcingProfileStatus =
  /** It decides somewhere now. */
  | 'ACTIVE'
  /** It is being written and decides nothing. */
  | 'DRAFT'
  /** It decided once and does no longer. */
  | 'RETIRED'
  /** It is final and not in force anywhere: not yet, or with a time in the future. */
  | 'VALIDATED';

/** Arrives in time. A location without dates is excluded. */
export type SourcingPromiseLimit = {
  __typename?: 'SourcingPromiseLimit';
  /** Also within so many days; null: only by the date that the group asks for. */
  days?: Maybe<Scalars['Int']['output']>;
};

/** Arrives in time. A location without dates is excluded. */
export type SourcingPromiseLimitInput = {
  /** Also within so many days; null: only by the date that the group asks for. */
  days?: InputMaybe<Scalars['Int']['input']>;
};

/** Only locations within a radius of the destination. */
export type SourcingRadius = {
  __typename?: 'SourcingRadius';
  /** Miles. */
  miles: Scalars['Float']['output'];
  /** Which locations it binds; null: all. */
  of?: Maybe<SourcingLocationSelector>;
};

/** Only locations within a radius of the destination. */
export type SourcingRadiusInput = {
  /** Miles. */
  miles: Scalars['Float']['input'];
  /** Which locations it binds; null: all. */
  of?: InputMaybe<SourcingLocationSelectorInput>;
};

/** What came out when an order's decisions were made again. */
export type SourcingReplay = {
  __typename?: 'SourcingReplay';
  /** Each decision, the first one first; at most 100. */
  decisions: Array<ReplayedDecision>;
  /** Whether every decision came out as it is recorded, to the last digit. */
  identical: Scalars['Boolean']['output'];
};

/** What came out when a decision was made again. Clients must tolerate new values. */
export type SourcingReplayOutcome =
  /** It came out otherwise: the record is not what was decided. */
  | 'DIFFERENT'
  /** It came out as it is recorded. */
  | 'IDENTICAL'
  /** It is of the time before everything that a decision needs was kept. */
  | 'NOT_REPLAYABLE'
  /** The version that decided is not there. */
  | 'NO_PROFILE'
  /** What is recorded that it was decided from is not what it was decided from. */
  | 'SNAPSHOT_CHANGED';

/** A small change of a profile. Set exactly one field. */
export type SourcingRuleChangeInput = {
  /** Adds something that a strategy's plans must keep. */
  addConstraint?: InputMaybe<AddSourcingConstraintInput>;
  /** How many locations more than one a group may be split over. */
  defaultMaxSplit?: InputMaybe<Scalars['Int']['input']>;
  /** How far a unit's own fleet goes, in miles. */
  localDeliveryMiles?: InputMaybe<Scalars['Int']['input']>;
  /** Puts a strategy in the place of the one with its `ref`, or adds it. */
  putStrategy?: InputMaybe<SourcingStrategyInput>;
  /** Takes out the strategy of this `ref`. */
  removeStrategy?: InputMaybe<Scalars['String']['input']>;
  /** Sets amounts of a strategy's criterion COST; those left out stay. */
  setCost?: InputMaybe<SetSourcingCostInput>;
  /** How what a store lacks of what is collected there is brought to it first. */
  shipToStore?: InputMaybe<ShipToStoreInput>;
};

/** The rules of sourcing: strategies that are tried one after the other until one fills the group. Amounts are in the currency of the channel. */
export type SourcingRules = {
  __typename?: 'SourcingRules';
  /** How many locations more than one a group may be split over, unless a strategy says otherwise. */
  defaultMaxSplit: Scalars['Int']['output'];
  /** Only locations of this network, unless a strategy names its own; null: every location of the channel. */
  defaultNetwork?: Maybe<Scalars['String']['output']>;
  /** How far a unit's own fleet goes, in miles. */
  localDeliveryMiles: Scalars['Int']['output'];
  /** How what a store lacks of what is collected there is brought to it first; null: it comes from the store or not at all. */
  shipToStore?: Maybe<ShipToStore>;
  /** The strategies, at most 50: PRIMARY ones by priority, then FALLBACK ones. */
  strategies: Array<SourcingStrategy>;
};

/** The rules of sourcing: strategies that are tried one after the other until one fills the group. Amounts are in the currency of the channel. */
export type SourcingRulesInput = {
  /** How many locations more than one a group may be split over, unless a strategy says otherwise. */
  defaultMaxSplit: Scalars['Int']['input'];
  /** Only locations of this network, unless a strategy names its own; null: every location of the channel. */
  defaultNetwork?: InputMaybe<Scalars['String']['input']>;
  /** How far a unit's own fleet goes, in miles. */
  localDeliveryMiles?: Scalars['Int']['input'];
  /** How what a store lacks of what is collected there is brought to it first; null: it comes from the store or not at all. */
  shipToStore?: InputMaybe<ShipToStoreInput>;
  /** The strategies, at most 50: PRIMARY ones by priority, then FALLBACK ones. */
  strategies: Array<SourcingStrategyInput>;
};

/** Recorded orders decided again by another version of the rules. */
export type SourcingSimulation = {
  __typename?: 'SourcingSimulation';
  /** Orders for which something would be different, the newest decisions first; at most 5,000 are kept. */
  affected: AffectedOrderConnection;
  /** The version that it is held against; null: for each order the one that decided it. */
  against?: Maybe<SourcingProfile>;
  /** Decisions that were looked at so far. */
  done: Scalars['Int']['output'];
  /** When it was done; null before. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, starts with `sim_`. */
  id: Scalars['ID']['output'];
  /** The version that was tried. */
  profile: SourcingProfile;
  /** What came out so far; whole once it is DONE. */
  report: SourcingSimulationReport;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Which stock they are decided from. */
  snapshot: SourcingSimulationSnapshot;
  /** Where it stands. */
  status: SourcingSimulationStatus;
  /** Decisions to look at. */
  total: Scalars['Int']['output'];
};


/** Recorded orders decided again by another version of the rules. */
export type SourcingSimulationaffectedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What would have been different. */
export type SourcingSimulationReport = {
  __typename?: 'SourcingSimulationReport';
  /** Decisions for which a location, a parcel or a date is different. */
  affected: Scalars['Int']['output'];
  /** Costs, by currency; at most 20. */
  costs: Array<SimulatedCost>;
  /** Decisions that were decided by both versions. */
  decisions: Scalars['Int']['output'];
  /** Decisions that came out otherwise than they are recorded, although version and stock are those of the record: 0, or the record is not what was decided. */
  differsFromRecord: Scalars['Int']['output'];
  /** Groups that would arrive earlier. */
  earlier: Scalars['Int']['output'];
  /** Groups that would arrive later. */
  later: Scalars['Int']['output'];
  /** Parcels after. */
  shipmentsAfter: Scalars['Int']['output'];
  /** Parcels before. */
  shipmentsBefore: Scalars['Int']['output'];
  /** Decisions that are recorded in a form that cannot be decided again. */
  skipped: Scalars['Int']['output'];
  /** Groups in more than one parcel after. */
  splitAfter: Scalars['Int']['output'];
  /** Groups in more than one parcel before. */
  splitBefore: Scalars['Int']['output'];
  /** Groups that could not be filled after. */
  unfilledAfter: Scalars['Int']['output'];
  /** Groups that could not be filled before. */
  unfilledBefore: Scalars['Int']['output'];
};

/** Which stock recorded orders are decided from. */
export type SourcingSimulationSnapshot =
  /** What is there now; all else as it was. */
  | 'NOW'
  /** What was there when they were decided. */
  | 'RECORDED';

/** Where a simulation stands. */
export type SourcingSimulationStatus =
  /** The report is whole. */
  | 'DONE'
  /** It runs, or waits to. */
  | 'RUNNING';

/** A location as the decision saw it. */
export type SourcingSite = {
  __typename?: 'SourcingSite';
  /** When the goods would be delivered from there; null where it is not known, or never. */
  deliveredBy?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a carrier of the wanted service goes from there to the destination; true where none is needed. */
  hasLane: Scalars['Boolean']['output'];
  /** The location. */
  location?: Maybe<Location>;
  /** To the destination; null when one of the two has no coordinates. */
  miles?: Maybe<Scalars['Float']['output']>;
  /** Whether it serves the group's method. */
  servesMethod: Scalars['Boolean']['output'];
  /** What it could sell then of what is needed; at most 100. */
  stock: Array<SourcingSiteStock>;
};

/** What a location could sell of a product then. */
export type SourcingSiteStock = {
  __typename?: 'SourcingSiteStock';
  /** The product. */
  product?: Maybe<Product>;
  /** Sellable units. */
  sellable: Scalars['Int']['output'];
};

/** What a decision was made from: with the version of the rules that decided, enough to decide it again. */
export type SourcingSnapshot = {
  __typename?: 'SourcingSnapshot';
  /** SHA-256 over all of it. */
  hash: Scalars['String']['output'];
  /** The delivery method. */
  method: DeliveryMethod;
  /** The units that were needed; at most 100. */
  needs: Array<SourcingNeed>;
  /** The locations that were looked at, at most 1,000: all that had something, except those that a nearer one of their kind with all that is needed outdoes, and the nearest of the others. */
  sites: Array<SourcingSite>;
};

/** Units that are kept back from sourcing: a number, a percentage of what is sellable (rounded up), or the larger of both. */
export type SourcingStockSafety = {
  __typename?: 'SourcingStockSafety';
  /** Where; null: everywhere. */
  of?: Maybe<SourcingLocationSelector>;
  /** Percent of what is sellable there. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** Units. */
  units?: Maybe<Scalars['Int']['output']>;
};

/** Units that are kept back from sourcing: a number, a percentage of what is sellable (rounded up), or the larger of both. */
export type SourcingStockSafetyInput = {
  /** Where; null: everywhere. */
  of?: InputMaybe<SourcingLocationSelectorInput>;
  /** Percent of what is sellable there. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** Units. */
  units?: InputMaybe<Scalars['Int']['input']>;
};

/** One way to source, and for whom. */
export type SourcingStrategy = {
  __typename?: 'SourcingStrategy';
  /** From this instant on; null: always. */
  beginsAt?: Maybe<Scalars['DateTime']['output']>;
  /** All must hold; none: it is for every group; at most 100. */
  conditions: Array<SourcingCondition>;
  /** What a plan must keep, whatever it costs; at most 100. */
  constraints: Array<SourcingConstraint>;
  /** What is to be small; at least one; at most 100. */
  criteria: Array<SourcingCriterion>;
  /** Before this instant; null: for ever. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is tried first or only when no other filled the group. */
  kind: SourcingStrategyKind;
  /** How many locations more than one a group may be split over. */
  maxSplit?: Maybe<Scalars['Int']['output']>;
  /** Whether shipments may be brought together on their way; null: each goes to the customer by itself. */
  merge?: Maybe<SourcingMerge>;
  /** How the criteria decide. */
  mode: SourcingMode;
  /** Only locations of this network. */
  network?: Maybe<Scalars['String']['output']>;
  /** 1 is tried first; equal priorities are told apart by `ref`. */
  priority: Scalars['Int']['output'];
  /** Names it in decisions; unique in the profile. */
  ref: Scalars['String']['output'];
  /** What becomes of a group that it cannot fill. */
  unfilled: SourcingUnfilled;
};

/** One way to source, and for whom. */
export type SourcingStrategyInput = {
  /** From this instant on; null: always. */
  beginsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** All must hold; none: it is for every group. */
  conditions?: Array<SourcingConditionInput>;
  /** What a plan must keep, whatever it costs. */
  constraints?: Array<SourcingConstraintInput>;
  /** What is to be small; at least one. */
  criteria: Array<SourcingCriterionInput>;
  /** Before this instant; null: for ever. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it is tried first or only when no other filled the group. */
  kind?: SourcingStrategyKind;
  /** How many locations more than one a group may be split over. */
  maxSplit?: InputMaybe<Scalars['Int']['input']>;
  /** Whether shipments may be brought together on their way; null: each goes to the customer by itself. */
  merge?: InputMaybe<SourcingMergeInput>;
  /** How the criteria decide. */
  mode?: SourcingMode;
  /** Only locations of this network. */
  network?: InputMaybe<Scalars['String']['input']>;
  /** 1 is tried first; equal priorities are told apart by `ref`. */
  priority: Scalars['Int']['input'];
  /** Names it in decisions; unique in the profile. */
  ref: Scalars['String']['input'];
  /** What becomes of a group that it cannot fill. */
  unfilled: SourcingUnfilledInput;
};

/** When a strategy is tried. */
export type SourcingStrategyKind =
  /** Only when no primary strategy filled the group. */
  | 'FALLBACK'
  /** Before all fallbacks. */
  | 'PRIMARY';

/** One part of a cost, or a fact behind it. */
export type SourcingTerm = {
  __typename?: 'SourcingTerm';
  /** Its name, as in `shipments`, `items`, `distance`. */
  name: Scalars['String']['output'];
  /** Its value; an amount in the currency of the cost unless the name ends in a unit or in `Ratio`. */
  value: Scalars['Decimal']['output'];
};

/** A stretch of the week on the clock of a zone. One whose end is not after its start goes on past midnight. */
export type SourcingTimeWindow = {
  __typename?: 'SourcingTimeWindow';
  /** HH:MM, included. */
  from: Scalars['String']['output'];
  /** IANA zone, as in `Europe/Berlin`. */
  timeZone: Scalars['String']['output'];
  /** HH:MM, excluded. */
  to: Scalars['String']['output'];
  /** ISO weekdays, 1 (Monday) to 7, on which it begins; at most 7. */
  weekdays: Array<Scalars['Int']['output']>;
};

/** A stretch of the week on the clock of a zone. One whose end is not after its start goes on past midnight. */
export type SourcingTimeWindowInput = {
  /** HH:MM, included. */
  from: Scalars['String']['input'];
  /** IANA zone, as in `Europe/Berlin`. */
  timeZone: Scalars['String']['input'];
  /** HH:MM, excluded. */
  to: Scalars['String']['input'];
  /** ISO weekdays, 1 (Monday) to 7, on which it begins. */
  weekdays: Array<Scalars['Int']['input']>;
};

/** Which lines belong together. */
export type SourcingTogether =
  /** Lines of one brand. */
  | 'BRAND'
  /** Lines of one category. */
  | 'CATEGORY'
  /** All lines of the group. */
  | 'GROUP'
  /** The units of each line. */
  | 'LINE'
  /** Lines with a tag. */
  | 'TAG';

/** What became of a strategy. Clients must tolerate new values. */
export type SourcingTriedOutcome =
  /** It decided. */
  | 'DECIDED'
  /** Its time had not come, or was over. */
  | 'NOT_ACTIVE'
  /** A condition failed. */
  | 'NOT_MATCHED'
  /** It could not fill the group. */
  | 'UNFILLED';

/** What became of a strategy. */
export type SourcingTriedStrategy = {
  __typename?: 'SourcingTriedStrategy';
  /** The condition that failed, or what was short; null when it decided. */
  because?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  outcome: SourcingTriedOutcome;
  /** The strategy's `ref`. */
  ref: Scalars['String']['output'];
};

/** What becomes of a group that a strategy cannot fill. */
export type SourcingUnfilled = {
  __typename?: 'SourcingUnfilled';
  /** What is done. */
  action: SourcingUnfilledAction;
  /** With AUTO_CANCEL: after so many days. */
  afterDays?: Maybe<Scalars['Int']['output']>;
};

/** What becomes of a group that a strategy cannot fill. */
export type SourcingUnfilledAction =
  /** The customer is told and decides. */
  | 'ASK_CUSTOMER'
  /** It is cancelled after some days. */
  | 'AUTO_CANCEL'
  /** The rest waits for stock. */
  | 'BACKORDER'
  /** The next strategy is tried. */
  | 'NEXT_STRATEGY'
  /** What can be had is sent. */
  | 'PARTIAL'
  /** The whole group waits. */
  | 'QUEUE';

/** What becomes of a group that a strategy cannot fill. */
export type SourcingUnfilledInput = {
  /** What is done. */
  action: SourcingUnfilledAction;
  /** With AUTO_CANCEL: after so many days. */
  afterDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Why `splitFulfilment` was refused. */
export type SplitFulfilmentError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | LocationUnsuitableError | NotFoundError;

/** A fulfilment, and what becomes one of its own. */
export type SplitFulfilmentInput = {
  /** The fulfilment. */
  fulfilmentId: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Units to split off, of 1 to 100 lines. Something must stay. */
  lines: Array<SplitLineInput>;
  /** Code of the location that works on them; left out: the same. */
  location?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `splitFulfilment`. */
export type SplitFulfilmentPayload = {
  __typename?: 'SplitFulfilmentPayload';
  /** Why it was refused; empty means done. */
  errors: Array<SplitFulfilmentError>;
  /** The new fulfilment, which its location has in a moment: until then only its id can be asked for. Null when refused. */
  fulfilment?: Maybe<Fulfilment>;
  /** The order; null when refused. */
  order?: Maybe<Order>;
};

/** Units of a line of a fulfilment. */
export type SplitLineInput = {
  /** The fulfilment's line. */
  fulfilmentLineId: Scalars['ID']['input'];
  /** How many units, at least 1. */
  quantity: Scalars['Int']['input'];
};

/** What can be followed live. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Orders for which something waits for a person, each time that this changed: it was opened, was decided, or its cause is gone. With `after`, first
   * what happened since: no gap, no duplicate; good for at least 24 hours. Requires scope `order:read`.
   */
  exceptionsChanged: ExceptionsChanged;
  /**
   * Everything that happens to an order, in all subgraphs, as its timeline tells it. With `after`, first what happened since: no gap, no duplicate.
   * For its customer, for whoever holds its access token, and for scope `order:read`; asked again before each event. An unknown order and a foreign one end the stream at once.
   */
  orderChanged: OrderChanged;
  /**
   * Everything that happens to a return and to its parcel. With `after`, first what happened since: no gap, no duplicate; good for at least 24 hours.
   * For the order's customer, for whoever holds the order's access token, and for scope `return:read` where the goods go or stand; asked again before each
   * event. An unknown return and a foreign one end the stream at once.
   */
  returnChanged: ReturnChanged;
};


/** What can be followed live. */
export type SubscriptionexceptionsChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be followed live. */
export type SubscriptionorderChangedArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
};


/** What can be followed live. */
export type SubscriptionreturnChangedArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  returnOrderId: Scalars['ID']['input'];
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

/** What becomes of units that cannot be had now. Clients must tolerate new values. */
export type UnfilledAction =
  /** They wait for some days, and are cancelled then. */
  | 'AUTO_CANCEL'
  /** They are promised for when they come in. */
  | 'BACKORDER'
  /** What is there is bought, and they are not. */
  | 'PARTIAL'
  /** They wait for whatever comes, without a date. */
  | 'QUEUE';

/** What cannot be had now, and what becomes of it by the rules of sourcing. */
export type UnfilledRest = {
  __typename?: 'UnfilledRest';
  /** What becomes of it. */
  action: UnfilledAction;
  /** Days after which it is cancelled; null: it is not. */
  afterDays?: Maybe<Scalars['Int']['output']>;
  /** Which units; at most 100. */
  units: Array<LaterUnits>;
};

/** Why a location cannot do the work. Clients must tolerate new values. */
export type UnsuitableReason =
  /** It may not serve this order: by the rules, by its methods, or because nobody carries from there. */
  | 'NOT_ALLOWED'
  /** It has no hands left that day. */
  | 'NO_CAPACITY'
  /** It has not got the goods. */
  | 'NO_STOCK';

/** A refusal that the caller can act on. Switch on `__typename`, never on `message`. */
export type UserError = {
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that caused it, from the root of the input; null when no single field did. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Why a draft is not final. */
export type ValidateSourcingProfileError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError | SourcingProfileConflictError | SourcingProfileInvalidError;

/** A draft that is to be final. */
export type ValidateSourcingProfileInput = {
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The draft's name, as in `default-us@3`. */
  name: Scalars['String']['input'];
  /** The revision that you saw. */
  revision: Scalars['Int']['input'];
};

/** The final version, or why it is still a draft. */
export type ValidateSourcingProfilePayload = {
  __typename?: 'ValidateSourcingProfilePayload';
  /** Empty on success. */
  errors: Array<ValidateSourcingProfileError>;
  /** The version with its warnings; null when refused. */
  profile?: Maybe<SourcingProfile>;
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
  PurchaseOrder: PurchaseOrder;
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
  PurchaseOrder:
    ( { __typename: 'PurchaseOrder' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrder'], {"id":true}> );
  ReturnOrder:
    ( { __typename: 'ReturnOrder' }
    & GraphQLRecursivePick<FederationTypes['ReturnOrder'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ActivateSourcingProfileError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SourcingProfileConflictError & { __typename: 'SourcingProfileConflictError' } )
  ;
  CancelOrderError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ChangeReleaseDelayError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  DraftSourcingProfileError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EditSourcingProfileError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SourcingProfileConflictError & { __typename: 'SourcingProfileConflictError' } )
  ;
  InspectReturnError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  MergeFulfilmentsError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( Omit<LocationUnsuitableError, 'reason'> & { reason: _RefType['UnsuitableReason'] } & { __typename: 'LocationUnsuitableError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  MoveFulfilmentError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( Omit<LocationUnsuitableError, 'reason'> & { reason: _RefType['UnsuitableReason'] } & { __typename: 'LocationUnsuitableError' } )
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
    | ( Omit<PurchaseLimitError, 'rule'> & { rule: _RefType['PurchaseRuleKind'] } & { __typename: 'PurchaseLimitError' } )
    | ( UndeliverableError & { __typename: 'UndeliverableError' } )
  ;
  RaiseExceptionError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ReceiveReturnError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ReevaluateSourcingError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RequestReturnError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<NotReturnableError, 'reason'> & { reason: _RefType['NotReturnableReason'] } & { __typename: 'NotReturnableError' } )
  ;
  ResolveExceptionError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RollBackSourcingProfileError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SourcingProfileConflictError & { __typename: 'SourcingProfileConflictError' } )
  ;
  SimulateSourcingProfileError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SourcingProfileInvalidError, 'problems'> & { problems: Array<_RefType['SourcingProfileProblem']> } & { __typename: 'SourcingProfileInvalidError' } )
  ;
  SplitFulfilmentError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( Omit<LocationUnsuitableError, 'reason'> & { reason: _RefType['UnsuitableReason'] } & { __typename: 'LocationUnsuitableError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ValidateSourcingProfileError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SourcingProfileConflictError & { __typename: 'SourcingProfileConflictError' } )
    | ( Omit<SourcingProfileInvalidError, 'problems'> & { problems: Array<_RefType['SourcingProfileProblem']> } & { __typename: 'SourcingProfileInvalidError' } )
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
    | ( Omit<LocationUnsuitableError, 'reason'> & { reason: _RefType['UnsuitableReason'] } & { __typename: 'LocationUnsuitableError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<NotReturnableError, 'reason'> & { reason: _RefType['NotReturnableReason'] } & { __typename: 'NotReturnableError' } )
    | ( PaymentRefusedError & { __typename: 'PaymentRefusedError' } )
    | ( PriceChangedError & { __typename: 'PriceChangedError' } )
    | ( Omit<PurchaseLimitError, 'rule'> & { rule: _RefType['PurchaseRuleKind'] } & { __typename: 'PurchaseLimitError' } )
    | ( SourcingProfileConflictError & { __typename: 'SourcingProfileConflictError' } )
    | ( Omit<SourcingProfileInvalidError, 'problems'> & { problems: Array<_RefType['SourcingProfileProblem']> } & { __typename: 'SourcingProfileInvalidError' } )
    | ( UndeliverableError & { __typename: 'UndeliverableError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivateSourcingProfileError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateSourcingProfileError']>;
  ActivateSourcingProfileInput: ActivateSourcingProfileInput;
  ActivateSourcingProfilePayload: ResolverTypeWrapper<Omit<ActivateSourcingProfilePayload, 'activation' | 'errors'> & { activation?: Maybe<ResolversTypes['SourcingActivation']>, errors: Array<ResolversTypes['ActivateSourcingProfileError']> }>;
  ActiveSourcingProfile: ResolverTypeWrapper<Omit<ActiveSourcingProfile, 'activation' | 'profile'> & { activation?: Maybe<ResolversTypes['SourcingActivation']>, profile?: Maybe<ResolversTypes['SourcingProfile']> }>;
  AddSourcingConstraintInput: AddSourcingConstraintInput;
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  AffectedOrder: ResolverTypeWrapper<AffectedOrderMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AffectedOrderConnection: ResolverTypeWrapper<Omit<AffectedOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AffectedOrderEdge']>, nodes: Array<ResolversTypes['AffectedOrder']> }>;
  AffectedOrderEdge: ResolverTypeWrapper<Omit<AffectedOrderEdge, 'node'> & { node: ResolversTypes['AffectedOrder'] }>;
  Alternative: ResolverTypeWrapper<Omit<Alternative, 'kind' | 'product'> & { kind: ResolversTypes['AlternativeKind'], product?: Maybe<ResolversTypes['Product']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlternativeKind: ResolverTypeWrapper<'OTHER_LOCATION' | 'LATER_DATE' | 'SPLIT' | 'SUBSTITUTE' | 'UPGRADE'>;
  CancelLineInput: CancelLineInput;
  CancelOrderError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderError']>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<Omit<CancelOrderPayload, 'errors' | 'order'> & { errors: Array<ResolversTypes['CancelOrderError']>, order?: Maybe<ResolversTypes['Order']> }>;
  CancelReason: ResolverTypeWrapper<'CUSTOMER' | 'FRAUD' | 'STOCK' | 'OTHER'>;
  ChangeReleaseDelayError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeReleaseDelayError']>;
  ChangeReleaseDelayInput: ChangeReleaseDelayInput;
  ChangeReleaseDelayPayload: ResolverTypeWrapper<Omit<ChangeReleaseDelayPayload, 'errors'> & { errors: Array<ResolversTypes['ChangeReleaseDelayError']> }>;
  Channel: ResolverTypeWrapper<Channel>;
  CheckoutGroup: ResolverTypeWrapper<Omit<CheckoutGroup, 'lines' | 'method' | 'options'> & { lines: Array<ResolversTypes['CheckoutLine']>, method: ResolversTypes['DeliveryMethod'], options: Array<ResolversTypes['DeliveryOption']> }>;
  CheckoutInput: CheckoutInput;
  CheckoutLine: ResolverTypeWrapper<Omit<CheckoutLine, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  CheckoutPreview: ResolverTypeWrapper<Omit<CheckoutPreview, 'groups' | 'problems'> & { groups: Array<ResolversTypes['CheckoutGroup']>, problems: Array<ResolversTypes['UserError']> }>;
  CoordinatesInput: CoordinatesInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerMessage: ResolverTypeWrapper<CustomerMessageMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliveryMethod: ResolverTypeWrapper<'SHIP' | 'PICKUP' | 'CURBSIDE' | 'LOCAL_DELIVERY' | 'LOCKER' | 'DIGITAL' | 'SERVICE'>;
  DeliveryOption: ResolverTypeWrapper<Omit<DeliveryOption, 'later' | 'shipments'> & { later?: Maybe<ResolversTypes['UnfilledRest']>, shipments: Array<ResolversTypes['PlannedShipment']> }>;
  DeliveryPromise: ResolverTypeWrapper<DeliveryPromise>;
  Disposition: ResolverTypeWrapper<'RESTOCK' | 'QUARANTINE' | 'REFURBISH' | 'SCRAP' | 'VENDOR'>;
  DraftSourcingProfileError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftSourcingProfileError']>;
  DraftSourcingProfileInput: DraftSourcingProfileInput;
  DraftSourcingProfilePayload: ResolverTypeWrapper<Omit<DraftSourcingProfilePayload, 'errors' | 'profile'> & { errors: Array<ResolversTypes['DraftSourcingProfileError']>, profile?: Maybe<ResolversTypes['SourcingProfile']> }>;
  EditSourcingProfileError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditSourcingProfileError']>;
  EditSourcingProfileInput: EditSourcingProfileInput;
  EditSourcingProfilePayload: ResolverTypeWrapper<Omit<EditSourcingProfilePayload, 'errors' | 'profile'> & { errors: Array<ResolversTypes['EditSourcingProfileError']>, profile?: Maybe<ResolversTypes['SourcingProfile']> }>;
  ExceptionChoice: ResolverTypeWrapper<'RETRY' | 'CANCEL_UNITS' | 'KEEP' | 'DISMISS'>;
  ExceptionsChanged: ResolverTypeWrapper<Omit<ExceptionsChanged, 'order'> & { order: ResolversTypes['Order'] }>;
  Fulfilment: ResolverTypeWrapper<Fulfilment>;
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
  LaterMode: ResolverTypeWrapper<'BACKORDER' | 'PREORDER'>;
  LaterUnits: ResolverTypeWrapper<Omit<LaterUnits, 'mode' | 'product'> & { mode?: Maybe<ResolversTypes['LaterMode']>, product?: Maybe<ResolversTypes['Product']> }>;
  Location: ResolverTypeWrapper<Location>;
  LocationUnsuitableError: ResolverTypeWrapper<Omit<LocationUnsuitableError, 'reason'> & { reason: ResolversTypes['UnsuitableReason'] }>;
  MergeFulfilmentsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeFulfilmentsError']>;
  MergeFulfilmentsInput: MergeFulfilmentsInput;
  MergeFulfilmentsPayload: ResolverTypeWrapper<Omit<MergeFulfilmentsPayload, 'errors' | 'order'> & { errors: Array<ResolversTypes['MergeFulfilmentsError']>, order?: Maybe<ResolversTypes['Order']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MoveFulfilmentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveFulfilmentError']>;
  MoveFulfilmentInput: MoveFulfilmentInput;
  MoveFulfilmentPayload: ResolverTypeWrapper<Omit<MoveFulfilmentPayload, 'errors' | 'order'> & { errors: Array<ResolversTypes['MoveFulfilmentError']>, order?: Maybe<ResolversTypes['Order']> }>;
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
  OrderException: ResolverTypeWrapper<OrderExceptionMapper>;
  OrderExceptionConnection: ResolverTypeWrapper<Omit<OrderExceptionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrderExceptionEdge']>, nodes: Array<ResolversTypes['OrderException']> }>;
  OrderExceptionEdge: ResolverTypeWrapper<Omit<OrderExceptionEdge, 'node'> & { node: ResolversTypes['OrderException'] }>;
  OrderExceptionFilterInput: OrderExceptionFilterInput;
  OrderExceptionKind: ResolverTypeWrapper<'SOURCING_FAILED' | 'CAPTURE_FAILED' | 'REFUND_FAILED' | 'VOID_FAILED' | 'STOCK_MISSING' | 'RAISED'>;
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
  ProductPromise: ResolverTypeWrapper<Omit<ProductPromise, 'method' | 'source'> & { method: ResolversTypes['DeliveryMethod'], source: ResolversTypes['ProductPromiseSource'] }>;
  ProductPromiseSource: ResolverTypeWrapper<'ON_HAND' | 'BACKORDER' | 'PREORDER'>;
  PromiseChange: ResolverTypeWrapper<PromiseChangeMapper>;
  PromiseChangeCause: ResolverTypeWrapper<'RESOURCED' | 'OVERDUE' | 'INBOUND' | 'CARRIER' | 'CALENDAR'>;
  PromiseDestinationInput: PromiseDestinationInput;
  PurchaseLimitError: ResolverTypeWrapper<Omit<PurchaseLimitError, 'rule'> & { rule: ResolversTypes['PurchaseRuleKind'] }>;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderMapper>;
  PurchaseRuleKind: ResolverTypeWrapper<'MIN' | 'MAX' | 'STEP' | 'CUSTOMER'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseExceptionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseExceptionError']>;
  RaiseExceptionInput: RaiseExceptionInput;
  RaiseExceptionPayload: ResolverTypeWrapper<Omit<RaiseExceptionPayload, 'errors' | 'order'> & { errors: Array<ResolversTypes['RaiseExceptionError']>, order?: Maybe<ResolversTypes['Order']> }>;
  ReceiveReturnError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveReturnError']>;
  ReceiveReturnInput: ReceiveReturnInput;
  ReceiveReturnLineInput: ReceiveReturnLineInput;
  ReceiveReturnPayload: ResolverTypeWrapper<Omit<ReceiveReturnPayload, 'errors' | 'returnOrder'> & { errors: Array<ResolversTypes['ReceiveReturnError']>, returnOrder?: Maybe<ResolversTypes['ReturnOrder']> }>;
  ReevaluateSourcingError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReevaluateSourcingError']>;
  ReevaluateSourcingInput: ReevaluateSourcingInput;
  ReevaluateSourcingPayload: ResolverTypeWrapper<Omit<ReevaluateSourcingPayload, 'errors'> & { errors: Array<ResolversTypes['ReevaluateSourcingError']> }>;
  Refund: ResolverTypeWrapper<Omit<Refund, 'status'> & { status: ResolversTypes['RefundStatus'] }>;
  RefundStatus: ResolverTypeWrapper<'CALCULATED' | 'PENDING_APPROVAL' | 'REQUESTED' | 'PENDING' | 'SETTLED' | 'FAILED' | 'RETRY' | 'MANUAL'>;
  ReplayedDecision: ResolverTypeWrapper<Omit<ReplayedDecision, 'outcome' | 'recorded'> & { outcome: ResolversTypes['SourcingReplayOutcome'], recorded: ResolversTypes['SourcingDecision'] }>;
  RequestReturnError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReturnError']>;
  RequestReturnInput: RequestReturnInput;
  RequestReturnLineInput: RequestReturnLineInput;
  RequestReturnPayload: ResolverTypeWrapper<Omit<RequestReturnPayload, 'errors' | 'returnOrder'> & { errors: Array<ResolversTypes['RequestReturnError']>, returnOrder?: Maybe<ResolversTypes['ReturnOrder']> }>;
  ResolveExceptionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveExceptionError']>;
  ResolveExceptionInput: ResolveExceptionInput;
  ResolveExceptionPayload: ResolverTypeWrapper<Omit<ResolveExceptionPayload, 'errors' | 'order'> & { errors: Array<ResolversTypes['ResolveExceptionError']>, order?: Maybe<ResolversTypes['Order']> }>;
  ReturnChanged: ResolverTypeWrapper<Omit<ReturnChanged, 'returnOrder'> & { returnOrder: ResolversTypes['ReturnOrder'] }>;
  ReturnLine: ResolverTypeWrapper<ReturnLineMapper>;
  ReturnMethod: ResolverTypeWrapper<'PARCEL' | 'STORE'>;
  ReturnOrder: ResolverTypeWrapper<ReturnOrderMapper>;
  ReturnOrderConnection: ResolverTypeWrapper<Omit<ReturnOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReturnOrderEdge']>, nodes: Array<ResolversTypes['ReturnOrder']> }>;
  ReturnOrderEdge: ResolverTypeWrapper<Omit<ReturnOrderEdge, 'node'> & { node: ResolversTypes['ReturnOrder'] }>;
  ReturnReason: ResolverTypeWrapper<'TOO_SMALL' | 'TOO_LARGE' | 'DAMAGED' | 'WRONG_ITEM' | 'NOT_AS_DESCRIBED' | 'CHANGED_MIND' | 'OTHER'>;
  ReturnStatus: ResolverTypeWrapper<'REQUESTED' | 'APPROVED' | 'DECLINED' | 'LABEL_ISSUED' | 'DROP_OFF' | 'IN_TRANSIT' | 'PARTIALLY_RECEIVED' | 'RECEIVED' | 'INSPECTED' | 'PROCESSED' | 'CLOSED' | 'CANCELLED' | 'EXPIRED'>;
  RollBackSourcingProfileError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollBackSourcingProfileError']>;
  RollBackSourcingProfileInput: RollBackSourcingProfileInput;
  RollBackSourcingProfilePayload: ResolverTypeWrapper<Omit<RollBackSourcingProfilePayload, 'active' | 'errors'> & { active?: Maybe<ResolversTypes['ActiveSourcingProfile']>, errors: Array<ResolversTypes['RollBackSourcingProfileError']> }>;
  SetSourcingCostInput: SetSourcingCostInput;
  ShipToStore: ResolverTypeWrapper<ShipToStore>;
  ShipToStoreInput: ShipToStoreInput;
  SimulateSourcingProfileError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SimulateSourcingProfileError']>;
  SimulateSourcingProfileInput: SimulateSourcingProfileInput;
  SimulateSourcingProfilePayload: ResolverTypeWrapper<Omit<SimulateSourcingProfilePayload, 'errors' | 'simulation'> & { errors: Array<ResolversTypes['SimulateSourcingProfileError']>, simulation?: Maybe<ResolversTypes['SourcingSimulation']> }>;
  SimulatedCost: ResolverTypeWrapper<SimulatedCost>;
  SimulatedOutcome: ResolverTypeWrapper<SimulatedOutcome>;
  SourcingActivation: ResolverTypeWrapper<SourcingActivationMapper>;
  SourcingActivationStatus: ResolverTypeWrapper<'SCHEDULED' | 'ACTIVE' | 'ENDED'>;
  SourcingBrandExclusivity: ResolverTypeWrapper<SourcingBrandExclusivity>;
  SourcingBrandExclusivityInput: SourcingBrandExclusivityInput;
  SourcingCandidate: ResolverTypeWrapper<SourcingCandidate>;
  SourcingCarbon: ResolverTypeWrapper<SourcingCarbon>;
  SourcingCarbonInput: SourcingCarbonInput;
  SourcingCartonTier: ResolverTypeWrapper<SourcingCartonTier>;
  SourcingCartonTierInput: SourcingCartonTierInput;
  SourcingCartons: ResolverTypeWrapper<SourcingCartons>;
  SourcingCartonsInput: SourcingCartonsInput;
  SourcingCause: ResolverTypeWrapper<'PLACEMENT' | 'REFUSED' | 'REQUESTED' | 'WINDOW' | 'OVERRIDE'>;
  SourcingCondition: ResolverTypeWrapper<Omit<SourcingCondition, 'operator' | 'scope'> & { operator: ResolversTypes['SourcingConditionOperator'], scope: ResolversTypes['SourcingConditionScope'] }>;
  SourcingConditionInput: SourcingConditionInput;
  SourcingConditionOperator: ResolverTypeWrapper<'EQ' | 'NE' | 'IN' | 'GT' | 'GTE' | 'LT' | 'LTE' | 'BETWEEN' | 'CONTAINS' | 'MATCHES_TIME_WINDOW'>;
  SourcingConditionScope: ResolverTypeWrapper<'ALL' | 'ANY'>;
  SourcingConstraint: ResolverTypeWrapper<Omit<SourcingConstraint, 'keepTogether'> & { keepTogether?: Maybe<ResolversTypes['SourcingKeepTogether']> }>;
  SourcingConstraintInput: SourcingConstraintInput;
  SourcingCost: ResolverTypeWrapper<SourcingCost>;
  SourcingCostInput: SourcingCostInput;
  SourcingCostZone: ResolverTypeWrapper<SourcingCostZone>;
  SourcingCostZoneInput: SourcingCostZoneInput;
  SourcingCriterion: ResolverTypeWrapper<Omit<SourcingCriterion, 'kind'> & { kind: ResolversTypes['SourcingCriterionKind'] }>;
  SourcingCriterionInput: SourcingCriterionInput;
  SourcingCriterionKind: ResolverTypeWrapper<'COST' | 'DISTANCE' | 'DELIVERY_DAYS' | 'SHIPMENTS' | 'UTILISATION' | 'STOCK_BALANCE' | 'LOCATION_PRIORITY' | 'CARBON'>;
  SourcingCustomerBlock: ResolverTypeWrapper<SourcingCustomerBlock>;
  SourcingCustomerBlockInput: SourcingCustomerBlockInput;
  SourcingDecision: ResolverTypeWrapper<SourcingDecisionMapper>;
  SourcingDifference: ResolverTypeWrapper<SourcingDifference>;
  SourcingDuty: ResolverTypeWrapper<SourcingDuty>;
  SourcingDutyInput: SourcingDutyInput;
  SourcingExport: ResolverTypeWrapper<SourcingExport>;
  SourcingExportInput: SourcingExportInput;
  SourcingFact: ResolverTypeWrapper<SourcingFact>;
  SourcingHandlingCost: ResolverTypeWrapper<SourcingHandlingCost>;
  SourcingHandlingCostInput: SourcingHandlingCostInput;
  SourcingKeepTogether: ResolverTypeWrapper<Omit<SourcingKeepTogether, 'by'> & { by: ResolversTypes['SourcingTogether'] }>;
  SourcingKeepTogetherInput: SourcingKeepTogetherInput;
  SourcingLocationPriority: ResolverTypeWrapper<SourcingLocationPriority>;
  SourcingLocationPriorityInput: SourcingLocationPriorityInput;
  SourcingLocationRank: ResolverTypeWrapper<SourcingLocationRank>;
  SourcingLocationRankInput: SourcingLocationRankInput;
  SourcingLocationSelector: ResolverTypeWrapper<SourcingLocationSelector>;
  SourcingLocationSelectorInput: SourcingLocationSelectorInput;
  SourcingLocations: ResolverTypeWrapper<SourcingLocations>;
  SourcingLocationsInput: SourcingLocationsInput;
  SourcingMerge: ResolverTypeWrapper<SourcingMerge>;
  SourcingMergeInput: SourcingMergeInput;
  SourcingMode: ResolverTypeWrapper<'LEXICOGRAPHIC' | 'WEIGHTED'>;
  SourcingNeed: ResolverTypeWrapper<Omit<SourcingNeed, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  SourcingProblemSeverity: ResolverTypeWrapper<'ERROR' | 'WARNING'>;
  SourcingProfile: ResolverTypeWrapper<SourcingProfileMapper>;
  SourcingProfileAction: ResolverTypeWrapper<'EDIT' | 'VALIDATE' | 'SIMULATE' | 'ACTIVATE' | 'COPY'>;
  SourcingProfileConflictError: ResolverTypeWrapper<SourcingProfileConflictError>;
  SourcingProfileConnection: ResolverTypeWrapper<Omit<SourcingProfileConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourcingProfileEdge']>, nodes: Array<ResolversTypes['SourcingProfile']> }>;
  SourcingProfileEdge: ResolverTypeWrapper<Omit<SourcingProfileEdge, 'node'> & { node: ResolversTypes['SourcingProfile'] }>;
  SourcingProfileInvalidError: ResolverTypeWrapper<Omit<SourcingProfileInvalidError, 'problems'> & { problems: Array<ResolversTypes['SourcingProfileProblem']> }>;
  SourcingProfileProblem: ResolverTypeWrapper<Omit<SourcingProfileProblem, 'severity'> & { severity: ResolversTypes['SourcingProblemSeverity'] }>;
  SourcingProfileStatus: ResolverTypeWrapper<'DRAFT' | 'VALIDATED' | 'ACTIVE' | 'RETIRED'>;
  SourcingPromiseLimit: ResolverTypeWrapper<SourcingPromiseLimit>;
  SourcingPromiseLimitInput: SourcingPromiseLimitInput;
  SourcingRadius: ResolverTypeWrapper<SourcingRadius>;
  SourcingRadiusInput: SourcingRadiusInput;
  SourcingReplay: ResolverTypeWrapper<Omit<SourcingReplay, 'decisions'> & { decisions: Array<ResolversTypes['ReplayedDecision']> }>;
  SourcingReplayOutcome: ResolverTypeWrapper<'IDENTICAL' | 'DIFFERENT' | 'SNAPSHOT_CHANGED' | 'NO_PROFILE' | 'NOT_REPLAYABLE'>;
  SourcingRuleChangeInput: SourcingRuleChangeInput;
  SourcingRules: ResolverTypeWrapper<Omit<SourcingRules, 'strategies'> & { strategies: Array<ResolversTypes['SourcingStrategy']> }>;
  SourcingRulesInput: SourcingRulesInput;
  SourcingSimulation: ResolverTypeWrapper<SourcingSimulationMapper>;
  SourcingSimulationReport: ResolverTypeWrapper<SourcingSimulationReport>;
  SourcingSimulationSnapshot: ResolverTypeWrapper<'RECORDED' | 'NOW'>;
  SourcingSimulationStatus: ResolverTypeWrapper<'RUNNING' | 'DONE'>;
  SourcingSite: ResolverTypeWrapper<Omit<SourcingSite, 'stock'> & { stock: Array<ResolversTypes['SourcingSiteStock']> }>;
  SourcingSiteStock: ResolverTypeWrapper<Omit<SourcingSiteStock, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  SourcingSnapshot: ResolverTypeWrapper<Omit<SourcingSnapshot, 'method' | 'needs' | 'sites'> & { method: ResolversTypes['DeliveryMethod'], needs: Array<ResolversTypes['SourcingNeed']>, sites: Array<ResolversTypes['SourcingSite']> }>;
  SourcingStockSafety: ResolverTypeWrapper<SourcingStockSafety>;
  SourcingStockSafetyInput: SourcingStockSafetyInput;
  SourcingStrategy: ResolverTypeWrapper<Omit<SourcingStrategy, 'conditions' | 'constraints' | 'criteria' | 'kind' | 'mode' | 'unfilled'> & { conditions: Array<ResolversTypes['SourcingCondition']>, constraints: Array<ResolversTypes['SourcingConstraint']>, criteria: Array<ResolversTypes['SourcingCriterion']>, kind: ResolversTypes['SourcingStrategyKind'], mode: ResolversTypes['SourcingMode'], unfilled: ResolversTypes['SourcingUnfilled'] }>;
  SourcingStrategyInput: SourcingStrategyInput;
  SourcingStrategyKind: ResolverTypeWrapper<'PRIMARY' | 'FALLBACK'>;
  SourcingTerm: ResolverTypeWrapper<SourcingTerm>;
  SourcingTimeWindow: ResolverTypeWrapper<SourcingTimeWindow>;
  SourcingTimeWindowInput: SourcingTimeWindowInput;
  SourcingTogether: ResolverTypeWrapper<'GROUP' | 'LINE' | 'BRAND' | 'CATEGORY' | 'TAG'>;
  SourcingTriedOutcome: ResolverTypeWrapper<'DECIDED' | 'NOT_ACTIVE' | 'NOT_MATCHED' | 'UNFILLED'>;
  SourcingTriedStrategy: ResolverTypeWrapper<Omit<SourcingTriedStrategy, 'outcome'> & { outcome: ResolversTypes['SourcingTriedOutcome'] }>;
  SourcingUnfilled: ResolverTypeWrapper<Omit<SourcingUnfilled, 'action'> & { action: ResolversTypes['SourcingUnfilledAction'] }>;
  SourcingUnfilledAction: ResolverTypeWrapper<'NEXT_STRATEGY' | 'PARTIAL' | 'BACKORDER' | 'QUEUE' | 'ASK_CUSTOMER' | 'AUTO_CANCEL'>;
  SourcingUnfilledInput: SourcingUnfilledInput;
  SplitFulfilmentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SplitFulfilmentError']>;
  SplitFulfilmentInput: SplitFulfilmentInput;
  SplitFulfilmentPayload: ResolverTypeWrapper<Omit<SplitFulfilmentPayload, 'errors' | 'order'> & { errors: Array<ResolversTypes['SplitFulfilmentError']>, order?: Maybe<ResolversTypes['Order']> }>;
  SplitLineInput: SplitLineInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TimelineEdge']>, nodes: Array<ResolversTypes['TimelineEntry']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryMapper>;
  Totals: ResolverTypeWrapper<Totals>;
  UndeliverableError: ResolverTypeWrapper<UndeliverableError>;
  UnfilledAction: ResolverTypeWrapper<'BACKORDER' | 'QUEUE' | 'PARTIAL' | 'AUTO_CANCEL'>;
  UnfilledRest: ResolverTypeWrapper<Omit<UnfilledRest, 'action' | 'units'> & { action: ResolversTypes['UnfilledAction'], units: Array<ResolversTypes['LaterUnits']> }>;
  UnsuitableReason: ResolverTypeWrapper<'NO_STOCK' | 'NO_CAPACITY' | 'NOT_ALLOWED'>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValidateSourcingProfileError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValidateSourcingProfileError']>;
  ValidateSourcingProfileInput: ValidateSourcingProfileInput;
  ValidateSourcingProfilePayload: ResolverTypeWrapper<Omit<ValidateSourcingProfilePayload, 'errors' | 'profile'> & { errors: Array<ResolversTypes['ValidateSourcingProfileError']>, profile?: Maybe<ResolversTypes['SourcingProfile']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivateSourcingProfileError: ResolversUnionTypes<ResolversParentTypes>['ActivateSourcingProfileError'];
  ActivateSourcingProfileInput: ActivateSourcingProfileInput;
  ActivateSourcingProfilePayload: Omit<ActivateSourcingProfilePayload, 'activation' | 'errors'> & { activation?: Maybe<ResolversParentTypes['SourcingActivation']>, errors: Array<ResolversParentTypes['ActivateSourcingProfileError']> };
  ActiveSourcingProfile: Omit<ActiveSourcingProfile, 'activation' | 'profile'> & { activation?: Maybe<ResolversParentTypes['SourcingActivation']>, profile?: Maybe<ResolversParentTypes['SourcingProfile']> };
  AddSourcingConstraintInput: AddSourcingConstraintInput;
  Address: Address;
  AddressInput: AddressInput;
  AffectedOrder: AffectedOrderMapper;
  ID: Scalars['ID']['output'];
  AffectedOrderConnection: Omit<AffectedOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AffectedOrderEdge']>, nodes: Array<ResolversParentTypes['AffectedOrder']> };
  AffectedOrderEdge: Omit<AffectedOrderEdge, 'node'> & { node: ResolversParentTypes['AffectedOrder'] };
  Alternative: Omit<Alternative, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  Int: Scalars['Int']['output'];
  CancelLineInput: CancelLineInput;
  CancelOrderError: ResolversUnionTypes<ResolversParentTypes>['CancelOrderError'];
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: Omit<CancelOrderPayload, 'errors' | 'order'> & { errors: Array<ResolversParentTypes['CancelOrderError']>, order?: Maybe<ResolversParentTypes['Order']> };
  ChangeReleaseDelayError: ResolversUnionTypes<ResolversParentTypes>['ChangeReleaseDelayError'];
  ChangeReleaseDelayInput: ChangeReleaseDelayInput;
  ChangeReleaseDelayPayload: Omit<ChangeReleaseDelayPayload, 'errors'> & { errors: Array<ResolversParentTypes['ChangeReleaseDelayError']> };
  Channel: Channel | FederationReferenceTypes['Channel'];
  CheckoutGroup: Omit<CheckoutGroup, 'lines' | 'options'> & { lines: Array<ResolversParentTypes['CheckoutLine']>, options: Array<ResolversParentTypes['DeliveryOption']> };
  CheckoutInput: CheckoutInput;
  CheckoutLine: Omit<CheckoutLine, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  CheckoutPreview: Omit<CheckoutPreview, 'groups' | 'problems'> & { groups: Array<ResolversParentTypes['CheckoutGroup']>, problems: Array<ResolversParentTypes['UserError']> };
  CoordinatesInput: CoordinatesInput;
  Float: Scalars['Float']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerMapper;
  CustomerMessage: CustomerMessageMapper;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeliveryOption: Omit<DeliveryOption, 'later' | 'shipments'> & { later?: Maybe<ResolversParentTypes['UnfilledRest']>, shipments: Array<ResolversParentTypes['PlannedShipment']> };
  DeliveryPromise: DeliveryPromise;
  DraftSourcingProfileError: ResolversUnionTypes<ResolversParentTypes>['DraftSourcingProfileError'];
  DraftSourcingProfileInput: DraftSourcingProfileInput;
  DraftSourcingProfilePayload: Omit<DraftSourcingProfilePayload, 'errors' | 'profile'> & { errors: Array<ResolversParentTypes['DraftSourcingProfileError']>, profile?: Maybe<ResolversParentTypes['SourcingProfile']> };
  EditSourcingProfileError: ResolversUnionTypes<ResolversParentTypes>['EditSourcingProfileError'];
  EditSourcingProfileInput: EditSourcingProfileInput;
  EditSourcingProfilePayload: Omit<EditSourcingProfilePayload, 'errors' | 'profile'> & { errors: Array<ResolversParentTypes['EditSourcingProfileError']>, profile?: Maybe<ResolversParentTypes['SourcingProfile']> };
  ExceptionsChanged: Omit<ExceptionsChanged, 'order'> & { order: ResolversParentTypes['Order'] };
  Fulfilment: Fulfilment;
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
  LaterUnits: Omit<LaterUnits, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  Location: Location;
  LocationUnsuitableError: LocationUnsuitableError;
  MergeFulfilmentsError: ResolversUnionTypes<ResolversParentTypes>['MergeFulfilmentsError'];
  MergeFulfilmentsInput: MergeFulfilmentsInput;
  MergeFulfilmentsPayload: Omit<MergeFulfilmentsPayload, 'errors' | 'order'> & { errors: Array<ResolversParentTypes['MergeFulfilmentsError']>, order?: Maybe<ResolversParentTypes['Order']> };
  Money: Money;
  MoneyInput: MoneyInput;
  MoveFulfilmentError: ResolversUnionTypes<ResolversParentTypes>['MoveFulfilmentError'];
  MoveFulfilmentInput: MoveFulfilmentInput;
  MoveFulfilmentPayload: Omit<MoveFulfilmentPayload, 'errors' | 'order'> & { errors: Array<ResolversParentTypes['MoveFulfilmentError']>, order?: Maybe<ResolversParentTypes['Order']> };
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  NotReturnableError: NotReturnableError;
  Order: OrderMapper;
  OrderChanged: Omit<OrderChanged, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrderEdge']>, nodes: Array<ResolversParentTypes['Order']> };
  OrderCustomerInput: OrderCustomerInput;
  OrderDestination: OrderDestination;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderException: OrderExceptionMapper;
  OrderExceptionConnection: Omit<OrderExceptionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrderExceptionEdge']>, nodes: Array<ResolversParentTypes['OrderException']> };
  OrderExceptionEdge: Omit<OrderExceptionEdge, 'node'> & { node: ResolversParentTypes['OrderException'] };
  OrderExceptionFilterInput: OrderExceptionFilterInput;
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
  ProductPromise: ProductPromise;
  PromiseChange: PromiseChangeMapper;
  PromiseDestinationInput: PromiseDestinationInput;
  PurchaseLimitError: PurchaseLimitError;
  PurchaseOrder: PurchaseOrderMapper;
  Query: Record<PropertyKey, never>;
  RaiseExceptionError: ResolversUnionTypes<ResolversParentTypes>['RaiseExceptionError'];
  RaiseExceptionInput: RaiseExceptionInput;
  RaiseExceptionPayload: Omit<RaiseExceptionPayload, 'errors' | 'order'> & { errors: Array<ResolversParentTypes['RaiseExceptionError']>, order?: Maybe<ResolversParentTypes['Order']> };
  ReceiveReturnError: ResolversUnionTypes<ResolversParentTypes>['ReceiveReturnError'];
  ReceiveReturnInput: ReceiveReturnInput;
  ReceiveReturnLineInput: ReceiveReturnLineInput;
  ReceiveReturnPayload: Omit<ReceiveReturnPayload, 'errors' | 'returnOrder'> & { errors: Array<ResolversParentTypes['ReceiveReturnError']>, returnOrder?: Maybe<ResolversParentTypes['ReturnOrder']> };
  ReevaluateSourcingError: ResolversUnionTypes<ResolversParentTypes>['ReevaluateSourcingError'];
  ReevaluateSourcingInput: ReevaluateSourcingInput;
  ReevaluateSourcingPayload: Omit<ReevaluateSourcingPayload, 'errors'> & { errors: Array<ResolversParentTypes['ReevaluateSourcingError']> };
  Refund: Refund;
  ReplayedDecision: Omit<ReplayedDecision, 'recorded'> & { recorded: ResolversParentTypes['SourcingDecision'] };
  RequestReturnError: ResolversUnionTypes<ResolversParentTypes>['RequestReturnError'];
  RequestReturnInput: RequestReturnInput;
  RequestReturnLineInput: RequestReturnLineInput;
  RequestReturnPayload: Omit<RequestReturnPayload, 'errors' | 'returnOrder'> & { errors: Array<ResolversParentTypes['RequestReturnError']>, returnOrder?: Maybe<ResolversParentTypes['ReturnOrder']> };
  ResolveExceptionError: ResolversUnionTypes<ResolversParentTypes>['ResolveExceptionError'];
  ResolveExceptionInput: ResolveExceptionInput;
  ResolveExceptionPayload: Omit<ResolveExceptionPayload, 'errors' | 'order'> & { errors: Array<ResolversParentTypes['ResolveExceptionError']>, order?: Maybe<ResolversParentTypes['Order']> };
  ReturnChanged: Omit<ReturnChanged, 'returnOrder'> & { returnOrder: ResolversParentTypes['ReturnOrder'] };
  ReturnLine: ReturnLineMapper;
  ReturnOrder: ReturnOrderMapper;
  ReturnOrderConnection: Omit<ReturnOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReturnOrderEdge']>, nodes: Array<ResolversParentTypes['ReturnOrder']> };
  ReturnOrderEdge: Omit<ReturnOrderEdge, 'node'> & { node: ResolversParentTypes['ReturnOrder'] };
  RollBackSourcingProfileError: ResolversUnionTypes<ResolversParentTypes>['RollBackSourcingProfileError'];
  RollBackSourcingProfileInput: RollBackSourcingProfileInput;
  RollBackSourcingProfilePayload: Omit<RollBackSourcingProfilePayload, 'active' | 'errors'> & { active?: Maybe<ResolversParentTypes['ActiveSourcingProfile']>, errors: Array<ResolversParentTypes['RollBackSourcingProfileError']> };
  SetSourcingCostInput: SetSourcingCostInput;
  ShipToStore: ShipToStore;
  ShipToStoreInput: ShipToStoreInput;
  SimulateSourcingProfileError: ResolversUnionTypes<ResolversParentTypes>['SimulateSourcingProfileError'];
  SimulateSourcingProfileInput: SimulateSourcingProfileInput;
  SimulateSourcingProfilePayload: Omit<SimulateSourcingProfilePayload, 'errors' | 'simulation'> & { errors: Array<ResolversParentTypes['SimulateSourcingProfileError']>, simulation?: Maybe<ResolversParentTypes['SourcingSimulation']> };
  SimulatedCost: SimulatedCost;
  SimulatedOutcome: SimulatedOutcome;
  SourcingActivation: SourcingActivationMapper;
  SourcingBrandExclusivity: SourcingBrandExclusivity;
  SourcingBrandExclusivityInput: SourcingBrandExclusivityInput;
  SourcingCandidate: SourcingCandidate;
  SourcingCarbon: SourcingCarbon;
  SourcingCarbonInput: SourcingCarbonInput;
  SourcingCartonTier: SourcingCartonTier;
  SourcingCartonTierInput: SourcingCartonTierInput;
  SourcingCartons: SourcingCartons;
  SourcingCartonsInput: SourcingCartonsInput;
  SourcingCondition: SourcingCondition;
  SourcingConditionInput: SourcingConditionInput;
  SourcingConstraint: Omit<SourcingConstraint, 'keepTogether'> & { keepTogether?: Maybe<ResolversParentTypes['SourcingKeepTogether']> };
  SourcingConstraintInput: SourcingConstraintInput;
  SourcingCost: SourcingCost;
  SourcingCostInput: SourcingCostInput;
  SourcingCostZone: SourcingCostZone;
  SourcingCostZoneInput: SourcingCostZoneInput;
  SourcingCriterion: SourcingCriterion;
  SourcingCriterionInput: SourcingCriterionInput;
  SourcingCustomerBlock: SourcingCustomerBlock;
  SourcingCustomerBlockInput: SourcingCustomerBlockInput;
  SourcingDecision: SourcingDecisionMapper;
  SourcingDifference: SourcingDifference;
  SourcingDuty: SourcingDuty;
  SourcingDutyInput: SourcingDutyInput;
  SourcingExport: SourcingExport;
  SourcingExportInput: SourcingExportInput;
  SourcingFact: SourcingFact;
  SourcingHandlingCost: SourcingHandlingCost;
  SourcingHandlingCostInput: SourcingHandlingCostInput;
  SourcingKeepTogether: SourcingKeepTogether;
  SourcingKeepTogetherInput: SourcingKeepTogetherInput;
  SourcingLocationPriority: SourcingLocationPriority;
  SourcingLocationPriorityInput: SourcingLocationPriorityInput;
  SourcingLocationRank: SourcingLocationRank;
  SourcingLocationRankInput: SourcingLocationRankInput;
  SourcingLocationSelector: SourcingLocationSelector;
  SourcingLocationSelectorInput: SourcingLocationSelectorInput;
  SourcingLocations: SourcingLocations;
  SourcingLocationsInput: SourcingLocationsInput;
  SourcingMerge: SourcingMerge;
  SourcingMergeInput: SourcingMergeInput;
  SourcingNeed: Omit<SourcingNeed, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  SourcingProfile: SourcingProfileMapper;
  SourcingProfileConflictError: SourcingProfileConflictError;
  SourcingProfileConnection: Omit<SourcingProfileConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourcingProfileEdge']>, nodes: Array<ResolversParentTypes['SourcingProfile']> };
  SourcingProfileEdge: Omit<SourcingProfileEdge, 'node'> & { node: ResolversParentTypes['SourcingProfile'] };
  SourcingProfileInvalidError: Omit<SourcingProfileInvalidError, 'problems'> & { problems: Array<ResolversParentTypes['SourcingProfileProblem']> };
  SourcingProfileProblem: SourcingProfileProblem;
  SourcingPromiseLimit: SourcingPromiseLimit;
  SourcingPromiseLimitInput: SourcingPromiseLimitInput;
  SourcingRadius: SourcingRadius;
  SourcingRadiusInput: SourcingRadiusInput;
  SourcingReplay: Omit<SourcingReplay, 'decisions'> & { decisions: Array<ResolversParentTypes['ReplayedDecision']> };
  SourcingRuleChangeInput: SourcingRuleChangeInput;
  SourcingRules: Omit<SourcingRules, 'strategies'> & { strategies: Array<ResolversParentTypes['SourcingStrategy']> };
  SourcingRulesInput: SourcingRulesInput;
  SourcingSimulation: SourcingSimulationMapper;
  SourcingSimulationReport: SourcingSimulationReport;
  SourcingSite: Omit<SourcingSite, 'stock'> & { stock: Array<ResolversParentTypes['SourcingSiteStock']> };
  SourcingSiteStock: Omit<SourcingSiteStock, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  SourcingSnapshot: Omit<SourcingSnapshot, 'needs' | 'sites'> & { needs: Array<ResolversParentTypes['SourcingNeed']>, sites: Array<ResolversParentTypes['SourcingSite']> };
  SourcingStockSafety: SourcingStockSafety;
  SourcingStockSafetyInput: SourcingStockSafetyInput;
  SourcingStrategy: Omit<SourcingStrategy, 'conditions' | 'constraints' | 'criteria' | 'unfilled'> & { conditions: Array<ResolversParentTypes['SourcingCondition']>, constraints: Array<ResolversParentTypes['SourcingConstraint']>, criteria: Array<ResolversParentTypes['SourcingCriterion']>, unfilled: ResolversParentTypes['SourcingUnfilled'] };
  SourcingStrategyInput: SourcingStrategyInput;
  SourcingTerm: SourcingTerm;
  SourcingTimeWindow: SourcingTimeWindow;
  SourcingTimeWindowInput: SourcingTimeWindowInput;
  SourcingTriedStrategy: SourcingTriedStrategy;
  SourcingUnfilled: SourcingUnfilled;
  SourcingUnfilledInput: SourcingUnfilledInput;
  SplitFulfilmentError: ResolversUnionTypes<ResolversParentTypes>['SplitFulfilmentError'];
  SplitFulfilmentInput: SplitFulfilmentInput;
  SplitFulfilmentPayload: Omit<SplitFulfilmentPayload, 'errors' | 'order'> & { errors: Array<ResolversParentTypes['SplitFulfilmentError']>, order?: Maybe<ResolversParentTypes['Order']> };
  SplitLineInput: SplitLineInput;
  Subscription: Record<PropertyKey, never>;
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TimelineEdge']>, nodes: Array<ResolversParentTypes['TimelineEntry']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryMapper;
  Totals: Totals;
  UndeliverableError: UndeliverableError;
  UnfilledRest: Omit<UnfilledRest, 'units'> & { units: Array<ResolversParentTypes['LaterUnits']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValidateSourcingProfileError: ResolversUnionTypes<ResolversParentTypes>['ValidateSourcingProfileError'];
  ValidateSourcingProfileInput: ValidateSourcingProfileInput;
  ValidateSourcingProfilePayload: Omit<ValidateSourcingProfilePayload, 'errors' | 'profile'> & { errors: Array<ResolversParentTypes['ValidateSourcingProfileError']>, profile?: Maybe<ResolversParentTypes['SourcingProfile']> };
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

export type ActivateSourcingProfileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateSourcingProfileError'] = ResolversParentTypes['ActivateSourcingProfileError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError' | 'SourcingProfileConflictError', ParentType, ContextType>;
};

export type ActivateSourcingProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateSourcingProfilePayload'] = ResolversParentTypes['ActivateSourcingProfilePayload']> = {
  activation?: Resolver<Maybe<ResolversTypes['SourcingActivation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ActivateSourcingProfileError']>, ParentType, ContextType>;
};

export type ActiveSourcingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActiveSourcingProfile'] = ResolversParentTypes['ActiveSourcingProfile']> = {
  activation?: Resolver<Maybe<ResolversTypes['SourcingActivation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['SourcingProfile']>, ParentType, ContextType>;
};

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

export type AffectedOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedOrder'] = ResolversParentTypes['AffectedOrder']> = {
  after?: Resolver<ResolversTypes['SimulatedOutcome'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SimulatedOutcome'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type AffectedOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedOrderConnection'] = ResolversParentTypes['AffectedOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffectedOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AffectedOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AffectedOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedOrderEdge'] = ResolversParentTypes['AffectedOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AffectedOrder'], ParentType, ContextType>;
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

export type ChangeReleaseDelayErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeReleaseDelayError'] = ResolversParentTypes['ChangeReleaseDelayError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeReleaseDelayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeReleaseDelayPayload'] = ResolversParentTypes['ChangeReleaseDelayPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ChangeReleaseDelayError']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

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

export type CustomerMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMessage'] = ResolversParentTypes['CustomerMessage']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryMethodResolvers = EnumResolverSignature<{ CURBSIDE?: any, DIGITAL?: any, LOCAL_DELIVERY?: any, LOCKER?: any, PICKUP?: any, SERVICE?: any, SHIP?: any }, ResolversTypes['DeliveryMethod']>;

export type DeliveryOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryOption'] = ResolversParentTypes['DeliveryOption']> = {
  later?: Resolver<Maybe<ResolversTypes['UnfilledRest']>, ParentType, ContextType>;
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

export type DraftSourcingProfileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftSourcingProfileError'] = ResolversParentTypes['DraftSourcingProfileError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type DraftSourcingProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftSourcingProfilePayload'] = ResolversParentTypes['DraftSourcingProfilePayload']> = {
  errors?: Resolver<Array<ResolversTypes['DraftSourcingProfileError']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['SourcingProfile']>, ParentType, ContextType>;
};

export type EditSourcingProfileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditSourcingProfileError'] = ResolversParentTypes['EditSourcingProfileError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError' | 'SourcingProfileConflictError', ParentType, ContextType>;
};

export type EditSourcingProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditSourcingProfilePayload'] = ResolversParentTypes['EditSourcingProfilePayload']> = {
  errors?: Resolver<Array<ResolversTypes['EditSourcingProfileError']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['SourcingProfile']>, ParentType, ContextType>;
};

export type ExceptionChoiceResolvers = EnumResolverSignature<{ CANCEL_UNITS?: any, DISMISS?: any, KEEP?: any, RETRY?: any }, ResolversTypes['ExceptionChoice']>;

export type ExceptionsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceptionsChanged'] = ResolversParentTypes['ExceptionsChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type FulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fulfilment'] = ResolversParentTypes['Fulfilment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

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

export type LaterModeResolvers = EnumResolverSignature<{ BACKORDER?: any, PREORDER?: any }, ResolversTypes['LaterMode']>;

export type LaterUnitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaterUnits'] = ResolversParentTypes['LaterUnits']> = {
  availableAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['LaterMode']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationUnsuitableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationUnsuitableError'] = ResolversParentTypes['LocationUnsuitableError']> = {
  alternatives?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnsuitableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeFulfilmentsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeFulfilmentsError'] = ResolversParentTypes['MergeFulfilmentsError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'LocationUnsuitableError' | 'NotFoundError', ParentType, ContextType>;
};

export type MergeFulfilmentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeFulfilmentsPayload'] = ResolversParentTypes['MergeFulfilmentsPayload']> = {
  errors?: Resolver<Array<ResolversTypes['MergeFulfilmentsError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MoveFulfilmentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveFulfilmentError'] = ResolversParentTypes['MoveFulfilmentError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'LocationUnsuitableError' | 'NotFoundError', ParentType, ContextType>;
};

export type MoveFulfilmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveFulfilmentPayload'] = ResolversParentTypes['MoveFulfilmentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['MoveFulfilmentError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateSourcingProfile?: Resolver<ResolversTypes['ActivateSourcingProfilePayload'], ParentType, ContextType, RequireFields<MutationactivateSourcingProfileArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationcancelOrderArgs, 'input'>>;
  changeReleaseDelay?: Resolver<ResolversTypes['ChangeReleaseDelayPayload'], ParentType, ContextType, RequireFields<MutationchangeReleaseDelayArgs, 'input'>>;
  draftSourcingProfile?: Resolver<ResolversTypes['DraftSourcingProfilePayload'], ParentType, ContextType, RequireFields<MutationdraftSourcingProfileArgs, 'input'>>;
  editSourcingProfile?: Resolver<ResolversTypes['EditSourcingProfilePayload'], ParentType, ContextType, RequireFields<MutationeditSourcingProfileArgs, 'input'>>;
  inspectReturn?: Resolver<ResolversTypes['InspectReturnPayload'], ParentType, ContextType, RequireFields<MutationinspectReturnArgs, 'input'>>;
  mergeFulfilments?: Resolver<ResolversTypes['MergeFulfilmentsPayload'], ParentType, ContextType, RequireFields<MutationmergeFulfilmentsArgs, 'input'>>;
  moveFulfilment?: Resolver<ResolversTypes['MoveFulfilmentPayload'], ParentType, ContextType, RequireFields<MutationmoveFulfilmentArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderPayload'], ParentType, ContextType, RequireFields<MutationplaceOrderArgs, 'input'>>;
  raiseException?: Resolver<ResolversTypes['RaiseExceptionPayload'], ParentType, ContextType, RequireFields<MutationraiseExceptionArgs, 'input'>>;
  receiveReturn?: Resolver<ResolversTypes['ReceiveReturnPayload'], ParentType, ContextType, RequireFields<MutationreceiveReturnArgs, 'input'>>;
  reevaluateSourcing?: Resolver<ResolversTypes['ReevaluateSourcingPayload'], ParentType, ContextType, RequireFields<MutationreevaluateSourcingArgs, 'input'>>;
  requestReturn?: Resolver<ResolversTypes['RequestReturnPayload'], ParentType, ContextType, RequireFields<MutationrequestReturnArgs, 'input'>>;
  resolveException?: Resolver<ResolversTypes['ResolveExceptionPayload'], ParentType, ContextType, RequireFields<MutationresolveExceptionArgs, 'input'>>;
  rollBackSourcingProfile?: Resolver<ResolversTypes['RollBackSourcingProfilePayload'], ParentType, ContextType, RequireFields<MutationrollBackSourcingProfileArgs, 'input'>>;
  simulateSourcingProfile?: Resolver<ResolversTypes['SimulateSourcingProfilePayload'], ParentType, ContextType, RequireFields<MutationsimulateSourcingProfileArgs, 'input'>>;
  splitFulfilment?: Resolver<ResolversTypes['SplitFulfilmentPayload'], ParentType, ContextType, RequireFields<MutationsplitFulfilmentArgs, 'input'>>;
  validateSourcingProfile?: Resolver<ResolversTypes['ValidateSourcingProfilePayload'], ParentType, ContextType, RequireFields<MutationvalidateSourcingProfileArgs, 'input'>>;
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
  exceptions?: Resolver<Maybe<Array<ResolversTypes['OrderException']>>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['CustomerMessage']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['OrderPayment'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['DeliveryPromise']>, ParentType, ContextType>;
  promiseHistory?: Resolver<Array<ResolversTypes['PromiseChange']>, ParentType, ContextType>;
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

export type OrderExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderException'] = ResolversParentTypes['OrderException']> = {
  choice?: Resolver<Maybe<ResolversTypes['ExceptionChoice']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['ExceptionChoice']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderExceptionKind'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderExceptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderExceptionConnection'] = ResolversParentTypes['OrderExceptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderExceptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderException']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderExceptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderExceptionEdge'] = ResolversParentTypes['OrderExceptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderException'], ParentType, ContextType>;
};

export type OrderExceptionKindResolvers = EnumResolverSignature<{ CAPTURE_FAILED?: any, RAISED?: any, REFUND_FAILED?: any, SOURCING_FAILED?: any, STOCK_MISSING?: any, VOID_FAILED?: any }, ResolversTypes['OrderExceptionKind']>;

export type OrderGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGroup'] = ResolversParentTypes['OrderGroup']> = {
  destination?: Resolver<ResolversTypes['OrderDestination'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['DeliveryPromise']>, ParentType, ContextType>;
  promiseHistory?: Resolver<Array<ResolversTypes['PromiseChange']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['PlannedShipment']>, ParentType, ContextType>;
  sourcing?: Resolver<Maybe<ResolversTypes['SourcingDecision']>, ParentType, ContextType>;
  sourcingHistory?: Resolver<Maybe<Array<ResolversTypes['SourcingDecision']>>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  backorders?: Resolver<Array<ResolversTypes['LaterUnits']>, ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InsufficientStockError' | 'InvalidInputError' | 'NotFoundError' | 'PaymentRefusedError' | 'PriceChangedError' | 'PurchaseLimitError' | 'UndeliverableError', ParentType, ContextType>;
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
  deliveryPromises?: Resolver<Array<ResolversTypes['ProductPromise']>, ParentType, ContextType, RequireFields<ProductdeliveryPromisesArgs, 'channel' | 'destination' | 'quantity'>>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<ProductpriceArgs, 'channel'>>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductPromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPromise'] = ResolversParentTypes['ProductPromise']> = {
  availableAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  orderBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['DeliveryPromise'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProductPromiseSource'], ParentType, ContextType>;
};

export type ProductPromiseSourceResolvers = EnumResolverSignature<{ BACKORDER?: any, ON_HAND?: any, PREORDER?: any }, ResolversTypes['ProductPromiseSource']>;

export type PromiseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseChange'] = ResolversParentTypes['PromiseChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['PromiseChangeCause'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['OrderGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  is?: Resolver<Maybe<ResolversTypes['DeliveryPromise']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['DeliveryPromise']>, ParentType, ContextType>;
};

export type PromiseChangeCauseResolvers = EnumResolverSignature<{ CALENDAR?: any, CARRIER?: any, INBOUND?: any, OVERDUE?: any, RESOURCED?: any }, ResolversTypes['PromiseChangeCause']>;

export type PurchaseLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseLimitError'] = ResolversParentTypes['PurchaseLimitError']> = {
  already?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PurchaseRuleKind'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrder'] = FederationReferenceTypes['PurchaseOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shipTo?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
};

export type PurchaseRuleKindResolvers = EnumResolverSignature<{ CUSTOMER?: any, MAX?: any, MIN?: any, STEP?: any }, ResolversTypes['PurchaseRuleKind']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activeSourcingProfile?: Resolver<Maybe<ResolversTypes['ActiveSourcingProfile']>, ParentType, ContextType, RequireFields<QueryactiveSourcingProfileArgs, 'market'>>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType, RequireFields<QuerychannelArgs, 'code'>>;
  checkoutPreview?: Resolver<ResolversTypes['CheckoutPreview'], ParentType, ContextType, RequireFields<QuerycheckoutPreviewArgs, 'input'>>;
  compareSourcingProfiles?: Resolver<Maybe<Array<ResolversTypes['SourcingDifference']>>, ParentType, ContextType, RequireFields<QuerycompareSourcingProfilesArgs, 'from' | 'to'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryorderArgs, 'id'>>;
  orderExceptions?: Resolver<ResolversTypes['OrderExceptionConnection'], ParentType, ContextType, Partial<QueryorderExceptionsArgs>>;
  replaySourcing?: Resolver<Maybe<ResolversTypes['SourcingReplay']>, ParentType, ContextType, RequireFields<QueryreplaySourcingArgs, 'orderId'>>;
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType, RequireFields<QueryreturnOrderArgs, 'id'>>;
  sourcingActivations?: Resolver<Array<ResolversTypes['SourcingActivation']>, ParentType, ContextType, RequireFields<QuerysourcingActivationsArgs, 'market'>>;
  sourcingProfile?: Resolver<Maybe<ResolversTypes['SourcingProfile']>, ParentType, ContextType, RequireFields<QuerysourcingProfileArgs, 'name'>>;
  sourcingProfiles?: Resolver<ResolversTypes['SourcingProfileConnection'], ParentType, ContextType, Partial<QuerysourcingProfilesArgs>>;
  sourcingSimulation?: Resolver<Maybe<ResolversTypes['SourcingSimulation']>, ParentType, ContextType, RequireFields<QuerysourcingSimulationArgs, 'id'>>;
};

export type RaiseExceptionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseExceptionError'] = ResolversParentTypes['RaiseExceptionError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type RaiseExceptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseExceptionPayload'] = ResolversParentTypes['RaiseExceptionPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RaiseExceptionError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type ReceiveReturnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveReturnError'] = ResolversParentTypes['ReceiveReturnError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ReceiveReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveReturnPayload'] = ResolversParentTypes['ReceiveReturnPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ReceiveReturnError']>, ParentType, ContextType>;
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
};

export type ReevaluateSourcingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReevaluateSourcingError'] = ResolversParentTypes['ReevaluateSourcingError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ReevaluateSourcingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReevaluateSourcingPayload'] = ResolversParentTypes['ReevaluateSourcingPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ReevaluateSourcingError']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RefundStatusResolvers = EnumResolverSignature<{ CALCULATED?: any, FAILED?: any, MANUAL?: any, PENDING?: any, PENDING_APPROVAL?: any, REQUESTED?: any, RETRY?: any, SETTLED?: any }, ResolversTypes['RefundStatus']>;

export type ReplayedDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayedDecision'] = ResolversParentTypes['ReplayedDecision']> = {
  differences?: Resolver<Array<ResolversTypes['SourcingDifference']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SourcingReplayOutcome'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['SourcingDecision'], ParentType, ContextType>;
};

export type RequestReturnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReturnError'] = ResolversParentTypes['RequestReturnError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError' | 'NotReturnableError', ParentType, ContextType>;
};

export type RequestReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReturnPayload'] = ResolversParentTypes['RequestReturnPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RequestReturnError']>, ParentType, ContextType>;
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
};

export type ResolveExceptionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveExceptionError'] = ResolversParentTypes['ResolveExceptionError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ResolveExceptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveExceptionPayload'] = ResolversParentTypes['ResolveExceptionPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ResolveExceptionError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type ReturnChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnChanged'] = ResolversParentTypes['ReturnChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnOrder?: Resolver<ResolversTypes['ReturnOrder'], ParentType, ContextType>;
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

export type RollBackSourcingProfileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollBackSourcingProfileError'] = ResolversParentTypes['RollBackSourcingProfileError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError' | 'SourcingProfileConflictError', ParentType, ContextType>;
};

export type RollBackSourcingProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollBackSourcingProfilePayload'] = ResolversParentTypes['RollBackSourcingProfilePayload']> = {
  active?: Resolver<Maybe<ResolversTypes['ActiveSourcingProfile']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RollBackSourcingProfileError']>, ParentType, ContextType>;
};

export type ShipToStoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipToStore'] = ResolversParentTypes['ShipToStore']> = {
  from?: Resolver<Maybe<ResolversTypes['SourcingLocationSelector']>, ParentType, ContextType>;
  perTransfer?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  perTransferItem?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perTransferMileItem?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  receivingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimulateSourcingProfileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulateSourcingProfileError'] = ResolversParentTypes['SimulateSourcingProfileError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError' | 'SourcingProfileInvalidError', ParentType, ContextType>;
};

export type SimulateSourcingProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulateSourcingProfilePayload'] = ResolversParentTypes['SimulateSourcingProfilePayload']> = {
  errors?: Resolver<Array<ResolversTypes['SimulateSourcingProfileError']>, ParentType, ContextType>;
  simulation?: Resolver<Maybe<ResolversTypes['SourcingSimulation']>, ParentType, ContextType>;
};

export type SimulatedCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedCost'] = ResolversParentTypes['SimulatedCost']> = {
  after?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  afterByOldRules?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SimulatedOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedOutcome'] = ResolversParentTypes['SimulatedOutcome']> = {
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deliveredBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourcingActivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingActivation'] = ResolversParentTypes['SourcingActivation']> = {
  activatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  activatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beginsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  market?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['SourcingProfile']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rollsBack?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourcingActivationStatus'], ParentType, ContextType>;
};

export type SourcingActivationStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, ENDED?: any, SCHEDULED?: any }, ResolversTypes['SourcingActivationStatus']>;

export type SourcingBrandExclusivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingBrandExclusivity'] = ResolversParentTypes['SourcingBrandExclusivity']> = {
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['SourcingLocationSelector'], ParentType, ContextType>;
};

export type SourcingCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCandidate'] = ResolversParentTypes['SourcingCandidate']> = {
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  excludedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['SourcingFact']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['SourcingTerm']>, ParentType, ContextType>;
};

export type SourcingCarbonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCarbon'] = ResolversParentTypes['SourcingCarbon']> = {
  gramsPerKilogramMile?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gramsPerShipment?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SourcingCartonTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCartonTier'] = ResolversParentTypes['SourcingCartonTier']> = {
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  upToKilograms?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SourcingCartonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCartons'] = ResolversParentTypes['SourcingCartons']> = {
  cost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  cubicCentimetres?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  kilogramsPerCubicMetre?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['SourcingCartonTier']>, ParentType, ContextType>;
};

export type SourcingCauseResolvers = EnumResolverSignature<{ OVERRIDE?: any, PLACEMENT?: any, REFUSED?: any, REQUESTED?: any, WINDOW?: any }, ResolversTypes['SourcingCause']>;

export type SourcingConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCondition'] = ResolversParentTypes['SourcingCondition']> = {
  operator?: Resolver<ResolversTypes['SourcingConditionOperator'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['SourcingConditionScope'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['SourcingTimeWindow']>, ParentType, ContextType>;
};

export type SourcingConditionOperatorResolvers = EnumResolverSignature<{ BETWEEN?: any, CONTAINS?: any, EQ?: any, GT?: any, GTE?: any, IN?: any, LT?: any, LTE?: any, MATCHES_TIME_WINDOW?: any, NE?: any }, ResolversTypes['SourcingConditionOperator']>;

export type SourcingConditionScopeResolvers = EnumResolverSignature<{ ALL?: any, ANY?: any }, ResolversTypes['SourcingConditionScope']>;

export type SourcingConstraintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingConstraint'] = ResolversParentTypes['SourcingConstraint']> = {
  brandExclusivity?: Resolver<Maybe<ResolversTypes['SourcingBrandExclusivity']>, ParentType, ContextType>;
  capability?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  capacityKeptFree?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  customerBlock?: Resolver<Maybe<ResolversTypes['SourcingCustomerBlock']>, ParentType, ContextType>;
  export?: Resolver<Maybe<ResolversTypes['SourcingExport']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keepTogether?: Resolver<Maybe<ResolversTypes['SourcingKeepTogether']>, ParentType, ContextType>;
  locations?: Resolver<Maybe<ResolversTypes['SourcingLocations']>, ParentType, ContextType>;
  minValueToSplit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['SourcingPromiseLimit']>, ParentType, ContextType>;
  radius?: Resolver<Maybe<ResolversTypes['SourcingRadius']>, ParentType, ContextType>;
  stockSafety?: Resolver<Maybe<ResolversTypes['SourcingStockSafety']>, ParentType, ContextType>;
};

export type SourcingCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCost'] = ResolversParentTypes['SourcingCost']> = {
  cartons?: Resolver<Maybe<ResolversTypes['SourcingCartons']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<Array<ResolversTypes['SourcingDuty']>>, ParentType, ContextType>;
  handling?: Resolver<Maybe<Array<ResolversTypes['SourcingHandlingCost']>>, ParentType, ContextType>;
  markdownRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perItem?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perKilogram?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perKilogramMile?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perMileItem?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perShipment?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stockOutRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  zones?: Resolver<Maybe<Array<ResolversTypes['SourcingCostZone']>>, ParentType, ContextType>;
};

export type SourcingCostZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCostZone'] = ResolversParentTypes['SourcingCostZone']> = {
  perItem?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perKilogram?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perShipment?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  upToMiles?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourcingCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCriterion'] = ResolversParentTypes['SourcingCriterion']> = {
  carbon?: Resolver<Maybe<ResolversTypes['SourcingCarbon']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['SourcingCost']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourcingCriterionKind'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['SourcingLocationPriority']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SourcingCriterionKindResolvers = EnumResolverSignature<{ CARBON?: any, COST?: any, DELIVERY_DAYS?: any, DISTANCE?: any, LOCATION_PRIORITY?: any, SHIPMENTS?: any, STOCK_BALANCE?: any, UTILISATION?: any }, ResolversTypes['SourcingCriterionKind']>;

export type SourcingCustomerBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCustomerBlock'] = ResolversParentTypes['SourcingCustomerBlock']> = {
  customers?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['SourcingLocationSelector'], ParentType, ContextType>;
  segments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SourcingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingDecision'] = ResolversParentTypes['SourcingDecision']> = {
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['SourcingCandidate']>, ParentType, ContextType>;
  candidatesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['SourcingCause'], ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['SourcingCandidate'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergePoint?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['UnfilledRest']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['SourcingSnapshot']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tried?: Resolver<Array<ResolversTypes['SourcingTriedStrategy']>, ParentType, ContextType>;
};

export type SourcingDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingDifference'] = ResolversParentTypes['SourcingDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcingDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingDuty'] = ResolversParentTypes['SourcingDuty']> = {
  from?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SourcingExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingExport'] = ResolversParentTypes['SourcingExport']> = {
  from?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SourcingFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingFact'] = ResolversParentTypes['SourcingFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcingHandlingCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingHandlingCost'] = ResolversParentTypes['SourcingHandlingCost']> = {
  of?: Resolver<Maybe<ResolversTypes['SourcingLocationSelector']>, ParentType, ContextType>;
  perItem?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  perShipment?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SourcingKeepTogetherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingKeepTogether'] = ResolversParentTypes['SourcingKeepTogether']> = {
  by?: Resolver<ResolversTypes['SourcingTogether'], ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourcingLocationPriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingLocationPriority'] = ResolversParentTypes['SourcingLocationPriority']> = {
  otherwise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranks?: Resolver<Array<ResolversTypes['SourcingLocationRank']>, ParentType, ContextType>;
};

export type SourcingLocationRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingLocationRank'] = ResolversParentTypes['SourcingLocationRank']> = {
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourcingLocationSelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingLocationSelector'] = ResolversParentTypes['SourcingLocationSelector']> = {
  codes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  types?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SourcingLocationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingLocations'] = ResolversParentTypes['SourcingLocations']> = {
  exclude?: Resolver<Maybe<ResolversTypes['SourcingLocationSelector']>, ParentType, ContextType>;
  include?: Resolver<Maybe<ResolversTypes['SourcingLocationSelector']>, ParentType, ContextType>;
};

export type SourcingMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingMerge'] = ResolversParentTypes['SourcingMerge']> = {
  handlingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perDayWaited?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perTransfer?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  perTransferItem?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perTransferMileItem?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourcingModeResolvers = EnumResolverSignature<{ LEXICOGRAPHIC?: any, WEIGHTED?: any }, ResolversTypes['SourcingMode']>;

export type SourcingNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingNeed'] = ResolversParentTypes['SourcingNeed']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourcingProblemSeverityResolvers = EnumResolverSignature<{ ERROR?: any, WARNING?: any }, ResolversTypes['SourcingProblemSeverity']>;

export type SourcingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingProfile'] = ResolversParentTypes['SourcingProfile']> = {
  activations?: Resolver<Array<ResolversTypes['SourcingActivation']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['SourcingProfileAction']>, ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['SourcingProfileProblem']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SourcingRules'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourcingProfileStatus'], ParentType, ContextType>;
  validatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourcingProfileActionResolvers = EnumResolverSignature<{ ACTIVATE?: any, COPY?: any, EDIT?: any, SIMULATE?: any, VALIDATE?: any }, ResolversTypes['SourcingProfileAction']>;

export type SourcingProfileConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingProfileConflictError'] = ResolversParentTypes['SourcingProfileConflictError']> = {
  current?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourcingProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingProfileConnection'] = ResolversParentTypes['SourcingProfileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourcingProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SourcingProfile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SourcingProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingProfileEdge'] = ResolversParentTypes['SourcingProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourcingProfile'], ParentType, ContextType>;
};

export type SourcingProfileInvalidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingProfileInvalidError'] = ResolversParentTypes['SourcingProfileInvalidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['SourcingProfileProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourcingProfileProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingProfileProblem'] = ResolversParentTypes['SourcingProfileProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['SourcingProblemSeverity'], ParentType, ContextType>;
};

export type SourcingProfileStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, DRAFT?: any, RETIRED?: any, VALIDATED?: any }, ResolversTypes['SourcingProfileStatus']>;

export type SourcingPromiseLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingPromiseLimit'] = ResolversParentTypes['SourcingPromiseLimit']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourcingRadiusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingRadius'] = ResolversParentTypes['SourcingRadius']> = {
  miles?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['SourcingLocationSelector']>, ParentType, ContextType>;
};

export type SourcingReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingReplay'] = ResolversParentTypes['SourcingReplay']> = {
  decisions?: Resolver<Array<ResolversTypes['ReplayedDecision']>, ParentType, ContextType>;
  identical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourcingReplayOutcomeResolvers = EnumResolverSignature<{ DIFFERENT?: any, IDENTICAL?: any, NOT_REPLAYABLE?: any, NO_PROFILE?: any, SNAPSHOT_CHANGED?: any }, ResolversTypes['SourcingReplayOutcome']>;

export type SourcingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingRules'] = ResolversParentTypes['SourcingRules']> = {
  defaultMaxSplit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defaultNetwork?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localDeliveryMiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipToStore?: Resolver<Maybe<ResolversTypes['ShipToStore']>, ParentType, ContextType>;
  strategies?: Resolver<Array<ResolversTypes['SourcingStrategy']>, ParentType, ContextType>;
};

export type SourcingSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingSimulation'] = ResolversParentTypes['SourcingSimulation']> = {
  affected?: Resolver<ResolversTypes['AffectedOrderConnection'], ParentType, ContextType, Partial<SourcingSimulationaffectedArgs>>;
  against?: Resolver<Maybe<ResolversTypes['SourcingProfile']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['SourcingProfile'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['SourcingSimulationReport'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['SourcingSimulationSnapshot'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourcingSimulationStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourcingSimulationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingSimulationReport'] = ResolversParentTypes['SourcingSimulationReport']> = {
  affected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costs?: Resolver<Array<ResolversTypes['SimulatedCost']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differsFromRecord?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipmentsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipmentsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  splitAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  splitBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfilledAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfilledBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourcingSimulationSnapshotResolvers = EnumResolverSignature<{ NOW?: any, RECORDED?: any }, ResolversTypes['SourcingSimulationSnapshot']>;

export type SourcingSimulationStatusResolvers = EnumResolverSignature<{ DONE?: any, RUNNING?: any }, ResolversTypes['SourcingSimulationStatus']>;

export type SourcingSiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingSite'] = ResolversParentTypes['SourcingSite']> = {
  deliveredBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasLane?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  miles?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  servesMethod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stock?: Resolver<Array<ResolversTypes['SourcingSiteStock']>, ParentType, ContextType>;
};

export type SourcingSiteStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingSiteStock'] = ResolversParentTypes['SourcingSiteStock']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourcingSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingSnapshot'] = ResolversParentTypes['SourcingSnapshot']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['SourcingNeed']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['SourcingSite']>, ParentType, ContextType>;
};

export type SourcingStockSafetyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingStockSafety'] = ResolversParentTypes['SourcingStockSafety']> = {
  of?: Resolver<Maybe<ResolversTypes['SourcingLocationSelector']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourcingStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingStrategy'] = ResolversParentTypes['SourcingStrategy']> = {
  beginsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['SourcingCondition']>, ParentType, ContextType>;
  constraints?: Resolver<Array<ResolversTypes['SourcingConstraint']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['SourcingCriterion']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourcingStrategyKind'], ParentType, ContextType>;
  maxSplit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['SourcingMerge']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SourcingMode'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unfilled?: Resolver<ResolversTypes['SourcingUnfilled'], ParentType, ContextType>;
};

export type SourcingStrategyKindResolvers = EnumResolverSignature<{ FALLBACK?: any, PRIMARY?: any }, ResolversTypes['SourcingStrategyKind']>;

export type SourcingTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingTerm'] = ResolversParentTypes['SourcingTerm']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SourcingTimeWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingTimeWindow'] = ResolversParentTypes['SourcingTimeWindow']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourcingTogetherResolvers = EnumResolverSignature<{ BRAND?: any, CATEGORY?: any, GROUP?: any, LINE?: any, TAG?: any }, ResolversTypes['SourcingTogether']>;

export type SourcingTriedOutcomeResolvers = EnumResolverSignature<{ DECIDED?: any, NOT_ACTIVE?: any, NOT_MATCHED?: any, UNFILLED?: any }, ResolversTypes['SourcingTriedOutcome']>;

export type SourcingTriedStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingTriedStrategy'] = ResolversParentTypes['SourcingTriedStrategy']> = {
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SourcingTriedOutcome'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcingUnfilledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingUnfilled'] = ResolversParentTypes['SourcingUnfilled']> = {
  action?: Resolver<ResolversTypes['SourcingUnfilledAction'], ParentType, ContextType>;
  afterDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourcingUnfilledActionResolvers = EnumResolverSignature<{ ASK_CUSTOMER?: any, AUTO_CANCEL?: any, BACKORDER?: any, NEXT_STRATEGY?: any, PARTIAL?: any, QUEUE?: any }, ResolversTypes['SourcingUnfilledAction']>;

export type SplitFulfilmentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitFulfilmentError'] = ResolversParentTypes['SplitFulfilmentError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'LocationUnsuitableError' | 'NotFoundError', ParentType, ContextType>;
};

export type SplitFulfilmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitFulfilmentPayload'] = ResolversParentTypes['SplitFulfilmentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['SplitFulfilmentError']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  exceptionsChanged?: SubscriptionResolver<ResolversTypes['ExceptionsChanged'], "exceptionsChanged", ParentType, ContextType, Partial<SubscriptionexceptionsChangedArgs>>;
  orderChanged?: SubscriptionResolver<ResolversTypes['OrderChanged'], "orderChanged", ParentType, ContextType, RequireFields<SubscriptionorderChangedArgs, 'orderId'>>;
  returnChanged?: SubscriptionResolver<ResolversTypes['ReturnChanged'], "returnChanged", ParentType, ContextType, RequireFields<SubscriptionreturnChangedArgs, 'returnOrderId'>>;
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

export type UnfilledActionResolvers = EnumResolverSignature<{ AUTO_CANCEL?: any, BACKORDER?: any, PARTIAL?: any, QUEUE?: any }, ResolversTypes['UnfilledAction']>;

export type UnfilledRestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfilledRest'] = ResolversParentTypes['UnfilledRest']> = {
  action?: Resolver<ResolversTypes['UnfilledAction'], ParentType, ContextType>;
  afterDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['LaterUnits']>, ParentType, ContextType>;
};

export type UnsuitableReasonResolvers = EnumResolverSignature<{ NOT_ALLOWED?: any, NO_CAPACITY?: any, NO_STOCK?: any }, ResolversTypes['UnsuitableReason']>;

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InsufficientStockError' | 'InvalidInputError' | 'InvalidTransitionError' | 'LocationUnsuitableError' | 'NotFoundError' | 'NotReturnableError' | 'PaymentRefusedError' | 'PriceChangedError' | 'PurchaseLimitError' | 'SourcingProfileConflictError' | 'SourcingProfileInvalidError' | 'UndeliverableError', ParentType, ContextType>;
};

export type ValidateSourcingProfileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidateSourcingProfileError'] = ResolversParentTypes['ValidateSourcingProfileError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError' | 'SourcingProfileConflictError' | 'SourcingProfileInvalidError', ParentType, ContextType>;
};

export type ValidateSourcingProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidateSourcingProfilePayload'] = ResolversParentTypes['ValidateSourcingProfilePayload']> = {
  errors?: Resolver<Array<ResolversTypes['ValidateSourcingProfileError']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['SourcingProfile']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActivateSourcingProfileError?: ActivateSourcingProfileErrorResolvers<ContextType>;
  ActivateSourcingProfilePayload?: ActivateSourcingProfilePayloadResolvers<ContextType>;
  ActiveSourcingProfile?: ActiveSourcingProfileResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AffectedOrder?: AffectedOrderResolvers<ContextType>;
  AffectedOrderConnection?: AffectedOrderConnectionResolvers<ContextType>;
  AffectedOrderEdge?: AffectedOrderEdgeResolvers<ContextType>;
  Alternative?: AlternativeResolvers<ContextType>;
  AlternativeKind?: AlternativeKindResolvers;
  CancelOrderError?: CancelOrderErrorResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  CancelReason?: CancelReasonResolvers;
  ChangeReleaseDelayError?: ChangeReleaseDelayErrorResolvers<ContextType>;
  ChangeReleaseDelayPayload?: ChangeReleaseDelayPayloadResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  CheckoutGroup?: CheckoutGroupResolvers<ContextType>;
  CheckoutLine?: CheckoutLineResolvers<ContextType>;
  CheckoutPreview?: CheckoutPreviewResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerMessage?: CustomerMessageResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliveryMethod?: DeliveryMethodResolvers;
  DeliveryOption?: DeliveryOptionResolvers<ContextType>;
  DeliveryPromise?: DeliveryPromiseResolvers<ContextType>;
  Disposition?: DispositionResolvers;
  DraftSourcingProfileError?: DraftSourcingProfileErrorResolvers<ContextType>;
  DraftSourcingProfilePayload?: DraftSourcingProfilePayloadResolvers<ContextType>;
  EditSourcingProfileError?: EditSourcingProfileErrorResolvers<ContextType>;
  EditSourcingProfilePayload?: EditSourcingProfilePayloadResolvers<ContextType>;
  ExceptionChoice?: ExceptionChoiceResolvers;
  ExceptionsChanged?: ExceptionsChangedResolvers<ContextType>;
  Fulfilment?: FulfilmentResolvers<ContextType>;
  Grade?: GradeResolvers;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  IdempotencyInProgressError?: IdempotencyInProgressErrorResolvers<ContextType>;
  InspectReturnError?: InspectReturnErrorResolvers<ContextType>;
  InspectReturnPayload?: InspectReturnPayloadResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InsufficientStockError?: InsufficientStockErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InvalidTransitionError?: InvalidTransitionErrorResolvers<ContextType>;
  LaterMode?: LaterModeResolvers;
  LaterUnits?: LaterUnitsResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationUnsuitableError?: LocationUnsuitableErrorResolvers<ContextType>;
  MergeFulfilmentsError?: MergeFulfilmentsErrorResolvers<ContextType>;
  MergeFulfilmentsPayload?: MergeFulfilmentsPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveFulfilmentError?: MoveFulfilmentErrorResolvers<ContextType>;
  MoveFulfilmentPayload?: MoveFulfilmentPayloadResolvers<ContextType>;
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
  OrderException?: OrderExceptionResolvers<ContextType>;
  OrderExceptionConnection?: OrderExceptionConnectionResolvers<ContextType>;
  OrderExceptionEdge?: OrderExceptionEdgeResolvers<ContextType>;
  OrderExceptionKind?: OrderExceptionKindResolvers;
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
  ProductPromise?: ProductPromiseResolvers<ContextType>;
  ProductPromiseSource?: ProductPromiseSourceResolvers;
  PromiseChange?: PromiseChangeResolvers<ContextType>;
  PromiseChangeCause?: PromiseChangeCauseResolvers;
  PurchaseLimitError?: PurchaseLimitErrorResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseRuleKind?: PurchaseRuleKindResolvers;
  Query?: QueryResolvers<ContextType>;
  RaiseExceptionError?: RaiseExceptionErrorResolvers<ContextType>;
  RaiseExceptionPayload?: RaiseExceptionPayloadResolvers<ContextType>;
  ReceiveReturnError?: ReceiveReturnErrorResolvers<ContextType>;
  ReceiveReturnPayload?: ReceiveReturnPayloadResolvers<ContextType>;
  ReevaluateSourcingError?: ReevaluateSourcingErrorResolvers<ContextType>;
  ReevaluateSourcingPayload?: ReevaluateSourcingPayloadResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundStatus?: RefundStatusResolvers;
  ReplayedDecision?: ReplayedDecisionResolvers<ContextType>;
  RequestReturnError?: RequestReturnErrorResolvers<ContextType>;
  RequestReturnPayload?: RequestReturnPayloadResolvers<ContextType>;
  ResolveExceptionError?: ResolveExceptionErrorResolvers<ContextType>;
  ResolveExceptionPayload?: ResolveExceptionPayloadResolvers<ContextType>;
  ReturnChanged?: ReturnChangedResolvers<ContextType>;
  ReturnLine?: ReturnLineResolvers<ContextType>;
  ReturnMethod?: ReturnMethodResolvers;
  ReturnOrder?: ReturnOrderResolvers<ContextType>;
  ReturnOrderConnection?: ReturnOrderConnectionResolvers<ContextType>;
  ReturnOrderEdge?: ReturnOrderEdgeResolvers<ContextType>;
  ReturnReason?: ReturnReasonResolvers;
  ReturnStatus?: ReturnStatusResolvers;
  RollBackSourcingProfileError?: RollBackSourcingProfileErrorResolvers<ContextType>;
  RollBackSourcingProfilePayload?: RollBackSourcingProfilePayloadResolvers<ContextType>;
  ShipToStore?: ShipToStoreResolvers<ContextType>;
  SimulateSourcingProfileError?: SimulateSourcingProfileErrorResolvers<ContextType>;
  SimulateSourcingProfilePayload?: SimulateSourcingProfilePayloadResolvers<ContextType>;
  SimulatedCost?: SimulatedCostResolvers<ContextType>;
  SimulatedOutcome?: SimulatedOutcomeResolvers<ContextType>;
  SourcingActivation?: SourcingActivationResolvers<ContextType>;
  SourcingActivationStatus?: SourcingActivationStatusResolvers;
  SourcingBrandExclusivity?: SourcingBrandExclusivityResolvers<ContextType>;
  SourcingCandidate?: SourcingCandidateResolvers<ContextType>;
  SourcingCarbon?: SourcingCarbonResolvers<ContextType>;
  SourcingCartonTier?: SourcingCartonTierResolvers<ContextType>;
  SourcingCartons?: SourcingCartonsResolvers<ContextType>;
  SourcingCause?: SourcingCauseResolvers;
  SourcingCondition?: SourcingConditionResolvers<ContextType>;
  SourcingConditionOperator?: SourcingConditionOperatorResolvers;
  SourcingConditionScope?: SourcingConditionScopeResolvers;
  SourcingConstraint?: SourcingConstraintResolvers<ContextType>;
  SourcingCost?: SourcingCostResolvers<ContextType>;
  SourcingCostZone?: SourcingCostZoneResolvers<ContextType>;
  SourcingCriterion?: SourcingCriterionResolvers<ContextType>;
  SourcingCriterionKind?: SourcingCriterionKindResolvers;
  SourcingCustomerBlock?: SourcingCustomerBlockResolvers<ContextType>;
  SourcingDecision?: SourcingDecisionResolvers<ContextType>;
  SourcingDifference?: SourcingDifferenceResolvers<ContextType>;
  SourcingDuty?: SourcingDutyResolvers<ContextType>;
  SourcingExport?: SourcingExportResolvers<ContextType>;
  SourcingFact?: SourcingFactResolvers<ContextType>;
  SourcingHandlingCost?: SourcingHandlingCostResolvers<ContextType>;
  SourcingKeepTogether?: SourcingKeepTogetherResolvers<ContextType>;
  SourcingLocationPriority?: SourcingLocationPriorityResolvers<ContextType>;
  SourcingLocationRank?: SourcingLocationRankResolvers<ContextType>;
  SourcingLocationSelector?: SourcingLocationSelectorResolvers<ContextType>;
  SourcingLocations?: SourcingLocationsResolvers<ContextType>;
  SourcingMerge?: SourcingMergeResolvers<ContextType>;
  SourcingMode?: SourcingModeResolvers;
  SourcingNeed?: SourcingNeedResolvers<ContextType>;
  SourcingProblemSeverity?: SourcingProblemSeverityResolvers;
  SourcingProfile?: SourcingProfileResolvers<ContextType>;
  SourcingProfileAction?: SourcingProfileActionResolvers;
  SourcingProfileConflictError?: SourcingProfileConflictErrorResolvers<ContextType>;
  SourcingProfileConnection?: SourcingProfileConnectionResolvers<ContextType>;
  SourcingProfileEdge?: SourcingProfileEdgeResolvers<ContextType>;
  SourcingProfileInvalidError?: SourcingProfileInvalidErrorResolvers<ContextType>;
  SourcingProfileProblem?: SourcingProfileProblemResolvers<ContextType>;
  SourcingProfileStatus?: SourcingProfileStatusResolvers;
  SourcingPromiseLimit?: SourcingPromiseLimitResolvers<ContextType>;
  SourcingRadius?: SourcingRadiusResolvers<ContextType>;
  SourcingReplay?: SourcingReplayResolvers<ContextType>;
  SourcingReplayOutcome?: SourcingReplayOutcomeResolvers;
  SourcingRules?: SourcingRulesResolvers<ContextType>;
  SourcingSimulation?: SourcingSimulationResolvers<ContextType>;
  SourcingSimulationReport?: SourcingSimulationReportResolvers<ContextType>;
  SourcingSimulationSnapshot?: SourcingSimulationSnapshotResolvers;
  SourcingSimulationStatus?: SourcingSimulationStatusResolvers;
  SourcingSite?: SourcingSiteResolvers<ContextType>;
  SourcingSiteStock?: SourcingSiteStockResolvers<ContextType>;
  SourcingSnapshot?: SourcingSnapshotResolvers<ContextType>;
  SourcingStockSafety?: SourcingStockSafetyResolvers<ContextType>;
  SourcingStrategy?: SourcingStrategyResolvers<ContextType>;
  SourcingStrategyKind?: SourcingStrategyKindResolvers;
  SourcingTerm?: SourcingTermResolvers<ContextType>;
  SourcingTimeWindow?: SourcingTimeWindowResolvers<ContextType>;
  SourcingTogether?: SourcingTogetherResolvers;
  SourcingTriedOutcome?: SourcingTriedOutcomeResolvers;
  SourcingTriedStrategy?: SourcingTriedStrategyResolvers<ContextType>;
  SourcingUnfilled?: SourcingUnfilledResolvers<ContextType>;
  SourcingUnfilledAction?: SourcingUnfilledActionResolvers;
  SplitFulfilmentError?: SplitFulfilmentErrorResolvers<ContextType>;
  SplitFulfilmentPayload?: SplitFulfilmentPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Totals?: TotalsResolvers<ContextType>;
  UndeliverableError?: UndeliverableErrorResolvers<ContextType>;
  UnfilledAction?: UnfilledActionResolvers;
  UnfilledRest?: UnfilledRestResolvers<ContextType>;
  UnsuitableReason?: UnsuitableReasonResolvers;
  UserError?: UserErrorResolvers<ContextType>;
  ValidateSourcingProfileError?: ValidateSourcingProfileErrorResolvers<ContextType>;
  ValidateSourcingProfilePayload?: ValidateSourcingProfilePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: authDirectiveResolver<any, any, ContextType>;
  public?: publicDirectiveResolver<any, any, ContextType>;
};
