import { userErrors } from '@baton/platform';
import type { StockError } from '../domain/errors.ts';

type BelowZero = Extract<StockError, { kind: 'StockBelowZero' }>;

/** A refusal as it stands in a payload's `errors`. */
export const toUserError = userErrors<Exclude<StockError, BelowZero>>()({});

/** The same for the one that only a correction can meet. */
export function toStockBelowZeroError({ sku, onHand, available, path }: BelowZero) {
  const message = `Only ${available} units of ${sku} can be taken.`;
  return { __typename: 'StockBelowZeroError' as const, message, path: [...path], sku, onHand, available };
}
