import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AutomationMapper, AutomationActionMapper, AutomationVersionMapper } from './automation/schema.mappers.ts';
import type { AutomationActionRunMapper, AutomationRunMapper, AutomationTermMapper } from './automation-run/schema.mappers.ts';
import type { AutomationTrialEventMapper } from './try-automation/schema.mappers.ts';
import type { WebhookDeliveryMapper } from './webhook-delivery/schema.mappers.ts';
import type { WebhookEndpointMapper } from './webhook-endpoint/schema.mappers.ts';
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

/** Why it was refused. */
export type ActivateAutomationError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | MissingScopesError | NotFoundError;

/** Which version, and how. */
export type ActivateAutomationInput = {
  /** The automation. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it acts. */
  mode?: AutomationMode;
  /** Which version. */
  version: Scalars['Int']['input'];
};

/** The automation as it stands now, or why nothing changed. */
export type ActivateAutomationPayload = {
  __typename?: 'ActivateAutomationPayload';
  /** The automation; null when refused. */
  automation?: Maybe<Automation>;
  /** Empty on success. */
  errors: Array<ActivateAutomationError>;
};

/** Why it was refused. */
export type ArchiveAutomationError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Which automation. */
export type ArchiveAutomationInput = {
  /** The automation. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** The automation as it stands now, or why nothing changed. */
export type ArchiveAutomationPayload = {
  __typename?: 'ArchiveAutomationPayload';
  /** The automation; null when refused. */
  automation?: Maybe<Automation>;
  /** Empty on success. */
  errors: Array<ArchiveAutomationError>;
};

/**
 * What is done by itself: when one of its events happens and its condition holds, its actions are taken, each once for each event. It is data in numbered versions, of which one
 * may be in force. It never acts on what it did itself, pauses when it goes round with others, when more than 5 automations lead to one another, and when it runs too often
 * for one thing.
 */
export type Automation = {
  __typename?: 'Automation';
  /** The version in force; null when none is, and when it is older than the newest 100. */
  active?: Maybe<AutomationVersion>;
  /** When it last changed its version or status. */
  changedAt: Scalars['DateTime']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Begins with `aut_`. */
  id: Scalars['ID']['output'];
  /** The newest version. */
  latest: AutomationVersion;
  /** What it is for, in the retailer's words. */
  name: Scalars['String']['output'];
  /** Why it is paused; null when it is not. */
  pausedReason?: Maybe<AutomationPausedReason>;
  /** What it made of events, newest first. Kept for 30 days. */
  runs: AutomationRunConnection;
  /** Where it stands. */
  status: AutomationStatus;
  /** Its versions, newest first, at most 100. */
  versions: Array<AutomationVersion>;
};


/**
 * What is done by itself: when one of its events happens and its condition holds, its actions are taken, each once for each event. It is data in numbered versions, of which one
 * may be in force. It never acts on what it did itself, pauses when it goes round with others, when more than 5 automations lead to one another, and when it runs too often
 * for one thing.
 */
export type AutomationrunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<AutomationRunStatus>;
};

/** What an automation does. */
export type AutomationAction = {
  __typename?: 'AutomationAction';
  /** What it does, in a sentence. */
  description: Scalars['String']['output'];
  /** What kind of thing it is. */
  kind: AutomationActionKind;
  /** The scope that whoever activates it must hold. */
  scope: Scalars['String']['output'];
};

/** What an automation does. Set exactly one field. */
export type AutomationActionInput = {
  /** Cancel what can still be cancelled of the order. Needs scope `order:cancel` to be activated. */
  cancelOrder?: InputMaybe<AutomationCancelInput>;
  /** Hold the work orders that the event names, or all of its order's. Needs scope `fulfilment:override` to be activated. */
  holdWork?: InputMaybe<AutomationHoldInput>;
  /** Tell by an event. Needs scope `webhook:manage` to be activated. */
  notify?: InputMaybe<AutomationNotifyInput>;
  /** Have a person look at the order. Needs scope `exception:raise` to be activated. */
  raiseException?: InputMaybe<AutomationRaiseInput>;
  /** True: let such work go on. Needs scope `fulfilment:override` to be activated. */
  releaseWork?: InputMaybe<Scalars['Boolean']['input']>;
  /** End what waits of the order because units could not be sourced. Needs scope `exception:resolve` to be activated. */
  resolveExceptions?: InputMaybe<AutomationResolveInput>;
};

/** What an automation can do. Clients must tolerate new values. */
export type AutomationActionKind =
  /** Cancel what can still be cancelled of the order: `cancelOrder`. */
  | 'CANCEL_ORDER'
  /** Hold the work orders that the event names, or all of its order's: `holdFulfilment`. */
  | 'HOLD_WORK'
  /** Tell by the event `automation.notified`, as webhooks are told. */
  | 'NOTIFY'
  /** Have a person look at the order: `raiseException`. */
  | 'RAISE_EXCEPTION'
  /** Let held work go on: `releaseFulfilmentHold`. */
  | 'RELEASE_WORK'
  /** End what waits because units could not be sourced: `resolveException`. */
  | 'RESOLVE_EXCEPTIONS';

/** One action of a run. */
export type AutomationActionRun = {
  __typename?: 'AutomationActionRun';
  /** What was to be done. */
  action: AutomationAction;
  /** When it ended; null before. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is tried next; null when it has ended. */
  nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was done, or why not; null before the first try. */
  result?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: AutomationActionStatus;
  /** How often it was tried since it was begun or retried, at most 9. */
  tryCount: Scalars['Int']['output'];
};

/** Where an action stands. Clients must tolerate new values. */
export type AutomationActionStatus =
  /** It failed at 9 tries over some two and a half hours. */
  | 'DEAD'
  /** It was done. */
  | 'DONE'
  /** The automation was paused before. */
  | 'DROPPED'
  /** It is to be tried, or tried again. */
  | 'PENDING'
  /** Whoever owns the thing said no. */
  | 'REFUSED';

/** How an order is cancelled. */
export type AutomationCancelInput = {
  /** Why. */
  reason: AutomationCancelReason;
};

/** Why an automation cancels. */
export type AutomationCancelReason =
  /** The customer wants it so. */
  | 'CUSTOMER'
  /** It looks like fraud. */
  | 'FRAUD'
  /** Anything else. */
  | 'OTHER'
  /** It cannot be had. */
  | 'STOCK';

/** Somebody else has edited it meanwhile: look at what it says now. */
export type AutomationChangedError = UserError & {
  __typename?: 'AutomationChangedError';
  /** A sentence for the developer. */
  message: Scalars['String']['output'];
  /** Always the field `expectedVersion`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The newest version. */
  version: Scalars['Int']['output'];
};

/** What an automation does about units that could not be sourced. */
export type AutomationChoice =
  /** They are taken off the order. */
  | 'CANCEL_UNITS'
  /** They wait for stock. */
  | 'KEEP'
  /** They are sourced again. */
  | 'RETRY';

/** When an automation acts. Set exactly one of `all`, `any`, `not` and `field`. At most 5 levels and 50 comparisons. */
export type AutomationConditionInput = {
  /** All of them hold. */
  all?: InputMaybe<Array<AutomationConditionInput>>;
  /** Any of them holds. */
  any?: InputMaybe<Array<AutomationConditionInput>>;
  /**
   * A field of the event's payload, as in `location`, `amount.amount`, `lines.sku`, `lines.count`: it must be one of every type of event that triggers. Through a list any element
   * will do.
   */
  field?: InputMaybe<Scalars['String']['input']>;
  /** It does not hold. */
  not?: InputMaybe<AutomationConditionInput>;
  /** How the field is compared. */
  operator?: InputMaybe<AutomationOperator>;
  /** One value of at most 200 characters; a number as its decimal. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** For IN and NOT_IN: 1 to 50 values. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How work is held. */
export type AutomationHoldInput = {
  /** For how long, 1 to 720 hours; left out: until somebody releases it. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  reason: AutomationHoldReason;
};

/** Why an automation holds work. */
export type AutomationHoldReason =
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

/** Whether an automation acts. */
export type AutomationMode =
  /** It acts. */
  | 'ACT'
  /** It writes down what it would do. */
  | 'DRY_RUN';

/** What is told, and to whom. */
export type AutomationNotifyInput = {
  /** A code of capital letters, digits and _, at most 50, as in `VIP_ORDER`. */
  code: Scalars['String']['input'];
  /** An endpoint for webhooks that is told whatever types it wants; all that want `automation.notified` are told as well. */
  endpointId?: InputMaybe<Scalars['ID']['input']>;
};

/** How a field is compared. */
export type AutomationOperator =
  /** A number: at least this. */
  | 'AT_LEAST'
  /** A number: at most this. */
  | 'AT_MOST'
  /** It is this. */
  | 'EQUALS'
  /** It is one of these. */
  | 'IN'
  /** It is not there, or null. */
  | 'IS_NOT_SET'
  /** It is there and not null. */
  | 'IS_SET'
  /** A number: less than this. */
  | 'LESS_THAN'
  /** A number: more than this. */
  | 'MORE_THAN'
  /** It is not this; of a list, no element is. */
  | 'NOT_EQUALS'
  /** It is none of these; of a list, no element is. */
  | 'NOT_IN'
  /** A text: it begins so. */
  | 'STARTS_WITH';

/** Why an automation is paused. Clients must tolerate new values. */
export type AutomationPausedReason =
  /** Somebody paused it. */
  | 'BY_HAND'
  /** More than 5 automations would have led to one another. */
  | 'CHAIN_TOO_LONG'
  /** What it did led, over other automations, back to itself. */
  | 'RING'
  /** It would have run for one thing more often in an hour than its limit. */
  | 'TOO_OFTEN';

/** What a person is to look at. */
export type AutomationRaiseInput = {
  /** A code of capital letters, digits and _, at most 50, as in `CHECK_ADDRESS`. */
  reason: Scalars['String']['input'];
};

/** How exceptions are ended. */
export type AutomationResolveInput = {
  /** What is done about the units. */
  choice: AutomationChoice;
};

/** What an automation made of one event. */
export type AutomationRun = {
  __typename?: 'AutomationRun';
  /** Its actions in their order, at most 10; empty when nothing was to be done. */
  actions: Array<AutomationActionRun>;
  /** The automation. */
  automation?: Maybe<Automation>;
  /** The automations that led to it, the first one first and this one last, at most 6. */
  chain: Array<Automation>;
  /** When the event was taken. */
  createdAt: Scalars['DateTime']['output'];
  /** When the last action ended; null before. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What triggered it. */
  event: ToldEvent;
  /** Begins with `arn_`. */
  id: Scalars['ID']['output'];
  /** Which guard stopped it; null when none did. */
  skipReason?: Maybe<AutomationSkipReason>;
  /** Where it stands. */
  status: AutomationRunStatus;
  /** What it is about, as `order:ord_…`: runs are counted by it. */
  subject: Scalars['String']['output'];
  /** The comparisons of its condition and what they found, at most 50. */
  terms: Array<AutomationTerm>;
  /** The trace of all that it did: events and audit entries carry it. */
  trace: Scalars['String']['output'];
  /** The version that was in force. */
  version: Scalars['Int']['output'];
};

/** A page of runs. */
export type AutomationRunConnection = {
  __typename?: 'AutomationRunConnection';
  /** The runs with their cursors. */
  edges: Array<AutomationRunEdge>;
  /** The runs. */
  nodes: Array<AutomationRun>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A run in its list. */
export type AutomationRunEdge = {
  __typename?: 'AutomationRunEdge';
  /** Goes on after it. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: AutomationRun;
};

/** Where a run stands. Clients must tolerate new values. */
export type AutomationRunStatus =
  /** An action failed at every try. It can be retried. */
  | 'DEAD'
  /** Every action has ended: it was done, refused or dropped. */
  | 'DONE'
  /** It was only written down: the automation was on its dry run. */
  | 'DRY'
  /** Actions are being taken. */
  | 'PENDING'
  /** A guard stopped it before it did anything. */
  | 'SKIPPED';

/** Why a run did nothing. Clients must tolerate new values. */
export type AutomationSkipReason =
  /** More than 5 automations would have led to one another: it was paused. */
  | 'CHAIN_TOO_LONG'
  /** The automation itself caused the event. */
  | 'OWN_EFFECT'
  /** What it did led, over other automations, back to itself: it was paused. */
  | 'RING'
  /** It would have run for one thing more often in an hour than its limit: it was paused. */
  | 'TOO_OFTEN';

/** Where an automation stands. Clients must tolerate new values. */
export type AutomationStatus =
  /** It acts. */
  | 'ACTIVE'
  /** It was put away for good. */
  | 'ARCHIVED'
  /** It was never switched on. */
  | 'DRAFT'
  /** It writes down what it would do, and does nothing. */
  | 'DRY_RUN'
  /** It was switched off, by hand or by a guard: it begins nothing, and what it had begun is dropped. */
  | 'PAUSED';

/** One comparison, with what it found. */
export type AutomationTerm = {
  __typename?: 'AutomationTerm';
  /** The field. */
  field: Scalars['String']['output'];
  /** What the event had there, at most the first 5. */
  found: Array<Scalars['String']['output']>;
  /** Whether it holds. */
  isTrue: Scalars['Boolean']['output'];
  /** How it was compared. */
  operator: AutomationOperator;
  /** With what, at most 50. */
  values: Array<Scalars['String']['output']>;
};

/** What a version would have done. No connection: the log is read forward. */
export type AutomationTrial = {
  __typename?: 'AutomationTrial';
  /** How far the log was looked through: `after` of the next request. */
  cursor: Scalars['String']['output'];
  /** Whether the log goes on behind it. */
  hasMore: Scalars['Boolean']['output'];
  /** Events of the log that were looked at, at most 5,000. */
  lookedAtCount: Scalars['Int']['output'];
  /** Events of the types that trigger it, oldest first, at most as many as were asked for. There may be more though there are few here. */
  nodes: Array<AutomationTrialEvent>;
};

/** What a version would have made of one event. */
export type AutomationTrialEvent = {
  __typename?: 'AutomationTrialEvent';
  /** What would have been done, at most 10 actions; empty when nothing. */
  actions: Array<AutomationAction>;
  /** The event. */
  event: ToldEvent;
  /** Each comparison and what it found, at most 50: they say why, or why not. */
  terms: Array<AutomationTerm>;
  /** What would have become of it. */
  verdict: AutomationVerdict;
};

/** What would have become of an event. Runs within an hour are counted over the events of one request. Clients must tolerate new values. */
export type AutomationVerdict =
  /** It would have been paused: the chain of automations is too long. */
  | 'CHAIN_TOO_LONG'
  /** The condition does not hold. */
  | 'CONDITION_NOT_MET'
  /** The automation itself caused the event. */
  | 'OWN_EFFECT'
  /** It would have been paused: what it did led back to itself. */
  | 'RING'
  /** It would have been paused: too many runs for one thing in an hour. */
  | 'TOO_OFTEN'
  /** The actions would have been taken. */
  | 'WOULD_ACT';

/** A version of an automation; it is never changed. */
export type AutomationVersion = {
  __typename?: 'AutomationVersion';
  /** What it does, in this order, at most 10. */
  actions: Array<AutomationAction>;
  /** When it acts, as JSON of `AutomationConditionInput` with all values in `values`; null: always. */
  condition?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote it, as in `staff:olga`. */
  createdBy: Scalars['String']['output'];
  /** The types of events that trigger it, at most 20. */
  eventTypes: Array<Scalars['String']['output']>;
  /** Runs for one thing, as one order, in an hour; one more pauses it. */
  hourlyLimit: Scalars['Int']['output'];
  /** 1 is the first. */
  number: Scalars['Int']['output'];
};

/** Why it was refused. */
export type ChangeWebhookEndpointError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError | PrivateAddressError;

/** An endpoint with all its details. */
export type ChangeWebhookEndpointInput = {
  /** What it is for, at most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Types of events that it is told of, at most 100, as `order.placed` or `order.*`; none for all. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The endpoint's id. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Codes of locations, at most 100: it is told only of events about these; of everything when left out. */
  locations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where messages are posted to: https, at most 2,000 characters, not in a private network. */
  url: Scalars['String']['input'];
};

/** The endpoint as it stands now, or why nothing changed. */
export type ChangeWebhookEndpointPayload = {
  __typename?: 'ChangeWebhookEndpointPayload';
  /** Empty on success. */
  errors: Array<ChangeWebhookEndpointError>;
  /** The endpoint; null when refused. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

/** Why it was refused. */
export type CreateWebhookEndpointError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | PrivateAddressError | TooManyEndpointsError;

/** A new endpoint. */
export type CreateWebhookEndpointInput = {
  /** What it is for, at most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Types of events that it is told of, at most 100, as `order.placed` or `order.*`; none for all. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Codes of locations, at most 100: it is told only of events about these; of everything when left out. */
  locations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where messages are posted to: https, at most 2,000 characters, not in a private network. */
  url: Scalars['String']['input'];
};

/** The endpoint as it stands now, or why nothing changed. */
export type CreateWebhookEndpointPayload = {
  __typename?: 'CreateWebhookEndpointPayload';
  /** Empty on success. */
  errors: Array<CreateWebhookEndpointError>;
  /** The endpoint; null when refused. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

/** Why it was refused. */
export type DisableWebhookEndpointError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Which endpoint. */
export type DisableWebhookEndpointInput = {
  /** The endpoint's id. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** The endpoint as it stands now, or why nothing changed. */
export type DisableWebhookEndpointPayload = {
  __typename?: 'DisableWebhookEndpointPayload';
  /** Empty on success. */
  errors: Array<DisableWebhookEndpointError>;
  /** The endpoint; null when refused. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

/** Why it was refused. */
export type DraftAutomationError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | TooManyAutomationsError;

/** A new automation. */
export type DraftAutomationInput = {
  /** What it does, in this order, 1 to 10. */
  actions: Array<AutomationActionInput>;
  /** When it acts; left out: always. */
  condition?: InputMaybe<AutomationConditionInput>;
  /** The types of events that trigger it, 1 to 20, as `order.placed`: see docs/events.md. */
  eventTypes: Array<Scalars['String']['input']>;
  /** Runs for one thing in an hour, 1 to 1000; one more pauses it. */
  hourlyLimit?: Scalars['Int']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is for, 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** The automation as it stands now, or why nothing changed. */
export type DraftAutomationPayload = {
  __typename?: 'DraftAutomationPayload';
  /** The automation; null when refused. */
  automation?: Maybe<Automation>;
  /** Empty on success. */
  errors: Array<DraftAutomationError>;
};

/** Why it was refused. */
export type EditAutomationError = AutomationChangedError | IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** What the next version says. */
export type EditAutomationInput = {
  /** What it does, in this order, 1 to 10. */
  actions: Array<AutomationActionInput>;
  /** When it acts; left out: always. */
  condition?: InputMaybe<AutomationConditionInput>;
  /** The types of events that trigger it, 1 to 20, as `order.placed`: see docs/events.md. */
  eventTypes: Array<Scalars['String']['input']>;
  /** The newest version that was seen: if there is a newer one, nothing changes. */
  expectedVersion: Scalars['Int']['input'];
  /** Runs for one thing in an hour, 1 to 1000; one more pauses it. */
  hourlyLimit?: Scalars['Int']['input'];
  /** The automation. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is for, 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** The automation as it stands now, or why nothing changed. */
export type EditAutomationPayload = {
  __typename?: 'EditAutomationPayload';
  /** The automation; null when refused. */
  automation?: Maybe<Automation>;
  /** Empty on success. */
  errors: Array<EditAutomationError>;
};

/** Why it was refused. */
export type EnableWebhookEndpointError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Which endpoint. */
export type EnableWebhookEndpointInput = {
  /** The endpoint's id. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** The endpoint as it stands now, or why nothing changed. */
export type EnableWebhookEndpointPayload = {
  __typename?: 'EnableWebhookEndpointPayload';
  /** Empty on success. */
  errors: Array<EnableWebhookEndpointError>;
  /** The endpoint; null when refused. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

/** Something that happened. The catalogue of types is in docs/events.md, for machines in docs/asyncapi.json. */
export type Event = {
  __typename?: 'Event';
  /** Who caused it, as `guest`, `customer:cus_…`, `staff:…`, `service:orders`. */
  actor: Scalars['String']['output'];
  /** What it is about, as `order:ord_…`. Events about one thing stand in their order. */
  aggregate: Scalars['String']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Begins with `evt_`: the same wherever it is told. */
  id: Scalars['ID']['output'];
  /** Its payload as JSON: ids, codes and quantities, no personal data. */
  payload: Scalars['String']['output'];
  /** The trace of the request that caused it. */
  trace: Scalars['String']['output'];
  /** What happened, as `order.placed`. */
  type: Scalars['String']['output'];
  /** Version of its payload's shape. */
  version: Scalars['Int']['output'];
};

/** A part of the log. No connection: a log is read forward, and goes on for ever. */
export type EventPage = {
  __typename?: 'EventPage';
  /** How far the log was looked through: `after` of the next request. */
  cursor: Scalars['String']['output'];
  /** Whether the log goes on behind it now. */
  hasMore: Scalars['Boolean']['output'];
  /** The events, at most as many as were asked for. There may be more though there are few here: one request looks through 5,000 events at most. */
  nodes: Array<Event>;
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

/** The automation does what you may not do yourself: have somebody activate it who may. */
export type MissingScopesError = UserError & {
  __typename?: 'MissingScopesError';
  /** A sentence for the developer. */
  message: Scalars['String']['output'];
  /** Null: no single field caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The scopes that are missing, at most 10. */
  scopes: Array<Scalars['String']['output']>;
};

/** What can be done. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Puts a version in force, for what happens from now on: to act, or on a dry run. To have it act takes the scopes of its actions as well. Requires scope `automation:manage`. */
  activateAutomation: ActivateAutomationPayload;
  /** Puts an automation away for good; its runs stay to be read. Requires scope `automation:manage`. */
  archiveAutomation: ArchiveAutomationPayload;
  /** Changes where an endpoint is and what it is told of. Messages that wait go to the new URL. Requires scope `webhook:manage`. */
  changeWebhookEndpoint: ChangeWebhookEndpointPayload;
  /** Has a system told of events from now on; at most 100 endpoints. Requires scope `webhook:manage`. */
  createWebhookEndpoint: CreateWebhookEndpointPayload;
  /** Sends no messages to an endpoint until it is enabled. Requires scope `webhook:manage`. */
  disableWebhookEndpoint: DisableWebhookEndpointPayload;
  /** Writes an automation down, as version 1. It does nothing before it is activated; at most 200 may exist. Requires scope `automation:manage`. */
  draftAutomation: DraftAutomationPayload;
  /** Writes a new version of an automation. The version in force stays in force until another is activated. Requires scope `automation:manage`. */
  editAutomation: EditAutomationPayload;
  /** Sends messages to an endpoint again. What waited goes on; events meanwhile are brought by `replayWebhookDeliveries`. Requires scope `webhook:manage`. */
  enableWebhookEndpoint: EnableWebhookEndpointPayload;
  /** Switches an automation off: it begins nothing, and what it had begun is dropped. Requires scope `automation:manage`. */
  pauseAutomation: PauseAutomationPayload;
  /** Removes an endpoint with its messages. Requires scope `webhook:manage`. */
  removeWebhookEndpoint: RemoveWebhookEndpointPayload;
  /** Sends an endpoint the events of a time again: dead messages, on request those that arrived, and those of the last 72 hours that were never queued for it. The order of each thing is kept. Requires scope `webhook:manage`. */
  replayWebhookDeliveries: ReplayWebhookDeliveriesPayload;
  /** Has what of a run was given up, or dropped, tried again. What turns out to be done already is not done again. Requires scope `automation:manage`. */
  retryAutomationRun: RetryAutomationRunPayload;
  /** Tries an ended message again, with the whole schedule before it. Requires scope `webhook:manage`. */
  retryWebhookDelivery: RetryWebhookDeliveryPayload;
  /** Gives an endpoint a new secret. For a while both sign, so that the receiver can change over without losing a message. Requires scope `webhook:manage`. */
  rotateWebhookSecret: RotateWebhookSecretPayload;
  /** Posts a message of type `webhook-endpoint.tested` at once, once, whatever the endpoint's status, and says what became of it. It is not kept. Requires scope `webhook:manage`. */
  testWebhookEndpoint: TestWebhookEndpointPayload;
};


/** What can be done. */
export type MutationactivateAutomationArgs = {
  input: ActivateAutomationInput;
};


/** What can be done. */
export type MutationarchiveAutomationArgs = {
  input: ArchiveAutomationInput;
};


/** What can be done. */
export type MutationchangeWebhookEndpointArgs = {
  input: ChangeWebhookEndpointInput;
};


/** What can be done. */
export type MutationcreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


/** What can be done. */
export type MutationdisableWebhookEndpointArgs = {
  input: DisableWebhookEndpointInput;
};


/** What can be done. */
export type MutationdraftAutomationArgs = {
  input: DraftAutomationInput;
};


/** What can be done. */
export type MutationeditAutomationArgs = {
  input: EditAutomationInput;
};


/** What can be done. */
export type MutationenableWebhookEndpointArgs = {
  input: EnableWebhookEndpointInput;
};


/** What can be done. */
export type MutationpauseAutomationArgs = {
  input: PauseAutomationInput;
};


/** What can be done. */
export type MutationremoveWebhookEndpointArgs = {
  input: RemoveWebhookEndpointInput;
};


/** What can be done. */
export type MutationreplayWebhookDeliveriesArgs = {
  input: ReplayWebhookDeliveriesInput;
};


/** What can be done. */
export type MutationretryAutomationRunArgs = {
  input: RetryAutomationRunInput;
};


/** What can be done. */
export type MutationretryWebhookDeliveryArgs = {
  input: RetryWebhookDeliveryInput;
};


/** What can be done. */
export type MutationrotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** What can be done. */
export type MutationtestWebhookEndpointArgs = {
  input: TestWebhookEndpointInput;
};

/** There is no such thing, or it is not yours to see. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that names it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
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

/** Why it was refused. */
export type PauseAutomationError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Which automation. */
export type PauseAutomationInput = {
  /** The automation. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** The automation as it stands now, or why nothing changed. */
export type PauseAutomationPayload = {
  __typename?: 'PauseAutomationPayload';
  /** The automation; null when refused. */
  automation?: Maybe<Automation>;
  /** Empty on success. */
  errors: Array<PauseAutomationError>;
};

/** The URL leads into a private network, where no message is sent. */
export type PrivateAddressError = UserError & {
  __typename?: 'PrivateAddressError';
  /** A sentence for the developer. */
  message: Scalars['String']['output'];
  /** Always the field `url`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** An automation; null when there is none of that id. Requires scope `automation:read`. */
  automation?: Maybe<Automation>;
  /** What automations made of events, newest first: those that somebody has to look at are DEAD. Kept for 30 days. Requires scope `automation:read`. */
  automationRuns: AutomationRunConnection;
  /** The automations, oldest first, at most 500: those of a status, or all that are not archived. Requires scope `automation:read`. */
  automations: Array<Automation>;
  /**
   * What happened, in one order: the log that webhooks and subscriptions are fed from, kept 72 hours. Whoever missed webhooks asks here after the last cursor they hold. A cursor older
   * than the log is refused. Requires scope `event:read`.
   */
  events: EventPage;
  /**
   * What a version would have done on past events: nothing is done. The log keeps 72 hours; one request looks through at most 5,000 events of it and is gone on with by its cursor.
   * Null when there is no such version. Requires scope `automation:read`.
   */
  tryAutomation?: Maybe<AutomationTrial>;
  /** An endpoint for webhooks; null when there is none of that id. Requires scope `webhook:manage`. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
  /** All endpoints for webhooks, oldest first; at most 100 exist. Requires scope `webhook:manage`. */
  webhookEndpoints: Array<WebhookEndpoint>;
};


/** What can be asked. */
export type QueryautomationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryautomationRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<AutomationRunStatus>;
};


/** What can be asked. */
export type QueryautomationsArgs = {
  status?: InputMaybe<AutomationStatus>;
};


/** What can be asked. */
export type QueryeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be asked. */
export type QuerytryAutomationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  first: Scalars['Int']['input'];
  fromAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  onlyMatched?: Scalars['Boolean']['input'];
  untilAt?: InputMaybe<Scalars['DateTime']['input']>;
  version: Scalars['Int']['input'];
};


/** What can be asked. */
export type QuerywebhookEndpointArgs = {
  id: Scalars['ID']['input'];
};

/** Why it was refused. */
export type RemoveWebhookEndpointError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Which endpoint. */
export type RemoveWebhookEndpointInput = {
  /** The endpoint's id. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** What is gone, or why nothing is. */
export type RemoveWebhookEndpointPayload = {
  __typename?: 'RemoveWebhookEndpointPayload';
  /** Empty on success. */
  errors: Array<RemoveWebhookEndpointError>;
  /** Whether it is gone; null when refused. */
  isRemoved?: Maybe<Scalars['Boolean']['output']>;
};

/** Why it was refused. */
export type ReplayWebhookDeliveriesError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Which endpoint, and which events. */
export type ReplayWebhookDeliveriesInput = {
  /** Events from this instant on. */
  fromAt: Scalars['DateTime']['input'];
  /** The endpoint's id. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether those that arrived are sent again as well. */
  includesDelivered?: Scalars['Boolean']['input'];
  /** Events before this instant. */
  untilAt: Scalars['DateTime']['input'];
};

/** How many are sent again, or why none are. */
export type ReplayWebhookDeliveriesPayload = {
  __typename?: 'ReplayWebhookDeliveriesPayload';
  /** Empty on success. */
  errors: Array<ReplayWebhookDeliveriesError>;
  /** How many known messages wait again; null when refused. Those that were never queued follow. */
  replayedCount?: Maybe<Scalars['Int']['output']>;
};

/** Why it was refused. */
export type RetryAutomationRunError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | InvalidTransitionError | NotFoundError;

/** Which run. */
export type RetryAutomationRunInput = {
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The run. */
  runId: Scalars['ID']['input'];
};

/** The run as it stands now, or why nothing changed. */
export type RetryAutomationRunPayload = {
  __typename?: 'RetryAutomationRunPayload';
  /** The run; null when refused. */
  automationRun?: Maybe<AutomationRun>;
  /** Empty on success. */
  errors: Array<RetryAutomationRunError>;
};

/** Why it was refused. */
export type RetryWebhookDeliveryError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Which message. */
export type RetryWebhookDeliveryInput = {
  /** The message's id. */
  deliveryId: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** The message as it stands now, or why it is not tried. */
export type RetryWebhookDeliveryPayload = {
  __typename?: 'RetryWebhookDeliveryPayload';
  /** Empty on success. */
  errors: Array<RetryWebhookDeliveryError>;
  /** The message; null when refused. */
  webhookDelivery?: Maybe<WebhookDelivery>;
};

/** Why it was refused. */
export type RotateWebhookSecretError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Which endpoint, and how long both secrets sign. */
export type RotateWebhookSecretInput = {
  /** The endpoint's id. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** How long the old secret signs beside the new one, 0 to 168 hours; 0 ends it at once, for a secret that leaked. */
  overlapHours?: Scalars['Int']['input'];
};

/** The endpoint as it stands now, or why nothing changed. */
export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /** Empty on success. */
  errors: Array<RotateWebhookSecretError>;
  /** The endpoint; null when refused. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

/** Why it was refused. */
export type TestWebhookEndpointError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Which endpoint. */
export type TestWebhookEndpointInput = {
  /** The endpoint's id. */
  id: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** What became of the test, or why none was made. */
export type TestWebhookEndpointPayload = {
  __typename?: 'TestWebhookEndpointPayload';
  /** What became of it; null when refused. */
  attempt?: Maybe<WebhookAttempt>;
  /** Empty on success. */
  errors: Array<TestWebhookEndpointError>;
};

/** The event that a message tells. */
export type ToldEvent = {
  __typename?: 'ToldEvent';
  /** What it is about, as `order:ord_…`. */
  aggregate: Scalars['String']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Begins with `evt_`: the message's `webhook-id`, the same on every attempt. */
  id: Scalars['ID']['output'];
  /** What happened, as `order.placed`. */
  type: Scalars['String']['output'];
};

/** As many automations exist as may: archive one first. */
export type TooManyAutomationsError = UserError & {
  __typename?: 'TooManyAutomationsError';
  /** How many may exist. */
  limit: Scalars['Int']['output'];
  /** A sentence for the developer. */
  message: Scalars['String']['output'];
  /** Null: no single field caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** As many endpoints exist as may: remove one first. */
export type TooManyEndpointsError = UserError & {
  __typename?: 'TooManyEndpointsError';
  /** How many may exist. */
  limit: Scalars['Int']['output'];
  /** A sentence for the developer. */
  message: Scalars['String']['output'];
  /** Null: no single field caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A refusal that the caller can act on. Switch on `__typename`, never on `message`. */
export type UserError = {
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that caused it, from the root of the input; null when no single field did. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** One try to deliver. */
export type WebhookAttempt = {
  __typename?: 'WebhookAttempt';
  /** When it began. */
  at: Scalars['DateTime']['output'];
  /** How long it took, in milliseconds. */
  durationMs: Scalars['Int']['output'];
  /** Why it failed; null when it arrived. */
  error?: Maybe<Scalars['String']['output']>;
  /** The HTTP status that the receiver answered; null when it did not answer. */
  statusCode?: Maybe<Scalars['Int']['output']>;
};

/** One event for one endpoint. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** Attempts since it was queued, retried or replayed, at most 10. */
  attemptCount: Scalars['Int']['output'];
  /** The latest attempts, at most 30, oldest first. */
  attempts: Array<WebhookAttempt>;
  /** The exact body that is signed and sent: JSON of at most 20 kB, ids, codes and quantities only. */
  body: Scalars['String']['output'];
  /** When it arrived or was given up; null before. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it tells. */
  event: ToldEvent;
  /** Begins with `whd_`. */
  id: Scalars['ID']['output'];
  /** When it is tried next; null when it has ended. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: WebhookDeliveryStatus;
};

/** A page of messages. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** The messages with their cursors. */
  edges: Array<WebhookDeliveryEdge>;
  /** The messages. */
  nodes: Array<WebhookDelivery>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A message in its list. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** Goes on after it. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: WebhookDelivery;
};

/** Where a message stands. */
export type WebhookDeliveryStatus =
  /** Ten attempts over 75 hours failed. It stays for 30 days and can be retried. */
  | 'DEAD'
  /** The receiver answered 2xx. */
  | 'DELIVERED'
  /** It waits for its next attempt. */
  | 'PENDING';

/** Why an endpoint gets no messages. */
export type WebhookDisabledReason =
  /** Somebody disabled it. */
  | 'BY_HAND'
  /** Every attempt of 5 days failed. */
  | 'FAILING'
  /** The receiver answered 410: it is gone for good. */
  | 'GONE';

/**
 * Where another system is told of events: a message for each event that it wants, signed as Standard Webhooks says (https://www.standardwebhooks.com). Messages about
 * one thing (one order, one parcel) arrive in order, each at least once: take one once by its `webhook-id`.
 */
export type WebhookEndpoint = {
  __typename?: 'WebhookEndpoint';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Its messages, newest event first. Ended ones are kept for 30 days. */
  deliveries: WebhookDeliveryConnection;
  /** What it is for, in the retailer's words. */
  description: Scalars['String']['output'];
  /** Why none are; null while it is enabled. */
  disabledReason?: Maybe<WebhookDisabledReason>;
  /** Which types it is told of, at most 100, as `order.placed`, or `order.*` for all of a noun; empty for all. */
  eventTypes: Array<Scalars['String']['output']>;
  /** Since when every attempt failed; null while it is well. After 5 days it is disabled. */
  failingAt?: Maybe<Scalars['DateTime']['output']>;
  /** Begins with `whk_`. */
  id: Scalars['ID']['output'];
  /** Codes of the locations that it is told about, at most 100: a vendor's endpoint is told of his purchase orders only; empty for everything. */
  locations: Array<Scalars['String']['output']>;
  /** Until when the secret before this one signs beside it; null when only one signs. */
  rotationEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The secret that signs its messages, `whsec_` and base64. Give it to the receiver and to nobody else. */
  secret: Scalars['String']['output'];
  /** Whether messages are sent. */
  status: WebhookEndpointStatus;
  /** Where messages are posted to. */
  url: Scalars['String']['output'];
};


/**
 * Where another system is told of events: a message for each event that it wants, signed as Standard Webhooks says (https://www.standardwebhooks.com). Messages about
 * one thing (one order, one parcel) arrive in order, each at least once: take one once by its `webhook-id`.
 */
export type WebhookEndpointdeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<WebhookDeliveryStatus>;
};

/** Whether an endpoint gets messages. */
export type WebhookEndpointStatus =
  /** Nothing is sent and nothing new is queued; what waits goes on once it is enabled. */
  | 'DISABLED'
  /** Messages are sent. */
  | 'ENABLED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ActivateAutomationError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( MissingScopesError & { __typename: 'MissingScopesError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ArchiveAutomationError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ChangeWebhookEndpointError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PrivateAddressError & { __typename: 'PrivateAddressError' } )
  ;
  CreateWebhookEndpointError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( PrivateAddressError & { __typename: 'PrivateAddressError' } )
    | ( TooManyEndpointsError & { __typename: 'TooManyEndpointsError' } )
  ;
  DisableWebhookEndpointError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  DraftAutomationError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( TooManyAutomationsError & { __typename: 'TooManyAutomationsError' } )
  ;
  EditAutomationError:
    | ( AutomationChangedError & { __typename: 'AutomationChangedError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EnableWebhookEndpointError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  PauseAutomationError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RemoveWebhookEndpointError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ReplayWebhookDeliveriesError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RetryAutomationRunError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RetryWebhookDeliveryError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  RotateWebhookSecretError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  TestWebhookEndpointError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AutomationChangedError & { __typename: 'AutomationChangedError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidTransitionError & { __typename: 'InvalidTransitionError' } )
    | ( MissingScopesError & { __typename: 'MissingScopesError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PrivateAddressError & { __typename: 'PrivateAddressError' } )
    | ( TooManyAutomationsError & { __typename: 'TooManyAutomationsError' } )
    | ( TooManyEndpointsError & { __typename: 'TooManyEndpointsError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivateAutomationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateAutomationError']>;
  ActivateAutomationInput: ActivateAutomationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActivateAutomationPayload: ResolverTypeWrapper<Omit<ActivateAutomationPayload, 'automation' | 'errors'> & { automation?: Maybe<ResolversTypes['Automation']>, errors: Array<ResolversTypes['ActivateAutomationError']> }>;
  ArchiveAutomationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveAutomationError']>;
  ArchiveAutomationInput: ArchiveAutomationInput;
  ArchiveAutomationPayload: ResolverTypeWrapper<Omit<ArchiveAutomationPayload, 'automation' | 'errors'> & { automation?: Maybe<ResolversTypes['Automation']>, errors: Array<ResolversTypes['ArchiveAutomationError']> }>;
  Automation: ResolverTypeWrapper<AutomationMapper>;
  AutomationAction: ResolverTypeWrapper<AutomationActionMapper>;
  AutomationActionInput: AutomationActionInput;
  AutomationActionKind: ResolverTypeWrapper<'HOLD_WORK' | 'RELEASE_WORK' | 'CANCEL_ORDER' | 'RESOLVE_EXCEPTIONS' | 'RAISE_EXCEPTION' | 'NOTIFY'>;
  AutomationActionRun: ResolverTypeWrapper<AutomationActionRunMapper>;
  AutomationActionStatus: ResolverTypeWrapper<'PENDING' | 'DONE' | 'REFUSED' | 'DEAD' | 'DROPPED'>;
  AutomationCancelInput: AutomationCancelInput;
  AutomationCancelReason: ResolverTypeWrapper<'CUSTOMER' | 'FRAUD' | 'STOCK' | 'OTHER'>;
  AutomationChangedError: ResolverTypeWrapper<AutomationChangedError>;
  AutomationChoice: ResolverTypeWrapper<'RETRY' | 'CANCEL_UNITS' | 'KEEP'>;
  AutomationConditionInput: AutomationConditionInput;
  AutomationHoldInput: AutomationHoldInput;
  AutomationHoldReason: ResolverTypeWrapper<'FRAUD' | 'ADDRESS' | 'PAYMENT' | 'STOCK' | 'OTHER'>;
  AutomationMode: ResolverTypeWrapper<'ACT' | 'DRY_RUN'>;
  AutomationNotifyInput: AutomationNotifyInput;
  AutomationOperator: ResolverTypeWrapper<'EQUALS' | 'NOT_EQUALS' | 'IN' | 'NOT_IN' | 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN' | 'STARTS_WITH' | 'IS_SET' | 'IS_NOT_SET'>;
  AutomationPausedReason: ResolverTypeWrapper<'BY_HAND' | 'RING' | 'CHAIN_TOO_LONG' | 'TOO_OFTEN'>;
  AutomationRaiseInput: AutomationRaiseInput;
  AutomationResolveInput: AutomationResolveInput;
  AutomationRun: ResolverTypeWrapper<AutomationRunMapper>;
  AutomationRunConnection: ResolverTypeWrapper<Omit<AutomationRunConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AutomationRunEdge']>, nodes: Array<ResolversTypes['AutomationRun']> }>;
  AutomationRunEdge: ResolverTypeWrapper<Omit<AutomationRunEdge, 'node'> & { node: ResolversTypes['AutomationRun'] }>;
  AutomationRunStatus: ResolverTypeWrapper<'PENDING' | 'DONE' | 'DEAD' | 'SKIPPED' | 'DRY'>;
  AutomationSkipReason: ResolverTypeWrapper<'OWN_EFFECT' | 'RING' | 'CHAIN_TOO_LONG' | 'TOO_OFTEN'>;
  AutomationStatus: ResolverTypeWrapper<'DRAFT' | 'DRY_RUN' | 'ACTIVE' | 'PAUSED' | 'ARCHIVED'>;
  AutomationTerm: ResolverTypeWrapper<AutomationTermMapper>;
  AutomationTrial: ResolverTypeWrapper<Omit<AutomationTrial, 'nodes'> & { nodes: Array<ResolversTypes['AutomationTrialEvent']> }>;
  AutomationTrialEvent: ResolverTypeWrapper<AutomationTrialEventMapper>;
  AutomationVerdict: ResolverTypeWrapper<'WOULD_ACT' | 'CONDITION_NOT_MET' | 'OWN_EFFECT' | 'RING' | 'CHAIN_TOO_LONG' | 'TOO_OFTEN'>;
  AutomationVersion: ResolverTypeWrapper<AutomationVersionMapper>;
  ChangeWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeWebhookEndpointError']>;
  ChangeWebhookEndpointInput: ChangeWebhookEndpointInput;
  ChangeWebhookEndpointPayload: ResolverTypeWrapper<Omit<ChangeWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversTypes['ChangeWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  CreateWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWebhookEndpointError']>;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: ResolverTypeWrapper<Omit<CreateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversTypes['CreateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DisableWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableWebhookEndpointError']>;
  DisableWebhookEndpointInput: DisableWebhookEndpointInput;
  DisableWebhookEndpointPayload: ResolverTypeWrapper<Omit<DisableWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversTypes['DisableWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  DraftAutomationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftAutomationError']>;
  DraftAutomationInput: DraftAutomationInput;
  DraftAutomationPayload: ResolverTypeWrapper<Omit<DraftAutomationPayload, 'automation' | 'errors'> & { automation?: Maybe<ResolversTypes['Automation']>, errors: Array<ResolversTypes['DraftAutomationError']> }>;
  EditAutomationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditAutomationError']>;
  EditAutomationInput: EditAutomationInput;
  EditAutomationPayload: ResolverTypeWrapper<Omit<EditAutomationPayload, 'automation' | 'errors'> & { automation?: Maybe<ResolversTypes['Automation']>, errors: Array<ResolversTypes['EditAutomationError']> }>;
  EnableWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableWebhookEndpointError']>;
  EnableWebhookEndpointInput: EnableWebhookEndpointInput;
  EnableWebhookEndpointPayload: ResolverTypeWrapper<Omit<EnableWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversTypes['EnableWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  Event: ResolverTypeWrapper<Event>;
  EventPage: ResolverTypeWrapper<EventPage>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdempotencyInProgressError: ResolverTypeWrapper<IdempotencyInProgressError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvalidTransitionError: ResolverTypeWrapper<InvalidTransitionError>;
  MissingScopesError: ResolverTypeWrapper<MissingScopesError>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseAutomationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseAutomationError']>;
  PauseAutomationInput: PauseAutomationInput;
  PauseAutomationPayload: ResolverTypeWrapper<Omit<PauseAutomationPayload, 'automation' | 'errors'> & { automation?: Maybe<ResolversTypes['Automation']>, errors: Array<ResolversTypes['PauseAutomationError']> }>;
  PrivateAddressError: ResolverTypeWrapper<PrivateAddressError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveWebhookEndpointError']>;
  RemoveWebhookEndpointInput: RemoveWebhookEndpointInput;
  RemoveWebhookEndpointPayload: ResolverTypeWrapper<Omit<RemoveWebhookEndpointPayload, 'errors'> & { errors: Array<ResolversTypes['RemoveWebhookEndpointError']> }>;
  ReplayWebhookDeliveriesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhookDeliveriesError']>;
  ReplayWebhookDeliveriesInput: ReplayWebhookDeliveriesInput;
  ReplayWebhookDeliveriesPayload: ResolverTypeWrapper<Omit<ReplayWebhookDeliveriesPayload, 'errors'> & { errors: Array<ResolversTypes['ReplayWebhookDeliveriesError']> }>;
  RetryAutomationRunError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryAutomationRunError']>;
  RetryAutomationRunInput: RetryAutomationRunInput;
  RetryAutomationRunPayload: ResolverTypeWrapper<Omit<RetryAutomationRunPayload, 'automationRun' | 'errors'> & { automationRun?: Maybe<ResolversTypes['AutomationRun']>, errors: Array<ResolversTypes['RetryAutomationRunError']> }>;
  RetryWebhookDeliveryError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryWebhookDeliveryError']>;
  RetryWebhookDeliveryInput: RetryWebhookDeliveryInput;
  RetryWebhookDeliveryPayload: ResolverTypeWrapper<Omit<RetryWebhookDeliveryPayload, 'errors' | 'webhookDelivery'> & { errors: Array<ResolversTypes['RetryWebhookDeliveryError']>, webhookDelivery?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  RotateWebhookSecretError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateWebhookSecretError']>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversTypes['RotateWebhookSecretError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  TestWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TestWebhookEndpointError']>;
  TestWebhookEndpointInput: TestWebhookEndpointInput;
  TestWebhookEndpointPayload: ResolverTypeWrapper<Omit<TestWebhookEndpointPayload, 'errors'> & { errors: Array<ResolversTypes['TestWebhookEndpointError']> }>;
  ToldEvent: ResolverTypeWrapper<ToldEvent>;
  TooManyAutomationsError: ResolverTypeWrapper<TooManyAutomationsError>;
  TooManyEndpointsError: ResolverTypeWrapper<TooManyEndpointsError>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WebhookAttempt: ResolverTypeWrapper<WebhookAttempt>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryMapper>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WebhookDeliveryEdge']>, nodes: Array<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryStatus: ResolverTypeWrapper<'PENDING' | 'DELIVERED' | 'DEAD'>;
  WebhookDisabledReason: ResolverTypeWrapper<'BY_HAND' | 'GONE' | 'FAILING'>;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointMapper>;
  WebhookEndpointStatus: ResolverTypeWrapper<'ENABLED' | 'DISABLED'>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivateAutomationError: ResolversUnionTypes<ResolversParentTypes>['ActivateAutomationError'];
  ActivateAutomationInput: ActivateAutomationInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ActivateAutomationPayload: Omit<ActivateAutomationPayload, 'automation' | 'errors'> & { automation?: Maybe<ResolversParentTypes['Automation']>, errors: Array<ResolversParentTypes['ActivateAutomationError']> };
  ArchiveAutomationError: ResolversUnionTypes<ResolversParentTypes>['ArchiveAutomationError'];
  ArchiveAutomationInput: ArchiveAutomationInput;
  ArchiveAutomationPayload: Omit<ArchiveAutomationPayload, 'automation' | 'errors'> & { automation?: Maybe<ResolversParentTypes['Automation']>, errors: Array<ResolversParentTypes['ArchiveAutomationError']> };
  Automation: AutomationMapper;
  AutomationAction: AutomationActionMapper;
  AutomationActionInput: AutomationActionInput;
  AutomationActionRun: AutomationActionRunMapper;
  AutomationCancelInput: AutomationCancelInput;
  AutomationChangedError: AutomationChangedError;
  AutomationConditionInput: AutomationConditionInput;
  AutomationHoldInput: AutomationHoldInput;
  AutomationNotifyInput: AutomationNotifyInput;
  AutomationRaiseInput: AutomationRaiseInput;
  AutomationResolveInput: AutomationResolveInput;
  AutomationRun: AutomationRunMapper;
  AutomationRunConnection: Omit<AutomationRunConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AutomationRunEdge']>, nodes: Array<ResolversParentTypes['AutomationRun']> };
  AutomationRunEdge: Omit<AutomationRunEdge, 'node'> & { node: ResolversParentTypes['AutomationRun'] };
  AutomationTerm: AutomationTermMapper;
  AutomationTrial: Omit<AutomationTrial, 'nodes'> & { nodes: Array<ResolversParentTypes['AutomationTrialEvent']> };
  AutomationTrialEvent: AutomationTrialEventMapper;
  AutomationVersion: AutomationVersionMapper;
  ChangeWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['ChangeWebhookEndpointError'];
  ChangeWebhookEndpointInput: ChangeWebhookEndpointInput;
  ChangeWebhookEndpointPayload: Omit<ChangeWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversParentTypes['ChangeWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  CreateWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['CreateWebhookEndpointError'];
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: Omit<CreateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversParentTypes['CreateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  DateTime: Scalars['DateTime']['output'];
  DisableWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['DisableWebhookEndpointError'];
  DisableWebhookEndpointInput: DisableWebhookEndpointInput;
  DisableWebhookEndpointPayload: Omit<DisableWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversParentTypes['DisableWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  DraftAutomationError: ResolversUnionTypes<ResolversParentTypes>['DraftAutomationError'];
  DraftAutomationInput: DraftAutomationInput;
  DraftAutomationPayload: Omit<DraftAutomationPayload, 'automation' | 'errors'> & { automation?: Maybe<ResolversParentTypes['Automation']>, errors: Array<ResolversParentTypes['DraftAutomationError']> };
  EditAutomationError: ResolversUnionTypes<ResolversParentTypes>['EditAutomationError'];
  EditAutomationInput: EditAutomationInput;
  EditAutomationPayload: Omit<EditAutomationPayload, 'automation' | 'errors'> & { automation?: Maybe<ResolversParentTypes['Automation']>, errors: Array<ResolversParentTypes['EditAutomationError']> };
  EnableWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['EnableWebhookEndpointError'];
  EnableWebhookEndpointInput: EnableWebhookEndpointInput;
  EnableWebhookEndpointPayload: Omit<EnableWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversParentTypes['EnableWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  Event: Event;
  EventPage: EventPage;
  IdempotencyConflictError: IdempotencyConflictError;
  IdempotencyInProgressError: IdempotencyInProgressError;
  InvalidInputError: InvalidInputError;
  InvalidTransitionError: InvalidTransitionError;
  MissingScopesError: MissingScopesError;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  PauseAutomationError: ResolversUnionTypes<ResolversParentTypes>['PauseAutomationError'];
  PauseAutomationInput: PauseAutomationInput;
  PauseAutomationPayload: Omit<PauseAutomationPayload, 'automation' | 'errors'> & { automation?: Maybe<ResolversParentTypes['Automation']>, errors: Array<ResolversParentTypes['PauseAutomationError']> };
  PrivateAddressError: PrivateAddressError;
  Query: Record<PropertyKey, never>;
  RemoveWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['RemoveWebhookEndpointError'];
  RemoveWebhookEndpointInput: RemoveWebhookEndpointInput;
  RemoveWebhookEndpointPayload: Omit<RemoveWebhookEndpointPayload, 'errors'> & { errors: Array<ResolversParentTypes['RemoveWebhookEndpointError']> };
  ReplayWebhookDeliveriesError: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhookDeliveriesError'];
  ReplayWebhookDeliveriesInput: ReplayWebhookDeliveriesInput;
  ReplayWebhookDeliveriesPayload: Omit<ReplayWebhookDeliveriesPayload, 'errors'> & { errors: Array<ResolversParentTypes['ReplayWebhookDeliveriesError']> };
  RetryAutomationRunError: ResolversUnionTypes<ResolversParentTypes>['RetryAutomationRunError'];
  RetryAutomationRunInput: RetryAutomationRunInput;
  RetryAutomationRunPayload: Omit<RetryAutomationRunPayload, 'automationRun' | 'errors'> & { automationRun?: Maybe<ResolversParentTypes['AutomationRun']>, errors: Array<ResolversParentTypes['RetryAutomationRunError']> };
  RetryWebhookDeliveryError: ResolversUnionTypes<ResolversParentTypes>['RetryWebhookDeliveryError'];
  RetryWebhookDeliveryInput: RetryWebhookDeliveryInput;
  RetryWebhookDeliveryPayload: Omit<RetryWebhookDeliveryPayload, 'errors' | 'webhookDelivery'> & { errors: Array<ResolversParentTypes['RetryWebhookDeliveryError']>, webhookDelivery?: Maybe<ResolversParentTypes['WebhookDelivery']> };
  RotateWebhookSecretError: ResolversUnionTypes<ResolversParentTypes>['RotateWebhookSecretError'];
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversParentTypes['RotateWebhookSecretError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  TestWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['TestWebhookEndpointError'];
  TestWebhookEndpointInput: TestWebhookEndpointInput;
  TestWebhookEndpointPayload: Omit<TestWebhookEndpointPayload, 'errors'> & { errors: Array<ResolversParentTypes['TestWebhookEndpointError']> };
  ToldEvent: ToldEvent;
  TooManyAutomationsError: TooManyAutomationsError;
  TooManyEndpointsError: TooManyEndpointsError;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WebhookAttempt: WebhookAttempt;
  WebhookDelivery: WebhookDeliveryMapper;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WebhookDeliveryEdge']>, nodes: Array<ResolversParentTypes['WebhookDelivery']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookEndpoint: WebhookEndpointMapper;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type authDirectiveArgs = {
  owner?: Scalars['Boolean']['input'];
  scopes: Array<Scalars['String']['input']>;
};

export type authDirectiveResolver<Result, Parent, ContextType = Context, Args = authDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivateAutomationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateAutomationError'] = ResolversParentTypes['ActivateAutomationError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'MissingScopesError' | 'NotFoundError', ParentType, ContextType>;
};

export type ActivateAutomationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateAutomationPayload'] = ResolversParentTypes['ActivateAutomationPayload']> = {
  automation?: Resolver<Maybe<ResolversTypes['Automation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ActivateAutomationError']>, ParentType, ContextType>;
};

export type ArchiveAutomationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveAutomationError'] = ResolversParentTypes['ArchiveAutomationError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ArchiveAutomationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveAutomationPayload'] = ResolversParentTypes['ArchiveAutomationPayload']> = {
  automation?: Resolver<Maybe<ResolversTypes['Automation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ArchiveAutomationError']>, ParentType, ContextType>;
};

export type AutomationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Automation'] = ResolversParentTypes['Automation']> = {
  active?: Resolver<Maybe<ResolversTypes['AutomationVersion']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['AutomationVersion'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pausedReason?: Resolver<Maybe<ResolversTypes['AutomationPausedReason']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['AutomationRunConnection'], ParentType, ContextType, Partial<AutomationrunsArgs>>;
  status?: Resolver<ResolversTypes['AutomationStatus'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['AutomationVersion']>, ParentType, ContextType>;
};

export type AutomationActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutomationAction'] = ResolversParentTypes['AutomationAction']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AutomationActionKind'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AutomationActionKindResolvers = EnumResolverSignature<{ CANCEL_ORDER?: any, HOLD_WORK?: any, NOTIFY?: any, RAISE_EXCEPTION?: any, RELEASE_WORK?: any, RESOLVE_EXCEPTIONS?: any }, ResolversTypes['AutomationActionKind']>;

export type AutomationActionRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutomationActionRun'] = ResolversParentTypes['AutomationActionRun']> = {
  action?: Resolver<ResolversTypes['AutomationAction'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AutomationActionStatus'], ParentType, ContextType>;
  tryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AutomationActionStatusResolvers = EnumResolverSignature<{ DEAD?: any, DONE?: any, DROPPED?: any, PENDING?: any, REFUSED?: any }, ResolversTypes['AutomationActionStatus']>;

export type AutomationCancelReasonResolvers = EnumResolverSignature<{ CUSTOMER?: any, FRAUD?: any, OTHER?: any, STOCK?: any }, ResolversTypes['AutomationCancelReason']>;

export type AutomationChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutomationChangedError'] = ResolversParentTypes['AutomationChangedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AutomationChoiceResolvers = EnumResolverSignature<{ CANCEL_UNITS?: any, KEEP?: any, RETRY?: any }, ResolversTypes['AutomationChoice']>;

export type AutomationHoldReasonResolvers = EnumResolverSignature<{ ADDRESS?: any, FRAUD?: any, OTHER?: any, PAYMENT?: any, STOCK?: any }, ResolversTypes['AutomationHoldReason']>;

export type AutomationModeResolvers = EnumResolverSignature<{ ACT?: any, DRY_RUN?: any }, ResolversTypes['AutomationMode']>;

export type AutomationOperatorResolvers = EnumResolverSignature<{ AT_LEAST?: any, AT_MOST?: any, EQUALS?: any, IN?: any, IS_NOT_SET?: any, IS_SET?: any, LESS_THAN?: any, MORE_THAN?: any, NOT_EQUALS?: any, NOT_IN?: any, STARTS_WITH?: any }, ResolversTypes['AutomationOperator']>;

export type AutomationPausedReasonResolvers = EnumResolverSignature<{ BY_HAND?: any, CHAIN_TOO_LONG?: any, RING?: any, TOO_OFTEN?: any }, ResolversTypes['AutomationPausedReason']>;

export type AutomationRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutomationRun'] = ResolversParentTypes['AutomationRun']> = {
  actions?: Resolver<Array<ResolversTypes['AutomationActionRun']>, ParentType, ContextType>;
  automation?: Resolver<Maybe<ResolversTypes['Automation']>, ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['Automation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ToldEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skipReason?: Resolver<Maybe<ResolversTypes['AutomationSkipReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AutomationRunStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['AutomationTerm']>, ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AutomationRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutomationRunConnection'] = ResolversParentTypes['AutomationRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AutomationRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AutomationRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AutomationRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutomationRunEdge'] = ResolversParentTypes['AutomationRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AutomationRun'], ParentType, ContextType>;
};

export type AutomationRunStatusResolvers = EnumResolverSignature<{ DEAD?: any, DONE?: any, DRY?: any, PENDING?: any, SKIPPED?: any }, ResolversTypes['AutomationRunStatus']>;

export type AutomationSkipReasonResolvers = EnumResolverSignature<{ CHAIN_TOO_LONG?: any, OWN_EFFECT?: any, RING?: any, TOO_OFTEN?: any }, ResolversTypes['AutomationSkipReason']>;

export type AutomationStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, ARCHIVED?: any, DRAFT?: any, DRY_RUN?: any, PAUSED?: any }, ResolversTypes['AutomationStatus']>;

export type AutomationTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutomationTerm'] = ResolversParentTypes['AutomationTerm']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isTrue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['AutomationOperator'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AutomationTrialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutomationTrial'] = ResolversParentTypes['AutomationTrial']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lookedAtCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AutomationTrialEvent']>, ParentType, ContextType>;
};

export type AutomationTrialEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutomationTrialEvent'] = ResolversParentTypes['AutomationTrialEvent']> = {
  actions?: Resolver<Array<ResolversTypes['AutomationAction']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ToldEvent'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['AutomationTerm']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['AutomationVerdict'], ParentType, ContextType>;
};

export type AutomationVerdictResolvers = EnumResolverSignature<{ CHAIN_TOO_LONG?: any, CONDITION_NOT_MET?: any, OWN_EFFECT?: any, RING?: any, TOO_OFTEN?: any, WOULD_ACT?: any }, ResolversTypes['AutomationVerdict']>;

export type AutomationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutomationVersion'] = ResolversParentTypes['AutomationVersion']> = {
  actions?: Resolver<Array<ResolversTypes['AutomationAction']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hourlyLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeWebhookEndpointErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookEndpointError'] = ResolversParentTypes['ChangeWebhookEndpointError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError' | 'PrivateAddressError', ParentType, ContextType>;
};

export type ChangeWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookEndpointPayload'] = ResolversParentTypes['ChangeWebhookEndpointPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ChangeWebhookEndpointError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type CreateWebhookEndpointErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWebhookEndpointError'] = ResolversParentTypes['CreateWebhookEndpointError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'PrivateAddressError' | 'TooManyEndpointsError', ParentType, ContextType>;
};

export type CreateWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWebhookEndpointPayload'] = ResolversParentTypes['CreateWebhookEndpointPayload']> = {
  errors?: Resolver<Array<ResolversTypes['CreateWebhookEndpointError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisableWebhookEndpointErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableWebhookEndpointError'] = ResolversParentTypes['DisableWebhookEndpointError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type DisableWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableWebhookEndpointPayload'] = ResolversParentTypes['DisableWebhookEndpointPayload']> = {
  errors?: Resolver<Array<ResolversTypes['DisableWebhookEndpointError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type DraftAutomationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftAutomationError'] = ResolversParentTypes['DraftAutomationError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'TooManyAutomationsError', ParentType, ContextType>;
};

export type DraftAutomationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftAutomationPayload'] = ResolversParentTypes['DraftAutomationPayload']> = {
  automation?: Resolver<Maybe<ResolversTypes['Automation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['DraftAutomationError']>, ParentType, ContextType>;
};

export type EditAutomationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditAutomationError'] = ResolversParentTypes['EditAutomationError']> = {
  __resolveType?: TypeResolveFn<'AutomationChangedError' | 'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type EditAutomationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditAutomationPayload'] = ResolversParentTypes['EditAutomationPayload']> = {
  automation?: Resolver<Maybe<ResolversTypes['Automation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['EditAutomationError']>, ParentType, ContextType>;
};

export type EnableWebhookEndpointErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableWebhookEndpointError'] = ResolversParentTypes['EnableWebhookEndpointError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type EnableWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableWebhookEndpointPayload'] = ResolversParentTypes['EnableWebhookEndpointPayload']> = {
  errors?: Resolver<Array<ResolversTypes['EnableWebhookEndpointError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aggregate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPage'] = ResolversParentTypes['EventPage']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
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

export type MissingScopesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingScopesError'] = ResolversParentTypes['MissingScopesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateAutomation?: Resolver<ResolversTypes['ActivateAutomationPayload'], ParentType, ContextType, RequireFields<MutationactivateAutomationArgs, 'input'>>;
  archiveAutomation?: Resolver<ResolversTypes['ArchiveAutomationPayload'], ParentType, ContextType, RequireFields<MutationarchiveAutomationArgs, 'input'>>;
  changeWebhookEndpoint?: Resolver<ResolversTypes['ChangeWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationchangeWebhookEndpointArgs, 'input'>>;
  createWebhookEndpoint?: Resolver<ResolversTypes['CreateWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationcreateWebhookEndpointArgs, 'input'>>;
  disableWebhookEndpoint?: Resolver<ResolversTypes['DisableWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationdisableWebhookEndpointArgs, 'input'>>;
  draftAutomation?: Resolver<ResolversTypes['DraftAutomationPayload'], ParentType, ContextType, RequireFields<MutationdraftAutomationArgs, 'input'>>;
  editAutomation?: Resolver<ResolversTypes['EditAutomationPayload'], ParentType, ContextType, RequireFields<MutationeditAutomationArgs, 'input'>>;
  enableWebhookEndpoint?: Resolver<ResolversTypes['EnableWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationenableWebhookEndpointArgs, 'input'>>;
  pauseAutomation?: Resolver<ResolversTypes['PauseAutomationPayload'], ParentType, ContextType, RequireFields<MutationpauseAutomationArgs, 'input'>>;
  removeWebhookEndpoint?: Resolver<ResolversTypes['RemoveWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationremoveWebhookEndpointArgs, 'input'>>;
  replayWebhookDeliveries?: Resolver<ResolversTypes['ReplayWebhookDeliveriesPayload'], ParentType, ContextType, RequireFields<MutationreplayWebhookDeliveriesArgs, 'input'>>;
  retryAutomationRun?: Resolver<ResolversTypes['RetryAutomationRunPayload'], ParentType, ContextType, RequireFields<MutationretryAutomationRunArgs, 'input'>>;
  retryWebhookDelivery?: Resolver<ResolversTypes['RetryWebhookDeliveryPayload'], ParentType, ContextType, RequireFields<MutationretryWebhookDeliveryArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationrotateWebhookSecretArgs, 'input'>>;
  testWebhookEndpoint?: Resolver<ResolversTypes['TestWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationtestWebhookEndpointArgs, 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseAutomationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseAutomationError'] = ResolversParentTypes['PauseAutomationError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type PauseAutomationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseAutomationPayload'] = ResolversParentTypes['PauseAutomationPayload']> = {
  automation?: Resolver<Maybe<ResolversTypes['Automation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['PauseAutomationError']>, ParentType, ContextType>;
};

export type PrivateAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivateAddressError'] = ResolversParentTypes['PrivateAddressError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  automation?: Resolver<Maybe<ResolversTypes['Automation']>, ParentType, ContextType, RequireFields<QueryautomationArgs, 'id'>>;
  automationRuns?: Resolver<ResolversTypes['AutomationRunConnection'], ParentType, ContextType, Partial<QueryautomationRunsArgs>>;
  automations?: Resolver<Array<ResolversTypes['Automation']>, ParentType, ContextType, Partial<QueryautomationsArgs>>;
  events?: Resolver<ResolversTypes['EventPage'], ParentType, ContextType, RequireFields<QueryeventsArgs, 'first'>>;
  tryAutomation?: Resolver<Maybe<ResolversTypes['AutomationTrial']>, ParentType, ContextType, RequireFields<QuerytryAutomationArgs, 'first' | 'id' | 'onlyMatched' | 'version'>>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<QuerywebhookEndpointArgs, 'id'>>;
  webhookEndpoints?: Resolver<Array<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type RemoveWebhookEndpointErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookEndpointError'] = ResolversParentTypes['RemoveWebhookEndpointError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type RemoveWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookEndpointPayload'] = ResolversParentTypes['RemoveWebhookEndpointPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RemoveWebhookEndpointError']>, ParentType, ContextType>;
  isRemoved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReplayWebhookDeliveriesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayWebhookDeliveriesError'] = ResolversParentTypes['ReplayWebhookDeliveriesError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ReplayWebhookDeliveriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayWebhookDeliveriesPayload'] = ResolversParentTypes['ReplayWebhookDeliveriesPayload']> = {
  errors?: Resolver<Array<ResolversTypes['ReplayWebhookDeliveriesError']>, ParentType, ContextType>;
  replayedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RetryAutomationRunErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryAutomationRunError'] = ResolversParentTypes['RetryAutomationRunError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type RetryAutomationRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryAutomationRunPayload'] = ResolversParentTypes['RetryAutomationRunPayload']> = {
  automationRun?: Resolver<Maybe<ResolversTypes['AutomationRun']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RetryAutomationRunError']>, ParentType, ContextType>;
};

export type RetryWebhookDeliveryErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryWebhookDeliveryError'] = ResolversParentTypes['RetryWebhookDeliveryError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type RetryWebhookDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryWebhookDeliveryPayload'] = ResolversParentTypes['RetryWebhookDeliveryPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RetryWebhookDeliveryError']>, ParentType, ContextType>;
  webhookDelivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type RotateWebhookSecretErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretError'] = ResolversParentTypes['RotateWebhookSecretError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  errors?: Resolver<Array<ResolversTypes['RotateWebhookSecretError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type TestWebhookEndpointErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestWebhookEndpointError'] = ResolversParentTypes['TestWebhookEndpointError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type TestWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestWebhookEndpointPayload'] = ResolversParentTypes['TestWebhookEndpointPayload']> = {
  attempt?: Resolver<Maybe<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['TestWebhookEndpointError']>, ParentType, ContextType>;
};

export type ToldEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldEvent'] = ResolversParentTypes['ToldEvent']> = {
  aggregate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TooManyAutomationsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAutomationsError'] = ResolversParentTypes['TooManyAutomationsError']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyEndpointsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyEndpointsError'] = ResolversParentTypes['TooManyEndpointsError']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AutomationChangedError' | 'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'InvalidTransitionError' | 'MissingScopesError' | 'NotFoundError' | 'PrivateAddressError' | 'TooManyAutomationsError' | 'TooManyEndpointsError', ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ToldEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookDeliveryStatus'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryStatusResolvers = EnumResolverSignature<{ DEAD?: any, DELIVERED?: any, PENDING?: any }, ResolversTypes['WebhookDeliveryStatus']>;

export type WebhookDisabledReasonResolvers = EnumResolverSignature<{ BY_HAND?: any, FAILING?: any, GONE?: any }, ResolversTypes['WebhookDisabledReason']>;

export type WebhookEndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<WebhookEndpointdeliveriesArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['WebhookDisabledReason']>, ParentType, ContextType>;
  eventTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  failingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rotationEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookEndpointStatus'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookEndpointStatusResolvers = EnumResolverSignature<{ DISABLED?: any, ENABLED?: any }, ResolversTypes['WebhookEndpointStatus']>;

export type Resolvers<ContextType = Context> = {
  ActivateAutomationError?: ActivateAutomationErrorResolvers<ContextType>;
  ActivateAutomationPayload?: ActivateAutomationPayloadResolvers<ContextType>;
  ArchiveAutomationError?: ArchiveAutomationErrorResolvers<ContextType>;
  ArchiveAutomationPayload?: ArchiveAutomationPayloadResolvers<ContextType>;
  Automation?: AutomationResolvers<ContextType>;
  AutomationAction?: AutomationActionResolvers<ContextType>;
  AutomationActionKind?: AutomationActionKindResolvers;
  AutomationActionRun?: AutomationActionRunResolvers<ContextType>;
  AutomationActionStatus?: AutomationActionStatusResolvers;
  AutomationCancelReason?: AutomationCancelReasonResolvers;
  AutomationChangedError?: AutomationChangedErrorResolvers<ContextType>;
  AutomationChoice?: AutomationChoiceResolvers;
  AutomationHoldReason?: AutomationHoldReasonResolvers;
  AutomationMode?: AutomationModeResolvers;
  AutomationOperator?: AutomationOperatorResolvers;
  AutomationPausedReason?: AutomationPausedReasonResolvers;
  AutomationRun?: AutomationRunResolvers<ContextType>;
  AutomationRunConnection?: AutomationRunConnectionResolvers<ContextType>;
  AutomationRunEdge?: AutomationRunEdgeResolvers<ContextType>;
  AutomationRunStatus?: AutomationRunStatusResolvers;
  AutomationSkipReason?: AutomationSkipReasonResolvers;
  AutomationStatus?: AutomationStatusResolvers;
  AutomationTerm?: AutomationTermResolvers<ContextType>;
  AutomationTrial?: AutomationTrialResolvers<ContextType>;
  AutomationTrialEvent?: AutomationTrialEventResolvers<ContextType>;
  AutomationVerdict?: AutomationVerdictResolvers;
  AutomationVersion?: AutomationVersionResolvers<ContextType>;
  ChangeWebhookEndpointError?: ChangeWebhookEndpointErrorResolvers<ContextType>;
  ChangeWebhookEndpointPayload?: ChangeWebhookEndpointPayloadResolvers<ContextType>;
  CreateWebhookEndpointError?: CreateWebhookEndpointErrorResolvers<ContextType>;
  CreateWebhookEndpointPayload?: CreateWebhookEndpointPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DisableWebhookEndpointError?: DisableWebhookEndpointErrorResolvers<ContextType>;
  DisableWebhookEndpointPayload?: DisableWebhookEndpointPayloadResolvers<ContextType>;
  DraftAutomationError?: DraftAutomationErrorResolvers<ContextType>;
  DraftAutomationPayload?: DraftAutomationPayloadResolvers<ContextType>;
  EditAutomationError?: EditAutomationErrorResolvers<ContextType>;
  EditAutomationPayload?: EditAutomationPayloadResolvers<ContextType>;
  EnableWebhookEndpointError?: EnableWebhookEndpointErrorResolvers<ContextType>;
  EnableWebhookEndpointPayload?: EnableWebhookEndpointPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventPage?: EventPageResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  IdempotencyInProgressError?: IdempotencyInProgressErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InvalidTransitionError?: InvalidTransitionErrorResolvers<ContextType>;
  MissingScopesError?: MissingScopesErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseAutomationError?: PauseAutomationErrorResolvers<ContextType>;
  PauseAutomationPayload?: PauseAutomationPayloadResolvers<ContextType>;
  PrivateAddressError?: PrivateAddressErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemoveWebhookEndpointError?: RemoveWebhookEndpointErrorResolvers<ContextType>;
  RemoveWebhookEndpointPayload?: RemoveWebhookEndpointPayloadResolvers<ContextType>;
  ReplayWebhookDeliveriesError?: ReplayWebhookDeliveriesErrorResolvers<ContextType>;
  ReplayWebhookDeliveriesPayload?: ReplayWebhookDeliveriesPayloadResolvers<ContextType>;
  RetryAutomationRunError?: RetryAutomationRunErrorResolvers<ContextType>;
  RetryAutomationRunPayload?: RetryAutomationRunPayloadResolvers<ContextType>;
  RetryWebhookDeliveryError?: RetryWebhookDeliveryErrorResolvers<ContextType>;
  RetryWebhookDeliveryPayload?: RetryWebhookDeliveryPayloadResolvers<ContextType>;
  RotateWebhookSecretError?: RotateWebhookSecretErrorResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  TestWebhookEndpointError?: TestWebhookEndpointErrorResolvers<ContextType>;
  TestWebhookEndpointPayload?: TestWebhookEndpointPayloadResolvers<ContextType>;
  ToldEvent?: ToldEventResolvers<ContextType>;
  TooManyAutomationsError?: TooManyAutomationsErrorResolvers<ContextType>;
  TooManyEndpointsError?: TooManyEndpointsErrorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliveryStatus?: WebhookDeliveryStatusResolvers;
  WebhookDisabledReason?: WebhookDisabledReasonResolvers;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookEndpointStatus?: WebhookEndpointStatusResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: authDirectiveResolver<any, any, ContextType>;
};
