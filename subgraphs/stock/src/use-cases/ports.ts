import type { Clock, IdSource } from '@baton/kernel';
import type { Database, Logger } from '@baton/platform';

/** What every use case works with. */
export interface UseCasePorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
}
