import type { Clock, IdSource } from '@baton/kernel';
import type { Bus, Database, Logger } from '@baton/platform';
import type { Deeds } from '../ports/deeds.ts';
import type { Sender } from '../ports/sender.ts';

/** What every use case works with. */
export interface UseCasePorts {
  readonly database: Database;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
  readonly sender: Sender;
  /** What automations do elsewhere. */
  readonly deeds: Deeds;
  /** Whether receivers on this machine and without encryption are allowed: development only. */
  readonly allowsPrivate: boolean;
  /** Jitter: a number in [0, 1). */
  readonly random: () => number;
}
