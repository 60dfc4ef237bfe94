import type { AnyEvent, EventType } from '@baton/contracts';
import { badUserInput, type EventRef, mapAsync } from '@baton/platform';
import { mayReadReturn } from '../access.ts';
import type { Context } from '../context.ts';
import { returnsById } from '../persistence/return-repository.ts';

/** One change of a return, as a subscription tells it. */
export interface ReturnChange {
  readonly cursor: string;
  readonly kind: string;
  readonly at: string;
  readonly returnOrderId: string;
  readonly event: EventRef;
}

const types: readonly EventType[] = [
  'return.requested',
  'return.in-transit',
  'return.received',
  'return.inspected',
  'return-parcel.tracked',
  'refund.requested',
  'refund.settled',
];

const cursorForm = /^\d{1,18}$/;

/**
 * Follows a return in the log of events: first what came behind the cursor, then whatever comes, each once and in its order. Whether the caller may see it is
 * asked before each one; when not (any more), it ends like the stream of a return that never was.
 */
export async function followReturn(context: Context, id: string, after: string | null): Promise<AsyncIterableIterator<ReturnChange>> {
  const { bus, database } = context.parts;
  if (after !== null && !cursorForm.test(after)) throw badUserInput('The cursor is not one of ours.');
  const isVisible = async (): Promise<boolean> => {
    const [order] = await returnsById(database, [id]);
    return order !== undefined && mayReadReturn(context.internal, order);
  };
  const stop = new AbortController();
  const events = bus.tail({ after: after === null ? null : BigInt(after), signal: stop.signal, types });
  if (!(await isVisible())) stop.abort();
  return mapAsync(events, async ({ cursor, event }) => {
    if (!concerns(event, id)) return undefined;
    if (await isVisible()) return { cursor, kind: event.type, at: event.at, returnOrderId: id, event };
    stop.abort();
    return undefined;
  });
}

function concerns({ payload }: AnyEvent, id: string): boolean {
  return 'returnOrderId' in payload && payload.returnOrderId === id;
}
