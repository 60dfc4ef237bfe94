import type { AnyEvent } from '@baton/contracts';
import { crashPoint } from '../crash-points.ts';
import type { Bound, Database } from '../database/types.ts';
import { insertInboxOrFail } from './consumer-sql.ts';
import { batchWithEvents } from './enter.ts';
import { columnsOf, inTurns, type Shortcut } from './handle.ts';
import type { Lead } from './leadership.ts';
import type { AtOnce, BatchHandler, Bus, Consumers, LoggedEvent } from './types.ts';

/** Batches that go the long way after one to which the short one was closed: where that is usual, little is lost by trying. */
const restsFor = 16;

/** The short way of a consumer. It is open where each handler says what it does in statements, all events are new, and nothing is out of the ordinary. */
export function createShortcut({
  database,
  bus,
  consumers,
}: {
  readonly database: Database;
  readonly bus: Bus;
  readonly consumers: Consumers;
}): Shortcut {
  let rests = 0;
  return {
    async take(batch, lead) {
      if (rests > 0) {
        rests -= 1;
        return false;
      }
      const effects = effectsOf(
        consumers,
        batch.map(({ event }) => event),
      );
      if (!effects) return false;
      try {
        crashPoint('consumer.before-commit');
        await batchWithEvents(
          { database, bus },
          [entered(batch, lead), ...effects.flatMap(({ statements }) => statements)],
          effects.flatMap(({ told }) => told ?? []),
        );
      } catch {
        // Whatever it was, the long way finds it out, and tells it.
        rests = restsFor;
        return false;
      }
      crashPoint('consumer.after-commit');
      // As after any transaction: one that throws ends the process as the bug it is, and does not make what is committed look failed.
      for (const effect of effects) queueMicrotask(() => effect.onCommitted?.(database.name));
      return true;
    },
  };
}

const entered = (batch: readonly LoggedEvent[], { consumer, fence }: Lead): Bound => ({
  statement: insertInboxOrFail,
  values: [...columnsOf(batch), consumer, fence],
});

function effectsOf(consumers: Consumers, events: readonly AnyEvent[]): readonly AtOnce[] | null {
  const effects: AtOnce[] = [];
  for (const alike of inTurns(events)) {
    // It is looked up by the type of the events that it is given.
    const handler = alike[0] && (consumers[alike[0].type] as Partial<BatchHandler<AnyEvent['type']>> | undefined);
    const effect = handler?.atOnce?.(alike);
    if (!effect) return null;
    effects.push(effect);
  }
  return effects;
}
