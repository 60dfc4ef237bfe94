import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AvailabilityMapper, LocationAvailabilityMapper, StockLevelMapper } from './availability/schema.mappers.ts';
import type { AvailabilityChangedMapper } from './availability-changed/schema.mappers.ts';
import type { BackorderPolicyMapper } from './backorder-policy/schema.mappers.ts';
import type { BufferRuleMapper } from './stock-settings/schema.mappers.ts';
import type { CapacityDayMapper } from './capacity/schema.mappers.ts';
import type { HeldStockMapper, StockHoldMapper } from './stock-hold/schema.mappers.ts';
import type { InboundSupplyMapper } from './inbound-supply/schema.mappers.ts';
import type { InventoryFeedMapper, InventoryFeedProblemMapper, StockInconsistencyMapper } from './inventory-feed/schema.mappers.ts';
import type { KitComponentMapper, ProductMapper } from './product/schema.mappers.ts';
import type { LocationMapper } from './location/schema.mappers.ts';
import type { LotToPickMapper, StockLotMapper, StockLotHolderMapper, StockLotLevelMapper, StockLotOnTheWayMapper } from './lot/schema.mappers.ts';
import type { PurchaseRuleMapper } from './purchase-rule/schema.mappers.ts';
import type { SourcingLocationMapper, SourcingProductMapper } from './sourcing-view/schema.mappers.ts';
import type { StandingSupplyMapper } from './standing-supply/schema.mappers.ts';
import type { StockMovementMapper } from './movement/schema.mappers.ts';
import type { TransferMapper, TransferChangeMapper, TransferLineMapper, TransferLotMapper } from './transfer/schema.mappers.ts';
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
  /** An instant: RFC 3339 in UTC with milliseconds, as in 2026-11-22T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Why stock is not corrected. */
export type AdjustStockError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError | StockBelowZeroError;

/** A correction of the stock of one location. */
export type AdjustStockInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 lines; lines of the same SKU add up. */
  lines: Array<AdjustStockLineInput>;
  /** Code of the location. */
  location: Scalars['String']['input'];
  /** Why it is corrected. */
  reason: AdjustmentReason;
};

/** A correction of one product. */
export type AdjustStockLineInput = {
  /** Units more (positive) or fewer (negative); not 0, at most 1000000 either way. */
  delta: Scalars['Int']['input'];
  /** The lot. Required for products that are told apart by lot, refused for others; it must stand there with so many units. */
  lot?: InputMaybe<Scalars['String']['input']>;
  /** The product. It must be counted and no kit. */
  sku: Scalars['String']['input'];
  /** Which units. To put a held unit back on sale: -1 of QUALITY_HOLD and +1 of AVAILABLE. */
  state?: AdjustableState;
};

/** The levels after a correction. */
export type AdjustStockPayload = {
  __typename?: 'AdjustStockPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<AdjustStockError>;
  /** The levels after it, one for each product, by SKU. Empty when it was refused. */
  levels: Array<StockLevel>;
};

/** Which units are corrected. */
export type AdjustableState =
  /** Those that can be sold. */
  | 'AVAILABLE'
  /** Those that are damaged. */
  | 'DAMAGED'
  /** Those that are past their date. */
  | 'EXPIRED'
  /** Those that are held for a check. */
  | 'QUALITY_HOLD'
  /** Those that are held for a check, by an older name. */
  | 'UNAVAILABLE';

/** Why stock is corrected. */
export type AdjustmentReason =
  /** It was counted. */
  | 'COUNT'
  /** It broke. */
  | 'DAMAGE'
  /** It turned up. */
  | 'FOUND'
  /** It is gone. */
  | 'LOSS'
  /** Anything else. */
  | 'OTHER';

/** Why supply is not announced. */
export type AnnounceSupplyError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Goods that will come in. */
export type AnnounceSupplyInput = {
  /** How much of it promises may count on, 0 to 100 per cent. */
  confidence?: Scalars['Int']['input'];
  /** The purchase order, shipping notice or production order, 1 to 255 characters. */
  document: Scalars['String']['input'];
  /** When they are expected: an instant that is still to come. */
  expectedAt: Scalars['DateTime']['input'];
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** Where they come from. */
  kind: AnnouncedSupplyKind;
  /** Code of the location. */
  location: Scalars['String']['input'];
  /** How many units, 1 to 1000000. */
  quantity: Scalars['Int']['input'];
  /** The product. It must be counted and no kit. */
  sku: Scalars['String']['input'];
};

/** The supply as it stands. */
export type AnnounceSupplyPayload = {
  __typename?: 'AnnounceSupplyPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<AnnounceSupplyError>;
  /** The supply; null when it was refused. */
  supply?: Maybe<InboundSupply>;
};

/** Where announced supply comes from. */
export type AnnouncedSupplyKind =
  /** A shipping notice. */
  | 'ASN'
  /** A purchase order. */
  | 'PO'
  /** The retailer's own production. */
  | 'PRODUCTION';

/** What can be sold of a product through a channel. */
export type Availability = {
  __typename?: 'Availability';
  /** How units beyond what can be sold now may be ordered, and when they come at the earliest; null when they may not. There is no date without an announced supply or a declared lead time. Null for kits: their components say it. */
  backorder?: Maybe<BackorderAvailability>;
  /** Whether an order beyond what can be sold now may be promised for later. */
  backorderable: Scalars['Boolean']['output'];
  /** Locations where some can be had: nearest first with `near`, else by code. Empty for what is never counted. */
  locations: LocationAvailabilityConnection;
  /** How many can be promised for an instant: what can be sold now, and what is announced to come in until then, less what is promised of it. Null for what is never counted. */
  promisable?: Maybe<Scalars['Int']['output']>;
  /** How many can be sold. Null for what is never counted. Of a kit: how many can be made of what its components have left. */
  sellable?: Maybe<Scalars['Int']['output']>;
  /** In one word. */
  status: AvailabilityStatus;
  /** How `sellable` comes about; null for kits and for what is never counted. Requires scope `stock:read`. */
  terms?: Maybe<AvailabilityTerms>;
  /** From when on how many can be promised: the first is now, then each time that it becomes more. At most 100; empty for what is never counted. */
  timeline: Array<PromisableFrom>;
};


/** What can be sold of a product through a channel. */
export type AvailabilitylocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<GeoPointInput>;
};


/** What can be sold of a product through a channel. */
export type AvailabilitypromisableArgs = {
  on: Scalars['DateTime']['input'];
};

/** What happened to the availability of a product. Thresholds are those of the product, or of the product in the channel. */
export type AvailabilityChangeKind =
  /** There is some again where nothing was left. */
  | 'BACK'
  /** It is above its threshold again. */
  | 'ENOUGH'
  /** Little is left: it fell to its threshold, or came back no higher. */
  | 'LOW'
  /** Nothing is left. */
  | 'OUT'
  /** Its levels changed at a location of the channel. */
  | 'QUANTITY';

/** The stock of a product changed. */
export type AvailabilityChanged = {
  __typename?: 'AvailabilityChanged';
  /** Where the stream stands: pass it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** What happened since it was last told. */
  kinds: Array<AvailabilityChangeKind>;
  /** The product. Ask it for more of its availability. */
  product: Product;
  /** How many can be sold now. Null for what is never counted. */
  sellable?: Maybe<Scalars['Int']['output']>;
  /** What it has come to, in one word. */
  status: AvailabilityStatus;
};

/** Whether something can be sold through a channel. */
export type AvailabilityStatus =
  /** It can be sold although nothing is left: more is on its way. */
  | 'BACKORDER'
  /** It can be sold now. */
  | 'IN_STOCK'
  /** It can be sold now, but little is left. */
  | 'LOW_STOCK'
  /** It is never counted and can always be sold. */
  | 'NOT_COUNTED'
  /** The channel does not sell it: no active location serves the channel. */
  | 'NOT_SOLD'
  /** Nothing is left to sell. */
  | 'OUT_OF_STOCK'
  /** It can be sold before its first delivery. */
  | 'PREORDER';

/**
 * The terms of `sellable`, summed over the channel's active locations. They add up exactly:
 * sellable = onHand - unavailable - allocated - reserved - safetyStock - buffer - networkReservations - protectedForOthers + clipped.
 */
export type AvailabilityTerms = {
  __typename?: 'AvailabilityTerms';
  /** Units promised to orders. */
  allocated: Scalars['Int']['output'];
  /** Units kept back from this channel. */
  buffer: Scalars['Int']['output'];
  /** What was added back at locations where the rest is below zero. */
  clipped: Scalars['Int']['output'];
  /** Units reserved for the channel that are not bound to a location. Every reservation names its location today, so this is 0. */
  networkReservations: Scalars['Int']['output'];
  /** Units that stand there. */
  onHand: Scalars['Int']['output'];
  /** Units that are left to channels that are protected from this one. */
  protectedForOthers: Scalars['Int']['output'];
  /** Units held for checkouts that have not expired. */
  reserved: Scalars['Int']['output'];
  /** Units kept back as safety stock. */
  safetyStock: Scalars['Int']['output'];
  /** Units among them that cannot be sold: damaged, or held for a check. */
  unavailable: Scalars['Int']['output'];
};

/** When a quantity can be promised. */
export type AvailableBy = {
  __typename?: 'AvailableBy';
  /** From when on it can be promised; now, when it is there. */
  at: Scalars['DateTime']['output'];
  /** Whether it is there now. */
  isNow: Scalars['Boolean']['output'];
  /** How many can be promised for that instant. */
  quantity: Scalars['Int']['output'];
};

/** How a product may be ordered beyond what stands there. */
export type BackorderAvailability = {
  __typename?: 'BackorderAvailability';
  /** What the date goes by. */
  basis: BackorderBasis;
  /** How surely, in per cent: as the supply was announced; null when it is the declared lead time. */
  confidence?: Maybe<Scalars['Int']['output']>;
  /** When the first of them come. */
  fromAt: Scalars['DateTime']['output'];
  /** How many units can be promised in all, now: what the cap, or what is announced, leaves. */
  left: Scalars['Int']['output'];
  /** By which kind of policy. */
  mode: BackorderMode;
  /** How many come then. */
  quantity: Scalars['Int']['output'];
  /** Of a pre-order: nothing is sent before. */
  releaseAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What the date of a backorder goes by. */
export type BackorderBasis =
  /** The lead time that the policy declares. */
  | 'LEAD_TIME'
  /** Supply that was announced. */
  | 'SUPPLY';

/** Whether a product may be sold beyond what stands there. */
export type BackorderMode =
  /** What is missing may be ordered and comes later. */
  | 'BACKORDER'
  /** What does not stand there is not sold. */
  | 'DENY'
  /** It is sold before its day of release; nothing that was promised so is sent before that. */
  | 'PREORDER';

/** What of a product can be promised at a location beyond what stands there. */
export type BackorderOffer = {
  __typename?: 'BackorderOffer';
  /** Code of the location where it will come in. */
  location: Scalars['String']['output'];
  /** By which kind of policy. */
  mode: BackorderMode;
  /** Of a pre-order: nothing is sent before. */
  releaseAt?: Maybe<Scalars['DateTime']['output']>;
  /** The product. */
  sku: Scalars['String']['output'];
  /** From when on how many, growing in both; at most 100. */
  steps: Array<BackorderOfferStep>;
};

/** From an instant on so many units can be promised. */
export type BackorderOfferStep = {
  __typename?: 'BackorderOfferStep';
  /** From when on. */
  at: Scalars['DateTime']['output'];
  /** How surely that supply comes, in per cent; null by the lead time. */
  confidence?: Maybe<Scalars['Int']['output']>;
  /** How many units. */
  quantity: Scalars['Int']['output'];
  /** The announced supply that they come with; null: by the declared lead time. */
  supplyId?: Maybe<Scalars['ID']['output']>;
};

/** What may be sold of a product beyond what stands there. */
export type BackorderPolicy = {
  __typename?: 'BackorderPolicy';
  /** Units promised at any time beyond stock; null: as many as are announced to come in. */
  cap?: Maybe<Scalars['Int']['output']>;
  /** Code of the channel that it holds for; null: every channel. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Days that goods take to come in without having been announced; null: only what is announced is promised. */
  leadDays?: Maybe<Scalars['Int']['output']>;
  /** Where it holds; null: at every location. */
  location?: Maybe<Location>;
  /** Whether it may be sold. */
  mode: BackorderMode;
  /** Of a pre-order: nothing is sent before. */
  releaseAt?: Maybe<Scalars['DateTime']['output']>;
  /** From when on; null: always. */
  sellFromAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when; null: for good. */
  sellToAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Units that are wanted beyond stock. */
export type BackorderedStockInput = {
  /** Code of the location where they will come in. */
  location: Scalars['String']['input'];
  /** By when they were planned to be there; refused if they cannot be promised by then. */
  promisedAt: Scalars['DateTime']['input'];
  /** How many, at least 1. */
  quantity: Scalars['Int']['input'];
  /** The product. */
  sku: Scalars['String']['input'];
};

/** What a basket can have. */
export type BasketAvailability = {
  __typename?: 'BasketAvailability';
  /** Whether every line can have all that it asks for, together. */
  isAvailable: Scalars['Boolean']['output'];
  /** The lines, as they were given; at most 100. */
  lines: Array<BasketLineAvailability>;
};

/** What a basket can have of a line. */
export type BasketLineAvailability = {
  __typename?: 'BasketLineAvailability';
  /** How many the line can have beside the lines before it. Null for what is never counted. */
  available?: Maybe<Scalars['Int']['output']>;
  /** How many it lacks. */
  missing: Scalars['Int']['output'];
  /** The product; null when there is none under the SKU. */
  product?: Maybe<Product>;
  /** How many units were asked for. */
  requested: Scalars['Int']['output'];
  /** Its SKU. */
  sku: Scalars['String']['output'];
};

/** A line of a basket. */
export type BasketLineInput = {
  /** How many units, 1 to 1000000. */
  quantity: Scalars['Int']['input'];
  /** The product. */
  sku: Scalars['String']['input'];
};

/** A rule of purchase that a basket breaks. */
export type BrokenLimit = {
  __typename?: 'BrokenLimit';
  /** What the customer has already in the period. 0 for a rule of one order. */
  already: Scalars['Int']['output'];
  /** What it allows. */
  limit: Scalars['Int']['output'];
  /** What was asked for. */
  requested: Scalars['Int']['output'];
  /** Which rule. */
  rule: PurchaseRuleKind;
  /** The product. */
  sku: Scalars['String']['output'];
};

/** A basket that is only looked at. */
export type BrokenLimitsInput = {
  /** Code of the channel. */
  channel: Scalars['String']['input'];
  /** Whom they would count for, as in `reserveStock`; limits per customer are not looked at without it. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The hold of the cart: what it counts for is given back when the order turns it, so it does not count here. */
  holdId?: InputMaybe<Scalars['ID']['input']>;
  /** The basket's own lines, at most 1000, added up by SKU. */
  purchases: Array<PurchaseInput>;
};

/** Units that are kept back in a scope. What is null holds for all. */
export type BufferRule = {
  __typename?: 'BufferRule';
  /** The category of products. */
  category?: Maybe<Scalars['String']['output']>;
  /** Code of the channel. */
  channel?: Maybe<Scalars['String']['output']>;
  /** The first instant at which it no longer holds; null: for ever. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The location. */
  location?: Maybe<Location>;
  /** Of the available units, in per cent, rounded up; null when it is a number of units. */
  percent?: Maybe<Scalars['Int']['output']>;
  /** The product; null: all, or those of the category. */
  product?: Maybe<Product>;
  /** How many units; null when it is a share. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** From when on it holds; null: since ever. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of rules. */
export type BufferRuleConnection = {
  __typename?: 'BufferRuleConnection';
  /** The items with their cursors. */
  edges: Array<BufferRuleEdge>;
  /** The items. */
  nodes: Array<BufferRule>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A rule with its cursor. */
export type BufferRuleEdge = {
  __typename?: 'BufferRuleEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: BufferRule;
};

/** A date, or a span of dates, with hours of its own. */
export type CalendarDaysInput = {
  /** The local date, YYYY-MM-DD. */
  date: Scalars['String']['input'];
  /** When it is open on each of them; empty: closed. At most 3. */
  hours?: Array<DayHoursInput>;
  /** Why, at most 200 characters. Shown to everybody. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The last date of the span; without it only the one date. */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** A date with hours of its own. */
export type CalendarException = {
  __typename?: 'CalendarException';
  /** The local date, YYYY-MM-DD. */
  date: Scalars['String']['output'];
  /** When it is open on that date; empty when it is closed. At most 3. */
  hours: Array<DayHours>;
  /** Why, as operations gave it. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Why a feed is not stopped. */
export type CancelInventoryFeedError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** A feed to be stopped. */
export type CancelInventoryFeedInput = {
  /** The feed. */
  feedId: Scalars['ID']['input'];
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
};

/** The feed after it was stopped. */
export type CancelInventoryFeedPayload = {
  __typename?: 'CancelInventoryFeedPayload';
  /** Why it was refused; empty when it was stopped. */
  errors: Array<CancelInventoryFeedError>;
  /** The feed; null when it was refused. */
  feed?: Maybe<InventoryFeed>;
};

/** Why supply is not called off. What is closed or called off already is not found. */
export type CancelSupplyError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Supply to be called off. */
export type CancelSupplyInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** The supply's id. */
  supplyId: Scalars['ID']['input'];
};

/** The supply as it stands. */
export type CancelSupplyPayload = {
  __typename?: 'CancelSupplyPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<CancelSupplyError>;
  /** The supply; null when it was refused. */
  supply?: Maybe<InboundSupply>;
};

/** Why a transfer is not given up. */
export type CancelTransferError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** A transfer to be given up. */
export type CancelTransferInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** The transfer. */
  transferId: Scalars['ID']['input'];
};

/** The transfer after it was given up. */
export type CancelTransferPayload = {
  __typename?: 'CancelTransferPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<CancelTransferError>;
  /** The transfer; null when it was refused. */
  transfer?: Maybe<Transfer>;
};

/** What a working day takes, and what is taken of it. */
export type CapacityDay = {
  __typename?: 'CapacityDay';
  /** Local date, YYYY-MM-DD. */
  day: Scalars['String']['output'];
  /** Orders that it takes; null: any number. */
  ordersLimit?: Maybe<Scalars['Int']['output']>;
  /** Orders that are on it. */
  ordersUsed: Scalars['Int']['output'];
  /** Units that it takes; null: any number. */
  unitsLimit?: Maybe<Scalars['Int']['output']>;
  /** Units that are on it. */
  unitsUsed: Scalars['Int']['output'];
};

/** What a working day is measured in. */
export type CapacityMeasure =
  /** Orders. */
  | 'ORDERS'
  /** Units. */
  | 'UNITS';

/** Why a calendar is not changed. */
export type ChangeLocationCalendarError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** What changes of a location's calendar. */
export type ChangeLocationCalendarInput = {
  /** Its cut-offs, all of them; at most 50. */
  cutOffs?: InputMaybe<Array<CutOffInput>>;
  /** The region whose public holidays it observes, as in `US` or `DE-BY`; null for none. */
  holidayRegion?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the location. */
  location: Scalars['String']['input'];
  /** Its weekly hours, all of them; at most 21 spans. What is open over midnight is two spans. */
  openingHours?: InputMaybe<Array<OpeningHoursInput>>;
  /** Minutes from the release of an order to its being ready, 0 to 20,160. */
  prepMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Dates that go back to the weekly hours and the holidays; at most 400. */
  resetDays?: Array<Scalars['String']['input']>;
  /** Dates that get hours of their own, over what they had; at most 100 spans of dates. A location has at most 400 such dates. */
  setDays?: Array<CalendarDaysInput>;
};

/** The location after a change of its calendar. */
export type ChangeLocationCalendarPayload = {
  __typename?: 'ChangeLocationCalendarPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<ChangeLocationCalendarError>;
  /** The location; null when it was refused. */
  location?: Maybe<Location>;
};

/** Why supply is not changed. What is closed or called off is not found. */
export type ChangeSupplyError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** What was learnt of announced goods. What is left out stays. */
export type ChangeSupplyInput = {
  /** How much of it promises may count on, 0 to 100 per cent. */
  confidence?: InputMaybe<Scalars['Int']['input']>;
  /** When it is expected now: an instant that is still to come. */
  expectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** How many units in all, not fewer than came in already; 1 to 1000000. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The supply's id. */
  supplyId: Scalars['ID']['input'];
};

/** The supply as it stands. */
export type ChangeSupplyPayload = {
  __typename?: 'ChangeSupplyPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<ChangeSupplyError>;
  /** The supply; null when it was refused. */
  supply?: Maybe<InboundSupply>;
};

/** Units that an order waits for. */
export type ClaimedStock = {
  __typename?: 'ClaimedStock';
  /** Code of the location. */
  location: Scalars['String']['output'];
  /** When they are promised. */
  promisedAt: Scalars['DateTime']['output'];
  /** How many are still to come. */
  quantity: Scalars['Int']['output'];
  /** The product. */
  sku: Scalars['String']['output'];
};

/** A working day of a location that work counts for. */
export type CountedDay = {
  __typename?: 'CountedDay';
  /** Local date, YYYY-MM-DD. */
  day: Scalars['String']['output'];
  /** Code of the location. */
  location: Scalars['String']['output'];
};

/** Why a transfer is not drafted. */
export type CreateTransferError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** What goes from where to where. */
export type CreateTransferInput = {
  /** Code of the location that they go to. */
  destination: Scalars['String']['input'];
  /** What it is for, 1 to 255 characters. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** When it is expected at the destination. Without it, it does not count there for promises by date. */
  expectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 lines, one for each product. */
  lines: Array<CreateTransferLineInput>;
  /** Code of the location that the goods come from. */
  origin: Scalars['String']['input'];
};

/** Units of a product. */
export type CreateTransferLineInput = {
  /** How many, 1 to 1000000. */
  quantity: Scalars['Int']['input'];
  /** The product. It must be counted and no kit. */
  sku: Scalars['String']['input'];
};

/** The transfer that was drafted. */
export type CreateTransferPayload = {
  __typename?: 'CreateTransferPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<CreateTransferError>;
  /** The transfer; null when it was refused. */
  transfer?: Maybe<Transfer>;
};

/** What one customer may have in a period. */
export type CustomerLimit = {
  __typename?: 'CustomerLimit';
  /** Of which period. */
  period: PurchasePeriod;
  /** Units. */
  quantity: Scalars['Int']['output'];
};

/** What one customer may have in a period. */
export type CustomerLimitInput = {
  /** Of which period. */
  period: PurchasePeriod;
  /** Units, 1 to 1000000. */
  quantity: Scalars['Int']['input'];
};

/** A daily time after which an order counts as the next business day's. */
export type CutOff = {
  __typename?: 'CutOff';
  /** The local time, HH:MM. */
  localTime: Scalars['String']['output'];
  /** The service level that it holds for; null holds for all. */
  service?: Maybe<Scalars['String']['output']>;
};

/** A daily time after which an order counts as the next business day's. */
export type CutOffInput = {
  /** The local time, HH:MM. */
  localTime: Scalars['String']['input'];
  /** The service level that it holds for; null holds for all that have none of their own. */
  service?: InputMaybe<Scalars['String']['input']>;
};

/** A span of opening on one date, in local time. */
export type DayHours = {
  __typename?: 'DayHours';
  /** When it closes, HH:MM. */
  closes: Scalars['String']['output'];
  /** When it opens, HH:MM. */
  opens: Scalars['String']['output'];
};

/** A span of opening on one date, in local time. */
export type DayHoursInput = {
  /** When it closes, HH:MM; 24:00 is midnight. */
  closes: Scalars['String']['input'];
  /** When it opens, HH:MM. */
  opens: Scalars['String']['input'];
};

/** Why a transfer is not declared lost. */
export type DeclareTransferLostError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** A transfer of which the rest does not arrive. */
export type DeclareTransferLostInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** What happened. */
  reason: TransferLossReason;
  /** The transfer. */
  transferId: Scalars['ID']['input'];
};

/** The transfer after its loss. */
export type DeclareTransferLostPayload = {
  __typename?: 'DeclareTransferLostPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<DeclareTransferLostError>;
  /** The transfer; null when it was refused. */
  transfer?: Maybe<Transfer>;
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

/** Why a hold is not extended. */
export type ExtendHoldError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** A hold to be extended. */
export type ExtendHoldInput = {
  /** The hold's id. */
  holdId: Scalars['ID']['input'];
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
};

/** The hold after it got more time. */
export type ExtendHoldPayload = {
  __typename?: 'ExtendHoldPayload';
  /** Empty on success. */
  errors: Array<ExtendHoldError>;
  /** The hold; null when refused. */
  hold?: Maybe<StockHold>;
};

export type Fulfilment = {
  __typename?: 'Fulfilment';
  id: Scalars['ID']['output'];
  /** Which lots to take for it, those that expire first before the others; at most 1000. Empty for goods that are not told apart by lot, null for whoever does not work at its location. */
  lotsToPick?: Maybe<Array<LotToPick>>;
};

export type FulfilmentLine = {
  __typename?: 'FulfilmentLine';
  id: Scalars['ID']['output'];
  /** Which lots to take for it, those that expire first before the others; at most 1000. Empty for goods that are not told apart by lot, null for whoever does not work at its location. */
  lotsToPick?: Maybe<Array<LotToPick>>;
};

/** A working day that cannot take the work. */
export type FullDay = {
  __typename?: 'FullDay';
  /** Local date, YYYY-MM-DD. */
  day: Scalars['String']['output'];
  /** How much of it the day takes. */
  limit: Scalars['Int']['output'];
  /** Code of the location. */
  location: Scalars['String']['output'];
  /** What there is too much of. */
  measure: CapacityMeasure;
  /** How much of it is taken. */
  used: Scalars['Int']['output'];
};

/** A point on the map, WGS 84. */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** A point on the map, WGS 84. */
export type GeoPointInput = {
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** What must be minded when goods are stored or moved. */
export type HandlingConstraint =
  /** Must stay cold. */
  | 'COLD_CHAIN'
  /** Breaks easily. */
  | 'FRAGILE'
  /** Dangerous goods. */
  | 'HAZMAT'
  /** Too big for parcel services. */
  | 'OVERSIZE'
  /** Goes into no parcel with other goods. */
  | 'SHIP_ALONE';

/** Units that a hold keeps. */
export type HeldStock = {
  __typename?: 'HeldStock';
  /** Where they stand. */
  location: Location;
  /** The product. */
  product: Product;
  /** How many. */
  quantity: Scalars['Int']['output'];
};

/** What bounds holds of carts. */
export type HoldLimit =
  /** Holds that a customer has at a time. */
  | 'HOLDS_OF_CUSTOMER'
  /** Per cent of what stands for sale of a product at a location that guests hold together. */
  | 'SHARE_OF_GUESTS';

/** So much cannot be held at a time. It can be bought all the same. */
export type HoldLimitError = UserError & {
  __typename?: 'HoldLimitError';
  /** Which limit. */
  kind: HoldLimit;
  /** What it allows: holds, or per cent. */
  max: Scalars['Int']['output'];
  /** A sentence for the shopper. */
  message: Scalars['String']['output'];
  /** Always null: the whole of it is too much. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Why a lot is not held. */
export type HoldLotError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** A lot to be held. */
export type HoldLotInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** The lot. */
  lot: Scalars['String']['input'];
  /** Why, 1 to 255 characters. */
  reason: Scalars['String']['input'];
  /** The product. */
  sku: Scalars['String']['input'];
};

/** The lot after it was held. */
export type HoldLotPayload = {
  __typename?: 'HoldLotPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<HoldLotError>;
  /** The lot; null when it was refused. */
  lot?: Maybe<StockLot>;
};

/** Why a cart's stock is not held. Nothing was taken. */
export type HoldStockError = HoldLimitError | IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError | PurchaseLimitError | StockShortageError;

/** A cart whose stock is to be held. */
export type HoldStockInput = {
  /** Code of the channel. */
  channel: Scalars['String']['input'];
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 50 lines. */
  lines: Array<HoldStockLineInput>;
};

/** Units of a product in a cart. */
export type HoldStockLineInput = {
  /** Code of the location where they are to be collected; anywhere without it. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** How many, 1 to 100. */
  quantity: Scalars['Int']['input'];
  /** The product; a kit by its own SKU. */
  sku: Scalars['String']['input'];
};

/** The hold, or why there is none. */
export type HoldStockPayload = {
  __typename?: 'HoldStockPayload';
  /** Empty on success. */
  errors: Array<HoldStockError>;
  /** The hold; null when refused. */
  hold?: Maybe<StockHold>;
};

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

/** Goods of one product that were announced to come in at a location. */
export type InboundSupply = {
  __typename?: 'InboundSupply';
  /** How much of it promises count on, 0 to 100 per cent; rounded down to units. */
  confidence: Scalars['Int']['output'];
  /** The purchase order, shipping notice, production order or transfer. */
  document: Scalars['String']['output'];
  /** When it is expected. Once that is past, nothing is promised of it until it is changed. */
  expectedAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Where it comes from. */
  kind: InboundSupplyKind;
  /** Where it comes in. */
  location: Location;
  /** How many are still to come. */
  open: Scalars['Int']['output'];
  /** The product. */
  product: Product;
  /** How many units were announced. */
  quantity: Scalars['Int']['output'];
  /** How many of them came in. */
  received: Scalars['Int']['output'];
  /** What it has come to. */
  status: InboundSupplyStatus;
};

/** A page of supplies. */
export type InboundSupplyConnection = {
  __typename?: 'InboundSupplyConnection';
  /** The items with their cursors. */
  edges: Array<InboundSupplyEdge>;
  /** The items. */
  nodes: Array<InboundSupply>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A supply with its cursor. */
export type InboundSupplyEdge = {
  __typename?: 'InboundSupplyEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: InboundSupply;
};

/** Where supply comes from. */
export type InboundSupplyKind =
  /** A shipping notice: the supplier sent it. */
  | 'ASN'
  /** A purchase order: wanted from a supplier. */
  | 'PO'
  /** The retailer's own production. */
  | 'PRODUCTION'
  /** Another location: made and changed by the transfer only. */
  | 'TRANSFER';

/** What supply has come to. */
export type InboundSupplyStatus =
  /** What had not come was called off. */
  | 'CANCELLED'
  /** All of it came. */
  | 'CLOSED'
  /** More is to come. */
  | 'OPEN';

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

/**
 * What the system of a warehouse or store counted. A count says what stood at the location at its instant, picked and packed goods included; what moved after
 * that instant is kept on top. Counts and changes may come late, twice and in any order: the later count holds, and of two of the same instant the lower.
 */
export type InventoryFeed = {
  __typename?: 'InventoryFeed';
  /** What may be done with it now. */
  allowedActions: Array<InventoryFeedAction>;
  /** When it was counted, on the source's clock. Rows may say otherwise. */
  countedAt: Scalars['DateTime']['output'];
  /** When it began to come in. */
  createdAt: Scalars['DateTime']['output'];
  /** When all of it had taken effect, or it was stopped. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The feed's id. */
  id: Scalars['ID']['output'];
  /** What it says. */
  kind: InventoryFeedKind;
  /** The location that was counted. */
  location: Location;
  /** How far it got, 0 to 100. Null until its last row is known. */
  percentDone?: Maybe<Scalars['Int']['output']>;
  /** Rows that failed or that a person has to look at, in their order. */
  problems: InventoryFeedProblemConnection;
  /** The sender's own name of it, unique at the location. */
  reference: Scalars['String']['output'];
  /** What became of its rows. */
  rows: InventoryFeedRows;
  /** Where it stands in its life. */
  status: InventoryFeedStatus;
};


/**
 * What the system of a warehouse or store counted. A count says what stood at the location at its instant, picked and packed goods included; what moved after
 * that instant is kept on top. Counts and changes may come late, twice and in any order: the later count holds, and of two of the same instant the lower.
 */
export type InventoryFeedproblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What may be done with a feed. */
export type InventoryFeedAction =
  /** It is stopped. */
  | 'CANCEL'
  /** Its last row comes in. */
  | 'COMPLETE'
  /** Its last row takes effect. */
  | 'FINISH';

/** The part contradicts what came of the feed before. Nothing of it was taken in. */
export type InventoryFeedConflictError = UserError & {
  __typename?: 'InventoryFeedConflictError';
  /** A sentence for whoever sends the feed. */
  message: Scalars['String']['output'];
  /** The input field that contradicts. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The row in question; null when it is the feed itself. */
  row?: Maybe<Scalars['Int']['output']>;
};

/** A page of feeds. */
export type InventoryFeedConnection = {
  __typename?: 'InventoryFeedConnection';
  /** The items with their cursors. */
  edges: Array<InventoryFeedEdge>;
  /** The items. */
  nodes: Array<InventoryFeed>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A feed with its cursor. */
export type InventoryFeedEdge = {
  __typename?: 'InventoryFeedEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: InventoryFeed;
};

/** How a feed is written. */
export type InventoryFeedFormat =
  /** Comma-separated values after RFC 4180, one row a line, the first line names the columns: sku, quantity and optionally occurredAt and id. */
  | 'CSV'
  /** One JSON object a line, with the fields sku, quantity and optionally occurredAt and id. */
  | 'JSONL';

/** What a feed says. */
export type InventoryFeedKind =
  /** Changes, each with an id of its own. */
  | 'DELTA'
  /** Everything that stands at the location: what it does not name is none. */
  | 'FULL'
  /** The counts that it names; it says nothing of others. */
  | 'NONZERO';

/** A row of a feed with what is wrong with it. */
export type InventoryFeedProblem = {
  __typename?: 'InventoryFeedProblem';
  /** What is wrong with it. */
  code: InventoryFeedProblemCode;
  /** A sentence for the person who looks after the feed. */
  message: Scalars['String']['output'];
  /** The quantity that it names; null when none could be read. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** Its place in the feed, 1 for the first row. */
  row: Scalars['Int']['output'];
  /** Units that are promised beyond what was counted; 0 unless BELOW_PROMISED. */
  short: Scalars['Int']['output'];
  /** The SKU that it names; null when none could be read. */
  sku?: Maybe<Scalars['String']['output']>;
};

/** What is wrong with a row. */
export type InventoryFeedProblemCode =
  /** It took effect, but fewer units were counted than are promised: the rest leaves as soon as it is free. */
  | 'BELOW_PROMISED'
  /** Its id was used before by another change. */
  | 'ID_REUSED'
  /** It was counted in the future: more than five minutes ahead of our clock. */
  | 'IN_THE_FUTURE'
  /** The product is not counted itself: it is a kit, digital or a service. */
  | 'NOT_COUNTED'
  /** It is a change without an id. */
  | 'NO_ID'
  /** Its quantity is no whole number, below zero in a count, zero in a change, or beyond 10000000. */
  | 'NO_QUANTITY'
  /** It names no product. */
  | 'NO_SKU'
  /** Its time is no instant with an offset, as 2026-11-22T09:30:00Z. */
  | 'NO_TIME'
  /** It speaks of more than 100 days ago. */
  | 'TOO_OLD'
  /** The product is counted by lot: receive and adjust its lots. */
  | 'TRACKED_BY_LOT'
  /** There is no such product. */
  | 'UNKNOWN_PRODUCT'
  /** It is no row of the format. */
  | 'UNREADABLE';

/** A page of rows with a problem. */
export type InventoryFeedProblemConnection = {
  __typename?: 'InventoryFeedProblemConnection';
  /** The items with their cursors. */
  edges: Array<InventoryFeedProblemEdge>;
  /** The items. */
  nodes: Array<InventoryFeedProblem>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row with its cursor. */
export type InventoryFeedProblemEdge = {
  __typename?: 'InventoryFeedProblemEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: InventoryFeedProblem;
};

/** How many rows of a feed there are, and what became of them: done = changed + unchanged + duplicate + stale + failed. */
export type InventoryFeedRows = {
  __typename?: 'InventoryFeedRows';
  /** Levels at which fewer units were counted than are promised. */
  belowPromised: Scalars['Int']['output'];
  /** Those that changed a level. */
  changed: Scalars['Int']['output'];
  /** How many are done. */
  done: Scalars['Int']['output'];
  /** Those that had been said before. */
  duplicate: Scalars['Int']['output'];
  /** Those that could not take effect. */
  failed: Scalars['Int']['output'];
  /** How many came in. */
  received: Scalars['Int']['output'];
  /** Those that were counted or happened before what is known already. */
  stale: Scalars['Int']['output'];
  /** How many it has; null until its last one came. */
  total?: Maybe<Scalars['Int']['output']>;
  /** Counts that agreed with the level. */
  unchanged: Scalars['Int']['output'];
  /** Levels that a FULL feed did not name and that were set to zero. */
  zeroed: Scalars['Int']['output'];
  /** The row that names no product, because of which a FULL feed set nothing to zero: what it does not name is not known then. Null otherwise. */
  zeroingStoppedAt?: Maybe<Scalars['Int']['output']>;
};

/** Where a feed stands in its life. */
export type InventoryFeedStatus =
  /** All of it is here; its rows take effect one after the other. */
  | 'APPLYING'
  /** Stopped. What had taken effect stays. */
  | 'CANCELLED'
  /** All of it has taken effect. */
  | 'DONE'
  /** Rows are still to come. */
  | 'RECEIVING';

/** A part of a kit. */
export type KitComponent = {
  __typename?: 'KitComponent';
  /** The product that is put in. */
  product: Product;
  /** How many units of it one kit takes. */
  quantity: Scalars['Int']['output'];
};

/** A place where stock stands and orders are worked on. */
export type Location = {
  __typename?: 'Location';
  /** Where it is. */
  address: LocationAddress;
  /** What its working days still take: today and the next 13 local days, as far as they have a limit; at most 14. */
  capacity?: Maybe<Array<CapacityDay>>;
  /** Local dates (YYYY-MM-DD) on which it is closed although the weekday says otherwise: the retailer's own and the public holidays of its region. At most 450. */
  closedOn: Array<Scalars['String']['output']>;
  /** The retailer's code, unique. */
  code: Scalars['String']['output'];
  /** Where it is on the map; null when not known. */
  coordinates?: Maybe<GeoPoint>;
  /** Until when an order still counts as the same day's. At most 50. */
  cutOffs: Array<CutOff>;
  /** Delivery methods that it can serve. */
  deliveryMethods: Array<DeliveryMethod>;
  /** Dates with hours of their own, whatever the weekday and `closedOn` say. By date, at most 400. */
  exceptions: Array<CalendarException>;
  /** The region whose public holidays it observes, as in `US` or `DE-BY`; null when it observes none. */
  holidayRegion?: Maybe<Scalars['String']['output']>;
  /** Whether it takes part in sales and sourcing at present. */
  isActive: Scalars['Boolean']['output'];
  /** Name for customers and staff. */
  name: Scalars['String']['output'];
  /** When it is open or works, by weekday. A weekday without an entry is closed. At most 21. */
  openingHours: Array<OpeningHours>;
  /** Minutes from the release of an order to its being ready. */
  prepMinutes: Scalars['Int']['output'];
  /** IANA name of its time zone, as in America/New_York. Its hours and cut-offs are local times there. */
  timeZone: Scalars['String']['output'];
  /** What kind of place it is. */
  type: LocationType;
};

/** Business address of a location. */
export type LocationAddress = {
  __typename?: 'LocationAddress';
  /** City. */
  city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2 code of the country. */
  countryCode: Scalars['String']['output'];
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Postal code; null where the country has none. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State or region code; null where the country has none. */
  region?: Maybe<Scalars['String']['output']>;
};

/** What can be had of a product at one location. */
export type LocationAvailability = {
  __typename?: 'LocationAvailability';
  /** Great-circle distance from `near` in kilometres; null without `near` or when the location is not on the map. */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /** The location. */
  location: Location;
  /** Delivery methods that both the location and the product allow. */
  methods: Array<DeliveryMethod>;
  /** How many can be sold from there. */
  sellable: Scalars['Int']['output'];
  /** How `sellable` comes about; null for kits. Requires scope `stock:read`. */
  terms?: Maybe<AvailabilityTerms>;
};

/** A page of locations. */
export type LocationAvailabilityConnection = {
  __typename?: 'LocationAvailabilityConnection';
  /** The items with their cursors. */
  edges: Array<LocationAvailabilityEdge>;
  /** The items. */
  nodes: Array<LocationAvailability>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A location with its cursor. */
export type LocationAvailabilityEdge = {
  __typename?: 'LocationAvailabilityEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: LocationAvailability;
};

/** What kind of place a location is. */
export type LocationType =
  /** A bank of parcel lockers. */
  | 'LOCKER'
  /** Where parts of an order are brought together. */
  | 'MERGE_POINT'
  /** A shop that customers visit. */
  | 'STORE'
  /** A warehouse run by a logistics provider. */
  | 'THIRD_PARTY_LOGISTICS'
  /** A supplier that ships to the customer itself. */
  | 'VENDOR'
  /** No place at all: a bookkeeping location. */
  | 'VIRTUAL'
  /** A distribution centre. */
  | 'WAREHOUSE';

/** Units of a lot that are set aside for a line of a fulfilment. */
export type LotToPick = {
  __typename?: 'LotToPick';
  /** The last day on which it is good, YYYY-MM-DD; null when it does not expire. */
  expiresOn?: Maybe<Scalars['String']['output']>;
  /** The lot. */
  lot: Scalars['String']['output'];
  /** The product. */
  product: Product;
  /** How many to take. */
  quantity: Scalars['Int']['output'];
};

/** What can be done. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Corrects the stock of a location: after a count, a loss, a find. All lines or none. Requires scope `stock:adjust`; triggers `stock.changed`. */
  adjustStock: AdjustStockPayload;
  /** Announces goods that will come in: what can be promised for later counts on them. Requires scope `stock:receive`; triggers `stock.inbound-changed`. */
  announceSupply: AnnounceSupplyPayload;
  /** Stops a feed that is coming in or taking effect. What it changed stays changed. Requires scope `stock:feed`; triggers `stock.feed-cancelled`. */
  cancelInventoryFeed: CancelInventoryFeedPayload;
  /** Calls off what has not come yet. Requires scope `stock:receive`; triggers `stock.inbound-changed`. */
  cancelSupply: CancelSupplyPayload;
  /** Gives a transfer up before it left: what is held is for sale again. An associate of either end may. Requires scope `stock:transfer`; triggers `transfer.cancelled`. */
  cancelTransfer: CancelTransferPayload;
  /**
   * Changes when a location works: its weekly hours, cut-offs, preparation, holidays, and dates of their own such as a closure. What is left out stays.
   * The next promise counts with it; promises that it breaks are made anew and their customers told.
   * Requires scope `calendar:write`; triggers `location.calendar-changed`.
   */
  changeLocationCalendar: ChangeLocationCalendarPayload;
  /** Says what was learnt of announced goods: another date, quantity or confidence. Requires scope `stock:receive`; triggers `stock.inbound-changed`. */
  changeSupply: ChangeSupplyPayload;
  /** Drafts a transfer; nothing is held yet. An associate of either end may. Requires scope `stock:transfer`. */
  createTransfer: CreateTransferPayload;
  /** What has not arrived is lost: a movement of loss closes it. An associate of either end may. Requires scope `stock:transfer`; triggers `transfer.lost`. */
  declareTransferLost: DeclareTransferLostPayload;
  /** Gives a hold its time a second time, once. Open to everybody who knows its id; a customer's only to the customer. */
  extendHold: ExtendHoldPayload;
  /** Takes a lot out of sale everywhere, until it is released. What is promised of it is taken from other lots where there are any. Requires scope `stock:lots`; triggers `stock.lot-changed` and `stock.changed`. */
  holdLot: HoldLotPayload;
  /**
   * Holds the stock of a cart for 10 minutes, all lines or none. Limits: 50 lines, 100 units a line, 5 holds a customer at a time; guests together hold at most half of
   * what stands for sale at a location. Rules of purchase hold here already. Open to everybody; triggers `stock.changed`.
   */
  holdStock: HoldStockPayload;
  /** Says what was taken off the shelf. What was not found is held for a count. Only for associates of the origin. Requires scope `stock:transfer`; triggers `transfer.picked`. */
  pickTransfer: PickTransferPayload;
  /** Takes a lot out of sale everywhere, for good. Who got it stands in `stockLot { holders }`. Requires scope `stock:lots`; triggers `stock.lot-changed` and `stock.changed`. */
  recallLot: RecallLotPayload;
  /** Takes goods in at a location. Requires scope `stock:receive`; triggers `stock.changed`. */
  receiveStock: ReceiveStockPayload;
  /** Takes announced goods in, wholly or in part. Requires scope `stock:receive`; triggers `stock.inbound-changed` and `stock.changed`. */
  receiveSupply: ReceiveSupplyPayload;
  /** Takes in what arrived, all of it or a part. Only for associates of the destination. Requires scope `stock:transfer`; triggers `transfer.received`. */
  receiveTransfer: ReceiveTransferPayload;
  /** Gives a hold back before its time is over; on one that is over it changes nothing. Open to everybody who knows its id; a customer's only to the customer. Triggers `stock.changed`. */
  releaseHold: ReleaseHoldPayload;
  /** Puts a lot that was held back into sale. Requires scope `stock:lots`; triggers `stock.lot-changed` and `stock.changed`. */
  releaseLot: ReleaseLotPayload;
  /** Gives a held reservation back. On any other, also on an unknown one, it changes no level; the unknown one is refused from then on. For other subgraphs only. */
  releaseReservation: ReleaseReservationPayload;
  /** Takes a rule away. Requires scope `stock:adjust` at all locations; triggers `stock.settings-changed`. */
  removeBuffer: RemoveBufferPayload;
  /** Holds the units of a draft at the origin, all or none, and asks for them to be picked. An associate of either end may. Requires scope `stock:transfer`; triggers `transfer.requested`. */
  requestTransfer: RequestTransferPayload;
  /** Holds all lines or none. Asked again with a known id it answers what stands there. For other subgraphs only. */
  reserveStock: ReserveStockPayload;
  /**
   * Says what may be sold of a product beyond what stands there. The policy of a location counts before that of a channel, that before the product's. What is promised already stays
   * promised. Requires scope `stock:rules` or `sourcing:write`; triggers `stock.backorder-policy-changed`.
   */
  setBackorderPolicy: SetBackorderPolicyPayload;
  /**
   * Keeps units back: of all products, of a category or of one product; at all locations or one; from all channels or one. Of the rules that hold for a level,
   * the most specific one counts: product before category before location before channel. The next query sees it. Requires scope `stock:adjust`; triggers
   * `stock.settings-changed`.
   */
  setBuffer: SetBufferPayload;
  /**
   * Has other channels leave units of a product to one channel, at the locations that they share with it. Requires scope `stock:adjust` at all locations;
   * triggers `stock.settings-changed`.
   */
  setChannelProtection: SetChannelProtectionPayload;
  /**
   * Says how much work a location takes in a working day. It is consumed with the reservation of each order and given back by release and cancellation; a full day begins no
   * more orders. What is on a day already stays. Requires scope `stock:rules`.
   */
  setLocationCapacity: SetLocationCapacityPayload;
  /** Has a location serve a channel, or no longer: stock knows the channels that it was told of here. Requires scope `stock:adjust`; triggers `stock.settings-changed`. */
  setNetworkLink: SetNetworkLinkPayload;
  /**
   * Says how many of a product may be bought; without any rule as many as there are. Enforced with the reservation of each order and hold, so that no two sessions of a customer
   * have more together. What is bought already stays and counts. Requires scope `stock:rules`.
   */
  setPurchaseRule: SetPurchaseRulePayload;
  /** Keeps units of a product back at a location, from every channel. Requires scope `stock:adjust`; triggers `stock.settings-changed`. */
  setSafetyStock: SetSafetyStockPayload;
  /**
   * Says what a vendor that does not count always has: its levels are filled up to that now, and whenever units were promised. No more is promised at once than stands there. Requires
   * scope `stock:rules`. Event: `stock.changed`.
   */
  setStandingSupply: SetStandingSupplyPayload;
  /** Says from when on little is left of a product in a channel. Requires scope `stock:adjust` at all locations; triggers `stock.settings-changed`. */
  setStockThreshold: SetStockThresholdPayload;
  /** What was picked leaves the origin and is on its way. Only for associates of the origin. Requires scope `stock:transfer`; triggers `transfer.shipped`. */
  shipTransfer: ShipTransferPayload;
  /**
   * Takes in what the system of a warehouse or store counted, whole or in parts of at most 65536 characters, in any order and any number of times. It takes effect
   * behind the answer, once all of it is there: follow `inventoryFeed`. Requires scope `stock:feed`; triggers `stock.changed` and `stock.feed-applied`.
   */
  uploadInventoryFeed: UploadInventoryFeedPayload;
};


/** What can be done. */
export type MutationadjustStockArgs = {
  input: AdjustStockInput;
};


/** What can be done. */
export type MutationannounceSupplyArgs = {
  input: AnnounceSupplyInput;
};


/** What can be done. */
export type MutationcancelInventoryFeedArgs = {
  input: CancelInventoryFeedInput;
};


/** What can be done. */
export type MutationcancelSupplyArgs = {
  input: CancelSupplyInput;
};


/** What can be done. */
export type MutationcancelTransferArgs = {
  input: CancelTransferInput;
};


/** What can be done. */
export type MutationchangeLocationCalendarArgs = {
  input: ChangeLocationCalendarInput;
};


/** What can be done. */
export type MutationchangeSupplyArgs = {
  input: ChangeSupplyInput;
};


/** What can be done. */
export type MutationcreateTransferArgs = {
  input: CreateTransferInput;
};


/** What can be done. */
export type MutationdeclareTransferLostArgs = {
  input: DeclareTransferLostInput;
};


/** What can be done. */
export type MutationextendHoldArgs = {
  input: ExtendHoldInput;
};


/** What can be done. */
export type MutationholdLotArgs = {
  input: HoldLotInput;
};


/** What can be done. */
export type MutationholdStockArgs = {
  input: HoldStockInput;
};


/** What can be done. */
export type MutationpickTransferArgs = {
  input: PickTransferInput;
};


/** What can be done. */
export type MutationrecallLotArgs = {
  input: RecallLotInput;
};


/** What can be done. */
export type MutationreceiveStockArgs = {
  input: ReceiveStockInput;
};


/** What can be done. */
export type MutationreceiveSupplyArgs = {
  input: ReceiveSupplyInput;
};


/** What can be done. */
export type MutationreceiveTransferArgs = {
  input: ReceiveTransferInput;
};


/** What can be done. */
export type MutationreleaseHoldArgs = {
  input: ReleaseHoldInput;
};


/** What can be done. */
export type MutationreleaseLotArgs = {
  input: ReleaseLotInput;
};


/** What can be done. */
export type MutationreleaseReservationArgs = {
  reservationId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationremoveBufferArgs = {
  input: RemoveBufferInput;
};


/** What can be done. */
export type MutationrequestTransferArgs = {
  input: RequestTransferInput;
};


/** What can be done. */
export type MutationreserveStockArgs = {
  input: ReserveStockInput;
};


/** What can be done. */
export type MutationsetBackorderPolicyArgs = {
  input: SetBackorderPolicyInput;
};


/** What can be done. */
export type MutationsetBufferArgs = {
  input: SetBufferInput;
};


/** What can be done. */
export type MutationsetChannelProtectionArgs = {
  input: SetChannelProtectionInput;
};


/** What can be done. */
export type MutationsetLocationCapacityArgs = {
  input: SetLocationCapacityInput;
};


/** What can be done. */
export type MutationsetNetworkLinkArgs = {
  input: SetNetworkLinkInput;
};


/** What can be done. */
export type MutationsetPurchaseRuleArgs = {
  input: SetPurchaseRuleInput;
};


/** What can be done. */
export type MutationsetSafetyStockArgs = {
  input: SetSafetyStockInput;
};


/** What can be done. */
export type MutationsetStandingSupplyArgs = {
  input: SetStandingSupplyInput;
};


/** What can be done. */
export type MutationsetStockThresholdArgs = {
  input: SetStockThresholdInput;
};


/** What can be done. */
export type MutationshipTransferArgs = {
  input: ShipTransferInput;
};


/** What can be done. */
export type MutationuploadInventoryFeedArgs = {
  input: UploadInventoryFeedInput;
};

/** There is no such thing, or it is not yours to see. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that names it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A span of opening on one weekday, in local time. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** When it closes, HH:MM. */
  closes: Scalars['String']['output'];
  /** When it opens, HH:MM. */
  opens: Scalars['String']['output'];
  /** ISO weekday: 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['output'];
};

/** A span of opening on one weekday, in local time. */
export type OpeningHoursInput = {
  /** When it closes, HH:MM; 24:00 is midnight. */
  closes: Scalars['String']['input'];
  /** When it opens, HH:MM. */
  opens: Scalars['String']['input'];
  /** ISO weekday: 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['input'];
};

export type Order = {
  __typename?: 'Order';
  id: Scalars['ID']['output'];
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

/** Why a transfer is not picked. */
export type PickTransferError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** What was found. */
export type PickTransferInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** How many of each product were found, at most 100 lines; a product that is not named was not found. Without lines: all of them. */
  lines?: InputMaybe<Array<PickTransferLineInput>>;
  /** The transfer. */
  transferId: Scalars['ID']['input'];
};

/** Units of a product that were found. */
export type PickTransferLineInput = {
  /** How many were found, 0 to 1000000. */
  quantity: Scalars['Int']['input'];
  /** The product. */
  sku: Scalars['String']['input'];
};

/** The transfer after it was picked. */
export type PickTransferPayload = {
  __typename?: 'PickTransferPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<PickTransferError>;
  /** The transfer; null when it was refused. */
  transfer?: Maybe<Transfer>;
};

/** Something that is sold: the physical facts and what stands where. Words and pictures belong to the retailer's catalogue. */
export type Product = {
  __typename?: 'Product';
  /** What of it can be sold through a channel now: live stock less everything promised. Unexpired reservations count, expired ones do not. */
  availability: Availability;
  /**
   * When a quantity of it can be promised at the earliest, from what is there and what was announced to come in, less what is promised already: a promise for
   * an early date never takes what was promised for a later one. Null when no known supply suffices.
   */
  availableBy?: Maybe<AvailableBy>;
  /** What may be sold of it beyond what stands there, the most general policy first; at most 100. Requires scope `stock:read` or `stock:rules` or `sourcing:read`. */
  backorderPolicies?: Maybe<Array<BackorderPolicy>>;
  /** What one kit is made of. Empty unless the kind is BUNDLE; at most 100. */
  components: Array<KitComponent>;
  /** Delivery methods that it allows. Empty: all. */
  deliveryMethods: Array<DeliveryMethod>;
  /** Global trade item number, if it has one. */
  gtin?: Maybe<Scalars['String']['output']>;
  /** What must be minded when it is stored or moved. */
  handling: Array<HandlingConstraint>;
  /** Supply that was announced, by date; only of your locations, unless you may see all. Requires scope `stock:read`. */
  inboundSupplies?: Maybe<InboundSupplyConnection>;
  /** Whether its stock is counted. A product that is not counted can always be sold. */
  isCounted: Scalars['Boolean']['output'];
  /** What kind of thing it is. */
  kind: ProductKind;
  /** Its stock at one location, now or at an instant of the past; null when it was never there until then. Requires scope `stock:read`. */
  level?: Maybe<StockLevel>;
  /** Its stock at every location that you may see and where it ever was, by code. Requires scope `stock:read`. */
  levels?: Maybe<StockLevelConnection>;
  /** The ledger of this product at one location, newest first. Requires scope `stock:read`. */
  movements?: Maybe<StockMovementConnection>;
  /** How many may be bought; null: as many as there are. */
  purchaseRule?: Maybe<PurchaseRule>;
  /** Size of one unit with its packaging; null when not known. */
  size?: Maybe<ProductSize>;
  /** The retailer's stock keeping unit, unique. */
  sku: Scalars['String']['output'];
  /** A short name for lists and labels. */
  title: Scalars['String']['output'];
  /** Weight of one unit with its packaging, in grams; null when not known or without weight. */
  weightGrams?: Maybe<Scalars['Int']['output']>;
};


/** Something that is sold: the physical facts and what stands where. Words and pictures belong to the retailer's catalogue. */
export type ProductavailabilityArgs = {
  channel: Scalars['String']['input'];
};


/** Something that is sold: the physical facts and what stands where. Words and pictures belong to the retailer's catalogue. */
export type ProductavailableByArgs = {
  channel: Scalars['String']['input'];
  quantity: Scalars['Int']['input'];
};


/** Something that is sold: the physical facts and what stands where. Words and pictures belong to the retailer's catalogue. */
export type ProductinboundSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is sold: the physical facts and what stands where. Words and pictures belong to the retailer's catalogue. */
export type ProductlevelArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  location: Scalars['String']['input'];
};


/** Something that is sold: the physical facts and what stands where. Words and pictures belong to the retailer's catalogue. */
export type ProductlevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is sold: the physical facts and what stands where. Words and pictures belong to the retailer's catalogue. */
export type ProductmovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  location: Scalars['String']['input'];
};

/** What kind of thing a product is, which decides whether it is counted, moved or put together. */
export type ProductKind =
  /** A kit: sold as one, counted and moved as its components. */
  | 'BUNDLE'
  /** Delivered electronically, never counted. */
  | 'DIGITAL'
  /** Goods that stand somewhere and are moved. */
  | 'PHYSICAL'
  /** Done by a person, never counted. */
  | 'SERVICE';

/** Outer measures of one unit with its packaging. */
export type ProductSize = {
  __typename?: 'ProductSize';
  /** Shortest side, in millimetres. */
  heightMm: Scalars['Int']['output'];
  /** Longest side, in millimetres. */
  lengthMm: Scalars['Int']['output'];
  /** Second side, in millimetres. */
  widthMm: Scalars['Int']['output'];
};

/** From an instant on so many units can be promised. */
export type PromisableFrom = {
  __typename?: 'PromisableFrom';
  /** From when on. */
  at: Scalars['DateTime']['output'];
  /** How many units. */
  quantity: Scalars['Int']['output'];
};

/** Units of a product in a basket. */
export type PurchaseInput = {
  /** How many, at least 1. */
  quantity: Scalars['Int']['input'];
  /** The product as it is bought: a kit by its own SKU. */
  sku: Scalars['String']['input'];
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

/** A period in which purchases count. It begins at midnight UTC. */
export type PurchasePeriod =
  /** A day. */
  | 'DAY'
  /** From the first order on. */
  | 'EVER'
  /** A month, from its first. */
  | 'MONTH'
  /** A week, from Monday. */
  | 'WEEK';

/** How many of a product may be bought in one order, and by one customer in a period. Null: no such rule. */
export type PurchaseRule = {
  __typename?: 'PurchaseRule';
  /** One order has at most so many. */
  max?: Maybe<Scalars['Int']['output']>;
  /** One order has at least so many. */
  min?: Maybe<Scalars['Int']['output']>;
  /** One customer has at most so many in a period. */
  perCustomer?: Maybe<CustomerLimit>;
  /** Whether returned units may be bought again. Cancelled ones always may. */
  returnsCountBack: Scalars['Boolean']['output'];
  /** One order has a multiple of so many. */
  step?: Maybe<Scalars['Int']['output']>;
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
  /** What of products can be promised beyond stock, by the policies in force and what is still to come. For other subgraphs only. */
  backorderOffers: Array<BackorderOffer>;
  /** What a basket can have of its lines, when they are taken one after the other: goods that two lines share, be it as components of kits, count once. */
  basketAvailability: BasketAvailability;
  /** The rules of purchase that a basket breaks, as its order would find them now. Reserves nothing. For other subgraphs only. */
  brokenLimits: Array<BrokenLimit>;
  /** What is kept back, by rule; only of your locations, unless you may see all. Requires scope `stock:read`. */
  bufferRules: BufferRuleConnection;
  /** A feed, or null when there is none under this id or its location is not yours. Requires scope `stock:feed` or `stock:read`. */
  inventoryFeed?: Maybe<InventoryFeed>;
  /** The feeds of a location, newest first; null when the location is not yours. Requires scope `stock:feed` or `stock:read`. */
  inventoryFeeds?: Maybe<InventoryFeedConnection>;
  /** A location, or null when there is none under this code. */
  location?: Maybe<Location>;
  /** A product, or null when there is none under this SKU. */
  product?: Maybe<Product>;
  /** Products in the order of the SKUs. Unknown SKUs are left out, repeated ones answered once. */
  products: Array<Product>;
  /** What stands under a reservation id; null when it is unknown. For other subgraphs only. */
  reservation?: Maybe<StockReservation>;
  /** Everything that is needed to promise and source a basket, in one answer. For other subgraphs only. */
  sourcingView: SourcingView;
  /** What a vendor that does not count always has, by SKU; at most 500. Null for a location that is not the caller's. Requires scope `stock:read`. */
  standingSupply?: Maybe<Array<StandingSupply>>;
  /** A hold of a cart; null when there is none, or when it is another customer's. A guest's is known by its id alone. Open to everybody. */
  stockHold?: Maybe<StockHold>;
  /**
   * Levels of a location at which more is promised than was counted, by SKU; null when the location is not yours. What is promised stays on hand and is never sold
   * again; it leaves as soon as it is free. Requires scope `stock:feed` or `stock:read`.
   */
  stockInconsistencies?: Maybe<StockInconsistencyConnection>;
  /** A lot of a product, wherever it stands and whoever got it; null when there is none. Requires scope `stock:lots`. */
  stockLot?: Maybe<StockLot>;
  /** A transfer, or null when there is none under this id or neither of its ends is yours. Requires scope `stock:transfer` or `stock:read`. */
  transfer?: Maybe<Transfer>;
  /** The transfers from and to a location, newest first; null when the location is not yours. Requires scope `stock:transfer` or `stock:read`. */
  transfers?: Maybe<TransferConnection>;
};


/** What can be asked. */
export type QuerybackorderOffersArgs = {
  input: SourcingViewInput;
};


/** What can be asked. */
export type QuerybasketAvailabilityArgs = {
  channel: Scalars['String']['input'];
  lines: Array<BasketLineInput>;
};


/** What can be asked. */
export type QuerybrokenLimitsArgs = {
  input: BrokenLimitsInput;
};


/** What can be asked. */
export type QuerybufferRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryinventoryFeedArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryinventoryFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  location: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerylocationArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryproductArgs = {
  sku: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryproductsArgs = {
  skus: Array<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryreservationArgs = {
  reservationId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerysourcingViewArgs = {
  input: SourcingViewInput;
};


/** What can be asked. */
export type QuerystandingSupplyArgs = {
  location: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerystockHoldArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerystockInconsistenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  location: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerystockLotArgs = {
  lot: Scalars['String']['input'];
  sku: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerytransferArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerytransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  location: Scalars['String']['input'];
  status?: InputMaybe<TransferStatus>;
};

/** Why a lot is not recalled. */
export type RecallLotError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** A lot to be recalled. */
export type RecallLotInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** The lot. */
  lot: Scalars['String']['input'];
  /** Why, 1 to 255 characters. */
  reason: Scalars['String']['input'];
  /** The product. */
  sku: Scalars['String']['input'];
};

/** The lot after it was recalled. */
export type RecallLotPayload = {
  __typename?: 'RecallLotPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<RecallLotError>;
  /** The lot; null when it was refused. */
  lot?: Maybe<StockLot>;
};

/** Why goods are not taken in. */
export type ReceiveStockError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Goods that came in. */
export type ReceiveStockInput = {
  /** The delivery note or purchase order, 1 to 255 characters. */
  document: Scalars['String']['input'];
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 lines; the same SKU may come twice. */
  lines: Array<ReceiveStockLineInput>;
  /** Code of the location. */
  location: Scalars['String']['input'];
};

/** Goods of one product. */
export type ReceiveStockLineInput = {
  /** The last day on which the lot is good, YYYY-MM-DD; left out if it does not expire. The same for all units of a lot. */
  expiresOn?: InputMaybe<Scalars['String']['input']>;
  /** The lot that they are of, 1 to 100 characters; a serial number is a lot of one. Required for products that are told apart by lot, refused for others. */
  lot?: InputMaybe<Scalars['String']['input']>;
  /** How many came in, 1 to 1000000. */
  quantity: Scalars['Int']['input'];
  /** The product. It must be counted and no kit. */
  sku: Scalars['String']['input'];
};

/** The levels after goods came in. */
export type ReceiveStockPayload = {
  __typename?: 'ReceiveStockPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<ReceiveStockError>;
  /** The levels after it, one for each product, by SKU. Empty when it was refused. */
  levels: Array<StockLevel>;
};

/** Why supply is not received. What is closed or called off is not found. */
export type ReceiveSupplyError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Announced goods that came. */
export type ReceiveSupplyInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** How many came, 1 to what is still to come. */
  quantity: Scalars['Int']['input'];
  /** The supply's id. */
  supplyId: Scalars['ID']['input'];
};

/** The supply as it stands. */
export type ReceiveSupplyPayload = {
  __typename?: 'ReceiveSupplyPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<ReceiveSupplyError>;
  /** The supply; null when it was refused. */
  supply?: Maybe<InboundSupply>;
};

/** Why goods of a transfer are not taken in. */
export type ReceiveTransferError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** What arrived. */
export type ReceiveTransferInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** How many of each product arrived, at most 100 lines. Without lines: everything that is on its way. */
  lines?: InputMaybe<Array<ReceiveTransferLineInput>>;
  /** The transfer. */
  transferId: Scalars['ID']['input'];
};

/** Units of a product that arrived. */
export type ReceiveTransferLineInput = {
  /** How many came in damaged besides. */
  damaged?: Scalars['Int']['input'];
  /** The lot of these units, where the product is told apart by lot; the product may have a line for each. Without it, those that expire first come in first. */
  lot?: InputMaybe<Scalars['String']['input']>;
  /** How many can be sold, 0 to 1000000. */
  quantity: Scalars['Int']['input'];
  /** The product. */
  sku: Scalars['String']['input'];
};

/** The transfer after goods came in. */
export type ReceiveTransferPayload = {
  __typename?: 'ReceiveTransferPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<ReceiveTransferError>;
  /** The transfer; null when it was refused. */
  transfer?: Maybe<Transfer>;
};

/** Why a hold is not released. */
export type ReleaseHoldError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** A hold to be released. */
export type ReleaseHoldInput = {
  /** The hold's id. */
  holdId: Scalars['ID']['input'];
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
};

/** The hold after it was given back. */
export type ReleaseHoldPayload = {
  __typename?: 'ReleaseHoldPayload';
  /** Empty on success. */
  errors: Array<ReleaseHoldError>;
  /** The hold; null when refused. */
  hold?: Maybe<StockHold>;
};

/** Why a lot is not released. */
export type ReleaseLotError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** A lot to be released. */
export type ReleaseLotInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** The lot. */
  lot: Scalars['String']['input'];
  /** Why, 1 to 255 characters. */
  reason: Scalars['String']['input'];
  /** The product. */
  sku: Scalars['String']['input'];
};

/** The lot after it was released. */
export type ReleaseLotPayload = {
  __typename?: 'ReleaseLotPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<ReleaseLotError>;
  /** The lot; null when it was refused. */
  lot?: Maybe<StockLot>;
};

/** What became of a request to give a reservation back. */
export type ReleaseReservationPayload = {
  __typename?: 'ReleaseReservationPayload';
  /** Whether units were given back just now. */
  released: Scalars['Boolean']['output'];
};

/** Why a rule is not taken away. */
export type RemoveBufferError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** A rule to be taken away. */
export type RemoveBufferInput = {
  /** The rule's id. */
  bufferId: Scalars['ID']['input'];
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What became of it. */
export type RemoveBufferPayload = {
  __typename?: 'RemoveBufferPayload';
  /** The rule that is gone; null when it was refused. */
  buffer?: Maybe<BufferRule>;
  /** Why it was refused; empty when it was done. */
  errors: Array<RemoveBufferError>;
};

/** Why a transfer is not requested. */
export type RequestTransferError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError | TransferShortError;

/** A transfer to be requested. */
export type RequestTransferInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** The transfer. */
  transferId: Scalars['ID']['input'];
};

/** The transfer after it was requested. */
export type RequestTransferPayload = {
  __typename?: 'RequestTransferPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<RequestTransferError>;
  /** The transfer; null when it was refused. */
  transfer?: Maybe<Transfer>;
};

/** What is to be held for an order. */
export type ReserveStockInput = {
  /** What the order will wait for, at most 1000 lines: claimed of what is still to come, or nothing is taken at all. */
  backorders?: InputMaybe<Array<BackorderedStockInput>>;
  /** The work that it puts on locations, at most 100 entries, one for each location and day. A day without a limit takes all. */
  capacity?: InputMaybe<Array<WorkInput>>;
  /** Code of the channel. */
  channel: Scalars['String']['input'];
  /** Whom the purchases count for: a customer's id, or a keyed hash for a guest. Nobody without it. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** When it expires. The database's clock decides. */
  expiresAt: Scalars['DateTime']['input'];
  /** The hold of a cart that becomes this reservation. One that ran out or was used is no error: the units are taken like anybody's. */
  holdId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 1000 lines; lines of the same SKU and location add up. None only with purchases or backorders. */
  lines: Array<ReserveStockLineInput>;
  /** The order that it is for. */
  orderId: Scalars['ID']['input'];
  /** The basket's own lines, at most 1000, added up by SKU: what rules of purchase look at. Not when units are only sourced again. */
  purchases?: InputMaybe<Array<PurchaseInput>>;
  /** Minted by the caller: `rsv_…`. */
  reservationId: Scalars['ID']['input'];
};

/** Units of a product at a location. */
export type ReserveStockLineInput = {
  /** Code of the location. */
  location: Scalars['String']['input'];
  /** How many, at least 1. */
  quantity: Scalars['Int']['input'];
  /** The product. */
  sku: Scalars['String']['input'];
};

/** How a request to hold stock ended. */
export type ReserveStockOutcome =
  /** The id was known and is released or expired. */
  | 'GONE'
  /** At least one line does not fit: nothing was taken. */
  | 'INSUFFICIENT'
  /** A rule of purchase is broken: nothing was taken. */
  | 'LIMITED'
  /** A location's working day is full: nothing was taken. */
  | 'NO_CAPACITY'
  /** The id was known and still holds. */
  | 'REPLAYED'
  /** All lines are held now. */
  | 'RESERVED';

/** How a request to hold stock ended, and what stands there. */
export type ReserveStockPayload = {
  __typename?: 'ReserveStockPayload';
  /** Which days are full. Empty unless NO_CAPACITY. */
  full: Array<FullDay>;
  /** Which rules are broken. Empty unless LIMITED. */
  limits: Array<BrokenLimit>;
  /** What is held. */
  lines: Array<ReservedStock>;
  /** How it ended. */
  outcome: ReserveStockOutcome;
  /** What does not fit. Empty unless INSUFFICIENT. */
  shortages: Array<StockShortage>;
};

/** Units of a product at a location. */
export type ReservedStock = {
  __typename?: 'ReservedStock';
  /** Code of the location. */
  location: Scalars['String']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** The product. */
  sku: Scalars['String']['output'];
};

/** Why a policy is not set. */
export type SetBackorderPolicyError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** What may be sold of a product beyond what stands there. */
export type SetBackorderPolicyInput = {
  /** Units promised at any time beyond stock, 0 to 1000000. Without: as many as are announced to come in. */
  cap?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the channel that it holds for; some location has to serve it, or have served it. Without: every one. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** Days that goods take to come in without having been announced, 1 to 365; needs a cap. Without: only what is announced is promised. */
  leadDays?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the location where it holds. Without: every one. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Whether it may be sold. Without: there is no policy of its own there any more, and the more general one holds. */
  mode?: InputMaybe<BackorderMode>;
  /** The day of release of a pre-order, and only of one. */
  releaseAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** From when on. Without: at once. */
  sellFromAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when. Without: for good. */
  sellToAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The product. It must be counted and no kit. */
  sku: Scalars['String']['input'];
};

/** The product after it was said. */
export type SetBackorderPolicyPayload = {
  __typename?: 'SetBackorderPolicyPayload';
  /** Empty on success. */
  errors: Array<SetBackorderPolicyError>;
  /** The product; null when refused. */
  product?: Maybe<Product>;
};

/** Why a rule is not set. */
export type SetBufferError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Units to be kept back in a scope. */
export type SetBufferInput = {
  /** The rule that it replaces; left out for a new one. One that names product, location and channel replaces the earlier one of the same three. */
  bufferId?: InputMaybe<Scalars['ID']['input']>;
  /** The category of products, 1 to 100 characters. Give a product or a category, or neither. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Code of the channel. Some location has to serve it, or have served it. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Until when; left out: for ever. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the location. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Which share of the available units, 0 to 100 per cent. */
  percent?: InputMaybe<Scalars['Int']['input']>;
  /** How many units, 0 to 1000000000. Give it or `percent`. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The product. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** From when on; left out: at once. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A rule as it stands now. */
export type SetBufferPayload = {
  __typename?: 'SetBufferPayload';
  /** The rule; null when it was refused. */
  buffer?: Maybe<BufferRule>;
  /** Why it was refused; empty when it was done. */
  errors: Array<SetBufferError>;
};

/** Why a channel is not protected. */
export type SetChannelProtectionError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Units that others leave to a channel. */
export type SetChannelProtectionInput = {
  /** Code of the channel that is protected. Some location has to serve it, or have served it. */
  channel: Scalars['String']['input'];
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** How many units, 0 to 1000000000; 0: it is no longer protected. */
  quantity: Scalars['Int']['input'];
  /** The product. It must be counted and no kit. */
  sku: Scalars['String']['input'];
};

/** The product with its protection set. */
export type SetChannelProtectionPayload = {
  __typename?: 'SetChannelProtectionPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<SetChannelProtectionError>;
  /** The product; null when it was refused. */
  product?: Maybe<Product>;
};

/** Why a capacity is not set. */
export type SetLocationCapacityError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** How much work a location takes in a working day. */
export type SetLocationCapacityInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the location. */
  location: Scalars['String']['input'];
  /** Orders a day, 0 to 1000000; any number without it. Without orders and units there is no limit any more. */
  orders?: InputMaybe<Scalars['Int']['input']>;
  /** Units a day, 0 to 1000000; any number without it. */
  units?: InputMaybe<Scalars['Int']['input']>;
  /** 1 (Monday) to 7; without it every weekday that has no limits of its own. */
  weekday?: InputMaybe<Scalars['Int']['input']>;
};

/** The location after it was said. */
export type SetLocationCapacityPayload = {
  __typename?: 'SetLocationCapacityPayload';
  /** Empty on success. */
  errors: Array<SetLocationCapacityError>;
  /** The location; null when refused. */
  location?: Maybe<Location>;
};

/** Why a location is not linked. */
export type SetNetworkLinkError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Whether a location serves a channel. */
export type SetNetworkLinkInput = {
  /** Code of the channel. */
  channel: Scalars['String']['input'];
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it serves the channel from now on. */
  isActive: Scalars['Boolean']['input'];
  /** Code of the location. */
  location: Scalars['String']['input'];
};

/** The location that serves the channel, or no longer does. */
export type SetNetworkLinkPayload = {
  __typename?: 'SetNetworkLinkPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<SetNetworkLinkError>;
  /** The location; null when it was refused. */
  location?: Maybe<Location>;
};

/** Why a rule is not set. */
export type SetPurchaseRuleError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** How many of a product may be bought. */
export type SetPurchaseRuleInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** One order has at most so many, 1 to 1000000, not fewer than `min`. */
  max?: InputMaybe<Scalars['Int']['input']>;
  /** One order has at least so many, 1 to 1000000. */
  min?: InputMaybe<Scalars['Int']['input']>;
  /** One customer has at most so many in a period. A guest is known by their e-mail address. */
  perCustomer?: InputMaybe<CustomerLimitInput>;
  /** Whether returned units may be bought again. Cancelled ones always may. */
  returnsCountBack?: Scalars['Boolean']['input'];
  /** The product; a kit by its own SKU. */
  sku: Scalars['String']['input'];
  /** One order has a multiple of so many, 1 to 1000000. */
  step?: InputMaybe<Scalars['Int']['input']>;
};

/** The product after it was said. */
export type SetPurchaseRulePayload = {
  __typename?: 'SetPurchaseRulePayload';
  /** Empty on success. */
  errors: Array<SetPurchaseRuleError>;
  /** The product; null when refused. */
  product?: Maybe<Product>;
};

/** Why safety stock is not set. */
export type SetSafetyStockError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Safety stock of a product at a location. */
export type SetSafetyStockInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the location. */
  location: Scalars['String']['input'];
  /** How many units, 0 to 1000000000. */
  quantity: Scalars['Int']['input'];
  /** The product. It must be counted and no kit. */
  sku: Scalars['String']['input'];
};

/** The product with its safety stock set. */
export type SetSafetyStockPayload = {
  __typename?: 'SetSafetyStockPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<SetSafetyStockError>;
  /** The product; null when it was refused. */
  product?: Maybe<Product>;
};

/** Why it was refused. */
export type SetStandingSupplyError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** What a vendor that does not count always has. */
export type SetStandingSupplyInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** The products, 1 to 100; others stay as they are. */
  lines: Array<StandingSupplyInput>;
  /** Code of a location of type VENDOR. */
  location: Scalars['String']['input'];
};

/** What the vendor always has after it was said. */
export type SetStandingSupplyPayload = {
  __typename?: 'SetStandingSupplyPayload';
  /** Empty on success. */
  errors: Array<SetStandingSupplyError>;
  /** All of the location's products, by SKU, at most 500; empty when refused. */
  standingSupply: Array<StandingSupply>;
};

/** Why a threshold is not set. */
export type SetStockThresholdError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** From when on little is left of a product in a channel. */
export type SetStockThresholdInput = {
  /** Code of the channel. Some location has to serve it, or have served it. */
  channel: Scalars['String']['input'];
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** At or below so many it is LOW_STOCK, 0 to 1000000000; 0: only OUT_OF_STOCK and back are told. Left out: as the product itself says. */
  low?: InputMaybe<Scalars['Int']['input']>;
  /** The product; a kit as well. */
  sku: Scalars['String']['input'];
};

/** The product with its threshold set. */
export type SetStockThresholdPayload = {
  __typename?: 'SetStockThresholdPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<SetStockThresholdError>;
  /** The product; null when it was refused. */
  product?: Maybe<Product>;
};

/** Why a transfer does not leave. */
export type ShipTransferError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** A transfer that leaves. */
export type ShipTransferInput = {
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether units of lots that went out of sale after they were picked stay behind, where no others stand there in their place; without it a transfer that has such is refused. An order that waits for them is told that they do not come. */
  onlySellable?: Scalars['Boolean']['input'];
  /** The transfer. */
  transferId: Scalars['ID']['input'];
};

/** The transfer after it left. */
export type ShipTransferPayload = {
  __typename?: 'ShipTransferPayload';
  /** Why it was refused; empty when it was done. */
  errors: Array<ShipTransferError>;
  /** The transfer; null when it was refused. */
  transfer?: Maybe<Transfer>;
};

/** What working days of a location still take. */
export type SourcingCapacity = {
  __typename?: 'SourcingCapacity';
  /** Today and the next 13 local days, as far as they have a limit; at most 14. */
  days: Array<CapacityDay>;
  /** Code of the location. */
  location: Scalars['String']['output'];
};

/** A part of a kit. */
export type SourcingComponent = {
  __typename?: 'SourcingComponent';
  /** Units in one kit. */
  quantity: Scalars['Int']['output'];
  /** The component's SKU. */
  sku: Scalars['String']['output'];
};

/** What can be sold of a product at a location. */
export type SourcingLevel = {
  __typename?: 'SourcingLevel';
  /** Code of the location. */
  location: Scalars['String']['output'];
  /** How many can be sold from there. */
  sellable: Scalars['Int']['output'];
  /** The product. */
  sku: Scalars['String']['output'];
};

/** What sourcing and promising need to know of a location. */
export type SourcingLocation = {
  __typename?: 'SourcingLocation';
  /** City. */
  city: Scalars['String']['output'];
  /** Local dates on which it is closed, public holidays among them. */
  closedOn: Array<Scalars['String']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2 code of the country. */
  countryCode: Scalars['String']['output'];
  /** Until when an order counts as the same day's. */
  cutOffs: Array<CutOff>;
  /** Dates with hours of their own. */
  exceptions: Array<CalendarException>;
  /** Degrees north. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Delivery methods that it serves. */
  methods: Array<DeliveryMethod>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it works, by weekday. */
  openingHours: Array<OpeningHours>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Minutes from release to ready. */
  prepMinutes: Scalars['Int']['output'];
  /** State or region code. */
  region?: Maybe<Scalars['String']['output']>;
  /** IANA time zone. */
  timeZone: Scalars['String']['output'];
  /** What kind of place it is. */
  type: LocationType;
};

/** What sourcing needs to know of a product. */
export type SourcingProduct = {
  __typename?: 'SourcingProduct';
  /** What one kit is made of. */
  components: Array<SourcingComponent>;
  /** In millimetres. */
  heightMm?: Maybe<Scalars['Int']['output']>;
  /** What kind of thing it is. */
  kind: ProductKind;
  /** Length of one unit packed in millimetres; null when it was never measured. */
  lengthMm?: Maybe<Scalars['Int']['output']>;
  /** Delivery methods that it allows. Empty: all. */
  methods: Array<DeliveryMethod>;
  /** How many may be bought; null: as many as there are. */
  purchaseRule?: Maybe<PurchaseRule>;
  /** Its SKU. */
  sku: Scalars['String']['output'];
  /** What may be offered instead of it, best first. */
  substitutes: Array<SourcingSubstitute>;
  /** A short name. */
  title: Scalars['String']['output'];
  /** Whether its units are told apart by lot: then they are not brought from one location to another. */
  tracksLots: Scalars['Boolean']['output'];
  /** Weight of one unit in grams. */
  weightGrams?: Maybe<Scalars['Int']['output']>;
  /** In millimetres. */
  widthMm?: Maybe<Scalars['Int']['output']>;
};

/** A product that may be offered instead of another. */
export type SourcingSubstitute = {
  __typename?: 'SourcingSubstitute';
  /** Whether it is about as good, or better. */
  kind: SubstituteKind;
  /** Its SKU. */
  sku: Scalars['String']['output'];
};

/** Products, the channel's locations and what can be sold where. */
export type SourcingView = {
  __typename?: 'SourcingView';
  /** What working days still take: of every location with a limit, at most one entry for each. */
  capacity: Array<SourcingCapacity>;
  /** What can be sold where. A pair that is missing means zero; what is not counted has none. */
  levels: Array<SourcingLevel>;
  /** The channel's active locations, by code. */
  locations: Array<SourcingLocation>;
  /** The products, components of kits included. */
  products: Array<SourcingProduct>;
  /** Another one whenever `products` or `locations` may answer something else than before. */
  version: Scalars['String']['output'];
};

/** What a basket asks for. */
export type SourcingViewInput = {
  /** Code of the channel. */
  channel: Scalars['String']['input'];
  /** The basket's SKUs, at most 100; unknown ones are left out of the answer. */
  skus: Array<Scalars['String']['input']>;
};

/** So many units of a product always stand for sale at a vendor's location: filled up again as they are promised. */
export type StandingSupply = {
  __typename?: 'StandingSupply';
  /** The location. */
  location: Location;
  /** The product. */
  product: Product;
  /** How many units. */
  units: Scalars['Int']['output'];
};

/** So many units of a product always stand for sale. */
export type StandingSupplyInput = {
  /** The product: goods that are not told apart by lot. */
  sku: Scalars['String']['input'];
  /** How many units, 1 to 1000000; null: no more so. What stands there then goes on standing, until it is counted. */
  units?: InputMaybe<Scalars['Int']['input']>;
};

/** The correction takes more units than stand there free: what is allocated, reserved or unavailable stays. Nothing was changed. */
export type StockBelowZeroError = UserError & {
  __typename?: 'StockBelowZeroError';
  /** Units among them that could be taken. */
  available: Scalars['Int']['output'];
  /** A sentence for the person who counted. */
  message: Scalars['String']['output'];
  /** Units that stand there. */
  onHand: Scalars['Int']['output'];
  /** The line's `delta`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The product. */
  sku: Scalars['String']['output'];
};

/** Stock that is held for a cart for a while. `placeOrder` turns it into the order's. */
export type StockHold = {
  __typename?: 'StockHold';
  /** Whether it can still be given its time a second time. */
  canExtend: Scalars['Boolean']['output'];
  /** When its time is over. */
  expiresAt: Scalars['DateTime']['output'];
  /** Not to be guessed: whoever knows a guest's can use it. */
  id: Scalars['ID']['output'];
  /** What is held where, at most 500 lines. A kit is held as its components. The order may come from elsewhere. */
  lines: Array<HeldStock>;
  /** What has become of it, by the clock: one whose time is over can be sold to others at once. */
  status: StockHoldStatus;
};

/** What has become of a hold. */
export type StockHoldStatus =
  /** Its time is over. */
  | 'EXPIRED'
  /** Its units are kept from others. */
  | 'HELD'
  /** An order has its units. */
  | 'ORDERED'
  /** It was given back. */
  | 'RELEASED';

/** A level at which more is promised than was counted. */
export type StockInconsistency = {
  __typename?: 'StockInconsistency';
  /** Units that were counted last; null when only changes were told. */
  counted?: Maybe<Scalars['Int']['output']>;
  /** When they were counted, on the source's clock. */
  countedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Units that are on hand beyond that because they are promised. */
  difference: Scalars['Int']['output'];
  /** Units that should be on hand: the count and everything since. */
  expected: Scalars['Int']['output'];
  /** The feed that said so last. */
  feed?: Maybe<InventoryFeed>;
  /** The level. */
  level: StockLevel;
  /** Its row; null when the feed did not name the product. */
  row?: Maybe<Scalars['Int']['output']>;
};

/** A page of inconsistencies. */
export type StockInconsistencyConnection = {
  __typename?: 'StockInconsistencyConnection';
  /** The items with their cursors. */
  edges: Array<StockInconsistencyEdge>;
  /** The items. */
  nodes: Array<StockInconsistency>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An inconsistency with its cursor. */
export type StockInconsistencyEdge = {
  __typename?: 'StockInconsistencyEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: StockInconsistency;
};

/**
 * What stands of one product at one location. Every unit is in exactly one state: onHand = available + reserved + allocated + unavailable, and
 * unavailable = damaged + qualityHold + expired. What is on its way there is not on hand yet.
 */
export type StockLevel = {
  __typename?: 'StockLevel';
  /** Units promised to orders. */
  allocated: Scalars['Int']['output'];
  /** Units that nothing is promised of. */
  available: Scalars['Int']['output'];
  /** Units that are damaged. */
  damaged: Scalars['Int']['output'];
  /** Units past their date, or too near to it to be sold. */
  expired: Scalars['Int']['output'];
  /** Units on their way from another location. */
  inTransit: Scalars['Int']['output'];
  /** Units that suppliers announced and that have not come in; those of transfers are `inTransit`. Null for the past. */
  incoming?: Maybe<Scalars['Int']['output']>;
  /** The location. */
  location: Location;
  /** Units that stand there. */
  onHand: Scalars['Int']['output'];
  /** The product. */
  product: Product;
  /** Units that are held for a check: returned, not found by a picker, in quarantine. */
  qualityHold: Scalars['Int']['output'];
  /** Units held for checkouts that have not expired. */
  reserved: Scalars['Int']['output'];
  /** Units among the available ones that are kept back for safety, for every channel. Null for the past: settings have no history. */
  safetyStock?: Maybe<Scalars['Int']['output']>;
  /** Units among them that cannot be sold: damaged + qualityHold + expired. */
  unavailable: Scalars['Int']['output'];
  /** Number of movements so far. */
  version: Scalars['Int']['output'];
};

/** A page of levels. */
export type StockLevelConnection = {
  __typename?: 'StockLevelConnection';
  /** The items with their cursors. */
  edges: Array<StockLevelEdge>;
  /** The items. */
  nodes: Array<StockLevel>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A level with its cursor. */
export type StockLevelEdge = {
  __typename?: 'StockLevelEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: StockLevel;
};

/** Units of a product that came together: a lot, a batch, or one piece with its serial number. */
export type StockLot = {
  __typename?: 'StockLot';
  /** What may be done to it now. */
  allowedActions: Array<StockLotAction>;
  /** The last day on which it is good, YYYY-MM-DD; null when it does not expire. */
  expiresOn?: Maybe<Scalars['String']['output']>;
  /** Every order that got units of it or is to get some, with where they left from: whom a recall has to reach. Orders that wait come behind those that were served. */
  holders: StockLotHolderConnection;
  /** Where it stands, by location; at most 1000. */
  levels: Array<StockLotLevel>;
  /** Its name, unique in the product. */
  lot: Scalars['String']['output'];
  /** Where units of it are on their way from one location to another, oldest transfer first; at most 1000. */
  onTheWay: Array<StockLotOnTheWay>;
  /** The product. */
  product: Product;
  /** Why it is in this state; null when nobody ever said so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether it is for sale. */
  state: StockLotState;
};


/** Units of a product that came together: a lot, a batch, or one piece with its serial number. */
export type StockLotholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What may be done to a lot. */
export type StockLotAction =
  /** It goes out of sale: `holdLot`. */
  | 'HOLD'
  /** It goes out of sale for good: `recallLot`. */
  | 'RECALL'
  /** It goes back into sale: `releaseLot`. */
  | 'RELEASE';

/** Units of a lot that went to an order, or are set aside for it. */
export type StockLotHolder = {
  __typename?: 'StockLotHolder';
  /** Where they left from, or stand. */
  location: Location;
  /** The order. */
  order: Order;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** When they left; null while they are only set aside. */
  shippedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of holders. */
export type StockLotHolderConnection = {
  __typename?: 'StockLotHolderConnection';
  /** The items with their cursors. */
  edges: Array<StockLotHolderEdge>;
  /** The items. */
  nodes: Array<StockLotHolder>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A holder with its cursor. */
export type StockLotHolderEdge = {
  __typename?: 'StockLotHolderEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: StockLotHolder;
};

/** What stands of a lot at a location. */
export type StockLotLevel = {
  __typename?: 'StockLotLevel';
  /** Units among them that are out of sale: too old, held or recalled. */
  blocked: Scalars['Int']['output'];
  /** The location. */
  location: Location;
  /** Units that stand there. */
  onHand: Scalars['Int']['output'];
};

/** Units of a lot on their way. */
export type StockLotOnTheWay = {
  __typename?: 'StockLotOnTheWay';
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** What brings them. */
  transfer: Transfer;
};

/** Whether a lot is for sale. */
export type StockLotState =
  /** It is held for its quality until it is released. */
  | 'HELD'
  /** It is, as long as it is good enough to ship. */
  | 'OK'
  /** It was recalled and is never sold again. */
  | 'RECALLED';

/** One line of the ledger. It is never changed: the level is the sum of its ledger, always. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** Who caused it, as in staff:ada or service:orders. */
  actor: Scalars['String']['output'];
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** What it belongs to: an order, reservation, return or delivery note. */
  document?: Maybe<Scalars['String']['output']>;
  /** What they were before. */
  fromState: StockState;
  /** How many units moved; always positive. */
  quantity: Scalars['Int']['output'];
  /** Why; null when the type says it all. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What they are since. */
  toState: StockState;
  /** What kind of movement it was. */
  type: StockMovementType;
  /** The level's version after it: 1 for the first movement, without gaps. */
  version: Scalars['Int']['output'];
};

/** A page of the ledger. */
export type StockMovementConnection = {
  __typename?: 'StockMovementConnection';
  /** The items with their cursors. */
  edges: Array<StockMovementEdge>;
  /** The items. */
  nodes: Array<StockMovement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A movement with its cursor. */
export type StockMovementEdge = {
  __typename?: 'StockMovementEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: StockMovement;
};

/** What kind of movement it was. */
export type StockMovementType =
  /** A person corrected the stock. */
  | 'ADJUST'
  /** Promised to an order. */
  | 'ALLOCATE'
  /** The promise was taken back: cancelled, rejected or not found. */
  | 'DEALLOCATE'
  /** Its best-before date passed, or the check was taken back. */
  | 'EXPIRE'
  /** Lost on its way. */
  | 'LOSS'
  /** Taken out of sale for a check, or put back after it. */
  | 'QUARANTINE'
  /** Goods came in. */
  | 'RECEIPT'
  /** Given back: a checkout failed, was given up or expired. */
  | 'RELEASE'
  /** Held for a checkout. */
  | 'RESERVE'
  /** A customer's return came in. */
  | 'RETURN'
  /** Written off or sent back to the vendor. */
  | 'SCRAP'
  /** Left the building. */
  | 'SHIP'
  /** A count of the location's own system said so. */
  | 'SNAPSHOT'
  /** Arrived from another location. */
  | 'TRANSFER_IN'
  /** Sent to another location: it leaves the one and is on its way to the other. */
  | 'TRANSFER_OUT';

/** What stands under a reservation id. */
export type StockReservation = {
  __typename?: 'StockReservation';
  /** What it claims of units that are still to come; at most one entry for each product and location. */
  backorders: Array<ClaimedStock>;
  /** The days of locations with a limit that its work counts for. */
  days: Array<CountedDay>;
  /** What it held. */
  lines: Array<ReservedStock>;
  /** What it has come to. */
  state: StockReservationState;
};

/** What a reservation has come to. */
export type StockReservationState =
  /** It became the allocation of an order. */
  | 'CONVERTED'
  /** Its time ran out and its units were given back. */
  | 'EXPIRED'
  /** Units are held until it expires. */
  | 'HELD'
  /** It was given back, or refused before it was made. */
  | 'RELEASED';

/** A line that does not fit. */
export type StockShortage = {
  __typename?: 'StockShortage';
  /** Code of the location. */
  location: Scalars['String']['output'];
  /** How many were asked for. */
  requested: Scalars['Int']['output'];
  /** How many could be had. */
  sellable: Scalars['Int']['output'];
  /** The product. */
  sku: Scalars['String']['output'];
};

/** There is not so much of a product. */
export type StockShortageError = UserError & {
  __typename?: 'StockShortageError';
  /** A sentence for the shopper. */
  message: Scalars['String']['output'];
  /** Always the field `lines`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** How many were asked for. */
  requested: Scalars['Int']['output'];
  /** How many can be had. */
  sellable: Scalars['Int']['output'];
  /** The product. */
  sku: Scalars['String']['output'];
};

/** What a unit was before or after a movement. */
export type StockState =
  /** Promised to an order. */
  | 'ALLOCATED'
  /** Nothing is promised of it. */
  | 'AVAILABLE'
  /** There, but damaged. */
  | 'DAMAGED'
  /** There, but past its date. */
  | 'EXPIRED'
  /** On its way to the location: not on hand yet. */
  | 'IN_TRANSIT'
  /** Not there: outside the location. */
  | 'NONE'
  /** There, but held until somebody checked it. */
  | 'QUALITY_HOLD'
  /** Held for a checkout. */
  | 'RESERVED'
  /** As QUALITY_HOLD, in lines of the ledger that are older than it. */
  | 'UNAVAILABLE';

/** What can be followed live. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Follows the stock of some products, of kits through their components. Only changes after subscribing, or after the cursor: no gap, no duplicate. Whoever is
   * slower than the changes is told of each product once, with what it has come to.
   */
  availabilityChanged: AvailabilityChanged;
};


/** What can be followed live. */
export type SubscriptionavailabilityChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  channel: Scalars['String']['input'];
  kinds?: InputMaybe<Array<AvailabilityChangeKind>>;
  skus: Array<Scalars['String']['input']>;
};

/** What a substitute is to the product that it stands in for. */
export type SubstituteKind =
  /** About as good. */
  | 'SUBSTITUTE'
  /** Better. */
  | 'UPGRADE';

/**
 * Goods that go from one location to another. A unit is held at the origin, then on its way, then at the destination, and at each moment in exactly one of these
 * places: nobody can buy it twice, and none is lost without a line of the ledger that says so.
 */
export type Transfer = {
  __typename?: 'Transfer';
  /** What may be done to it now. */
  allowedActions: Array<TransferAction>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** Where they go. */
  destination: Location;
  /** What it is for, in the words of whoever wrote it. */
  document?: Maybe<Scalars['String']['output']>;
  /** When it came to its end. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is expected at the destination. From the moment it ships it counts there for promises by date. */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The transfer's id. */
  id: Scalars['ID']['output'];
  /** Its products, by SKU; at most 100. */
  lines: Array<TransferLine>;
  /** Where the goods come from. */
  origin: Location;
  /** Where it stands in its life. */
  status: TransferStatus;
  /** What was done to it, oldest first. */
  timeline: TransferChangeConnection;
};


/**
 * Goods that go from one location to another. A unit is held at the origin, then on its way, then at the destination, and at each moment in exactly one of these
 * places: nobody can buy it twice, and none is lost without a line of the ledger that says so.
 */
export type TransfertimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What may be done to a transfer. */
export type TransferAction =
  /** It is given up: `cancelTransfer`. */
  | 'CANCEL'
  /** The last of them come in: `receiveTransfer`. */
  | 'COMPLETE'
  /** What has not come in is lost: `declareTransferLost`. */
  | 'DECLARE_LOST'
  /** Its units are taken off the shelf: `pickTransfer`. */
  | 'PICK'
  /** Units come in at the destination: `receiveTransfer`. */
  | 'RECEIVE'
  /** Its units are held at the origin: `requestTransfer`. */
  | 'REQUEST'
  /** Its units leave the origin: `shipTransfer`. */
  | 'SHIP';

/** What was done to a transfer, by whom and when. */
export type TransferChange = {
  __typename?: 'TransferChange';
  /** Who did it, as in staff:ada or service:orders. */
  actor: Scalars['String']['output'];
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** What was done. */
  kind: TransferChangeKind;
  /** Its place in the history, from 1. */
  number: Scalars['Int']['output'];
  /** Why, where somebody said so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The status after. */
  statusAfter: TransferStatus;
  /** The status before; null of the first. */
  statusBefore?: Maybe<TransferStatus>;
  /** How many units it was about. */
  units: Scalars['Int']['output'];
};

/** A page of changes. */
export type TransferChangeConnection = {
  __typename?: 'TransferChangeConnection';
  /** The items with their cursors. */
  edges: Array<TransferChangeEdge>;
  /** The items. */
  nodes: Array<TransferChange>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A change with its cursor. */
export type TransferChangeEdge = {
  __typename?: 'TransferChangeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TransferChange;
};

/** What was done to a transfer. */
export type TransferChangeKind =
  /** It was given up. */
  | 'CANCEL'
  /** It was written down. */
  | 'CREATE'
  /** What had not come in was lost. */
  | 'DECLARE_LOST'
  /** Its units were taken off the shelf. */
  | 'PICK'
  /** Units came in at the destination. */
  | 'RECEIVE'
  /** Its units were held at the origin. */
  | 'REQUEST'
  /** Its units left the origin. */
  | 'SHIP';

/** A page of transfers. */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** The items with their cursors. */
  edges: Array<TransferEdge>;
  /** The items. */
  nodes: Array<Transfer>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A transfer with its cursor. */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Transfer;
};

/** Units of a product: quantity = waiting + held + inTransit + received + damaged + lost + released. */
export type TransferLine = {
  __typename?: 'TransferLine';
  /** Those that came in damaged. */
  damaged: Scalars['Int']['output'];
  /** Those that are held at the origin. */
  held: Scalars['Int']['output'];
  /** Those that are on their way. */
  inTransit: Scalars['Int']['output'];
  /** Those that did not come in and will not. */
  lost: Scalars['Int']['output'];
  /** Which lots went with it, those that expire first before the others, at most 1000; empty before it left, and for goods that are not told apart by lot. */
  lots: Array<TransferLot>;
  /** The product. */
  product: Product;
  /** How many were asked for. */
  quantity: Scalars['Int']['output'];
  /** Those that came in and are for sale. */
  received: Scalars['Int']['output'];
  /** Those that were given back, or not found, before they left. */
  released: Scalars['Int']['output'];
  /** Those for which nothing is held yet. */
  waiting: Scalars['Int']['output'];
};

/** Why goods did not arrive. */
export type TransferLossReason =
  /** The carrier lost them. */
  | 'CARRIER'
  /** They broke on the way. */
  | 'DAMAGE'
  /** They were stolen. */
  | 'THEFT'
  /** Nobody knows. */
  | 'UNKNOWN';

/** Units of a lot that went with a transfer. */
export type TransferLot = {
  __typename?: 'TransferLot';
  /** Those that came in damaged. */
  damaged: Scalars['Int']['output'];
  /** The last day on which it is good, YYYY-MM-DD; null when it does not expire. */
  expiresOn?: Maybe<Scalars['String']['output']>;
  /** Those that are on their way. */
  inTransit: Scalars['Int']['output'];
  /** Those that did not come in and will not. */
  lost: Scalars['Int']['output'];
  /** The lot. */
  lot: Scalars['String']['output'];
  /** Those that came in; what is too old, held or recalled by then is not for sale. */
  received: Scalars['Int']['output'];
};

/** Fewer units stand free at the origin than the transfer asks for. Nothing was held. */
export type TransferShortError = UserError & {
  __typename?: 'TransferShortError';
  /** How many stand free. */
  available: Scalars['Int']['output'];
  /** A sentence for whoever asks for the goods. */
  message: Scalars['String']['output'];
  /** The field that names the transfer. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** How many the transfer asks for. */
  requested: Scalars['Int']['output'];
  /** The product. */
  sku: Scalars['String']['output'];
};

/** Where a transfer stands in its life. */
export type TransferStatus =
  /** It was given up before anything left. */
  | 'CANCELLED'
  /** It is written down; nothing is held. */
  | 'DRAFT'
  /** Its units have left the origin. */
  | 'IN_TRANSIT'
  /** What had not come in is lost. */
  | 'LOST'
  /** Some of its units came in, others are still on their way. */
  | 'PARTIALLY_RECEIVED'
  /** Its units were taken off the shelf. */
  | 'PICKED'
  /** All that was on its way came in. */
  | 'RECEIVED'
  /** Its units are held at the origin, to be picked. */
  | 'REQUESTED';

/** Why a part of a feed is not taken in. */
export type UploadInventoryFeedError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | InventoryFeedConflictError | NotFoundError;

/** A feed, or a part of one. */
export type UploadInventoryFeedInput = {
  /** The rows, at least one and at most 65536 characters. Each part of a CSV begins with the names of the columns. */
  content: Scalars['String']['input'];
  /** When it was counted, on the source's clock. Rows may say otherwise. */
  countedAt: Scalars['DateTime']['input'];
  /** Which row of the feed the first of this part is, 1 to 1000000. */
  firstRow?: Scalars['Int']['input'];
  /** How it is written. */
  format: InventoryFeedFormat;
  /** 1 to 255 characters; a UUID is a good choice. The same key takes effect once, and so does the same row under another key. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it ends with this part. */
  isLast?: Scalars['Boolean']['input'];
  /** What it says. */
  kind: InventoryFeedKind;
  /** Code of the location that was counted. */
  location: Scalars['String']['input'];
  /** The sender's own name of the feed, 1 to 255 characters, unique at the location: all its parts carry it. */
  reference: Scalars['String']['input'];
};

/** The feed as it stands after a part came in. */
export type UploadInventoryFeedPayload = {
  __typename?: 'UploadInventoryFeedPayload';
  /** Why it was refused; empty when it was taken in. */
  errors: Array<UploadInventoryFeedError>;
  /** The feed; null when the part was refused. */
  feed?: Maybe<InventoryFeed>;
};

/** A refusal that the caller can act on. Switch on `__typename`, never on `message`. */
export type UserError = {
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that caused it, from the root of the input; null when no single field did. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Work on a location's working day. */
export type WorkInput = {
  /** Local date, YYYY-MM-DD. */
  day: Scalars['String']['input'];
  /** Code of the location. */
  location: Scalars['String']['input'];
  /** Orders, 0 to 1000. */
  orders: Scalars['Int']['input'];
  /** Units, 0 to 1000000. */
  units: Scalars['Int']['input'];
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
  FulfilmentLine: FulfilmentLine;
  Location: Location;
  Product: Product;
  Transfer: Transfer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Fulfilment:
    ( { __typename: 'Fulfilment' }
    & GraphQLRecursivePick<FederationTypes['Fulfilment'], {"id":true}> );
  FulfilmentLine:
    ( { __typename: 'FulfilmentLine' }
    & GraphQLRecursivePick<FederationTypes['FulfilmentLine'], {"id":true}> );
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"code":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> );
  Transfer:
    ( { __typename: 'Transfer' }
    & GraphQLRecursivePick<FederationTypes['Transfer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdjustStockError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( StockBelowZeroError & { __typename: 'StockBelowZeroError' } )
  ;
  AnnounceSupplyError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CancelInventoryFeedError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CancelSupplyError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CancelTransferError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ChangeLocationCalendarError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ChangeSupplyError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CreateTransferError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  DeclareTransferLostError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ExtendHoldError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  HoldLotError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  HoldStockError:
    | ( Omit<HoldLimitError, 'kind'> & { kind: _RefType['HoldLimit'] } & { __typename: 'HoldLimitError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PurchaseLimitError, 'rule'> & { rule: _RefType['PurchaseRuleKind'] } & { __typename: 'PurchaseLimitError' } )
    | ( StockShortageError & { __typename: 'StockShortageError' } )
  ;
  PickTransferError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RecallLotError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ReceiveStockError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ReceiveSupplyError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ReceiveTransferError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ReleaseHoldError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ReleaseLotError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RemoveBufferError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RequestTransferError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( TransferShortError & { __typename: 'TransferShortError' } )
  ;
  SetBackorderPolicyError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  SetBufferError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  SetChannelProtectionError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  SetLocationCapacityError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  SetNetworkLinkError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  SetPurchaseRuleError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  SetSafetyStockError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  SetStandingSupplyError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  SetStockThresholdError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ShipTransferError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  UploadInventoryFeedError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( InventoryFeedConflictError & { __typename: 'InventoryFeedConflictError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( Omit<HoldLimitError, 'kind'> & { kind: _RefType['HoldLimit'] } & { __typename: 'HoldLimitError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( InventoryFeedConflictError & { __typename: 'InventoryFeedConflictError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PurchaseLimitError, 'rule'> & { rule: _RefType['PurchaseRuleKind'] } & { __typename: 'PurchaseLimitError' } )
    | ( StockBelowZeroError & { __typename: 'StockBelowZeroError' } )
    | ( StockShortageError & { __typename: 'StockShortageError' } )
    | ( TransferShortError & { __typename: 'TransferShortError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdjustStockError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustStockError']>;
  AdjustStockInput: AdjustStockInput;
  AdjustStockLineInput: AdjustStockLineInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdjustStockPayload: ResolverTypeWrapper<Omit<AdjustStockPayload, 'errors' | 'levels'> & { errors: Array<ResolversTypes['AdjustStockError']>, levels: Array<ResolversTypes['StockLevel']> }>;
  AdjustableState: ResolverTypeWrapper<'AVAILABLE' | 'DAMAGED' | 'QUALITY_HOLD' | 'EXPIRED' | 'UNAVAILABLE'>;
  AdjustmentReason: ResolverTypeWrapper<'COUNT' | 'DAMAGE' | 'LOSS' | 'FOUND' | 'OTHER'>;
  AnnounceSupplyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceSupplyError']>;
  AnnounceSupplyInput: AnnounceSupplyInput;
  AnnounceSupplyPayload: ResolverTypeWrapper<Omit<AnnounceSupplyPayload, 'errors' | 'supply'> & { errors: Array<ResolversTypes['AnnounceSupplyError']>, supply?: Maybe<ResolversTypes['InboundSupply']> }>;
  AnnouncedSupplyKind: ResolverTypeWrapper<'PO' | 'ASN' | 'PRODUCTION'>;
  Availability: ResolverTypeWrapper<AvailabilityMapper>;
  AvailabilityChangeKind: ResolverTypeWrapper<'QUANTITY' | 'LOW' | 'OUT' | 'BACK' | 'ENOUGH'>;
  AvailabilityChanged: ResolverTypeWrapper<AvailabilityChangedMapper>;
  AvailabilityStatus: ResolverTypeWrapper<'IN_STOCK' | 'LOW_STOCK' | 'OUT_OF_STOCK' | 'BACKORDER' | 'PREORDER' | 'NOT_COUNTED' | 'NOT_SOLD'>;
  AvailabilityTerms: ResolverTypeWrapper<AvailabilityTerms>;
  AvailableBy: ResolverTypeWrapper<AvailableBy>;
  BackorderAvailability: ResolverTypeWrapper<Omit<BackorderAvailability, 'basis' | 'mode'> & { basis: ResolversTypes['BackorderBasis'], mode: ResolversTypes['BackorderMode'] }>;
  BackorderBasis: ResolverTypeWrapper<'SUPPLY' | 'LEAD_TIME'>;
  BackorderMode: ResolverTypeWrapper<'DENY' | 'BACKORDER' | 'PREORDER'>;
  BackorderOffer: ResolverTypeWrapper<Omit<BackorderOffer, 'mode'> & { mode: ResolversTypes['BackorderMode'] }>;
  BackorderOfferStep: ResolverTypeWrapper<BackorderOfferStep>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BackorderPolicy: ResolverTypeWrapper<BackorderPolicyMapper>;
  BackorderedStockInput: BackorderedStockInput;
  BasketAvailability: ResolverTypeWrapper<Omit<BasketAvailability, 'lines'> & { lines: Array<ResolversTypes['BasketLineAvailability']> }>;
  BasketLineAvailability: ResolverTypeWrapper<Omit<BasketLineAvailability, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  BasketLineInput: BasketLineInput;
  BrokenLimit: ResolverTypeWrapper<Omit<BrokenLimit, 'rule'> & { rule: ResolversTypes['PurchaseRuleKind'] }>;
  BrokenLimitsInput: BrokenLimitsInput;
  BufferRule: ResolverTypeWrapper<BufferRuleMapper>;
  BufferRuleConnection: ResolverTypeWrapper<Omit<BufferRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BufferRuleEdge']>, nodes: Array<ResolversTypes['BufferRule']> }>;
  BufferRuleEdge: ResolverTypeWrapper<Omit<BufferRuleEdge, 'node'> & { node: ResolversTypes['BufferRule'] }>;
  CalendarDaysInput: CalendarDaysInput;
  CalendarException: ResolverTypeWrapper<CalendarException>;
  CancelInventoryFeedError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelInventoryFeedError']>;
  CancelInventoryFeedInput: CancelInventoryFeedInput;
  CancelInventoryFeedPayload: ResolverTypeWrapper<Omit<CancelInventoryFeedPayload, 'errors' | 'feed'> & { errors: Array<ResolversTypes['CancelInventoryFeedError']>, feed?: Maybe<ResolversTypes['InventoryFeed']> }>;
  CancelSupplyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelSupplyError']>;
  CancelSupplyInput: CancelSupplyInput;
  CancelSupplyPayload: ResolverTypeWrapper<Omit<CancelSupplyPayload, 'errors' | 'supply'> & { errors: Array<ResolversTypes['CancelSupplyError']>, supply?: Maybe<ResolversTypes['InboundSupply']> }>;
  CancelTransferError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelTransferError']>;
  CancelTransferInput: CancelTransferInput;
  CancelTransferPayload: ResolverTypeWrapper<Omit<CancelTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversTypes['CancelTransferError']>, transfer?: Maybe<ResolversTypes['Transfer']> }>;
  CapacityDay: ResolverTypeWrapper<CapacityDayMapper>;
  CapacityMeasure: ResolverTypeWrapper<'ORDERS' | 'UNITS'>;
  ChangeLocationCalendarError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeLocationCalendarError']>;
  ChangeLocationCalendarInput: ChangeLocationCalendarInput;
  ChangeLocationCalendarPayload: ResolverTypeWrapper<Omit<ChangeLocationCalendarPayload, 'errors' | 'location'> & { errors: Array<ResolversTypes['ChangeLocationCalendarError']>, location?: Maybe<ResolversTypes['Location']> }>;
  ChangeSupplyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSupplyError']>;
  ChangeSupplyInput: ChangeSupplyInput;
  ChangeSupplyPayload: ResolverTypeWrapper<Omit<ChangeSupplyPayload, 'errors' | 'supply'> & { errors: Array<ResolversTypes['ChangeSupplyError']>, supply?: Maybe<ResolversTypes['InboundSupply']> }>;
  ClaimedStock: ResolverTypeWrapper<ClaimedStock>;
  CountedDay: ResolverTypeWrapper<CountedDay>;
  CreateTransferError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTransferError']>;
  CreateTransferInput: CreateTransferInput;
  CreateTransferLineInput: CreateTransferLineInput;
  CreateTransferPayload: ResolverTypeWrapper<Omit<CreateTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversTypes['CreateTransferError']>, transfer?: Maybe<ResolversTypes['Transfer']> }>;
  CustomerLimit: ResolverTypeWrapper<Omit<CustomerLimit, 'period'> & { period: ResolversTypes['PurchasePeriod'] }>;
  CustomerLimitInput: CustomerLimitInput;
  CutOff: ResolverTypeWrapper<CutOff>;
  CutOffInput: CutOffInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayHours: ResolverTypeWrapper<DayHours>;
  DayHoursInput: DayHoursInput;
  DeclareTransferLostError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareTransferLostError']>;
  DeclareTransferLostInput: DeclareTransferLostInput;
  DeclareTransferLostPayload: ResolverTypeWrapper<Omit<DeclareTransferLostPayload, 'errors' | 'transfer'> & { errors: Array<ResolversTypes['DeclareTransferLostError']>, transfer?: Maybe<ResolversTypes['Transfer']> }>;
  DeliveryMethod: ResolverTypeWrapper<'SHIP' | 'PICKUP' | 'CURBSIDE' | 'LOCAL_DELIVERY' | 'LOCKER' | 'DIGITAL' | 'SERVICE'>;
  ExtendHoldError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendHoldError']>;
  ExtendHoldInput: ExtendHoldInput;
  ExtendHoldPayload: ResolverTypeWrapper<Omit<ExtendHoldPayload, 'errors' | 'hold'> & { errors: Array<ResolversTypes['ExtendHoldError']>, hold?: Maybe<ResolversTypes['StockHold']> }>;
  Fulfilment: ResolverTypeWrapper<Omit<Fulfilment, 'lotsToPick'> & { lotsToPick?: Maybe<Array<ResolversTypes['LotToPick']>> }>;
  FulfilmentLine: ResolverTypeWrapper<Omit<FulfilmentLine, 'lotsToPick'> & { lotsToPick?: Maybe<Array<ResolversTypes['LotToPick']>> }>;
  FullDay: ResolverTypeWrapper<Omit<FullDay, 'measure'> & { measure: ResolversTypes['CapacityMeasure'] }>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPointInput: GeoPointInput;
  HandlingConstraint: ResolverTypeWrapper<'OVERSIZE' | 'FRAGILE' | 'HAZMAT' | 'COLD_CHAIN' | 'SHIP_ALONE'>;
  HeldStock: ResolverTypeWrapper<HeldStockMapper>;
  HoldLimit: ResolverTypeWrapper<'HOLDS_OF_CUSTOMER' | 'SHARE_OF_GUESTS'>;
  HoldLimitError: ResolverTypeWrapper<Omit<HoldLimitError, 'kind'> & { kind: ResolversTypes['HoldLimit'] }>;
  HoldLotError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldLotError']>;
  HoldLotInput: HoldLotInput;
  HoldLotPayload: ResolverTypeWrapper<Omit<HoldLotPayload, 'errors' | 'lot'> & { errors: Array<ResolversTypes['HoldLotError']>, lot?: Maybe<ResolversTypes['StockLot']> }>;
  HoldStockError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldStockError']>;
  HoldStockInput: HoldStockInput;
  HoldStockLineInput: HoldStockLineInput;
  HoldStockPayload: ResolverTypeWrapper<Omit<HoldStockPayload, 'errors' | 'hold'> & { errors: Array<ResolversTypes['HoldStockError']>, hold?: Maybe<ResolversTypes['StockHold']> }>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdempotencyInProgressError: ResolverTypeWrapper<IdempotencyInProgressError>;
  InboundSupply: ResolverTypeWrapper<InboundSupplyMapper>;
  InboundSupplyConnection: ResolverTypeWrapper<Omit<InboundSupplyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InboundSupplyEdge']>, nodes: Array<ResolversTypes['InboundSupply']> }>;
  InboundSupplyEdge: ResolverTypeWrapper<Omit<InboundSupplyEdge, 'node'> & { node: ResolversTypes['InboundSupply'] }>;
  InboundSupplyKind: ResolverTypeWrapper<'PO' | 'ASN' | 'PRODUCTION' | 'TRANSFER'>;
  InboundSupplyStatus: ResolverTypeWrapper<'OPEN' | 'CLOSED' | 'CANCELLED'>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvalidTransitionError: ResolverTypeWrapper<InvalidTransitionError>;
  InventoryFeed: ResolverTypeWrapper<InventoryFeedMapper>;
  InventoryFeedAction: ResolverTypeWrapper<'COMPLETE' | 'FINISH' | 'CANCEL'>;
  InventoryFeedConflictError: ResolverTypeWrapper<InventoryFeedConflictError>;
  InventoryFeedConnection: ResolverTypeWrapper<Omit<InventoryFeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InventoryFeedEdge']>, nodes: Array<ResolversTypes['InventoryFeed']> }>;
  InventoryFeedEdge: ResolverTypeWrapper<Omit<InventoryFeedEdge, 'node'> & { node: ResolversTypes['InventoryFeed'] }>;
  InventoryFeedFormat: ResolverTypeWrapper<'CSV' | 'JSONL'>;
  InventoryFeedKind: ResolverTypeWrapper<'FULL' | 'NONZERO' | 'DELTA'>;
  InventoryFeedProblem: ResolverTypeWrapper<InventoryFeedProblemMapper>;
  InventoryFeedProblemCode: ResolverTypeWrapper<'UNREADABLE' | 'NO_SKU' | 'NO_QUANTITY' | 'NO_TIME' | 'IN_THE_FUTURE' | 'TOO_OLD' | 'NO_ID' | 'ID_REUSED' | 'UNKNOWN_PRODUCT' | 'NOT_COUNTED' | 'TRACKED_BY_LOT' | 'BELOW_PROMISED'>;
  InventoryFeedProblemConnection: ResolverTypeWrapper<Omit<InventoryFeedProblemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InventoryFeedProblemEdge']>, nodes: Array<ResolversTypes['InventoryFeedProblem']> }>;
  InventoryFeedProblemEdge: ResolverTypeWrapper<Omit<InventoryFeedProblemEdge, 'node'> & { node: ResolversTypes['InventoryFeedProblem'] }>;
  InventoryFeedRows: ResolverTypeWrapper<InventoryFeedRows>;
  InventoryFeedStatus: ResolverTypeWrapper<'RECEIVING' | 'APPLYING' | 'DONE' | 'CANCELLED'>;
  KitComponent: ResolverTypeWrapper<KitComponentMapper>;
  Location: ResolverTypeWrapper<LocationMapper>;
  LocationAddress: ResolverTypeWrapper<LocationAddress>;
  LocationAvailability: ResolverTypeWrapper<LocationAvailabilityMapper>;
  LocationAvailabilityConnection: ResolverTypeWrapper<Omit<LocationAvailabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LocationAvailabilityEdge']>, nodes: Array<ResolversTypes['LocationAvailability']> }>;
  LocationAvailabilityEdge: ResolverTypeWrapper<Omit<LocationAvailabilityEdge, 'node'> & { node: ResolversTypes['LocationAvailability'] }>;
  LocationType: ResolverTypeWrapper<'WAREHOUSE' | 'STORE' | 'VENDOR' | 'THIRD_PARTY_LOGISTICS' | 'LOCKER' | 'VIRTUAL' | 'MERGE_POINT'>;
  LotToPick: ResolverTypeWrapper<LotToPickMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningHoursInput: OpeningHoursInput;
  Order: ResolverTypeWrapper<Order>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PickTransferError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PickTransferError']>;
  PickTransferInput: PickTransferInput;
  PickTransferLineInput: PickTransferLineInput;
  PickTransferPayload: ResolverTypeWrapper<Omit<PickTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversTypes['PickTransferError']>, transfer?: Maybe<ResolversTypes['Transfer']> }>;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductKind: ResolverTypeWrapper<'PHYSICAL' | 'DIGITAL' | 'SERVICE' | 'BUNDLE'>;
  ProductSize: ResolverTypeWrapper<ProductSize>;
  PromisableFrom: ResolverTypeWrapper<PromisableFrom>;
  PurchaseInput: PurchaseInput;
  PurchaseLimitError: ResolverTypeWrapper<Omit<PurchaseLimitError, 'rule'> & { rule: ResolversTypes['PurchaseRuleKind'] }>;
  PurchasePeriod: ResolverTypeWrapper<'EVER' | 'DAY' | 'WEEK' | 'MONTH'>;
  PurchaseRule: ResolverTypeWrapper<PurchaseRuleMapper>;
  PurchaseRuleKind: ResolverTypeWrapper<'MIN' | 'MAX' | 'STEP' | 'CUSTOMER'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecallLotError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecallLotError']>;
  RecallLotInput: RecallLotInput;
  RecallLotPayload: ResolverTypeWrapper<Omit<RecallLotPayload, 'errors' | 'lot'> & { errors: Array<ResolversTypes['RecallLotError']>, lot?: Maybe<ResolversTypes['StockLot']> }>;
  ReceiveStockError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveStockError']>;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockLineInput: ReceiveStockLineInput;
  ReceiveStockPayload: ResolverTypeWrapper<Omit<ReceiveStockPayload, 'errors' | 'levels'> & { errors: Array<ResolversTypes['ReceiveStockError']>, levels: Array<ResolversTypes['StockLevel']> }>;
  ReceiveSupplyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveSupplyError']>;
  ReceiveSupplyInput: ReceiveSupplyInput;
  ReceiveSupplyPayload: ResolverTypeWrapper<Omit<ReceiveSupplyPayload, 'errors' | 'supply'> & { errors: Array<ResolversTypes['ReceiveSupplyError']>, supply?: Maybe<ResolversTypes['InboundSupply']> }>;
  ReceiveTransferError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveTransferError']>;
  ReceiveTransferInput: ReceiveTransferInput;
  ReceiveTransferLineInput: ReceiveTransferLineInput;
  ReceiveTransferPayload: ResolverTypeWrapper<Omit<ReceiveTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversTypes['ReceiveTransferError']>, transfer?: Maybe<ResolversTypes['Transfer']> }>;
  ReleaseHoldError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseHoldError']>;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldPayload: ResolverTypeWrapper<Omit<ReleaseHoldPayload, 'errors' | 'hold'> & { errors: Array<ResolversTypes['ReleaseHoldError']>, hold?: Maybe<ResolversTypes['StockHold']> }>;
  ReleaseLotError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseLotError']>;
  ReleaseLotInput: ReleaseLotInput;
  ReleaseLotPayload: ResolverTypeWrapper<Omit<ReleaseLotPayload, 'errors' | 'lot'> & { errors: Array<ResolversTypes['ReleaseLotError']>, lot?: Maybe<ResolversTypes['StockLot']> }>;
  ReleaseReservationPayload: ResolverTypeWrapper<ReleaseReservationPayload>;
  RemoveBufferError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveBufferError']>;
  RemoveBufferInput: RemoveBufferInput;
  RemoveBufferPayload: ResolverTypeWrapper<Omit<RemoveBufferPayload, 'buffer' | 'errors'> & { buffer?: Maybe<ResolversTypes['BufferRule']>, errors: Array<ResolversTypes['RemoveBufferError']> }>;
  RequestTransferError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestTransferError']>;
  RequestTransferInput: RequestTransferInput;
  RequestTransferPayload: ResolverTypeWrapper<Omit<RequestTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversTypes['RequestTransferError']>, transfer?: Maybe<ResolversTypes['Transfer']> }>;
  ReserveStockInput: ReserveStockInput;
  ReserveStockLineInput: ReserveStockLineInput;
  ReserveStockOutcome: ResolverTypeWrapper<'RESERVED' | 'REPLAYED' | 'GONE' | 'INSUFFICIENT' | 'NO_CAPACITY' | 'LIMITED'>;
  ReserveStockPayload: ResolverTypeWrapper<Omit<ReserveStockPayload, 'full' | 'limits' | 'outcome'> & { full: Array<ResolversTypes['FullDay']>, limits: Array<ResolversTypes['BrokenLimit']>, outcome: ResolversTypes['ReserveStockOutcome'] }>;
  ReservedStock: ResolverTypeWrapper<ReservedStock>;
  SetBackorderPolicyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetBackorderPolicyError']>;
  SetBackorderPolicyInput: SetBackorderPolicyInput;
  SetBackorderPolicyPayload: ResolverTypeWrapper<Omit<SetBackorderPolicyPayload, 'errors' | 'product'> & { errors: Array<ResolversTypes['SetBackorderPolicyError']>, product?: Maybe<ResolversTypes['Product']> }>;
  SetBufferError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetBufferError']>;
  SetBufferInput: SetBufferInput;
  SetBufferPayload: ResolverTypeWrapper<Omit<SetBufferPayload, 'buffer' | 'errors'> & { buffer?: Maybe<ResolversTypes['BufferRule']>, errors: Array<ResolversTypes['SetBufferError']> }>;
  SetChannelProtectionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetChannelProtectionError']>;
  SetChannelProtectionInput: SetChannelProtectionInput;
  SetChannelProtectionPayload: ResolverTypeWrapper<Omit<SetChannelProtectionPayload, 'errors' | 'product'> & { errors: Array<ResolversTypes['SetChannelProtectionError']>, product?: Maybe<ResolversTypes['Product']> }>;
  SetLocationCapacityError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetLocationCapacityError']>;
  SetLocationCapacityInput: SetLocationCapacityInput;
  SetLocationCapacityPayload: ResolverTypeWrapper<Omit<SetLocationCapacityPayload, 'errors' | 'location'> & { errors: Array<ResolversTypes['SetLocationCapacityError']>, location?: Maybe<ResolversTypes['Location']> }>;
  SetNetworkLinkError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNetworkLinkError']>;
  SetNetworkLinkInput: SetNetworkLinkInput;
  SetNetworkLinkPayload: ResolverTypeWrapper<Omit<SetNetworkLinkPayload, 'errors' | 'location'> & { errors: Array<ResolversTypes['SetNetworkLinkError']>, location?: Maybe<ResolversTypes['Location']> }>;
  SetPurchaseRuleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPurchaseRuleError']>;
  SetPurchaseRuleInput: SetPurchaseRuleInput;
  SetPurchaseRulePayload: ResolverTypeWrapper<Omit<SetPurchaseRulePayload, 'errors' | 'product'> & { errors: Array<ResolversTypes['SetPurchaseRuleError']>, product?: Maybe<ResolversTypes['Product']> }>;
  SetSafetyStockError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSafetyStockError']>;
  SetSafetyStockInput: SetSafetyStockInput;
  SetSafetyStockPayload: ResolverTypeWrapper<Omit<SetSafetyStockPayload, 'errors' | 'product'> & { errors: Array<ResolversTypes['SetSafetyStockError']>, product?: Maybe<ResolversTypes['Product']> }>;
  SetStandingSupplyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStandingSupplyError']>;
  SetStandingSupplyInput: SetStandingSupplyInput;
  SetStandingSupplyPayload: ResolverTypeWrapper<Omit<SetStandingSupplyPayload, 'errors' | 'standingSupply'> & { errors: Array<ResolversTypes['SetStandingSupplyError']>, standingSupply: Array<ResolversTypes['StandingSupply']> }>;
  SetStockThresholdError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStockThresholdError']>;
  SetStockThresholdInput: SetStockThresholdInput;
  SetStockThresholdPayload: ResolverTypeWrapper<Omit<SetStockThresholdPayload, 'errors' | 'product'> & { errors: Array<ResolversTypes['SetStockThresholdError']>, product?: Maybe<ResolversTypes['Product']> }>;
  ShipTransferError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShipTransferError']>;
  ShipTransferInput: ShipTransferInput;
  ShipTransferPayload: ResolverTypeWrapper<Omit<ShipTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversTypes['ShipTransferError']>, transfer?: Maybe<ResolversTypes['Transfer']> }>;
  SourcingCapacity: ResolverTypeWrapper<Omit<SourcingCapacity, 'days'> & { days: Array<ResolversTypes['CapacityDay']> }>;
  SourcingComponent: ResolverTypeWrapper<SourcingComponent>;
  SourcingLevel: ResolverTypeWrapper<SourcingLevel>;
  SourcingLocation: ResolverTypeWrapper<SourcingLocationMapper>;
  SourcingProduct: ResolverTypeWrapper<SourcingProductMapper>;
  SourcingSubstitute: ResolverTypeWrapper<Omit<SourcingSubstitute, 'kind'> & { kind: ResolversTypes['SubstituteKind'] }>;
  SourcingView: ResolverTypeWrapper<Omit<SourcingView, 'capacity' | 'locations' | 'products'> & { capacity: Array<ResolversTypes['SourcingCapacity']>, locations: Array<ResolversTypes['SourcingLocation']>, products: Array<ResolversTypes['SourcingProduct']> }>;
  SourcingViewInput: SourcingViewInput;
  StandingSupply: ResolverTypeWrapper<StandingSupplyMapper>;
  StandingSupplyInput: StandingSupplyInput;
  StockBelowZeroError: ResolverTypeWrapper<StockBelowZeroError>;
  StockHold: ResolverTypeWrapper<StockHoldMapper>;
  StockHoldStatus: ResolverTypeWrapper<'HELD' | 'ORDERED' | 'RELEASED' | 'EXPIRED'>;
  StockInconsistency: ResolverTypeWrapper<StockInconsistencyMapper>;
  StockInconsistencyConnection: ResolverTypeWrapper<Omit<StockInconsistencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StockInconsistencyEdge']>, nodes: Array<ResolversTypes['StockInconsistency']> }>;
  StockInconsistencyEdge: ResolverTypeWrapper<Omit<StockInconsistencyEdge, 'node'> & { node: ResolversTypes['StockInconsistency'] }>;
  StockLevel: ResolverTypeWrapper<StockLevelMapper>;
  StockLevelConnection: ResolverTypeWrapper<Omit<StockLevelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StockLevelEdge']>, nodes: Array<ResolversTypes['StockLevel']> }>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockLot: ResolverTypeWrapper<StockLotMapper>;
  StockLotAction: ResolverTypeWrapper<'HOLD' | 'RELEASE' | 'RECALL'>;
  StockLotHolder: ResolverTypeWrapper<StockLotHolderMapper>;
  StockLotHolderConnection: ResolverTypeWrapper<Omit<StockLotHolderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StockLotHolderEdge']>, nodes: Array<ResolversTypes['StockLotHolder']> }>;
  StockLotHolderEdge: ResolverTypeWrapper<Omit<StockLotHolderEdge, 'node'> & { node: ResolversTypes['StockLotHolder'] }>;
  StockLotLevel: ResolverTypeWrapper<StockLotLevelMapper>;
  StockLotOnTheWay: ResolverTypeWrapper<StockLotOnTheWayMapper>;
  StockLotState: ResolverTypeWrapper<'OK' | 'HELD' | 'RECALLED'>;
  StockMovement: ResolverTypeWrapper<StockMovementMapper>;
  StockMovementConnection: ResolverTypeWrapper<Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StockMovementEdge']>, nodes: Array<ResolversTypes['StockMovement']> }>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  StockMovementType: ResolverTypeWrapper<'RECEIPT' | 'ADJUST' | 'RESERVE' | 'RELEASE' | 'ALLOCATE' | 'DEALLOCATE' | 'SHIP' | 'RETURN' | 'QUARANTINE' | 'SCRAP' | 'TRANSFER_OUT' | 'TRANSFER_IN' | 'LOSS' | 'EXPIRE' | 'SNAPSHOT'>;
  StockReservation: ResolverTypeWrapper<Omit<StockReservation, 'state'> & { state: ResolversTypes['StockReservationState'] }>;
  StockReservationState: ResolverTypeWrapper<'HELD' | 'CONVERTED' | 'RELEASED' | 'EXPIRED'>;
  StockShortage: ResolverTypeWrapper<StockShortage>;
  StockShortageError: ResolverTypeWrapper<StockShortageError>;
  StockState: ResolverTypeWrapper<'NONE' | 'AVAILABLE' | 'RESERVED' | 'ALLOCATED' | 'DAMAGED' | 'QUALITY_HOLD' | 'EXPIRED' | 'IN_TRANSIT' | 'UNAVAILABLE'>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubstituteKind: ResolverTypeWrapper<'SUBSTITUTE' | 'UPGRADE'>;
  Transfer: ResolverTypeWrapper<TransferMapper>;
  TransferAction: ResolverTypeWrapper<'REQUEST' | 'PICK' | 'SHIP' | 'RECEIVE' | 'COMPLETE' | 'DECLARE_LOST' | 'CANCEL'>;
  TransferChange: ResolverTypeWrapper<TransferChangeMapper>;
  TransferChangeConnection: ResolverTypeWrapper<Omit<TransferChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TransferChangeEdge']>, nodes: Array<ResolversTypes['TransferChange']> }>;
  TransferChangeEdge: ResolverTypeWrapper<Omit<TransferChangeEdge, 'node'> & { node: ResolversTypes['TransferChange'] }>;
  TransferChangeKind: ResolverTypeWrapper<'CREATE' | 'REQUEST' | 'PICK' | 'SHIP' | 'RECEIVE' | 'DECLARE_LOST' | 'CANCEL'>;
  TransferConnection: ResolverTypeWrapper<Omit<TransferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TransferEdge']>, nodes: Array<ResolversTypes['Transfer']> }>;
  TransferEdge: ResolverTypeWrapper<Omit<TransferEdge, 'node'> & { node: ResolversTypes['Transfer'] }>;
  TransferLine: ResolverTypeWrapper<TransferLineMapper>;
  TransferLossReason: ResolverTypeWrapper<'CARRIER' | 'THEFT' | 'DAMAGE' | 'UNKNOWN'>;
  TransferLot: ResolverTypeWrapper<TransferLotMapper>;
  TransferShortError: ResolverTypeWrapper<TransferShortError>;
  TransferStatus: ResolverTypeWrapper<'DRAFT' | 'REQUESTED' | 'PICKED' | 'IN_TRANSIT' | 'PARTIALLY_RECEIVED' | 'RECEIVED' | 'LOST' | 'CANCELLED'>;
  UploadInventoryFeedError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadInventoryFeedError']>;
  UploadInventoryFeedInput: UploadInventoryFeedInput;
  UploadInventoryFeedPayload: ResolverTypeWrapper<Omit<UploadInventoryFeedPayload, 'errors' | 'feed'> & { errors: Array<ResolversTypes['UploadInventoryFeedError']>, feed?: Maybe<ResolversTypes['InventoryFeed']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WorkInput: WorkInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdjustStockError: ResolversUnionTypes<ResolversParentTypes>['AdjustStockError'];
  AdjustStockInput: AdjustStockInput;
  AdjustStockLineInput: AdjustStockLineInput;
  Int: Scalars['Int']['output'];
  AdjustStockPayload: Omit<AdjustStockPayload, 'errors' | 'levels'> & { errors: Array<ResolversParentTypes['AdjustStockError']>, levels: Array<ResolversParentTypes['StockLevel']> };
  AnnounceSupplyError: ResolversUnionTypes<ResolversParentTypes>['AnnounceSupplyError'];
  AnnounceSupplyInput: AnnounceSupplyInput;
  AnnounceSupplyPayload: Omit<AnnounceSupplyPayload, 'errors' | 'supply'> & { errors: Array<ResolversParentTypes['AnnounceSupplyError']>, supply?: Maybe<ResolversParentTypes['InboundSupply']> };
  Availability: AvailabilityMapper;
  AvailabilityChanged: AvailabilityChangedMapper;
  AvailabilityTerms: AvailabilityTerms;
  AvailableBy: AvailableBy;
  BackorderAvailability: BackorderAvailability;
  BackorderOffer: BackorderOffer;
  BackorderOfferStep: BackorderOfferStep;
  ID: Scalars['ID']['output'];
  BackorderPolicy: BackorderPolicyMapper;
  BackorderedStockInput: BackorderedStockInput;
  BasketAvailability: Omit<BasketAvailability, 'lines'> & { lines: Array<ResolversParentTypes['BasketLineAvailability']> };
  BasketLineAvailability: Omit<BasketLineAvailability, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  BasketLineInput: BasketLineInput;
  BrokenLimit: BrokenLimit;
  BrokenLimitsInput: BrokenLimitsInput;
  BufferRule: BufferRuleMapper;
  BufferRuleConnection: Omit<BufferRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BufferRuleEdge']>, nodes: Array<ResolversParentTypes['BufferRule']> };
  BufferRuleEdge: Omit<BufferRuleEdge, 'node'> & { node: ResolversParentTypes['BufferRule'] };
  CalendarDaysInput: CalendarDaysInput;
  CalendarException: CalendarException;
  CancelInventoryFeedError: ResolversUnionTypes<ResolversParentTypes>['CancelInventoryFeedError'];
  CancelInventoryFeedInput: CancelInventoryFeedInput;
  CancelInventoryFeedPayload: Omit<CancelInventoryFeedPayload, 'errors' | 'feed'> & { errors: Array<ResolversParentTypes['CancelInventoryFeedError']>, feed?: Maybe<ResolversParentTypes['InventoryFeed']> };
  CancelSupplyError: ResolversUnionTypes<ResolversParentTypes>['CancelSupplyError'];
  CancelSupplyInput: CancelSupplyInput;
  CancelSupplyPayload: Omit<CancelSupplyPayload, 'errors' | 'supply'> & { errors: Array<ResolversParentTypes['CancelSupplyError']>, supply?: Maybe<ResolversParentTypes['InboundSupply']> };
  CancelTransferError: ResolversUnionTypes<ResolversParentTypes>['CancelTransferError'];
  CancelTransferInput: CancelTransferInput;
  CancelTransferPayload: Omit<CancelTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversParentTypes['CancelTransferError']>, transfer?: Maybe<ResolversParentTypes['Transfer']> };
  CapacityDay: CapacityDayMapper;
  ChangeLocationCalendarError: ResolversUnionTypes<ResolversParentTypes>['ChangeLocationCalendarError'];
  ChangeLocationCalendarInput: ChangeLocationCalendarInput;
  ChangeLocationCalendarPayload: Omit<ChangeLocationCalendarPayload, 'errors' | 'location'> & { errors: Array<ResolversParentTypes['ChangeLocationCalendarError']>, location?: Maybe<ResolversParentTypes['Location']> };
  ChangeSupplyError: ResolversUnionTypes<ResolversParentTypes>['ChangeSupplyError'];
  ChangeSupplyInput: ChangeSupplyInput;
  ChangeSupplyPayload: Omit<ChangeSupplyPayload, 'errors' | 'supply'> & { errors: Array<ResolversParentTypes['ChangeSupplyError']>, supply?: Maybe<ResolversParentTypes['InboundSupply']> };
  ClaimedStock: ClaimedStock;
  CountedDay: CountedDay;
  CreateTransferError: ResolversUnionTypes<ResolversParentTypes>['CreateTransferError'];
  CreateTransferInput: CreateTransferInput;
  CreateTransferLineInput: CreateTransferLineInput;
  CreateTransferPayload: Omit<CreateTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversParentTypes['CreateTransferError']>, transfer?: Maybe<ResolversParentTypes['Transfer']> };
  CustomerLimit: CustomerLimit;
  CustomerLimitInput: CustomerLimitInput;
  CutOff: CutOff;
  CutOffInput: CutOffInput;
  DateTime: Scalars['DateTime']['output'];
  DayHours: DayHours;
  DayHoursInput: DayHoursInput;
  DeclareTransferLostError: ResolversUnionTypes<ResolversParentTypes>['DeclareTransferLostError'];
  DeclareTransferLostInput: DeclareTransferLostInput;
  DeclareTransferLostPayload: Omit<DeclareTransferLostPayload, 'errors' | 'transfer'> & { errors: Array<ResolversParentTypes['DeclareTransferLostError']>, transfer?: Maybe<ResolversParentTypes['Transfer']> };
  ExtendHoldError: ResolversUnionTypes<ResolversParentTypes>['ExtendHoldError'];
  ExtendHoldInput: ExtendHoldInput;
  ExtendHoldPayload: Omit<ExtendHoldPayload, 'errors' | 'hold'> & { errors: Array<ResolversParentTypes['ExtendHoldError']>, hold?: Maybe<ResolversParentTypes['StockHold']> };
  Fulfilment: Omit<Fulfilment, 'lotsToPick'> & { lotsToPick?: Maybe<Array<ResolversParentTypes['LotToPick']>> } | FederationReferenceTypes['Fulfilment'];
  FulfilmentLine: Omit<FulfilmentLine, 'lotsToPick'> & { lotsToPick?: Maybe<Array<ResolversParentTypes['LotToPick']>> } | FederationReferenceTypes['FulfilmentLine'];
  FullDay: FullDay;
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  GeoPointInput: GeoPointInput;
  HeldStock: HeldStockMapper;
  HoldLimitError: HoldLimitError;
  HoldLotError: ResolversUnionTypes<ResolversParentTypes>['HoldLotError'];
  HoldLotInput: HoldLotInput;
  HoldLotPayload: Omit<HoldLotPayload, 'errors' | 'lot'> & { errors: Array<ResolversParentTypes['HoldLotError']>, lot?: Maybe<ResolversParentTypes['StockLot']> };
  HoldStockError: ResolversUnionTypes<ResolversParentTypes>['HoldStockError'];
  HoldStockInput: HoldStockInput;
  HoldStockLineInput: HoldStockLineInput;
  HoldStockPayload: Omit<HoldStockPayload, 'errors' | 'hold'> & { errors: Array<ResolversParentTypes['HoldStockError']>, hold?: Maybe<ResolversParentTypes['StockHold']> };
  IdempotencyConflictError: IdempotencyConflictError;
  IdempotencyInProgressError: IdempotencyInProgressError;
  InboundSupply: InboundSupplyMapper;
  InboundSupplyConnection: Omit<InboundSupplyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InboundSupplyEdge']>, nodes: Array<ResolversParentTypes['InboundSupply']> };
  InboundSupplyEdge: Omit<InboundSupplyEdge, 'node'> & { node: ResolversParentTypes['InboundSupply'] };
  InvalidInputError: InvalidInputError;
  InvalidTransitionError: InvalidTransitionError;
  InventoryFeed: InventoryFeedMapper;
  InventoryFeedConflictError: InventoryFeedConflictError;
  InventoryFeedConnection: Omit<InventoryFeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InventoryFeedEdge']>, nodes: Array<ResolversParentTypes['InventoryFeed']> };
  InventoryFeedEdge: Omit<InventoryFeedEdge, 'node'> & { node: ResolversParentTypes['InventoryFeed'] };
  InventoryFeedProblem: InventoryFeedProblemMapper;
  InventoryFeedProblemConnection: Omit<InventoryFeedProblemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InventoryFeedProblemEdge']>, nodes: Array<ResolversParentTypes['InventoryFeedProblem']> };
  InventoryFeedProblemEdge: Omit<InventoryFeedProblemEdge, 'node'> & { node: ResolversParentTypes['InventoryFeedProblem'] };
  InventoryFeedRows: InventoryFeedRows;
  KitComponent: KitComponentMapper;
  Location: LocationMapper;
  LocationAddress: LocationAddress;
  LocationAvailability: LocationAvailabilityMapper;
  LocationAvailabilityConnection: Omit<LocationAvailabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LocationAvailabilityEdge']>, nodes: Array<ResolversParentTypes['LocationAvailability']> };
  LocationAvailabilityEdge: Omit<LocationAvailabilityEdge, 'node'> & { node: ResolversParentTypes['LocationAvailability'] };
  LotToPick: LotToPickMapper;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  OpeningHours: OpeningHours;
  OpeningHoursInput: OpeningHoursInput;
  Order: Order;
  PageInfo: PageInfo;
  PickTransferError: ResolversUnionTypes<ResolversParentTypes>['PickTransferError'];
  PickTransferInput: PickTransferInput;
  PickTransferLineInput: PickTransferLineInput;
  PickTransferPayload: Omit<PickTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversParentTypes['PickTransferError']>, transfer?: Maybe<ResolversParentTypes['Transfer']> };
  Product: ProductMapper;
  ProductSize: ProductSize;
  PromisableFrom: PromisableFrom;
  PurchaseInput: PurchaseInput;
  PurchaseLimitError: PurchaseLimitError;
  PurchaseRule: PurchaseRuleMapper;
  Query: Record<PropertyKey, never>;
  RecallLotError: ResolversUnionTypes<ResolversParentTypes>['RecallLotError'];
  RecallLotInput: RecallLotInput;
  RecallLotPayload: Omit<RecallLotPayload, 'errors' | 'lot'> & { errors: Array<ResolversParentTypes['RecallLotError']>, lot?: Maybe<ResolversParentTypes['StockLot']> };
  ReceiveStockError: ResolversUnionTypes<ResolversParentTypes>['ReceiveStockError'];
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockLineInput: ReceiveStockLineInput;
  ReceiveStockPayload: Omit<ReceiveStockPayload, 'errors' | 'levels'> & { errors: Array<ResolversParentTypes['ReceiveStockError']>, levels: Array<ResolversParentTypes['StockLevel']> };
  ReceiveSupplyError: ResolversUnionTypes<ResolversParentTypes>['ReceiveSupplyError'];
  ReceiveSupplyInput: ReceiveSupplyInput;
  ReceiveSupplyPayload: Omit<ReceiveSupplyPayload, 'errors' | 'supply'> & { errors: Array<ResolversParentTypes['ReceiveSupplyError']>, supply?: Maybe<ResolversParentTypes['InboundSupply']> };
  ReceiveTransferError: ResolversUnionTypes<ResolversParentTypes>['ReceiveTransferError'];
  ReceiveTransferInput: ReceiveTransferInput;
  ReceiveTransferLineInput: ReceiveTransferLineInput;
  ReceiveTransferPayload: Omit<ReceiveTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversParentTypes['ReceiveTransferError']>, transfer?: Maybe<ResolversParentTypes['Transfer']> };
  ReleaseHoldError: ResolversUnionTypes<ResolversParentTypes>['ReleaseHoldError'];
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldPayload: Omit<ReleaseHoldPayload, 'errors' | 'hold'> & { errors: Array<ResolversParentTypes['ReleaseHoldError']>, hold?: Maybe<ResolversParentTypes['StockHold']> };
  ReleaseLotError: ResolversUnionTypes<ResolversParentTypes>['ReleaseLotError'];
  ReleaseLotInput: ReleaseLotInput;
  ReleaseLotPayload: Omit<ReleaseLotPayload, 'errors' | 'lot'> & { errors: Array<ResolversParentTypes['ReleaseLotError']>, lot?: Maybe<ResolversParentTypes['StockLot']> };
  ReleaseReservationPayload: ReleaseReservationPayload;
  RemoveBufferError: ResolversUnionTypes<ResolversParentTypes>['RemoveBufferError'];
  RemoveBufferInput: RemoveBufferInput;
  RemoveBufferPayload: Omit<RemoveBufferPayload, 'buffer' | 'errors'> & { buffer?: Maybe<ResolversParentTypes['BufferRule']>, errors: Array<ResolversParentTypes['RemoveBufferError']> };
  RequestTransferError: ResolversUnionTypes<ResolversParentTypes>['RequestTransferError'];
  RequestTransferInput: RequestTransferInput;
  RequestTransferPayload: Omit<RequestTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversParentTypes['RequestTransferError']>, transfer?: Maybe<ResolversParentTypes['Transfer']> };
  ReserveStockInput: ReserveStockInput;
  ReserveStockLineInput: ReserveStockLineInput;
  ReserveStockPayload: Omit<ReserveStockPayload, 'full' | 'limits'> & { full: Array<ResolversParentTypes['FullDay']>, limits: Array<ResolversParentTypes['BrokenLimit']> };
  ReservedStock: ReservedStock;
  SetBackorderPolicyError: ResolversUnionTypes<ResolversParentTypes>['SetBackorderPolicyError'];
  SetBackorderPolicyInput: SetBackorderPolicyInput;
  SetBackorderPolicyPayload: Omit<SetBackorderPolicyPayload, 'errors' | 'product'> & { errors: Array<ResolversParentTypes['SetBackorderPolicyError']>, product?: Maybe<ResolversParentTypes['Product']> };
  SetBufferError: ResolversUnionTypes<ResolversParentTypes>['SetBufferError'];
  SetBufferInput: SetBufferInput;
  SetBufferPayload: Omit<SetBufferPayload, 'buffer' | 'errors'> & { buffer?: Maybe<ResolversParentTypes['BufferRule']>, errors: Array<ResolversParentTypes['SetBufferError']> };
  SetChannelProtectionError: ResolversUnionTypes<ResolversParentTypes>['SetChannelProtectionError'];
  SetChannelProtectionInput: SetChannelProtectionInput;
  SetChannelProtectionPayload: Omit<SetChannelProtectionPayload, 'errors' | 'product'> & { errors: Array<ResolversParentTypes['SetChannelProtectionError']>, product?: Maybe<ResolversParentTypes['Product']> };
  SetLocationCapacityError: ResolversUnionTypes<ResolversParentTypes>['SetLocationCapacityError'];
  SetLocationCapacityInput: SetLocationCapacityInput;
  SetLocationCapacityPayload: Omit<SetLocationCapacityPayload, 'errors' | 'location'> & { errors: Array<ResolversParentTypes['SetLocationCapacityError']>, location?: Maybe<ResolversParentTypes['Location']> };
  SetNetworkLinkError: ResolversUnionTypes<ResolversParentTypes>['SetNetworkLinkError'];
  SetNetworkLinkInput: SetNetworkLinkInput;
  SetNetworkLinkPayload: Omit<SetNetworkLinkPayload, 'errors' | 'location'> & { errors: Array<ResolversParentTypes['SetNetworkLinkError']>, location?: Maybe<ResolversParentTypes['Location']> };
  SetPurchaseRuleError: ResolversUnionTypes<ResolversParentTypes>['SetPurchaseRuleError'];
  SetPurchaseRuleInput: SetPurchaseRuleInput;
  SetPurchaseRulePayload: Omit<SetPurchaseRulePayload, 'errors' | 'product'> & { errors: Array<ResolversParentTypes['SetPurchaseRuleError']>, product?: Maybe<ResolversParentTypes['Product']> };
  SetSafetyStockError: ResolversUnionTypes<ResolversParentTypes>['SetSafetyStockError'];
  SetSafetyStockInput: SetSafetyStockInput;
  SetSafetyStockPayload: Omit<SetSafetyStockPayload, 'errors' | 'product'> & { errors: Array<ResolversParentTypes['SetSafetyStockError']>, product?: Maybe<ResolversParentTypes['Product']> };
  SetStandingSupplyError: ResolversUnionTypes<ResolversParentTypes>['SetStandingSupplyError'];
  SetStandingSupplyInput: SetStandingSupplyInput;
  SetStandingSupplyPayload: Omit<SetStandingSupplyPayload, 'errors' | 'standingSupply'> & { errors: Array<ResolversParentTypes['SetStandingSupplyError']>, standingSupply: Array<ResolversParentTypes['StandingSupply']> };
  SetStockThresholdError: ResolversUnionTypes<ResolversParentTypes>['SetStockThresholdError'];
  SetStockThresholdInput: SetStockThresholdInput;
  SetStockThresholdPayload: Omit<SetStockThresholdPayload, 'errors' | 'product'> & { errors: Array<ResolversParentTypes['SetStockThresholdError']>, product?: Maybe<ResolversParentTypes['Product']> };
  ShipTransferError: ResolversUnionTypes<ResolversParentTypes>['ShipTransferError'];
  ShipTransferInput: ShipTransferInput;
  ShipTransferPayload: Omit<ShipTransferPayload, 'errors' | 'transfer'> & { errors: Array<ResolversParentTypes['ShipTransferError']>, transfer?: Maybe<ResolversParentTypes['Transfer']> };
  SourcingCapacity: Omit<SourcingCapacity, 'days'> & { days: Array<ResolversParentTypes['CapacityDay']> };
  SourcingComponent: SourcingComponent;
  SourcingLevel: SourcingLevel;
  SourcingLocation: SourcingLocationMapper;
  SourcingProduct: SourcingProductMapper;
  SourcingSubstitute: SourcingSubstitute;
  SourcingView: Omit<SourcingView, 'capacity' | 'locations' | 'products'> & { capacity: Array<ResolversParentTypes['SourcingCapacity']>, locations: Array<ResolversParentTypes['SourcingLocation']>, products: Array<ResolversParentTypes['SourcingProduct']> };
  SourcingViewInput: SourcingViewInput;
  StandingSupply: StandingSupplyMapper;
  StandingSupplyInput: StandingSupplyInput;
  StockBelowZeroError: StockBelowZeroError;
  StockHold: StockHoldMapper;
  StockInconsistency: StockInconsistencyMapper;
  StockInconsistencyConnection: Omit<StockInconsistencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StockInconsistencyEdge']>, nodes: Array<ResolversParentTypes['StockInconsistency']> };
  StockInconsistencyEdge: Omit<StockInconsistencyEdge, 'node'> & { node: ResolversParentTypes['StockInconsistency'] };
  StockLevel: StockLevelMapper;
  StockLevelConnection: Omit<StockLevelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StockLevelEdge']>, nodes: Array<ResolversParentTypes['StockLevel']> };
  StockLevelEdge: Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockLot: StockLotMapper;
  StockLotHolder: StockLotHolderMapper;
  StockLotHolderConnection: Omit<StockLotHolderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StockLotHolderEdge']>, nodes: Array<ResolversParentTypes['StockLotHolder']> };
  StockLotHolderEdge: Omit<StockLotHolderEdge, 'node'> & { node: ResolversParentTypes['StockLotHolder'] };
  StockLotLevel: StockLotLevelMapper;
  StockLotOnTheWay: StockLotOnTheWayMapper;
  StockMovement: StockMovementMapper;
  StockMovementConnection: Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StockMovementEdge']>, nodes: Array<ResolversParentTypes['StockMovement']> };
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  StockReservation: StockReservation;
  StockShortage: StockShortage;
  StockShortageError: StockShortageError;
  Subscription: Record<PropertyKey, never>;
  Transfer: TransferMapper;
  TransferChange: TransferChangeMapper;
  TransferChangeConnection: Omit<TransferChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TransferChangeEdge']>, nodes: Array<ResolversParentTypes['TransferChange']> };
  TransferChangeEdge: Omit<TransferChangeEdge, 'node'> & { node: ResolversParentTypes['TransferChange'] };
  TransferConnection: Omit<TransferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TransferEdge']>, nodes: Array<ResolversParentTypes['Transfer']> };
  TransferEdge: Omit<TransferEdge, 'node'> & { node: ResolversParentTypes['Transfer'] };
  TransferLine: TransferLineMapper;
  TransferLot: TransferLotMapper;
  TransferShortError: TransferShortError;
  UploadInventoryFeedError: ResolversUnionTypes<ResolversParentTypes>['UploadInventoryFeedError'];
  UploadInventoryFeedInput: UploadInventoryFeedInput;
  UploadInventoryFeedPayload: Omit<UploadInventoryFeedPayload, 'errors' | 'feed'> & { errors: Array<ResolversParentTypes['UploadInventoryFeedError']>, feed?: Maybe<ResolversParentTypes['InventoryFeed']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WorkInput: WorkInput;
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

export type AdjustStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockError'] = ResolversParentTypes['AdjustStockError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError' | 'StockBelowZeroError', ParentType, ContextType>;
};

export type AdjustStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockPayload'] = ResolversParentTypes['AdjustStockPayload']> = {
  errors?: Resolver<Array<ResolversTypes['AdjustStockError']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
};

export type AdjustableStateResolvers = EnumResolverSignature<{ AVAILABLE?: any, DAMAGED?: any, EXPIRED?: any, QUALITY_HOLD?: any, UNAVAILABLE?: any }, ResolversTypes['AdjustableState']>;

export type AdjustmentReasonResolvers = EnumResolverSignature<{ COUNT?: any, DAMAGE?: any, FOUND?: any, LOSS?: any, OTHER?: any }, ResolversTypes['AdjustmentReason']>;

export type AnnounceSupplyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceSupplyError'] = ResolversParentTypes['AnnounceSupplyError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AnnounceSupplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceSupplyPayload'] = ResolversParentTypes['AnnounceSupplyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['AnnounceSupplyError']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['InboundSupply']>, ParentType, ContextType>;
};

export type AnnouncedSupplyKindResolvers = EnumResolverSignature<{ ASN?: any, PO?: any, PRODUCTION?: any }, ResolversTypes['AnnouncedSupplyKind']>;

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  backorder?: Resolver<Maybe<ResolversTypes['BackorderAvailability']>, ParentType, ContextType>;
  backorderable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locations?: Resolver<ResolversTypes['LocationAvailabilityConnection'], ParentType, ContextType, Partial<AvailabilitylocationsArgs>>;
  promisable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<AvailabilitypromisableArgs, 'on'>>;
  sellable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['AvailabilityTerms']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['PromisableFrom']>, ParentType, ContextType>;
};

export type AvailabilityChangeKindResolvers = EnumResolverSignature<{ BACK?: any, ENOUGH?: any, LOW?: any, OUT?: any, QUANTITY?: any }, ResolversTypes['AvailabilityChangeKind']>;

export type AvailabilityChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilityChanged'] = ResolversParentTypes['AvailabilityChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['AvailabilityChangeKind']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  sellable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
};

export type AvailabilityStatusResolvers = EnumResolverSignature<{ BACKORDER?: any, IN_STOCK?: any, LOW_STOCK?: any, NOT_COUNTED?: any, NOT_SOLD?: any, OUT_OF_STOCK?: any, PREORDER?: any }, ResolversTypes['AvailabilityStatus']>;

export type AvailabilityTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilityTerms'] = ResolversParentTypes['AvailabilityTerms']> = {
  allocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buffer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  networkReservations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  protectedForOthers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safetyStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvailableByResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableBy'] = ResolversParentTypes['AvailableBy']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BackorderAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackorderAvailability'] = ResolversParentTypes['BackorderAvailability']> = {
  basis?: Resolver<ResolversTypes['BackorderBasis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['BackorderMode'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releaseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BackorderBasisResolvers = EnumResolverSignature<{ LEAD_TIME?: any, SUPPLY?: any }, ResolversTypes['BackorderBasis']>;

export type BackorderModeResolvers = EnumResolverSignature<{ BACKORDER?: any, DENY?: any, PREORDER?: any }, ResolversTypes['BackorderMode']>;

export type BackorderOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackorderOffer'] = ResolversParentTypes['BackorderOffer']> = {
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['BackorderMode'], ParentType, ContextType>;
  releaseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['BackorderOfferStep']>, ParentType, ContextType>;
};

export type BackorderOfferStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackorderOfferStep'] = ResolversParentTypes['BackorderOfferStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BackorderPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackorderPolicy'] = ResolversParentTypes['BackorderPolicy']> = {
  cap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['BackorderMode'], ParentType, ContextType>;
  releaseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sellFromAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sellToAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BasketAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketAvailability'] = ResolversParentTypes['BasketAvailability']> = {
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BasketLineAvailability']>, ParentType, ContextType>;
};

export type BasketLineAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketLineAvailability'] = ResolversParentTypes['BasketLineAvailability']> = {
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrokenLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokenLimit'] = ResolversParentTypes['BrokenLimit']> = {
  already?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PurchaseRuleKind'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BufferRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BufferRule'] = ResolversParentTypes['BufferRule']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BufferRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BufferRuleConnection'] = ResolversParentTypes['BufferRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BufferRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BufferRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BufferRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BufferRuleEdge'] = ResolversParentTypes['BufferRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BufferRule'], ParentType, ContextType>;
};

export type CalendarExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarException'] = ResolversParentTypes['CalendarException']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['DayHours']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CancelInventoryFeedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelInventoryFeedError'] = ResolversParentTypes['CancelInventoryFeedError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelInventoryFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelInventoryFeedPayload'] = ResolversParentTypes['CancelInventoryFeedPayload']> = {
  errors?: Resolver<Array<ResolversTypes['CancelInventoryFeedError']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['InventoryFeed']>, ParentType, ContextType>;
};

export type CancelSupplyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSupplyError'] = ResolversParentTypes['CancelSupplyError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelSupplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSupplyPayload'] = ResolversParentTypes['CancelSupplyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['CancelSupplyError']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['InboundSupply']>, ParentType, ContextType>;
};

export type CancelTransferErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTransferError'] = ResolversParentTypes['CancelTransferError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTransferPayload'] = ResolversParentTypes['CancelTransferPayload']> = {
  errors?: Resolver<Array<ResolversTypes['CancelTransferError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type CapacityDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityDay'] = ResolversParentTypes['CapacityDay']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordersLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordersUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitsUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapacityMeasureResolvers = EnumResolverSignature<{ ORDERS?: any, UNITS?: any }, ResolversTypes['CapacityMeasure']>;

export type ChangeLocationCalendarErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLocationCalendarError'] = ResolversParentTypes['ChangeLocationCalendarError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeLocationCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLocationCalendarPayload'] = ResolversParentTypes['ChangeLocationCalendarPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ChangeLocationCalendarError']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
};

export type ChangeSupplyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSupplyError'] = ResolversParentTypes['ChangeSupplyError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeSupplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSupplyPayload'] = ResolversParentTypes['ChangeSupplyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ChangeSupplyError']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['InboundSupply']>, ParentType, ContextType>;
};

export type ClaimedStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimedStock'] = ResolversParentTypes['ClaimedStock']> = {
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedDay'] = ResolversParentTypes['CountedDay']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateTransferErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTransferError'] = ResolversParentTypes['CreateTransferError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTransferPayload'] = ResolversParentTypes['CreateTransferPayload']> = {
  errors?: Resolver<Array<ResolversTypes['CreateTransferError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type CustomerLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLimit'] = ResolversParentTypes['CustomerLimit']> = {
  period?: Resolver<ResolversTypes['PurchasePeriod'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CutOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutOff'] = ResolversParentTypes['CutOff']> = {
  localTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayHours'] = ResolversParentTypes['DayHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclareTransferLostErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareTransferLostError'] = ResolversParentTypes['DeclareTransferLostError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type DeclareTransferLostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareTransferLostPayload'] = ResolversParentTypes['DeclareTransferLostPayload']> = {
  errors?: Resolver<Array<ResolversTypes['DeclareTransferLostError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type DeliveryMethodResolvers = EnumResolverSignature<{ CURBSIDE?: any, DIGITAL?: any, LOCAL_DELIVERY?: any, LOCKER?: any, PICKUP?: any, SERVICE?: any, SHIP?: any }, ResolversTypes['DeliveryMethod']>;

export type ExtendHoldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendHoldError'] = ResolversParentTypes['ExtendHoldError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ExtendHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendHoldPayload'] = ResolversParentTypes['ExtendHoldPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ExtendHoldError']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['StockHold']>, ParentType, ContextType>;
};

export type FulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fulfilment'] = ResolversParentTypes['Fulfilment'], FederationReferenceType extends FederationReferenceTypes['Fulfilment'] = FederationReferenceTypes['Fulfilment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fulfilment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lotsToPick?: Resolver<Maybe<Array<ResolversTypes['LotToPick']>>, ParentType, ContextType>;
};

export type FulfilmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentLine'] = ResolversParentTypes['FulfilmentLine'], FederationReferenceType extends FederationReferenceTypes['FulfilmentLine'] = FederationReferenceTypes['FulfilmentLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FulfilmentLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lotsToPick?: Resolver<Maybe<Array<ResolversTypes['LotToPick']>>, ParentType, ContextType>;
};

export type FullDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FullDay'] = ResolversParentTypes['FullDay']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['CapacityMeasure'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HandlingConstraintResolvers = EnumResolverSignature<{ COLD_CHAIN?: any, FRAGILE?: any, HAZMAT?: any, OVERSIZE?: any, SHIP_ALONE?: any }, ResolversTypes['HandlingConstraint']>;

export type HeldStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldStock'] = ResolversParentTypes['HeldStock']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldLimitResolvers = EnumResolverSignature<{ HOLDS_OF_CUSTOMER?: any, SHARE_OF_GUESTS?: any }, ResolversTypes['HoldLimit']>;

export type HoldLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldLimitError'] = ResolversParentTypes['HoldLimitError']> = {
  kind?: Resolver<ResolversTypes['HoldLimit'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldLotErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldLotError'] = ResolversParentTypes['HoldLotError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type HoldLotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldLotPayload'] = ResolversParentTypes['HoldLotPayload']> = {
  errors?: Resolver<Array<ResolversTypes['HoldLotError']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['StockLot']>, ParentType, ContextType>;
};

export type HoldStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldStockError'] = ResolversParentTypes['HoldStockError']> = {
  __resolveType?: TypeResolveFn<'HoldLimitError' | 'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError' | 'PurchaseLimitError' | 'StockShortageError', ParentType, ContextType>;
};

export type HoldStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldStockPayload'] = ResolversParentTypes['HoldStockPayload']> = {
  errors?: Resolver<Array<ResolversTypes['HoldStockError']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['StockHold']>, ParentType, ContextType>;
};

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

export type InboundSupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundSupply'] = ResolversParentTypes['InboundSupply']> = {
  confidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InboundSupplyKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InboundSupplyStatus'], ParentType, ContextType>;
};

export type InboundSupplyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundSupplyConnection'] = ResolversParentTypes['InboundSupplyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InboundSupplyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InboundSupply']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InboundSupplyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundSupplyEdge'] = ResolversParentTypes['InboundSupplyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InboundSupply'], ParentType, ContextType>;
};

export type InboundSupplyKindResolvers = EnumResolverSignature<{ ASN?: any, PO?: any, PRODUCTION?: any, TRANSFER?: any }, ResolversTypes['InboundSupplyKind']>;

export type InboundSupplyStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, CLOSED?: any, OPEN?: any }, ResolversTypes['InboundSupplyStatus']>;

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

export type InventoryFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryFeed'] = ResolversParentTypes['InventoryFeed']> = {
  allowedActions?: Resolver<Array<ResolversTypes['InventoryFeedAction']>, ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InventoryFeedKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  percentDone?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['InventoryFeedProblemConnection'], ParentType, ContextType, Partial<InventoryFeedproblemsArgs>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['InventoryFeedRows'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InventoryFeedStatus'], ParentType, ContextType>;
};

export type InventoryFeedActionResolvers = EnumResolverSignature<{ CANCEL?: any, COMPLETE?: any, FINISH?: any }, ResolversTypes['InventoryFeedAction']>;

export type InventoryFeedConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryFeedConflictError'] = ResolversParentTypes['InventoryFeedConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InventoryFeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryFeedConnection'] = ResolversParentTypes['InventoryFeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InventoryFeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InventoryFeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InventoryFeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryFeedEdge'] = ResolversParentTypes['InventoryFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InventoryFeed'], ParentType, ContextType>;
};

export type InventoryFeedFormatResolvers = EnumResolverSignature<{ CSV?: any, JSONL?: any }, ResolversTypes['InventoryFeedFormat']>;

export type InventoryFeedKindResolvers = EnumResolverSignature<{ DELTA?: any, FULL?: any, NONZERO?: any }, ResolversTypes['InventoryFeedKind']>;

export type InventoryFeedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryFeedProblem'] = ResolversParentTypes['InventoryFeedProblem']> = {
  code?: Resolver<ResolversTypes['InventoryFeedProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InventoryFeedProblemCodeResolvers = EnumResolverSignature<{ BELOW_PROMISED?: any, ID_REUSED?: any, IN_THE_FUTURE?: any, NOT_COUNTED?: any, NO_ID?: any, NO_QUANTITY?: any, NO_SKU?: any, NO_TIME?: any, TOO_OLD?: any, TRACKED_BY_LOT?: any, UNKNOWN_PRODUCT?: any, UNREADABLE?: any }, ResolversTypes['InventoryFeedProblemCode']>;

export type InventoryFeedProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryFeedProblemConnection'] = ResolversParentTypes['InventoryFeedProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InventoryFeedProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InventoryFeedProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InventoryFeedProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryFeedProblemEdge'] = ResolversParentTypes['InventoryFeedProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InventoryFeedProblem'], ParentType, ContextType>;
};

export type InventoryFeedRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryFeedRows'] = ResolversParentTypes['InventoryFeedRows']> = {
  belowPromised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zeroed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zeroingStoppedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InventoryFeedStatusResolvers = EnumResolverSignature<{ APPLYING?: any, CANCELLED?: any, DONE?: any, RECEIVING?: any }, ResolversTypes['InventoryFeedStatus']>;

export type KitComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitComponent'] = ResolversParentTypes['KitComponent']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['LocationAddress'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<Array<ResolversTypes['CapacityDay']>>, ParentType, ContextType>;
  closedOn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  cutOffs?: Resolver<Array<ResolversTypes['CutOff']>, ParentType, ContextType>;
  deliveryMethods?: Resolver<Array<ResolversTypes['DeliveryMethod']>, ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['CalendarException']>, ParentType, ContextType>;
  holidayRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  prepMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LocationType'], ParentType, ContextType>;
};

export type LocationAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationAddress'] = ResolversParentTypes['LocationAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocationAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationAvailability'] = ResolversParentTypes['LocationAvailability']> = {
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['DeliveryMethod']>, ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['AvailabilityTerms']>, ParentType, ContextType>;
};

export type LocationAvailabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationAvailabilityConnection'] = ResolversParentTypes['LocationAvailabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LocationAvailabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LocationAvailability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LocationAvailabilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationAvailabilityEdge'] = ResolversParentTypes['LocationAvailabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LocationAvailability'], ParentType, ContextType>;
};

export type LocationTypeResolvers = EnumResolverSignature<{ LOCKER?: any, MERGE_POINT?: any, STORE?: any, THIRD_PARTY_LOGISTICS?: any, VENDOR?: any, VIRTUAL?: any, WAREHOUSE?: any }, ResolversTypes['LocationType']>;

export type LotToPickResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotToPick'] = ResolversParentTypes['LotToPick']> = {
  expiresOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjustStock?: Resolver<ResolversTypes['AdjustStockPayload'], ParentType, ContextType, RequireFields<MutationadjustStockArgs, 'input'>>;
  announceSupply?: Resolver<ResolversTypes['AnnounceSupplyPayload'], ParentType, ContextType, RequireFields<MutationannounceSupplyArgs, 'input'>>;
  cancelInventoryFeed?: Resolver<ResolversTypes['CancelInventoryFeedPayload'], ParentType, ContextType, RequireFields<MutationcancelInventoryFeedArgs, 'input'>>;
  cancelSupply?: Resolver<ResolversTypes['CancelSupplyPayload'], ParentType, ContextType, RequireFields<MutationcancelSupplyArgs, 'input'>>;
  cancelTransfer?: Resolver<ResolversTypes['CancelTransferPayload'], ParentType, ContextType, RequireFields<MutationcancelTransferArgs, 'input'>>;
  changeLocationCalendar?: Resolver<ResolversTypes['ChangeLocationCalendarPayload'], ParentType, ContextType, RequireFields<MutationchangeLocationCalendarArgs, 'input'>>;
  changeSupply?: Resolver<ResolversTypes['ChangeSupplyPayload'], ParentType, ContextType, RequireFields<MutationchangeSupplyArgs, 'input'>>;
  createTransfer?: Resolver<ResolversTypes['CreateTransferPayload'], ParentType, ContextType, RequireFields<MutationcreateTransferArgs, 'input'>>;
  declareTransferLost?: Resolver<ResolversTypes['DeclareTransferLostPayload'], ParentType, ContextType, RequireFields<MutationdeclareTransferLostArgs, 'input'>>;
  extendHold?: Resolver<ResolversTypes['ExtendHoldPayload'], ParentType, ContextType, RequireFields<MutationextendHoldArgs, 'input'>>;
  holdLot?: Resolver<ResolversTypes['HoldLotPayload'], ParentType, ContextType, RequireFields<MutationholdLotArgs, 'input'>>;
  holdStock?: Resolver<ResolversTypes['HoldStockPayload'], ParentType, ContextType, RequireFields<MutationholdStockArgs, 'input'>>;
  pickTransfer?: Resolver<ResolversTypes['PickTransferPayload'], ParentType, ContextType, RequireFields<MutationpickTransferArgs, 'input'>>;
  recallLot?: Resolver<ResolversTypes['RecallLotPayload'], ParentType, ContextType, RequireFields<MutationrecallLotArgs, 'input'>>;
  receiveStock?: Resolver<ResolversTypes['ReceiveStockPayload'], ParentType, ContextType, RequireFields<MutationreceiveStockArgs, 'input'>>;
  receiveSupply?: Resolver<ResolversTypes['ReceiveSupplyPayload'], ParentType, ContextType, RequireFields<MutationreceiveSupplyArgs, 'input'>>;
  receiveTransfer?: Resolver<ResolversTypes['ReceiveTransferPayload'], ParentType, ContextType, RequireFields<MutationreceiveTransferArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['ReleaseHoldPayload'], ParentType, ContextType, RequireFields<MutationreleaseHoldArgs, 'input'>>;
  releaseLot?: Resolver<ResolversTypes['ReleaseLotPayload'], ParentType, ContextType, RequireFields<MutationreleaseLotArgs, 'input'>>;
  releaseReservation?: Resolver<ResolversTypes['ReleaseReservationPayload'], ParentType, ContextType, RequireFields<MutationreleaseReservationArgs, 'reservationId'>>;
  removeBuffer?: Resolver<ResolversTypes['RemoveBufferPayload'], ParentType, ContextType, RequireFields<MutationremoveBufferArgs, 'input'>>;
  requestTransfer?: Resolver<ResolversTypes['RequestTransferPayload'], ParentType, ContextType, RequireFields<MutationrequestTransferArgs, 'input'>>;
  reserveStock?: Resolver<ResolversTypes['ReserveStockPayload'], ParentType, ContextType, RequireFields<MutationreserveStockArgs, 'input'>>;
  setBackorderPolicy?: Resolver<ResolversTypes['SetBackorderPolicyPayload'], ParentType, ContextType, RequireFields<MutationsetBackorderPolicyArgs, 'input'>>;
  setBuffer?: Resolver<ResolversTypes['SetBufferPayload'], ParentType, ContextType, RequireFields<MutationsetBufferArgs, 'input'>>;
  setChannelProtection?: Resolver<ResolversTypes['SetChannelProtectionPayload'], ParentType, ContextType, RequireFields<MutationsetChannelProtectionArgs, 'input'>>;
  setLocationCapacity?: Resolver<ResolversTypes['SetLocationCapacityPayload'], ParentType, ContextType, RequireFields<MutationsetLocationCapacityArgs, 'input'>>;
  setNetworkLink?: Resolver<ResolversTypes['SetNetworkLinkPayload'], ParentType, ContextType, RequireFields<MutationsetNetworkLinkArgs, 'input'>>;
  setPurchaseRule?: Resolver<ResolversTypes['SetPurchaseRulePayload'], ParentType, ContextType, RequireFields<MutationsetPurchaseRuleArgs, 'input'>>;
  setSafetyStock?: Resolver<ResolversTypes['SetSafetyStockPayload'], ParentType, ContextType, RequireFields<MutationsetSafetyStockArgs, 'input'>>;
  setStandingSupply?: Resolver<ResolversTypes['SetStandingSupplyPayload'], ParentType, ContextType, RequireFields<MutationsetStandingSupplyArgs, 'input'>>;
  setStockThreshold?: Resolver<ResolversTypes['SetStockThresholdPayload'], ParentType, ContextType, RequireFields<MutationsetStockThresholdArgs, 'input'>>;
  shipTransfer?: Resolver<ResolversTypes['ShipTransferPayload'], ParentType, ContextType, RequireFields<MutationshipTransferArgs, 'input'>>;
  uploadInventoryFeed?: Resolver<ResolversTypes['UploadInventoryFeedPayload'], ParentType, ContextType, RequireFields<MutationuploadInventoryFeedArgs, 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PickTransferErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickTransferError'] = ResolversParentTypes['PickTransferError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type PickTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickTransferPayload'] = ResolversParentTypes['PickTransferPayload']> = {
  errors?: Resolver<Array<ResolversTypes['PickTransferError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType, RequireFields<ProductavailabilityArgs, 'channel'>>;
  availableBy?: Resolver<Maybe<ResolversTypes['AvailableBy']>, ParentType, ContextType, RequireFields<ProductavailableByArgs, 'channel' | 'quantity'>>;
  backorderPolicies?: Resolver<Maybe<Array<ResolversTypes['BackorderPolicy']>>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['KitComponent']>, ParentType, ContextType>;
  deliveryMethods?: Resolver<Array<ResolversTypes['DeliveryMethod']>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handling?: Resolver<Array<ResolversTypes['HandlingConstraint']>, ParentType, ContextType>;
  inboundSupplies?: Resolver<Maybe<ResolversTypes['InboundSupplyConnection']>, ParentType, ContextType, Partial<ProductinboundSuppliesArgs>>;
  isCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType, RequireFields<ProductlevelArgs, 'location'>>;
  levels?: Resolver<Maybe<ResolversTypes['StockLevelConnection']>, ParentType, ContextType, Partial<ProductlevelsArgs>>;
  movements?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, RequireFields<ProductmovementsArgs, 'location'>>;
  purchaseRule?: Resolver<Maybe<ResolversTypes['PurchaseRule']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['ProductSize']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductKindResolvers = EnumResolverSignature<{ BUNDLE?: any, DIGITAL?: any, PHYSICAL?: any, SERVICE?: any }, ResolversTypes['ProductKind']>;

export type ProductSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSize'] = ResolversParentTypes['ProductSize']> = {
  heightMm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lengthMm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  widthMm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromisableFromResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromisableFrom'] = ResolversParentTypes['PromisableFrom']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

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

export type PurchasePeriodResolvers = EnumResolverSignature<{ DAY?: any, EVER?: any, MONTH?: any, WEEK?: any }, ResolversTypes['PurchasePeriod']>;

export type PurchaseRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseRule'] = ResolversParentTypes['PurchaseRule']> = {
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perCustomer?: Resolver<Maybe<ResolversTypes['CustomerLimit']>, ParentType, ContextType>;
  returnsCountBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PurchaseRuleKindResolvers = EnumResolverSignature<{ CUSTOMER?: any, MAX?: any, MIN?: any, STEP?: any }, ResolversTypes['PurchaseRuleKind']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  backorderOffers?: Resolver<Array<ResolversTypes['BackorderOffer']>, ParentType, ContextType, RequireFields<QuerybackorderOffersArgs, 'input'>>;
  basketAvailability?: Resolver<ResolversTypes['BasketAvailability'], ParentType, ContextType, RequireFields<QuerybasketAvailabilityArgs, 'channel' | 'lines'>>;
  brokenLimits?: Resolver<Array<ResolversTypes['BrokenLimit']>, ParentType, ContextType, RequireFields<QuerybrokenLimitsArgs, 'input'>>;
  bufferRules?: Resolver<ResolversTypes['BufferRuleConnection'], ParentType, ContextType, Partial<QuerybufferRulesArgs>>;
  inventoryFeed?: Resolver<Maybe<ResolversTypes['InventoryFeed']>, ParentType, ContextType, RequireFields<QueryinventoryFeedArgs, 'id'>>;
  inventoryFeeds?: Resolver<Maybe<ResolversTypes['InventoryFeedConnection']>, ParentType, ContextType, RequireFields<QueryinventoryFeedsArgs, 'location'>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, RequireFields<QuerylocationArgs, 'code'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryproductArgs, 'sku'>>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryproductsArgs, 'skus'>>;
  reservation?: Resolver<Maybe<ResolversTypes['StockReservation']>, ParentType, ContextType, RequireFields<QueryreservationArgs, 'reservationId'>>;
  sourcingView?: Resolver<ResolversTypes['SourcingView'], ParentType, ContextType, RequireFields<QuerysourcingViewArgs, 'input'>>;
  standingSupply?: Resolver<Maybe<Array<ResolversTypes['StandingSupply']>>, ParentType, ContextType, RequireFields<QuerystandingSupplyArgs, 'location'>>;
  stockHold?: Resolver<Maybe<ResolversTypes['StockHold']>, ParentType, ContextType, RequireFields<QuerystockHoldArgs, 'id'>>;
  stockInconsistencies?: Resolver<Maybe<ResolversTypes['StockInconsistencyConnection']>, ParentType, ContextType, RequireFields<QuerystockInconsistenciesArgs, 'location'>>;
  stockLot?: Resolver<Maybe<ResolversTypes['StockLot']>, ParentType, ContextType, RequireFields<QuerystockLotArgs, 'lot' | 'sku'>>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType, RequireFields<QuerytransferArgs, 'id'>>;
  transfers?: Resolver<Maybe<ResolversTypes['TransferConnection']>, ParentType, ContextType, RequireFields<QuerytransfersArgs, 'location'>>;
};

export type RecallLotErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallLotError'] = ResolversParentTypes['RecallLotError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type RecallLotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallLotPayload'] = ResolversParentTypes['RecallLotPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RecallLotError']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['StockLot']>, ParentType, ContextType>;
};

export type ReceiveStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveStockError'] = ResolversParentTypes['ReceiveStockError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ReceiveStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveStockPayload'] = ResolversParentTypes['ReceiveStockPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ReceiveStockError']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
};

export type ReceiveSupplyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveSupplyError'] = ResolversParentTypes['ReceiveSupplyError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ReceiveSupplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveSupplyPayload'] = ResolversParentTypes['ReceiveSupplyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ReceiveSupplyError']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['InboundSupply']>, ParentType, ContextType>;
};

export type ReceiveTransferErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveTransferError'] = ResolversParentTypes['ReceiveTransferError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ReceiveTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveTransferPayload'] = ResolversParentTypes['ReceiveTransferPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ReceiveTransferError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type ReleaseHoldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldError'] = ResolversParentTypes['ReleaseHoldError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ReleaseHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldPayload'] = ResolversParentTypes['ReleaseHoldPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ReleaseHoldError']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['StockHold']>, ParentType, ContextType>;
};

export type ReleaseLotErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseLotError'] = ResolversParentTypes['ReleaseLotError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ReleaseLotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseLotPayload'] = ResolversParentTypes['ReleaseLotPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ReleaseLotError']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['StockLot']>, ParentType, ContextType>;
};

export type ReleaseReservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseReservationPayload'] = ResolversParentTypes['ReleaseReservationPayload']> = {
  released?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RemoveBufferErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveBufferError'] = ResolversParentTypes['RemoveBufferError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type RemoveBufferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveBufferPayload'] = ResolversParentTypes['RemoveBufferPayload']> = {
  buffer?: Resolver<Maybe<ResolversTypes['BufferRule']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RemoveBufferError']>, ParentType, ContextType>;
};

export type RequestTransferErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestTransferError'] = ResolversParentTypes['RequestTransferError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError' | 'TransferShortError', ParentType, ContextType>;
};

export type RequestTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestTransferPayload'] = ResolversParentTypes['RequestTransferPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RequestTransferError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type ReserveStockOutcomeResolvers = EnumResolverSignature<{ GONE?: any, INSUFFICIENT?: any, LIMITED?: any, NO_CAPACITY?: any, REPLAYED?: any, RESERVED?: any }, ResolversTypes['ReserveStockOutcome']>;

export type ReserveStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveStockPayload'] = ResolversParentTypes['ReserveStockPayload']> = {
  full?: Resolver<Array<ResolversTypes['FullDay']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['BrokenLimit']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReservedStock']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReserveStockOutcome'], ParentType, ContextType>;
  shortages?: Resolver<Array<ResolversTypes['StockShortage']>, ParentType, ContextType>;
};

export type ReservedStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservedStock'] = ResolversParentTypes['ReservedStock']> = {
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetBackorderPolicyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBackorderPolicyError'] = ResolversParentTypes['SetBackorderPolicyError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type SetBackorderPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBackorderPolicyPayload'] = ResolversParentTypes['SetBackorderPolicyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['SetBackorderPolicyError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SetBufferErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBufferError'] = ResolversParentTypes['SetBufferError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type SetBufferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBufferPayload'] = ResolversParentTypes['SetBufferPayload']> = {
  buffer?: Resolver<Maybe<ResolversTypes['BufferRule']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['SetBufferError']>, ParentType, ContextType>;
};

export type SetChannelProtectionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChannelProtectionError'] = ResolversParentTypes['SetChannelProtectionError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type SetChannelProtectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChannelProtectionPayload'] = ResolversParentTypes['SetChannelProtectionPayload']> = {
  errors?: Resolver<Array<ResolversTypes['SetChannelProtectionError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SetLocationCapacityErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLocationCapacityError'] = ResolversParentTypes['SetLocationCapacityError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type SetLocationCapacityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLocationCapacityPayload'] = ResolversParentTypes['SetLocationCapacityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['SetLocationCapacityError']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
};

export type SetNetworkLinkErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNetworkLinkError'] = ResolversParentTypes['SetNetworkLinkError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type SetNetworkLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNetworkLinkPayload'] = ResolversParentTypes['SetNetworkLinkPayload']> = {
  errors?: Resolver<Array<ResolversTypes['SetNetworkLinkError']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
};

export type SetPurchaseRuleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPurchaseRuleError'] = ResolversParentTypes['SetPurchaseRuleError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type SetPurchaseRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPurchaseRulePayload'] = ResolversParentTypes['SetPurchaseRulePayload']> = {
  errors?: Resolver<Array<ResolversTypes['SetPurchaseRuleError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SetSafetyStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSafetyStockError'] = ResolversParentTypes['SetSafetyStockError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type SetSafetyStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSafetyStockPayload'] = ResolversParentTypes['SetSafetyStockPayload']> = {
  errors?: Resolver<Array<ResolversTypes['SetSafetyStockError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SetStandingSupplyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStandingSupplyError'] = ResolversParentTypes['SetStandingSupplyError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type SetStandingSupplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStandingSupplyPayload'] = ResolversParentTypes['SetStandingSupplyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['SetStandingSupplyError']>, ParentType, ContextType>;
  standingSupply?: Resolver<Array<ResolversTypes['StandingSupply']>, ParentType, ContextType>;
};

export type SetStockThresholdErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStockThresholdError'] = ResolversParentTypes['SetStockThresholdError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type SetStockThresholdPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStockThresholdPayload'] = ResolversParentTypes['SetStockThresholdPayload']> = {
  errors?: Resolver<Array<ResolversTypes['SetStockThresholdError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ShipTransferErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipTransferError'] = ResolversParentTypes['ShipTransferError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ShipTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipTransferPayload'] = ResolversParentTypes['ShipTransferPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ShipTransferError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type SourcingCapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCapacity'] = ResolversParentTypes['SourcingCapacity']> = {
  days?: Resolver<Array<ResolversTypes['CapacityDay']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcingComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingComponent'] = ResolversParentTypes['SourcingComponent']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcingLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingLevel'] = ResolversParentTypes['SourcingLevel']> = {
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcingLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingLocation'] = ResolversParentTypes['SourcingLocation']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cutOffs?: Resolver<Array<ResolversTypes['CutOff']>, ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['CalendarException']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['DeliveryMethod']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prepMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LocationType'], ParentType, ContextType>;
};

export type SourcingProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingProduct'] = ResolversParentTypes['SourcingProduct']> = {
  components?: Resolver<Array<ResolversTypes['SourcingComponent']>, ParentType, ContextType>;
  heightMm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  lengthMm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['DeliveryMethod']>, ParentType, ContextType>;
  purchaseRule?: Resolver<Maybe<ResolversTypes['PurchaseRule']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  substitutes?: Resolver<Array<ResolversTypes['SourcingSubstitute']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tracksLots?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  widthMm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourcingSubstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingSubstitute'] = ResolversParentTypes['SourcingSubstitute']> = {
  kind?: Resolver<ResolversTypes['SubstituteKind'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcingViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingView'] = ResolversParentTypes['SourcingView']> = {
  capacity?: Resolver<Array<ResolversTypes['SourcingCapacity']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['SourcingLevel']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['SourcingLocation']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['SourcingProduct']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandingSupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingSupply'] = ResolversParentTypes['StandingSupply']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockBelowZeroErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockBelowZeroError'] = ResolversParentTypes['StockBelowZeroError']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockHold'] = ResolversParentTypes['StockHold']> = {
  canExtend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['HeldStock']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockHoldStatus'], ParentType, ContextType>;
};

export type StockHoldStatusResolvers = EnumResolverSignature<{ EXPIRED?: any, HELD?: any, ORDERED?: any, RELEASED?: any }, ResolversTypes['StockHoldStatus']>;

export type StockInconsistencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockInconsistency'] = ResolversParentTypes['StockInconsistency']> = {
  counted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['InventoryFeed']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockInconsistencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockInconsistencyConnection'] = ResolversParentTypes['StockInconsistencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockInconsistencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockInconsistency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockInconsistencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockInconsistencyEdge'] = ResolversParentTypes['StockInconsistencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockInconsistency'], ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  allocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  damaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incoming?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  qualityHold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safetyStock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLot'] = ResolversParentTypes['StockLot']> = {
  allowedActions?: Resolver<Array<ResolversTypes['StockLotAction']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['StockLotHolderConnection'], ParentType, ContextType, Partial<StockLotholdersArgs>>;
  levels?: Resolver<Array<ResolversTypes['StockLotLevel']>, ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onTheWay?: Resolver<Array<ResolversTypes['StockLotOnTheWay']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StockLotState'], ParentType, ContextType>;
};

export type StockLotActionResolvers = EnumResolverSignature<{ HOLD?: any, RECALL?: any, RELEASE?: any }, ResolversTypes['StockLotAction']>;

export type StockLotHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotHolder'] = ResolversParentTypes['StockLotHolder']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type StockLotHolderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotHolderConnection'] = ResolversParentTypes['StockLotHolderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLotHolderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLotHolder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockLotHolderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotHolderEdge'] = ResolversParentTypes['StockLotHolderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLotHolder'], ParentType, ContextType>;
};

export type StockLotLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotLevel'] = ResolversParentTypes['StockLotLevel']> = {
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLotOnTheWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotOnTheWay'] = ResolversParentTypes['StockLotOnTheWay']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type StockLotStateResolvers = EnumResolverSignature<{ HELD?: any, OK?: any, RECALLED?: any }, ResolversTypes['StockLotState']>;

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<ResolversTypes['StockState'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['StockState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StockMovementType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type StockMovementTypeResolvers = EnumResolverSignature<{ ADJUST?: any, ALLOCATE?: any, DEALLOCATE?: any, EXPIRE?: any, LOSS?: any, QUARANTINE?: any, RECEIPT?: any, RELEASE?: any, RESERVE?: any, RETURN?: any, SCRAP?: any, SHIP?: any, SNAPSHOT?: any, TRANSFER_IN?: any, TRANSFER_OUT?: any }, ResolversTypes['StockMovementType']>;

export type StockReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReservation'] = ResolversParentTypes['StockReservation']> = {
  backorders?: Resolver<Array<ResolversTypes['ClaimedStock']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['CountedDay']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReservedStock']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StockReservationState'], ParentType, ContextType>;
};

export type StockReservationStateResolvers = EnumResolverSignature<{ CONVERTED?: any, EXPIRED?: any, HELD?: any, RELEASED?: any }, ResolversTypes['StockReservationState']>;

export type StockShortageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockShortage'] = ResolversParentTypes['StockShortage']> = {
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockShortageErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockShortageError'] = ResolversParentTypes['StockShortageError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockStateResolvers = EnumResolverSignature<{ ALLOCATED?: any, AVAILABLE?: any, DAMAGED?: any, EXPIRED?: any, IN_TRANSIT?: any, NONE?: any, QUALITY_HOLD?: any, RESERVED?: any, UNAVAILABLE?: any }, ResolversTypes['StockState']>;

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  availabilityChanged?: SubscriptionResolver<ResolversTypes['AvailabilityChanged'], "availabilityChanged", ParentType, ContextType, RequireFields<SubscriptionavailabilityChangedArgs, 'channel' | 'skus'>>;
};

export type SubstituteKindResolvers = EnumResolverSignature<{ SUBSTITUTE?: any, UPGRADE?: any }, ResolversTypes['SubstituteKind']>;

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer'], FederationReferenceType extends FederationReferenceTypes['Transfer'] = FederationReferenceTypes['Transfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Transfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['TransferAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TransferLine']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransferStatus'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TransferChangeConnection'], ParentType, ContextType, Partial<TransfertimelineArgs>>;
};

export type TransferActionResolvers = EnumResolverSignature<{ CANCEL?: any, COMPLETE?: any, DECLARE_LOST?: any, PICK?: any, RECEIVE?: any, REQUEST?: any, SHIP?: any }, ResolversTypes['TransferAction']>;

export type TransferChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferChange'] = ResolversParentTypes['TransferChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransferChangeKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusAfter?: Resolver<ResolversTypes['TransferStatus'], ParentType, ContextType>;
  statusBefore?: Resolver<Maybe<ResolversTypes['TransferStatus']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferChangeConnection'] = ResolversParentTypes['TransferChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransferChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TransferChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TransferChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferChangeEdge'] = ResolversParentTypes['TransferChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransferChange'], ParentType, ContextType>;
};

export type TransferChangeKindResolvers = EnumResolverSignature<{ CANCEL?: any, CREATE?: any, DECLARE_LOST?: any, PICK?: any, RECEIVE?: any, REQUEST?: any, SHIP?: any }, ResolversTypes['TransferChangeKind']>;

export type TransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type TransferLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferLine'] = ResolversParentTypes['TransferLine']> = {
  damaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['TransferLot']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferLossReasonResolvers = EnumResolverSignature<{ CARRIER?: any, DAMAGE?: any, THEFT?: any, UNKNOWN?: any }, ResolversTypes['TransferLossReason']>;

export type TransferLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferLot'] = ResolversParentTypes['TransferLot']> = {
  damaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferShortErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferShortError'] = ResolversParentTypes['TransferShortError']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, DRAFT?: any, IN_TRANSIT?: any, LOST?: any, PARTIALLY_RECEIVED?: any, PICKED?: any, RECEIVED?: any, REQUESTED?: any }, ResolversTypes['TransferStatus']>;

export type UploadInventoryFeedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadInventoryFeedError'] = ResolversParentTypes['UploadInventoryFeedError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'InventoryFeedConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type UploadInventoryFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadInventoryFeedPayload'] = ResolversParentTypes['UploadInventoryFeedPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UploadInventoryFeedError']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['InventoryFeed']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'HoldLimitError' | 'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'InventoryFeedConflictError' | 'NotFoundError' | 'PurchaseLimitError' | 'StockBelowZeroError' | 'StockShortageError' | 'TransferShortError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdjustStockError?: AdjustStockErrorResolvers<ContextType>;
  AdjustStockPayload?: AdjustStockPayloadResolvers<ContextType>;
  AdjustableState?: AdjustableStateResolvers;
  AdjustmentReason?: AdjustmentReasonResolvers;
  AnnounceSupplyError?: AnnounceSupplyErrorResolvers<ContextType>;
  AnnounceSupplyPayload?: AnnounceSupplyPayloadResolvers<ContextType>;
  AnnouncedSupplyKind?: AnnouncedSupplyKindResolvers;
  Availability?: AvailabilityResolvers<ContextType>;
  AvailabilityChangeKind?: AvailabilityChangeKindResolvers;
  AvailabilityChanged?: AvailabilityChangedResolvers<ContextType>;
  AvailabilityStatus?: AvailabilityStatusResolvers;
  AvailabilityTerms?: AvailabilityTermsResolvers<ContextType>;
  AvailableBy?: AvailableByResolvers<ContextType>;
  BackorderAvailability?: BackorderAvailabilityResolvers<ContextType>;
  BackorderBasis?: BackorderBasisResolvers;
  BackorderMode?: BackorderModeResolvers;
  BackorderOffer?: BackorderOfferResolvers<ContextType>;
  BackorderOfferStep?: BackorderOfferStepResolvers<ContextType>;
  BackorderPolicy?: BackorderPolicyResolvers<ContextType>;
  BasketAvailability?: BasketAvailabilityResolvers<ContextType>;
  BasketLineAvailability?: BasketLineAvailabilityResolvers<ContextType>;
  BrokenLimit?: BrokenLimitResolvers<ContextType>;
  BufferRule?: BufferRuleResolvers<ContextType>;
  BufferRuleConnection?: BufferRuleConnectionResolvers<ContextType>;
  BufferRuleEdge?: BufferRuleEdgeResolvers<ContextType>;
  CalendarException?: CalendarExceptionResolvers<ContextType>;
  CancelInventoryFeedError?: CancelInventoryFeedErrorResolvers<ContextType>;
  CancelInventoryFeedPayload?: CancelInventoryFeedPayloadResolvers<ContextType>;
  CancelSupplyError?: CancelSupplyErrorResolvers<ContextType>;
  CancelSupplyPayload?: CancelSupplyPayloadResolvers<ContextType>;
  CancelTransferError?: CancelTransferErrorResolvers<ContextType>;
  CancelTransferPayload?: CancelTransferPayloadResolvers<ContextType>;
  CapacityDay?: CapacityDayResolvers<ContextType>;
  CapacityMeasure?: CapacityMeasureResolvers;
  ChangeLocationCalendarError?: ChangeLocationCalendarErrorResolvers<ContextType>;
  ChangeLocationCalendarPayload?: ChangeLocationCalendarPayloadResolvers<ContextType>;
  ChangeSupplyError?: ChangeSupplyErrorResolvers<ContextType>;
  ChangeSupplyPayload?: ChangeSupplyPayloadResolvers<ContextType>;
  ClaimedStock?: ClaimedStockResolvers<ContextType>;
  CountedDay?: CountedDayResolvers<ContextType>;
  CreateTransferError?: CreateTransferErrorResolvers<ContextType>;
  CreateTransferPayload?: CreateTransferPayloadResolvers<ContextType>;
  CustomerLimit?: CustomerLimitResolvers<ContextType>;
  CutOff?: CutOffResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayHours?: DayHoursResolvers<ContextType>;
  DeclareTransferLostError?: DeclareTransferLostErrorResolvers<ContextType>;
  DeclareTransferLostPayload?: DeclareTransferLostPayloadResolvers<ContextType>;
  DeliveryMethod?: DeliveryMethodResolvers;
  ExtendHoldError?: ExtendHoldErrorResolvers<ContextType>;
  ExtendHoldPayload?: ExtendHoldPayloadResolvers<ContextType>;
  Fulfilment?: FulfilmentResolvers<ContextType>;
  FulfilmentLine?: FulfilmentLineResolvers<ContextType>;
  FullDay?: FullDayResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  HandlingConstraint?: HandlingConstraintResolvers;
  HeldStock?: HeldStockResolvers<ContextType>;
  HoldLimit?: HoldLimitResolvers;
  HoldLimitError?: HoldLimitErrorResolvers<ContextType>;
  HoldLotError?: HoldLotErrorResolvers<ContextType>;
  HoldLotPayload?: HoldLotPayloadResolvers<ContextType>;
  HoldStockError?: HoldStockErrorResolvers<ContextType>;
  HoldStockPayload?: HoldStockPayloadResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  IdempotencyInProgressError?: IdempotencyInProgressErrorResolvers<ContextType>;
  InboundSupply?: InboundSupplyResolvers<ContextType>;
  InboundSupplyConnection?: InboundSupplyConnectionResolvers<ContextType>;
  InboundSupplyEdge?: InboundSupplyEdgeResolvers<ContextType>;
  InboundSupplyKind?: InboundSupplyKindResolvers;
  InboundSupplyStatus?: InboundSupplyStatusResolvers;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InvalidTransitionError?: InvalidTransitionErrorResolvers<ContextType>;
  InventoryFeed?: InventoryFeedResolvers<ContextType>;
  InventoryFeedAction?: InventoryFeedActionResolvers;
  InventoryFeedConflictError?: InventoryFeedConflictErrorResolvers<ContextType>;
  InventoryFeedConnection?: InventoryFeedConnectionResolvers<ContextType>;
  InventoryFeedEdge?: InventoryFeedEdgeResolvers<ContextType>;
  InventoryFeedFormat?: InventoryFeedFormatResolvers;
  InventoryFeedKind?: InventoryFeedKindResolvers;
  InventoryFeedProblem?: InventoryFeedProblemResolvers<ContextType>;
  InventoryFeedProblemCode?: InventoryFeedProblemCodeResolvers;
  InventoryFeedProblemConnection?: InventoryFeedProblemConnectionResolvers<ContextType>;
  InventoryFeedProblemEdge?: InventoryFeedProblemEdgeResolvers<ContextType>;
  InventoryFeedRows?: InventoryFeedRowsResolvers<ContextType>;
  InventoryFeedStatus?: InventoryFeedStatusResolvers;
  KitComponent?: KitComponentResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationAddress?: LocationAddressResolvers<ContextType>;
  LocationAvailability?: LocationAvailabilityResolvers<ContextType>;
  LocationAvailabilityConnection?: LocationAvailabilityConnectionResolvers<ContextType>;
  LocationAvailabilityEdge?: LocationAvailabilityEdgeResolvers<ContextType>;
  LocationType?: LocationTypeResolvers;
  LotToPick?: LotToPickResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PickTransferError?: PickTransferErrorResolvers<ContextType>;
  PickTransferPayload?: PickTransferPayloadResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductKind?: ProductKindResolvers;
  ProductSize?: ProductSizeResolvers<ContextType>;
  PromisableFrom?: PromisableFromResolvers<ContextType>;
  PurchaseLimitError?: PurchaseLimitErrorResolvers<ContextType>;
  PurchasePeriod?: PurchasePeriodResolvers;
  PurchaseRule?: PurchaseRuleResolvers<ContextType>;
  PurchaseRuleKind?: PurchaseRuleKindResolvers;
  Query?: QueryResolvers<ContextType>;
  RecallLotError?: RecallLotErrorResolvers<ContextType>;
  RecallLotPayload?: RecallLotPayloadResolvers<ContextType>;
  ReceiveStockError?: ReceiveStockErrorResolvers<ContextType>;
  ReceiveStockPayload?: ReceiveStockPayloadResolvers<ContextType>;
  ReceiveSupplyError?: ReceiveSupplyErrorResolvers<ContextType>;
  ReceiveSupplyPayload?: ReceiveSupplyPayloadResolvers<ContextType>;
  ReceiveTransferError?: ReceiveTransferErrorResolvers<ContextType>;
  ReceiveTransferPayload?: ReceiveTransferPayloadResolvers<ContextType>;
  ReleaseHoldError?: ReleaseHoldErrorResolvers<ContextType>;
  ReleaseHoldPayload?: ReleaseHoldPayloadResolvers<ContextType>;
  ReleaseLotError?: ReleaseLotErrorResolvers<ContextType>;
  ReleaseLotPayload?: ReleaseLotPayloadResolvers<ContextType>;
  ReleaseReservationPayload?: ReleaseReservationPayloadResolvers<ContextType>;
  RemoveBufferError?: RemoveBufferErrorResolvers<ContextType>;
  RemoveBufferPayload?: RemoveBufferPayloadResolvers<ContextType>;
  RequestTransferError?: RequestTransferErrorResolvers<ContextType>;
  RequestTransferPayload?: RequestTransferPayloadResolvers<ContextType>;
  ReserveStockOutcome?: ReserveStockOutcomeResolvers;
  ReserveStockPayload?: ReserveStockPayloadResolvers<ContextType>;
  ReservedStock?: ReservedStockResolvers<ContextType>;
  SetBackorderPolicyError?: SetBackorderPolicyErrorResolvers<ContextType>;
  SetBackorderPolicyPayload?: SetBackorderPolicyPayloadResolvers<ContextType>;
  SetBufferError?: SetBufferErrorResolvers<ContextType>;
  SetBufferPayload?: SetBufferPayloadResolvers<ContextType>;
  SetChannelProtectionError?: SetChannelProtectionErrorResolvers<ContextType>;
  SetChannelProtectionPayload?: SetChannelProtectionPayloadResolvers<ContextType>;
  SetLocationCapacityError?: SetLocationCapacityErrorResolvers<ContextType>;
  SetLocationCapacityPayload?: SetLocationCapacityPayloadResolvers<ContextType>;
  SetNetworkLinkError?: SetNetworkLinkErrorResolvers<ContextType>;
  SetNetworkLinkPayload?: SetNetworkLinkPayloadResolvers<ContextType>;
  SetPurchaseRuleError?: SetPurchaseRuleErrorResolvers<ContextType>;
  SetPurchaseRulePayload?: SetPurchaseRulePayloadResolvers<ContextType>;
  SetSafetyStockError?: SetSafetyStockErrorResolvers<ContextType>;
  SetSafetyStockPayload?: SetSafetyStockPayloadResolvers<ContextType>;
  SetStandingSupplyError?: SetStandingSupplyErrorResolvers<ContextType>;
  SetStandingSupplyPayload?: SetStandingSupplyPayloadResolvers<ContextType>;
  SetStockThresholdError?: SetStockThresholdErrorResolvers<ContextType>;
  SetStockThresholdPayload?: SetStockThresholdPayloadResolvers<ContextType>;
  ShipTransferError?: ShipTransferErrorResolvers<ContextType>;
  ShipTransferPayload?: ShipTransferPayloadResolvers<ContextType>;
  SourcingCapacity?: SourcingCapacityResolvers<ContextType>;
  SourcingComponent?: SourcingComponentResolvers<ContextType>;
  SourcingLevel?: SourcingLevelResolvers<ContextType>;
  SourcingLocation?: SourcingLocationResolvers<ContextType>;
  SourcingProduct?: SourcingProductResolvers<ContextType>;
  SourcingSubstitute?: SourcingSubstituteResolvers<ContextType>;
  SourcingView?: SourcingViewResolvers<ContextType>;
  StandingSupply?: StandingSupplyResolvers<ContextType>;
  StockBelowZeroError?: StockBelowZeroErrorResolvers<ContextType>;
  StockHold?: StockHoldResolvers<ContextType>;
  StockHoldStatus?: StockHoldStatusResolvers;
  StockInconsistency?: StockInconsistencyResolvers<ContextType>;
  StockInconsistencyConnection?: StockInconsistencyConnectionResolvers<ContextType>;
  StockInconsistencyEdge?: StockInconsistencyEdgeResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockLot?: StockLotResolvers<ContextType>;
  StockLotAction?: StockLotActionResolvers;
  StockLotHolder?: StockLotHolderResolvers<ContextType>;
  StockLotHolderConnection?: StockLotHolderConnectionResolvers<ContextType>;
  StockLotHolderEdge?: StockLotHolderEdgeResolvers<ContextType>;
  StockLotLevel?: StockLotLevelResolvers<ContextType>;
  StockLotOnTheWay?: StockLotOnTheWayResolvers<ContextType>;
  StockLotState?: StockLotStateResolvers;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockMovementType?: StockMovementTypeResolvers;
  StockReservation?: StockReservationResolvers<ContextType>;
  StockReservationState?: StockReservationStateResolvers;
  StockShortage?: StockShortageResolvers<ContextType>;
  StockShortageError?: StockShortageErrorResolvers<ContextType>;
  StockState?: StockStateResolvers;
  Subscription?: SubscriptionResolvers<ContextType>;
  SubstituteKind?: SubstituteKindResolvers;
  Transfer?: TransferResolvers<ContextType>;
  TransferAction?: TransferActionResolvers;
  TransferChange?: TransferChangeResolvers<ContextType>;
  TransferChangeConnection?: TransferChangeConnectionResolvers<ContextType>;
  TransferChangeEdge?: TransferChangeEdgeResolvers<ContextType>;
  TransferChangeKind?: TransferChangeKindResolvers;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
  TransferLine?: TransferLineResolvers<ContextType>;
  TransferLossReason?: TransferLossReasonResolvers;
  TransferLot?: TransferLotResolvers<ContextType>;
  TransferShortError?: TransferShortErrorResolvers<ContextType>;
  TransferStatus?: TransferStatusResolvers;
  UploadInventoryFeedError?: UploadInventoryFeedErrorResolvers<ContextType>;
  UploadInventoryFeedPayload?: UploadInventoryFeedPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: authDirectiveResolver<any, any, ContextType>;
  public?: publicDirectiveResolver<any, any, ContextType>;
};
