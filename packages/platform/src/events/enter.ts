import { crashPoint, declareCrashPoints } from '../crash-points.ts';
import type { Bound, Database } from '../database/types.ts';
import { eventsPublished } from '../telemetry/metrics.ts';
import type { Emission } from './emit.ts';
import type { Bus, UnpublishedEvent } from './types.ts';

declareCrashPoints([
  // What happened is committed, and the log has its events. Nobody in this process knows yet.
  'entry.after-commit',
]);

/**
 * Runs statements as one transaction, in one message, with the events that tell of them; as {@link Database.batch}. Where one database holds the log too, the events
 * enter it there and then; else, or where older ones of the subgraph still wait for the relay, they go to the outbox.
 */
export async function batchWithEvents(
  { database, bus }: { readonly database: Database; readonly bus: Pick<Bus, 'entrance'> },
  statements: readonly Bound[],
  told: readonly Emission[],
): Promise<void> {
  const events = told.flatMap(unpublished);
  const enter = events.length > 0 ? bus.entrance?.(database) : undefined;
  // The log's lock is taken by the last statement, and held for the commit only.
  const entered = await enter?.(events, async (insert) => (await database.batch([...statements, insert])).at(-1) ?? []);
  if (entered === undefined) await database.batch([...statements, ...told.map(({ insert }) => insert)]);
  if (!entered) {
    for (const { onCommitted } of told) onCommitted(database.name);
    return;
  }
  crashPoint('entry.after-commit');
  for (const { type } of events) eventsPublished.inc({ type });
  for (const { trace } of told) trace(database.name);
}

function unpublished({ envelopes, payloads }: Emission): UnpublishedEvent[] {
  return envelopes.map(({ id, type, version, aggregate, at, actor, traceId, payload }, nth) => {
    return { id, type, version, aggregate, at, actor, traceId, payload: payloads[nth] ?? payload };
  });
}
