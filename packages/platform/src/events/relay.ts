import { crashPoint, declareCrashPoints } from '../crash-points.ts';
import { type Database, sql } from '../database/types.ts';
import type { Logger } from '../log.ts';
import { type EventRow, eventOf } from './bus.ts';
import { bell, pause } from './sleep.ts';
import type { Bus } from './types.ts';
import { onEmitted } from './wake.ts';

const pollMs = 500;
const aggregatesMax = 200;
const eventsMax = 500;
const backoffMaxMs = 5_000;

declareCrashPoints([
  // Events are locked, none is published.
  'relay.after-claim',
  // The bus has them, the outbox as well: they are published again and known by their ids.
  'relay.after-publish',
]);

// Claimed are whole aggregates, through the lock on their oldest row: no other relay can publish a later event of one before an earlier. Rows that
// are not yet committed are not missed: whatever is in the table is unsent, whatever its number.
const claimOutbox = sql(
  'platform-claim-outbox',
  `with head as materialized (
     select aggregate from outbox as oldest
     where not exists (select from outbox as earlier where earlier.aggregate = oldest.aggregate and earlier.position < oldest.position)
     order by position limit $1 for update of oldest skip locked)
   select id, type, version, aggregate, at, actor, trace_id, payload
   from outbox join head using (aggregate) order by position limit $2`,
);

const deleteFromOutbox = sql('platform-delete-from-outbox', 'delete from outbox where id = any ($1::text[])');

export interface Relay {
  start(): void;
  stop(): Promise<void>;
}

/** Carries committed events from a subgraph's outbox to the bus: at least once, which the bus makes once. */
export function createRelay(options: { readonly database: Database; readonly bus: Bus; readonly log: Logger }): Relay {
  const { database, log } = options;
  const stopped = new AbortController();
  const news = bell();
  let running: Promise<void> = Promise.resolve();
  let forget: () => void = () => undefined;

  async function run(): Promise<void> {
    for (let failures = 0; !stopped.signal.aborted; ) {
      try {
        const sent = await relayOnce(options);
        failures = 0;
        if (sent < eventsMax) await news.wait(pollMs, stopped.signal);
      } catch (error) {
        failures += 1;
        log.warn('events cannot be published', { error, attempt: failures });
        await pause(Math.min(100 * 2 ** failures, backoffMaxMs), stopped.signal);
      }
    }
  }

  return {
    start() {
      forget = onEmitted(database.name, news.ring);
      running = run();
    },
    async stop() {
      stopped.abort();
      forget();
      await running;
    },
  };
}

/** Publishes one batch. Answers how many events it sent. */
export function relayOnce({ database, bus }: { readonly database: Database; readonly bus: Bus }): Promise<number> {
  return database.transaction(async (tx) => {
    const rows = await tx.query<EventRow>(claimOutbox, [aggregatesMax, eventsMax]);
    if (rows.length === 0) return 0;
    crashPoint('relay.after-claim');
    await bus.publish(rows.map(eventOf));
    crashPoint('relay.after-publish');
    await tx.query(deleteFromOutbox, [rows.map(({ id }) => id)]);
    return rows.length;
  });
}
