import type { IdempotencyConflictErrorData, IdempotencyInProgressErrorData, InvalidInputErrorData } from '../errors.ts';
import { invalidInput } from '../errors.ts';

const keyLengthMax = 255;

/** Whether a key has 1 to 255 characters. */
export function validIdempotencyKey(key: string): boolean {
  return key.length >= 1 && key.length <= keyLengthMax;
}

/** Why the idempotency key itself refused a request. */
export type IdempotencyRefusal =
  | { readonly kind: 'CONFLICT' }
  | { readonly kind: 'IN_PROGRESS'; readonly retryAfterMs: number }
  | { readonly kind: 'BAD_KEY' };

/** The shared GraphQL error of an idempotent request that did not run. */
export function idempotencyErrors(
  outcome: IdempotencyRefusal,
  key: string,
): IdempotencyConflictErrorData | IdempotencyInProgressErrorData | InvalidInputErrorData {
  const path = ['idempotencyKey'];
  switch (outcome.kind) {
    case 'CONFLICT':
      return {
        __typename: 'IdempotencyConflictError',
        message: 'This idempotency key was used before with another input: send a new key.',
        path,
        idempotencyKey: key,
      };
    case 'IN_PROGRESS':
      return {
        __typename: 'IdempotencyInProgressError',
        message: 'The first request with this idempotency key is still running: ask again with the same key.',
        path,
        retryAfterMs: outcome.retryAfterMs,
      };
    case 'BAD_KEY':
      return invalidInput(`An idempotency key has 1 to ${keyLengthMax} characters.`, path);
  }
}
