import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerMapper, CustomerAddressMapper } from './customer/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** Why an address was refused. */
export type AddAddressError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError | TooManyAddressesError;

/** An address of the signed-in shopper. */
export type AddAddressInput = {
  /** City or town, 1 to 200 characters. */
  city: Scalars['String']['input'];
  /** The company, if it is one's address; at most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, as in `US`. */
  countryCode: Scalars['String']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Street and number, 1 to 200 characters. */
  line1: Scalars['String']['input'];
  /** Floor, door, building; at most 200 characters. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Who receives there, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** A telephone number for the carrier, at most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code as the country writes it, 1 to 20 characters. */
  postalCode: Scalars['String']['input'];
  /** State, province or prefecture: its ISO 3166-2 code without the country, as in `NY`. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** The shopper with the new address, or why there is none. */
export type AddAddressPayload = {
  __typename?: 'AddAddressPayload';
  /** The address as it is kept; null when refused. */
  address?: Maybe<CustomerAddress>;
  /** The shopper with all addresses; null when refused. */
  customer?: Maybe<Customer>;
  /** Empty on success. */
  errors: Array<AddAddressError>;
};

/**
 * A person who buys: a registered shopper, or the guest of one order. The e-mail, the name and the addresses are personal: they are shown to the customer,
 * to whoever holds the access token of one of their orders, and to scope `customer:read`; for everybody else they are null.
 */
export type Customer = {
  __typename?: 'Customer';
  /** The addresses kept for the next order, oldest first; at most 50. Null unless they are yours to see. */
  addresses?: Maybe<Array<CustomerAddress>>;
  /** When the person registered, or first ordered as a guest. Null unless it is yours to see. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** In lower case, without surrounding blanks. Null unless it is yours to see. */
  email?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `cus_`. */
  id: Scalars['ID']['output'];
  /** The full name as the person wrote it. Null unless it is yours to see. */
  name?: Maybe<Scalars['String']['output']>;
};

/** An address that a shopper keeps for the next order. An order copies it and is not touched when it goes. */
export type CustomerAddress = {
  __typename?: 'CustomerAddress';
  /** City or town. */
  city: Scalars['String']['output'];
  /** The company, if it is one's address. */
  company?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2, as in `US`. */
  countryCode: Scalars['String']['output'];
  /** Opaque, starts with `adr_`. */
  id: Scalars['ID']['output'];
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Floor, door, building. */
  line2?: Maybe<Scalars['String']['output']>;
  /** Who receives there. */
  name: Scalars['String']['output'];
  /** A telephone number for the carrier. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code as the country writes it. */
  postalCode: Scalars['String']['output'];
  /** State, province or prefecture: its ISO 3166-2 code without the country, as in `NY`. */
  region?: Maybe<Scalars['String']['output']>;
};

/** Somebody registered with this e-mail before: sign in instead. Nothing else is said of them. */
export type EmailTakenError = UserError & {
  __typename?: 'EmailTakenError';
  /** A sentence for the shopper. */
  message: Scalars['String']['output'];
  /** Always the field `email`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What became of a guest. */
export type ForgetGuestPayload = {
  __typename?: 'ForgetGuestPayload';
  /** Whether there was such a guest. */
  forgotten: Scalars['Boolean']['output'];
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
  /** Keeps an address of the signed-in shopper for the next order; at most 50. Requires scope `customer:self`. */
  addAddress: AddAddressPayload;
  /** Forgets the person of a guest order that was refused; registered customers it leaves alone, and asked again it changes nothing. Only between subgraphs. */
  forgetGuest: ForgetGuestPayload;
  /** Remembers the person of a guest order under an id that orders minted; asked again it changes nothing. Only between subgraphs. */
  recordGuest: RecordGuestPayload;
  /** Makes the caller a customer, once for each e-mail. The answer shows the new customer to the caller. Event: `customer.registered`. Open to everybody. */
  registerCustomer: RegisterCustomerPayload;
  /** Forgets an address of the signed-in shopper. Orders that were sent there keep their copy. Requires scope `customer:self`. */
  removeAddress: RemoveAddressPayload;
};


/** What can be done. */
export type MutationaddAddressArgs = {
  input: AddAddressInput;
};


/** What can be done. */
export type MutationforgetGuestArgs = {
  customerId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationrecordGuestArgs = {
  input: RecordGuestInput;
};


/** What can be done. */
export type MutationregisterCustomerArgs = {
  input: RegisterCustomerInput;
};


/** What can be done. */
export type MutationremoveAddressArgs = {
  input: RemoveAddressInput;
};

/** There is no such thing, or it is not yours to see. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** A sentence for the developer or the shopper. */
  message: Scalars['String']['output'];
  /** The input field that names it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** The signed-in shopper; null when the token's subject is no customer of ours. Requires scope `customer:self`. */
  me?: Maybe<Customer>;
};

/** The person of a guest order. */
export type RecordGuestInput = {
  /** Minted by orders; it makes the call idempotent. */
  customerId: Scalars['ID']['input'];
  /** The guest's e-mail. */
  email: Scalars['String']['input'];
  /** The guest's full name. */
  name: Scalars['String']['input'];
};

/** That the guest is known. */
export type RecordGuestPayload = {
  __typename?: 'RecordGuestPayload';
  /** The id that was sent. */
  customerId: Scalars['ID']['output'];
};

/** Why a registration was refused. */
export type RegisterCustomerError = EmailTakenError | IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError;

/** Who registers. */
export type RegisterCustomerInput = {
  /** At most 254 characters; compared without regard to case and surrounding blanks. */
  email: Scalars['String']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The full name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** The new customer, or why there is none. */
export type RegisterCustomerPayload = {
  __typename?: 'RegisterCustomerPayload';
  /** The new customer; null when refused. */
  customer?: Maybe<Customer>;
  /** Empty on success. */
  errors: Array<RegisterCustomerError>;
};

/** Why an address was not removed. */
export type RemoveAddressError = IdempotencyConflictError | IdempotencyInProgressError | InvalidInputError | NotFoundError;

/** Which address of the signed-in shopper is forgotten. */
export type RemoveAddressInput = {
  /** The address. Somebody else's answers like an unknown one. */
  addressId: Scalars['ID']['input'];
  /** 1 to 255 characters, a UUID at best. Sent again with the same input it answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** The shopper without the address, or why it is still there. */
export type RemoveAddressPayload = {
  __typename?: 'RemoveAddressPayload';
  /** The shopper with the addresses that are left; null when refused. */
  customer?: Maybe<Customer>;
  /** Empty on success. */
  errors: Array<RemoveAddressError>;
};

/** The shopper keeps as many addresses as one can: remove one first. */
export type TooManyAddressesError = UserError & {
  __typename?: 'TooManyAddressesError';
  /** How many can be kept. */
  limit: Scalars['Int']['output'];
  /** A sentence for the shopper. */
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
  Customer: Customer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddAddressError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( TooManyAddressesError & { __typename: 'TooManyAddressesError' } )
  ;
  RegisterCustomerError:
    | ( EmailTakenError & { __typename: 'EmailTakenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  RemoveAddressError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( EmailTakenError & { __typename: 'EmailTakenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( IdempotencyInProgressError & { __typename: 'IdempotencyInProgressError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( TooManyAddressesError & { __typename: 'TooManyAddressesError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddAddressError']>;
  AddAddressInput: AddAddressInput;
  AddAddressPayload: ResolverTypeWrapper<Omit<AddAddressPayload, 'address' | 'customer' | 'errors'> & { address?: Maybe<ResolversTypes['CustomerAddress']>, customer?: Maybe<ResolversTypes['Customer']>, errors: Array<ResolversTypes['AddAddressError']> }>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CustomerAddress: ResolverTypeWrapper<CustomerAddressMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailTakenError: ResolverTypeWrapper<EmailTakenError>;
  ForgetGuestPayload: ResolverTypeWrapper<ForgetGuestPayload>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdempotencyInProgressError: ResolverTypeWrapper<IdempotencyInProgressError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordGuestInput: RecordGuestInput;
  RecordGuestPayload: ResolverTypeWrapper<RecordGuestPayload>;
  RegisterCustomerError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCustomerError']>;
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerPayload: ResolverTypeWrapper<Omit<RegisterCustomerPayload, 'customer' | 'errors'> & { customer?: Maybe<ResolversTypes['Customer']>, errors: Array<ResolversTypes['RegisterCustomerError']> }>;
  RemoveAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveAddressError']>;
  RemoveAddressInput: RemoveAddressInput;
  RemoveAddressPayload: ResolverTypeWrapper<Omit<RemoveAddressPayload, 'customer' | 'errors'> & { customer?: Maybe<ResolversTypes['Customer']>, errors: Array<ResolversTypes['RemoveAddressError']> }>;
  TooManyAddressesError: ResolverTypeWrapper<TooManyAddressesError>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAddressError: ResolversUnionTypes<ResolversParentTypes>['AddAddressError'];
  AddAddressInput: AddAddressInput;
  AddAddressPayload: Omit<AddAddressPayload, 'address' | 'customer' | 'errors'> & { address?: Maybe<ResolversParentTypes['CustomerAddress']>, customer?: Maybe<ResolversParentTypes['Customer']>, errors: Array<ResolversParentTypes['AddAddressError']> };
  Customer: CustomerMapper;
  ID: Scalars['ID']['output'];
  CustomerAddress: CustomerAddressMapper;
  DateTime: Scalars['DateTime']['output'];
  EmailTakenError: EmailTakenError;
  ForgetGuestPayload: ForgetGuestPayload;
  IdempotencyConflictError: IdempotencyConflictError;
  IdempotencyInProgressError: IdempotencyInProgressError;
  Int: Scalars['Int']['output'];
  InvalidInputError: InvalidInputError;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  Query: Record<PropertyKey, never>;
  RecordGuestInput: RecordGuestInput;
  RecordGuestPayload: RecordGuestPayload;
  RegisterCustomerError: ResolversUnionTypes<ResolversParentTypes>['RegisterCustomerError'];
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerPayload: Omit<RegisterCustomerPayload, 'customer' | 'errors'> & { customer?: Maybe<ResolversParentTypes['Customer']>, errors: Array<ResolversParentTypes['RegisterCustomerError']> };
  RemoveAddressError: ResolversUnionTypes<ResolversParentTypes>['RemoveAddressError'];
  RemoveAddressInput: RemoveAddressInput;
  RemoveAddressPayload: Omit<RemoveAddressPayload, 'customer' | 'errors'> & { customer?: Maybe<ResolversParentTypes['Customer']>, errors: Array<ResolversParentTypes['RemoveAddressError']> };
  TooManyAddressesError: TooManyAddressesError;
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

export type AddAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAddressError'] = ResolversParentTypes['AddAddressError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError' | 'TooManyAddressesError', ParentType, ContextType>;
};

export type AddAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAddressPayload'] = ResolversParentTypes['AddAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AddAddressError']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Maybe<Array<ResolversTypes['CustomerAddress']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAddress'] = ResolversParentTypes['CustomerAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmailTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTakenError'] = ResolversParentTypes['EmailTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForgetGuestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetGuestPayload'] = ResolversParentTypes['ForgetGuestPayload']> = {
  forgotten?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  addAddress?: Resolver<ResolversTypes['AddAddressPayload'], ParentType, ContextType, RequireFields<MutationaddAddressArgs, 'input'>>;
  forgetGuest?: Resolver<ResolversTypes['ForgetGuestPayload'], ParentType, ContextType, RequireFields<MutationforgetGuestArgs, 'customerId'>>;
  recordGuest?: Resolver<ResolversTypes['RecordGuestPayload'], ParentType, ContextType, RequireFields<MutationrecordGuestArgs, 'input'>>;
  registerCustomer?: Resolver<ResolversTypes['RegisterCustomerPayload'], ParentType, ContextType, RequireFields<MutationregisterCustomerArgs, 'input'>>;
  removeAddress?: Resolver<ResolversTypes['RemoveAddressPayload'], ParentType, ContextType, RequireFields<MutationremoveAddressArgs, 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
};

export type RecordGuestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordGuestPayload'] = ResolversParentTypes['RecordGuestPayload']> = {
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterCustomerErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCustomerError'] = ResolversParentTypes['RegisterCustomerError']> = {
  __resolveType?: TypeResolveFn<'EmailTakenError' | 'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError', ParentType, ContextType>;
};

export type RegisterCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCustomerPayload'] = ResolversParentTypes['RegisterCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RegisterCustomerError']>, ParentType, ContextType>;
};

export type RemoveAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveAddressError'] = ResolversParentTypes['RemoveAddressError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type RemoveAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveAddressPayload'] = ResolversParentTypes['RemoveAddressPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RemoveAddressError']>, ParentType, ContextType>;
};

export type TooManyAddressesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAddressesError'] = ResolversParentTypes['TooManyAddressesError']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'EmailTakenError' | 'IdempotencyConflictError' | 'IdempotencyInProgressError' | 'InvalidInputError' | 'NotFoundError' | 'TooManyAddressesError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddAddressError?: AddAddressErrorResolvers<ContextType>;
  AddAddressPayload?: AddAddressPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAddress?: CustomerAddressResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EmailTakenError?: EmailTakenErrorResolvers<ContextType>;
  ForgetGuestPayload?: ForgetGuestPayloadResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  IdempotencyInProgressError?: IdempotencyInProgressErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordGuestPayload?: RecordGuestPayloadResolvers<ContextType>;
  RegisterCustomerError?: RegisterCustomerErrorResolvers<ContextType>;
  RegisterCustomerPayload?: RegisterCustomerPayloadResolvers<ContextType>;
  RemoveAddressError?: RemoveAddressErrorResolvers<ContextType>;
  RemoveAddressPayload?: RemoveAddressPayloadResolvers<ContextType>;
  TooManyAddressesError?: TooManyAddressesErrorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: authDirectiveResolver<any, any, ContextType>;
  public?: publicDirectiveResolver<any, any, ContextType>;
};
