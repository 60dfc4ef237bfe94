import type { Consumers } from '@baton/platform';
import type { Deliverer } from '../use-cases/deliver.ts';
import { enqueueMessages } from '../use-cases/enqueue-messages.ts';
import type { UseCasePorts } from '../use-cases/ports.ts';

/** Every event becomes a message for each endpoint that wants it, in the order of the log. */
export function consumersOf({ clock, ids }: UseCasePorts, deliverer: Pick<Deliverer, 'pump'>): Consumers {
  return {
    '*': {
      // A message is there once for each event and endpoint.
      isRepeatable: true,
      async all(tx, events) {
        await enqueueMessages(tx, events, { ids, now: clock.now() });
        tx.afterCommit(() => void deliverer.pump());
      },
    },
  };
}
