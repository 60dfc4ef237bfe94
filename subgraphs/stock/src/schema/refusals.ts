import { invalidTransition, userErrors } from '@baton/platform';
import type { CancelFeedRefusal } from '../use-cases/feed/cancel-feed.ts';
import type { FeedRefusal } from '../use-cases/feed/receive-feed.ts';
import type { ChangeLotRefusal } from '../use-cases/lot/change-lot.ts';
import type { ChangeTransferRefusal, TransferShort } from '../use-cases/transfer/change-transfer.ts';

type Refused = ChangeLotRefusal | FeedRefusal | CancelFeedRefusal | ChangeTransferRefusal | TransferShort;

/** A refusal as the member of the mutation's error union that it is. */
export const refusalOf = userErrors<Refused>()({
  InvalidTransition: (refusal) => invalidTransition(refusal.message, refusal.path, refusal),
  FeedConflict: ({ message, path, row }) => ({ __typename: 'InventoryFeedConflictError' as const, message, path: [...path], row }),
  TransferShort: ({ sku, requested, available, path }) => ({
    __typename: 'TransferShortError' as const,
    message: `Only ${available} units of ${sku} stand free at the origin.`,
    path: [...path],
    sku,
    requested,
    available,
  }),
});
