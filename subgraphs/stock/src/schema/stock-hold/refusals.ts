import { type IdempotencyRefusal, idempotencyErrors, invalidInput, invalidTransition, notFound } from '@baton/platform';
import type { BrokenLimit } from '../../domain/purchase.ts';
import type { HoldChangeRefusal, HoldRefusal, HoldStatus } from '../../use-cases/hold/refusals.ts';

/** Why a cart's stock is not held, as it stands in the payload. */
export function holdErrors(refusal: HoldRefusal | IdempotencyRefusal, key: string) {
  switch (refusal.kind) {
    case 'NotFound':
      return [notFound(refusal.message, refusal.path)];
    case 'InvalidInput':
      return [invalidInput(refusal.message, refusal.path)];
    case 'Short': {
      const { sku, requested, sellable } = refusal;
      const message = `${sellable} of ${requested} units of ${sku} can be had.`;
      return [{ __typename: 'StockShortageError' as const, message, path: ['lines'], sku, requested, sellable }];
    }
    case 'Limited':
      return refusal.limits.map(limitError);
    case 'TooMany': {
      const { limit, max } = refusal;
      const message =
        limit === 'HOLDS_OF_CUSTOMER'
          ? `At most ${max} holds at a time.`
          : 'Guests hold as much of it as they may: sign in, or buy it at once.';
      return [{ __typename: 'HoldLimitError' as const, message, path: null, kind: limit, max }];
    }
    case 'CONFLICT':
    case 'IN_PROGRESS':
    case 'BAD_KEY':
      return [idempotencyErrors(refusal, key)];
  }
}

const overSentence: Readonly<Record<HoldStatus, string>> = {
  HELD: 'The hold was extended before: once is all.',
  ORDERED: 'The hold has become an order.',
  RELEASED: 'The hold was given back.',
  EXPIRED: 'The time of the hold is over.',
};

/** Why a hold is not changed. */
export function changeHoldErrors(refusal: HoldChangeRefusal | IdempotencyRefusal, key: string) {
  switch (refusal.kind) {
    case 'NotFound':
      return [notFound(refusal.message, refusal.path)];
    case 'InvalidInput':
      return [invalidInput(refusal.message, refusal.path)];
    case 'InvalidTransition':
      return [invalidTransition(overSentence[refusal.status], ['holdId'], refusal)];
    case 'CONFLICT':
    case 'IN_PROGRESS':
    case 'BAD_KEY':
      return [idempotencyErrors(refusal, key)];
  }
}

function limitError({ sku, rule, limit, already, requested }: BrokenLimit) {
  const sentences: Readonly<Record<BrokenLimit['rule'], string>> = {
    MIN: `${sku} is sold from ${limit} units an order.`,
    MAX: `${sku} is sold up to ${limit} units an order.`,
    STEP: `${sku} is sold in multiples of ${limit}.`,
    CUSTOMER: `${already} of at most ${limit} units of ${sku} are bought or held already.`,
  };
  return { __typename: 'PurchaseLimitError' as const, message: sentences[rule], path: ['lines'], sku, rule, limit, already, requested };
}
