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
import type { Refusal } from '../domain/errors.ts';

type Refused = Refusal | IdempotencyRefusal;

/** What each refusal looks like in a payload. */
interface ErrorOf {
  readonly NotFound: NotFoundErrorData;
  readonly InvalidInput: InvalidInputErrorData;
  readonly InvalidTransition: InvalidTransitionErrorData;
  readonly WrongPickupCode: UserErrorData & { readonly __typename: 'WrongPickupCodeError'; readonly attemptsLeft: number };
  readonly InvoiceNumberTaken: UserErrorData & { readonly __typename: 'InvoiceNumberTakenError'; readonly invoiceId: string };
  readonly CONFLICT: IdempotencyConflictErrorData;
  readonly IN_PROGRESS: IdempotencyInProgressErrorData;
  readonly BAD_KEY: InvalidInputErrorData;
}

/** A refusal as the member of the mutation's error union that it is. */
export function toUserError<R extends Refused>(refusal: R, idempotencyKey: string): ErrorOf[R['kind']] {
  // The switch below maps each kind to its entry of ErrorOf; the compiler does not follow a generic through a switch.
  return userErrorOf(refusal, idempotencyKey) as ErrorOf[R['kind']];
}

function userErrorOf(refusal: Refused, idempotencyKey: string): ErrorOf[keyof ErrorOf] {
  switch (refusal.kind) {
    case 'NotFound':
      return notFound(refusal.message, refusal.path);
    case 'InvalidInput':
      return invalidInput(refusal.message, refusal.path);
    case 'InvalidTransition':
      return invalidTransition(`This is not possible while it is ${refusal.status}.`, null, refusal);
    case 'WrongPickupCode':
      return wrongPickupCode(refusal.attemptsLeft);
    case 'InvoiceNumberTaken':
      return {
        __typename: 'InvoiceNumberTakenError',
        message: `Another invoice of this vendor has the number ${refusal.number}.`,
        path: ['number'],
        invoiceId: refusal.invoiceId,
      };
    case 'CONFLICT':
    case 'IN_PROGRESS':
    case 'BAD_KEY':
      return idempotencyErrors(refusal, idempotencyKey);
  }
}

function wrongPickupCode(attemptsLeft: number): ErrorOf['WrongPickupCode'] {
  const message =
    attemptsLeft > 0 ? `The code is not right; ${attemptsLeft} attempts are left.` : 'Too many wrong codes: the pickup is locked.';
  return { __typename: 'WrongPickupCodeError', message, path: ['pickupCode'], attemptsLeft };
}
