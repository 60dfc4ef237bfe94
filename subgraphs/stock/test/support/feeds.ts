import type { InternalContext } from '@baton/platform';
import { waitUntil } from '@baton/testing';
import { applyFeeds } from '../../src/use-cases/feed/apply-feeds.ts';
import { ids, type Stock, staff } from './stock.ts';

export interface CountedRow {
  readonly sku: string;
  readonly quantity: number;
  readonly occurredAt?: string;
  readonly id?: string;
}

export interface FeedAnswer {
  readonly feed: {
    readonly id: string;
    readonly status: string;
    readonly percentDone: number | null;
    readonly allowedActions: string[];
    readonly rows: Readonly<Record<string, number | null>>;
    readonly problems: {
      readonly nodes: { readonly row: number; readonly code: string; readonly sku: string | null; readonly short: number }[];
    };
  } | null;
  readonly errors: {
    readonly __typename: string;
    readonly path: string[] | null;
    readonly row?: number | null;
    readonly status?: string;
  }[];
}

const fields = `id status percentDone allowedActions
  rows { total received done changed unchanged duplicate stale failed belowPromised zeroed zeroingStoppedAt } problems(first: 100) { nodes { row code sku short } }`;
const refused = '__typename ... on UserError { path message } ... on InvalidTransitionError { status }';
const UPLOAD = `mutation ($input: UploadInventoryFeedInput!) { uploadInventoryFeed(input: $input) { feed { ${fields} }
  errors { ${refused} ... on InventoryFeedConflictError { row } } } }`;
const CANCEL = `mutation ($input: CancelInventoryFeedInput!) { cancelInventoryFeed(input: $input) { feed { ${fields} } errors { ${refused} } } }`;
const FEED = `query ($id: ID!) { inventoryFeed(id: $id) { ${fields} } }`;
const INCONSISTENT = `query ($location: String!) { stockInconsistencies(location: $location, first: 100) { nodes {
  level { product { sku } onHand } counted expected difference row feed { reference } } } }`;

export const counter = (locations: string[] = []): InternalContext =>
  staff(locations.length > 0 ? ['stock:feed'] : ['stock:feed', 'location:any'], locations);

export const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** A location's counting system, as a test plays it. */
export function aCounter(stock: Stock) {
  async function upload(of: object & { readonly rows?: readonly CountedRow[] }, context = counter()): Promise<FeedAnswer> {
    const { rows = [], ...rest } = of;
    const content = rows.map((row) => JSON.stringify(row)).join('\n');
    const input = {
      idempotencyKey: ids.next('evt'),
      location: 'east',
      reference: ids.next('evt'),
      kind: 'NONZERO',
      countedAt: hoursAgo(1),
      format: 'JSONL',
      content,
      ...rest,
    };
    return (await stock.run<{ uploadInventoryFeed: FeedAnswer }>(UPLOAD, { input }, context)).uploadInventoryFeed;
  }
  async function read(id: string, context = counter()): Promise<FeedAnswer['feed']> {
    return (await stock.run<{ inventoryFeed: FeedAnswer['feed'] }>(FEED, { id }, context)).inventoryFeed;
  }
  return {
    upload,
    read,
    /** Uploads a feed, lets it take effect, and answers it as it stands then. */
    async feed(of: object & { readonly rows?: readonly CountedRow[] }): Promise<NonNullable<FeedAnswer['feed']>> {
      const { feed, errors } = await upload(of);
      if (!feed) throw new Error(JSON.stringify(errors));
      await applyFeeds(stock.ports);
      // The subgraph's own round at its start may have taken the feed, and not be done with it.
      return waitUntil(
        async () => {
          const applied = await read(feed.id);
          return applied?.status === 'APPLYING' ? undefined : (applied ?? undefined);
        },
        { what: 'the feed to take effect' },
      );
    },
    async cancel(feedId: string, context = counter()): Promise<FeedAnswer> {
      const input = { idempotencyKey: ids.next('evt'), feedId };
      return (await stock.run<{ cancelInventoryFeed: FeedAnswer }>(CANCEL, { input }, context)).cancelInventoryFeed;
    },
    async inconsistencies(location: string): Promise<object[]> {
      const answer = await stock.run<{ stockInconsistencies: { nodes: object[] } }>(INCONSISTENT, { location }, counter());
      return answer.stockInconsistencies.nodes;
    },
  };
}
