import type { AnyEvent, EventEnvelope } from '@baton/contracts';
import { crashPoint, declareCrashPoints } from '../crash-points.ts';
import type { Database, Tx } from '../database/types.ts';
import { deleteParked, insertInbox, nextParked, parkBehind, parkEvent } from './consumer-sql.ts';
import type { Consumers, LoggedEvent } from './types.ts';

declareCrashPoints([
  // The effect and the inbox row are written, not committed.
  'consumer.before-commit',
  // The effect is committed, the position is not saved: the event is read again and known by the inbox.
  'consumer.after-commit',
]);

type Handler = (tx: Tx, event: AnyEvent) => Promise<void>;

export function handlerOf(consumers: Consumers, event: AnyEvent): Handler | undefined {
  // The handler was looked up by the event's own type.
  return consumers[event.type] as ((tx: Tx, event: EventEnvelope) => Promise<void>) | undefined;
}

/** Lets an event take effect, once: the inbox row stands or falls with the effect. */
export async function takeEffect(database: Database, logged: LoggedEvent, handler: Handler): Promise<void> {
  await database.transaction(async (tx) => {
    const [fresh] = await tx.query(insertInbox, [logged.event.id, logged.seq]);
    if (!fresh) return;
    await handler(tx, logged.event);
    crashPoint('consumer.before-commit');
  });
  crashPoint('consumer.after-commit');
}

/** Puts an event aside for a person. */
export async function park(
  database: Database,
  { seq, event }: LoggedEvent,
  failure: { readonly attempts: number; readonly error: unknown },
): Promise<void> {
  const message = failure.error instanceof Error ? `${failure.error.name}: ${failure.error.message}` : String(failure.error);
  await database.query(parkEvent, [event.id, seq, event.aggregate, event.type, event, failure.attempts, message.slice(0, 500)]);
}

/** Puts an event behind a parked one of its aggregate. False when none is parked any more. */
export async function waitBehindParked(database: Database, { seq, event }: LoggedEvent): Promise<boolean> {
  const [parked] = await database.query(parkBehind, [event.id, seq, event.aggregate, event.type, event]);
  return parked !== undefined;
}

/** Runs the parked events again in order; an aggregate whose event fails again stays parked. Answers how many took effect. */
export async function replayParked(
  database: Database,
  consumers: Consumers,
  onFailure: (event: AnyEvent, error: unknown) => void,
): Promise<number> {
  const stuck: string[] = [];
  for (let replayed = 0; ; replayed += 1) {
    const state: { current?: AnyEvent } = {};
    try {
      const found = await database.transaction(async (tx) => {
        const [row] = await tx.query<{ seq: bigint; envelope: AnyEvent }>(nextParked, [stuck]);
        if (!row) return false;
        state.current = row.envelope;
        const [fresh] = await tx.query(insertInbox, [row.envelope.id, row.seq]);
        if (fresh) await handlerOf(consumers, row.envelope)?.(tx, row.envelope);
        await tx.query(deleteParked, [row.envelope.id]);
        return true;
      });
      if (!found) return replayed;
    } catch (error) {
      if (!state.current) throw error;
      onFailure(state.current, error);
      stuck.push(state.current.aggregate);
      replayed -= 1;
    }
  }
}
