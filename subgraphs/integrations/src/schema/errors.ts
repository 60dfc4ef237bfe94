import {
  type IdempotencyConflictErrorData,
  type IdempotencyInProgressErrorData,
  type IdempotencyRefusal,
  type InvalidInputErrorData,
  type InvalidTransitionErrorData,
  idempotencyErrors,
  invalidInput,
  invalidTransition,
  type NotFoundErrorData,
  notFound,
  type UserErrorData,
} from '@baton/platform';
import type { IntegrationsError } from '../domain/errors.ts';

type Refusal = IntegrationsError | IdempotencyRefusal;

/** What each refusal looks like in a payload. */
interface ErrorOf {
  readonly InvalidInput: InvalidInputErrorData;
  readonly NotFound: NotFoundErrorData;
  readonly TooManyEndpoints: UserErrorData & { readonly __typename: 'TooManyEndpointsError'; readonly limit: number };
  readonly PrivateAddress: UserErrorData & { readonly __typename: 'PrivateAddressError' };
  readonly TooManyAutomations: UserErrorData & { readonly __typename: 'TooManyAutomationsError'; readonly limit: number };
  readonly AutomationChanged: UserErrorData & { readonly __typename: 'AutomationChangedError'; readonly version: number };
  readonly MissingScopes: UserErrorData & { readonly __typename: 'MissingScopesError'; readonly scopes: string[] };
  readonly InvalidTransition: InvalidTransitionErrorData;
  readonly CONFLICT: IdempotencyConflictErrorData;
  readonly IN_PROGRESS: IdempotencyInProgressErrorData;
  readonly BAD_KEY: InvalidInputErrorData;
}

/** A refusal as the member of the mutation's error union that it is. */
export function toUserError<R extends Refusal>(refusal: R, idempotencyKey: string): ErrorOf[R['kind']] {
  // The switch below maps each kind to its entry of ErrorOf; the compiler does not follow a generic through a switch.
  return userErrorOf(refusal, idempotencyKey) as ErrorOf[R['kind']];
}

function userErrorOf(refusal: Refusal, idempotencyKey: string): ErrorOf[keyof ErrorOf] {
  switch (refusal.kind) {
    case 'InvalidInput':
      return invalidInput(refusal.message, refusal.path);
    case 'NotFound':
      return notFound(refusal.message, refusal.path);
    case 'TooManyEndpoints':
      return {
        __typename: 'TooManyEndpointsError',
        message: `At most ${refusal.limit} endpoints may exist.`,
        path: null,
        limit: refusal.limit,
      };
    case 'PrivateAddress':
      return {
        __typename: 'PrivateAddressError',
        message: 'Messages are not sent into private networks: give a public address.',
        path: ['url'],
      };
    case 'TooManyAutomations':
      return {
        __typename: 'TooManyAutomationsError',
        message: `At most ${refusal.limit} automations may exist: archive one first.`,
        path: null,
        limit: refusal.limit,
      };
    case 'AutomationChanged':
      return {
        __typename: 'AutomationChangedError',
        message: `It was edited meanwhile: its newest version is ${refusal.version}.`,
        path: ['expectedVersion'],
        version: refusal.version,
      };
    case 'MissingScopes':
      return {
        __typename: 'MissingScopesError',
        message: `It does what takes ${refusal.scopes.join(', ')}: have somebody activate it who may.`,
        path: null,
        scopes: [...refusal.scopes],
      };
    case 'InvalidTransition':
      return invalidTransition('That cannot be done with it now.', null, refusal);
    case 'CONFLICT':
    case 'IN_PROGRESS':
    case 'BAD_KEY':
      return idempotencyErrors(refusal, idempotencyKey);
  }
}
