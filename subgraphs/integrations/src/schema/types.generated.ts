import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WebhookDeliveryMapper } from './webhook-delivery/schema.mappers.ts';
import type { WebhookEndpointMapper } from './webhook-endpoint/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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

/** What can be done. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Changes where an endpoint is and what it is told of. Messages that wait go to the new URL. Requires scope `webhook:manage`. */
  changeWebhookEndpoint: ChangeWebhookEndpointPayload;
  /** Has a system told of events from now on; at most 100 endpoints. Requires scope `webhook:manage`. */
  createWebhookEndpoint: CreateWebhookEndpointPayload;
  /** Sends no messages to an endpoint until it is enabled. Requires scope `webhook:manage`. */
  disableWebhookEndpoint: DisableWebhookEndpointPayload;
  /** Sends messages to an endpoint again. What waited goes on; events meanwhile are brought by `replayWebhookDeliveries`. Requires scope `webhook:manage`. */
  enableWebhookEndpoint: EnableWebhookEndpointPayload;
  /** Removes an endpoint with its messages. Requires scope `webhook:manage`. */
  removeWebhookEndpoint: RemoveWebhookEndpointPayload;
  /** Sends an endpoint the events of a time again: dead messages, on request those that arrived, and those of the last 72 hours that were never queued for it. The order of each thing is kept. Requires scope `webhook:manage`. */
  replayWebhookDeliveries: ReplayWebhookDeliveriesPayload;
  /** Tries an ended message again, with the whole schedule before it. Requires scope `webhook:manage`. */
  retryWebhookDelivery: RetryWebhookDeliveryPayload;
  /** Gives an endpoint a new secret. For a while both sign, so that the receiver can change over without losing a message. Requires scope `webhook:manage`. */
  rotateWebhookSecret: RotateWebhookSecretPayload;
  /** Posts a message of type `webhook-endpoint.tested` at once, once, whatever the endpoint's status, and says what became of it. It is not kept. Requires scope `webhook:manage`. */
  testWebhookEndpoint: TestWebhookEndpointPayload;
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
export type MutationenableWebhookEndpointArgs = {
  input: EnableWebhookEndpointInput;
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
  /**
   * What happened, in one order: the log that webhooks and subscriptions are fed from, kept 72 hours. Whoever missed webhooks asks here after the last cursor they hold. A cursor older
   * than the log is refused. Requires scope `event:read`.
   */
  events: EventPage;
  /** An endpoint for webhooks; null when there is none of that id. Requires scope `webhook:manage`. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
  /** All endpoints for webhooks, oldest first; at most 100 exist. Requires scope `webhook:manage`. */
  webhookEndpoints: Array<WebhookEndpoint>;
};


/** What can be asked. */
export type QueryeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
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
  EnableWebhookEndpointError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
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
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PrivateAddressError & { __typename: 'PrivateAddressError' } )
    | ( TooManyEndpointsError & { __typename: 'TooManyEndpointsError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ChangeWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeWebhookEndpointError']>;
  ChangeWebhookEndpointInput: ChangeWebhookEndpointInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangeWebhookEndpointPayload: ResolverTypeWrapper<Omit<ChangeWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversTypes['ChangeWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  CreateWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWebhookEndpointError']>;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: ResolverTypeWrapper<Omit<CreateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversTypes['CreateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DisableWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableWebhookEndpointError']>;
  DisableWebhookEndpointInput: DisableWebhookEndpointInput;
  DisableWebhookEndpointPayload: ResolverTypeWrapper<Omit<DisableWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversTypes['DisableWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  EnableWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableWebhookEndpointError']>;
  EnableWebhookEndpointInput: EnableWebhookEndpointInput;
  EnableWebhookEndpointPayload: ResolverTypeWrapper<Omit<EnableWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversTypes['EnableWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  Event: ResolverTypeWrapper<Event>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EventPage: ResolverTypeWrapper<EventPage>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdempotencyInProgressError: ResolverTypeWrapper<IdempotencyInProgressError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PrivateAddressError: ResolverTypeWrapper<PrivateAddressError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveWebhookEndpointError']>;
  RemoveWebhookEndpointInput: RemoveWebhookEndpointInput;
  RemoveWebhookEndpointPayload: ResolverTypeWrapper<Omit<RemoveWebhookEndpointPayload, 'errors'> & { errors: Array<ResolversTypes['RemoveWebhookEndpointError']> }>;
  ReplayWebhookDeliveriesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhookDeliveriesError']>;
  ReplayWebhookDeliveriesInput: ReplayWebhookDeliveriesInput;
  ReplayWebhookDeliveriesPayload: ResolverTypeWrapper<Omit<ReplayWebhookDeliveriesPayload, 'errors'> & { errors: Array<ResolversTypes['ReplayWebhookDeliveriesError']> }>;
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
  ChangeWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['ChangeWebhookEndpointError'];
  ChangeWebhookEndpointInput: ChangeWebhookEndpointInput;
  ID: Scalars['ID']['output'];
  ChangeWebhookEndpointPayload: Omit<ChangeWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversParentTypes['ChangeWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  CreateWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['CreateWebhookEndpointError'];
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: Omit<CreateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversParentTypes['CreateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  DateTime: Scalars['DateTime']['output'];
  DisableWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['DisableWebhookEndpointError'];
  DisableWebhookEndpointInput: DisableWebhookEndpointInput;
  DisableWebhookEndpointPayload: Omit<DisableWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversParentTypes['DisableWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  EnableWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['EnableWebhookEndpointError'];
  EnableWebhookEndpointInput: EnableWebhookEndpointInput;
  EnableWebhookEndpointPayload: Omit<EnableWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: Array<ResolversParentTypes['EnableWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  Event: Event;
  Int: Scalars['Int']['output'];
  EventPage: EventPage;
  IdempotencyConflictError: IdempotencyConflictError;
  IdempotencyInProgressError: IdempotencyInProgressError;
  InvalidInputError: InvalidInputError;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  PrivateAddressError: PrivateAddressError;
  Query: Record<PropertyKey, never>;
  RemoveWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['RemoveWebhookEndpointError'];
  RemoveWebhookEndpointInput: RemoveWebhookEndpointInput;
  RemoveWebhookEndpointPayload: Omit<RemoveWebhookEndpointPayload, 'errors'> & { errors: Array<ResolversParentTypes['RemoveWebhookEndpointError']> };
  ReplayWebhookDeliveriesError: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhookDeliveriesError'];
  ReplayWebhookDeliveriesInput: ReplayWebhookDeliveriesInput;
  ReplayWebhookDeliveriesPayload: Omit<ReplayWebhookDeliveriesPayload, 'errors'> & { errors: Array<ResolversParentTypes['ReplayWebhookDeliveriesError']> };
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeWebhookEndpoint?: Resolver<ResolversTypes['ChangeWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationchangeWebhookEndpointArgs, 'input'>>;
  createWebhookEndpoint?: Resolver<ResolversTypes['CreateWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationcreateWebhookEndpointArgs, 'input'>>;
  disableWebhookEndpoint?: Resolver<ResolversTypes['DisableWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationdisableWebhookEndpointArgs, 'input'>>;
  enableWebhookEndpoint?: Resolver<ResolversTypes['EnableWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationenableWebhookEndpointArgs, 'input'>>;
  removeWebhookEndpoint?: Resolver<ResolversTypes['RemoveWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationremoveWebhookEndpointArgs, 'input'>>;
  replayWebhookDeliveries?: Resolver<ResolversTypes['ReplayWebhookDeliveriesPayload'], ParentType, ContextType, RequireFields<MutationreplayWebhookDeliveriesArgs, 'input'>>;
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

export type PrivateAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivateAddressError'] = ResolversParentTypes['PrivateAddressError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  events?: Resolver<ResolversTypes['EventPage'], ParentType, ContextType, RequireFields<QueryeventsArgs, 'first'>>;
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

export type TooManyEndpointsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyEndpointsError'] = ResolversParentTypes['TooManyEndpointsError']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError' | 'PrivateAddressError' | 'TooManyEndpointsError', ParentType, ContextType>;
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
  rotationEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookEndpointStatus'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookEndpointStatusResolvers = EnumResolverSignature<{ DISABLED?: any, ENABLED?: any }, ResolversTypes['WebhookEndpointStatus']>;

export type Resolvers<ContextType = Context> = {
  ChangeWebhookEndpointError?: ChangeWebhookEndpointErrorResolvers<ContextType>;
  ChangeWebhookEndpointPayload?: ChangeWebhookEndpointPayloadResolvers<ContextType>;
  CreateWebhookEndpointError?: CreateWebhookEndpointErrorResolvers<ContextType>;
  CreateWebhookEndpointPayload?: CreateWebhookEndpointPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DisableWebhookEndpointError?: DisableWebhookEndpointErrorResolvers<ContextType>;
  DisableWebhookEndpointPayload?: DisableWebhookEndpointPayloadResolvers<ContextType>;
  EnableWebhookEndpointError?: EnableWebhookEndpointErrorResolvers<ContextType>;
  EnableWebhookEndpointPayload?: EnableWebhookEndpointPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventPage?: EventPageResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  IdempotencyInProgressError?: IdempotencyInProgressErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PrivateAddressError?: PrivateAddressErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemoveWebhookEndpointError?: RemoveWebhookEndpointErrorResolvers<ContextType>;
  RemoveWebhookEndpointPayload?: RemoveWebhookEndpointPayloadResolvers<ContextType>;
  ReplayWebhookDeliveriesError?: ReplayWebhookDeliveriesErrorResolvers<ContextType>;
  ReplayWebhookDeliveriesPayload?: ReplayWebhookDeliveriesPayloadResolvers<ContextType>;
  RetryWebhookDeliveryError?: RetryWebhookDeliveryErrorResolvers<ContextType>;
  RetryWebhookDeliveryPayload?: RetryWebhookDeliveryPayloadResolvers<ContextType>;
  RotateWebhookSecretError?: RotateWebhookSecretErrorResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  TestWebhookEndpointError?: TestWebhookEndpointErrorResolvers<ContextType>;
  TestWebhookEndpointPayload?: TestWebhookEndpointPayloadResolvers<ContextType>;
  ToldEvent?: ToldEventResolvers<ContextType>;
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
