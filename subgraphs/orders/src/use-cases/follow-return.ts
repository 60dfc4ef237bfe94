import type { AnyEvent, EventPayloads, EventType } from '@baton/contracts';
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

/** Events that tell of a return. */
type Told = { [T in EventType]: EventPayloads[T] extends { readonly returnOrderId: string } ? T : never }[EventType];

/** All of them: one that is added to the catalogue must be added here. */
const told: Readonly<Record<Told, true>> = {
  'return.requested': true,
  'return.in-transit': true,
  'return.received': true,
  'return.inspected': true,
  'return-parcel.tracked': true,
  'refund.requested': true,
  'refund.settled': true,
};
// The keys of the record above.
const types = Object.keys(told) as readonly Told[];

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
