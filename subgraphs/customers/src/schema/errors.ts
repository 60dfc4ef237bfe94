import {
  type IdempotencyConflictErrorData,
  type IdempotencyInProgressErrorData,
  type IdempotencyRefusal,
  type InvalidInputErrorData,
  idempotencyErrors,
  invalidInput,
  type NotFoundErrorData,
  notFound,
  type UserErrorData,
} from '@baton/platform';
import type { CustomersError } from '../domain/errors.ts';

type Refusal = CustomersError | IdempotencyRefusal;

/** What each refusal looks like in a payload. */
interface ErrorOf {
  readonly EmailTaken: UserErrorData & { readonly __typename: 'EmailTakenError' };
  readonly TooManyAddresses: UserErrorData & { readonly __typename: 'TooManyAddressesError'; readonly limit: number };
  readonly NotFound: NotFoundErrorData;
  readonly InvalidInput: InvalidInputErrorData;
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
    case 'EmailTaken':
      return { __typename: 'EmailTakenError', message: 'Somebody registered with this e-mail before.', path: ['email'] };
    case 'TooManyAddresses':
      return {
        __typename: 'TooManyAddressesError',
        message: `At most ${refusal.limit} addresses are kept.`,
        path: null,
        limit: refusal.limit,
      };
    case 'NotFound':
      return notFound(refusal.message, refusal.path);
    case 'InvalidInput':
      return invalidInput(refusal.message, refusal.path);
    case 'CONFLICT':
    case 'IN_PROGRESS':
    case 'BAD_KEY':
      return idempotencyErrors(refusal, idempotencyKey);
  }
}
