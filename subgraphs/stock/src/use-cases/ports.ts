import type { Clock, IdSource } from '@baton/kernel';
import type { Database, Logger } from '@baton/platform';
import type { StockFeed } from '../read-model/stock-model.ts';

/** What every use case works with. */
export interface UseCasePorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
  /** Who is told of what this process committed; nobody where nobody reads. */
  readonly feed?: StockFeed;
}
