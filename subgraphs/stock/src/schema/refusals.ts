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
import type { CancelFeedRefusal } from '../use-cases/feed/cancel-feed.ts';
import type { FeedConflict, FeedRefusal } from '../use-cases/feed/receive-feed.ts';
import type { ChangeLotRefusal } from '../use-cases/lot/change-lot.ts';
import type { ChangeTransferRefusal, TransferShort } from '../use-cases/transfer/change-transfer.ts';

type Refused = ChangeLotRefusal | FeedRefusal | CancelFeedRefusal | ChangeTransferRefusal | TransferShort | IdempotencyRefusal;

/** What each refusal looks like in a payload. */
interface ErrorOf {
  readonly NotFound: NotFoundErrorData;
  readonly InvalidInput: InvalidInputErrorData;
  readonly InvalidTransition: InvalidTransitionErrorData;
  readonly FeedConflict: UserErrorData & { readonly __typename: 'InventoryFeedConflictError'; readonly row: number | null };
  readonly TransferShort: UserErrorData & {
    readonly __typename: 'TransferShortError';
    readonly sku: string;
    readonly requested: number;
    readonly available: number;
  };
  readonly CONFLICT: IdempotencyConflictErrorData;
  readonly IN_PROGRESS: IdempotencyInProgressErrorData;
  readonly BAD_KEY: InvalidInputErrorData;
}

/** A refusal as the member of the mutation's error union that it is. */
export function refusalOf<R extends Refused>(refusal: R, idempotencyKey: string): ErrorOf[R['kind']] {
  // The switch below maps each kind to its entry of ErrorOf; the compiler does not follow a generic through a switch.
  return userErrorOf(refusal, idempotencyKey) as ErrorOf[R['kind']];
}

function userErrorOf(refusal: Refused, idempotencyKey: string): ErrorOf[Refused['kind']] {
  switch (refusal.kind) {
    case 'NotFound':
      return notFound(refusal.message, refusal.path);
    case 'InvalidInput':
      return invalidInput(refusal.message, refusal.path);
    case 'InvalidTransition':
      return invalidTransition(refusal.message, refusal.path, refusal);
    case 'FeedConflict':
      return conflict(refusal);
    case 'TransferShort':
      return short(refusal);
    case 'CONFLICT':
    case 'IN_PROGRESS':
    case 'BAD_KEY':
      return idempotencyErrors(refusal, idempotencyKey);
  }
}

const conflict = ({ message, path, row }: FeedConflict): ErrorOf['FeedConflict'] => ({
  __typename: 'InventoryFeedConflictError',
  message,
  path: [...path],
  row,
});

const short = ({ sku, requested, available, path }: TransferShort): ErrorOf['TransferShort'] => ({
  __typename: 'TransferShortError',
  message: `Only ${available} units of ${sku} stand free at the origin.`,
  path: [...path],
  sku,
  requested,
  available,
});
