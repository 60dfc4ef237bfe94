import type { Clock, IdSource } from '@baton/kernel';
import type { Database } from '@baton/platform';

/** What every use case works with. */
export interface UseCasePorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Whether the retailer works with a carrier. */
  isKnownCarrier(code: string): Promise<boolean>;
}
