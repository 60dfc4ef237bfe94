import { unreachable } from '@baton/kernel';
import { type IdempotencyRefusal, idempotencyErrors, invalidInput, notFound } from '@baton/platform';
import type { StockError } from '../domain/errors.ts';

type BelowZero = Extract<StockError, { kind: 'StockBelowZero' }>;

/** A refusal as it stands in a payload's `errors`. */
export function toUserError(error: Exclude<StockError, BelowZero> | IdempotencyRefusal, key: string) {
  switch (error.kind) {
    case 'NotFound':
      return notFound(error.message, error.path);
    case 'InvalidInput':
      return invalidInput(error.message, error.path);
    case 'CONFLICT':
    case 'IN_PROGRESS':
    case 'BAD_KEY':
      return idempotencyErrors(error, key);
    default:
      return unreachable(error);
  }
}

/** The same for the one that only a correction can meet. */
export function toStockBelowZeroError({ sku, onHand, available, path }: BelowZero) {
  const message = `Only ${available} units of ${sku} can be taken.`;
  return { __typename: 'StockBelowZeroError' as const, message, path: [...path], sku, onHand, available };
}
