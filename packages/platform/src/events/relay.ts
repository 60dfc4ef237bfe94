import { crashPoint, declareCrashPoints } from '../crash-points.ts';
import { type Database, sql } from '../database/types.ts';
import type { Logger } from '../log.ts';
import { eventsPublished } from '../telemetry/metrics.ts';
import { bell, pause, restAfter } from './sleep.ts';
import type { Bus, UnpublishedEvent } from './types.ts';
import { onEmitted } from './wake.ts';

const pollMs = 500;
const eventsMax = 500;
/** Between two rounds, at least: what is emitted meanwhile shares the next one's commit. The first event after a quiet time does not wait. */
const restMsMin = 25;
const backoffMaxMs = 5_000;

declareCrashPoints([
  // Events are taken out of the outbox. Where the bus is in another database this is not committed and none is published; else it is, and all are.
  'relay.after-claim',
  // The bus has them. Where it is in another database, the taking is not committed: they are published again and known by their ids.
  'relay.after-publish',
]);

// One relay of a subgraph publishes at a time: the lock is held to the end of the transaction, so an aggregate's events reach the bus in order. Rows that
// are not yet committed are not missed: whatever is in the table is unsent, whatever its number. The deletion stands once the bus has them. Rows are taken by where
// they lie: no row is changed, none that the statement sees is cleared away meanwhile, and one that another took is passed over.
const takeFromOutbox = sql(
  'platform-take-from-outbox',
  `with gate as materialized (select pg_advisory_xact_lock(hashtextextended('baton-relay:' || $2, 3))),
   taken as (
     delete from outbox where ctid = any (array(select outbox.ctid from gate, outbox order by position limit $1))
     returning position, id, type, version, aggregate, at, actor, trace_id, payload::text)
   select id, type, version, aggregate, at, actor, trace_id as "traceId", payload from taken order by position`,
);

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
  const move = options.bus.mover?.(database);
  const round = move ? () => moveOnce(move) : () => relayOnce(options);

  async function run(): Promise<void> {
    for (let failures = 0; !stopped.signal.aborted; ) {
      try {
        const began = performance.now();
        const sent = await round();
        failures = 0;
        if (sent > 0 && sent < eventsMax) await pause(restAfter(performance.now() - began, restMsMin), stopped.signal);
        if (sent === 0) await news.wait(pollMs, stopped.signal);
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

async function moveOnce(move: (limit: number) => Promise<readonly string[]>): Promise<number> {
  const moved = await move(eventsMax);
  if (moved.length > 0) crashPoint('relay.after-claim');
  if (moved.length > 0) crashPoint('relay.after-publish');
  for (const type of moved) eventsPublished.inc({ type });
  return moved.length;
}

/** Publishes one batch. Answers how many events it sent. */
export function relayOnce({ database, bus }: { readonly database: Database; readonly bus: Bus }): Promise<number> {
  return database.transaction(async (tx) => {
    const events = await tx.query<UnpublishedEvent>(takeFromOutbox, [eventsMax, database.name]);
    if (events.length === 0) return 0;
    crashPoint('relay.after-claim');
    await bus.publish(events);
    crashPoint('relay.after-publish');
    for (const { type } of events) eventsPublished.inc({ type });
    return events.length;
  });
}
