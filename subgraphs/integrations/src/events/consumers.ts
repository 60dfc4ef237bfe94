import type { Consumers } from '@baton/platform';
import { anybodyListening } from '../persistence/sql/anybody-listening.ts';
import type { Deliverer } from '../use-cases/deliver.ts';
import { enqueueMessages } from '../use-cases/enqueue-messages.ts';
import type { UseCasePorts } from '../use-cases/ports.ts';
import { triggerAutomations } from '../use-cases/trigger-automations.ts';

/** Every event becomes a message for each endpoint that wants it, in the order of the log, and triggers the automations that follow it. */
export function consumersOf({ clock, ids, log }: UseCasePorts, deliverer: Pick<Deliverer, 'pump'>): Consumers {
  return {
    '*': {
      // A message is there once for each event and endpoint, a run once for each event and automation.
      isRepeatable: true,
      // Where no endpoint is enabled and no automation in force, this is all that an event costs.
      async isWanted(database) {
        const [row] = await database.query<{ is: boolean }>(anybodyListening);
        return row?.is ?? true;
      },
      async all(tx, events) {
        const queued = await enqueueMessages(tx, events, { ids, now: clock.now() });
        await triggerAutomations(tx, events, { clock, ids, log });
        if (queued > 0) tx.afterCommit(() => void deliverer.pump());
      },
    },
  };
}
