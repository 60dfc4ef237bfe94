export type { FeedProblem as InventoryFeedProblemMapper, Inconsistency as StockInconsistencyMapper } from '../../persistence/feed-pages.ts';
export type { Feed as InventoryFeedMapper } from '../../persistence/feed-repository.ts';
