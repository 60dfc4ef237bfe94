import { allowedActions, connection, present } from '@baton/kernel';
import { feedTransitions } from '../../../domain/feed/feed.ts';
import { checkedPage, pageFrom } from '../../paging.ts';
import type { InventoryFeedResolvers } from '../../types.generated.ts';

export const InventoryFeed: InventoryFeedResolvers = {
  // The names of the table are those of the enum.
  allowedActions: ({ status }) => allowedActions(feedTransitions, status) as ('COMPLETE' | 'FINISH' | 'CANCEL')[],
  countedAt: ({ countedAt }) => countedAt.toISOString(),
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  endedAt: ({ endedAt }) => endedAt?.toISOString() ?? null,
  location: async ({ location }, _arguments, { loaders }) => present(await loaders.locationByCode.load(location), `location ${location}`),
  percentDone: ({ rowsTotal, rowsDone, status }) => {
    if (status === 'DONE') return 100;
    // What a FULL feed sets to zero comes after its last row.
    return rowsTotal === null ? null : Math.min(99, Math.floor((100 * rowsDone) / Math.max(1, rowsTotal)));
  },
  problems: async ({ id }, page, { loaders }) => {
    const request = checkedPage(page);
    return pageFrom(connection(request, await loaders.feedProblems(id, request), ({ row }) => [String(row)]));
  },
  rows: (feed) => ({
    total: feed.rowsTotal,
    received: feed.rowsReceived,
    done: feed.rowsDone,
    changed: feed.changed,
    unchanged: feed.unchanged,
    duplicate: feed.duplicate,
    stale: feed.stale,
    failed: feed.failed,
    belowPromised: feed.short,
    zeroed: feed.zeroed,
    zeroingStoppedAt: feed.zeroingStoppedAt,
  }),
};
