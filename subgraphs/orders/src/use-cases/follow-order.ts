import { badUserInput } from '@baton/platform';
import { mayReadOrder } from '../access.ts';
import type { Context } from '../context.ts';
import type { OrderView, TimelineEntryView } from '../domain/order-view.ts';
import { logPosition } from '../persistence/order-repository.ts';

/** One change of an order, as a subscription tells it. */
export interface OrderChange {
  readonly cursor: string;
  readonly entry: TimelineEntryView;
  /** As it was read when the caller was found to be allowed to see it. */
  readonly order: OrderView;
}

const cursorForm = /^(ord_[0-9A-Z]{26}):(\d{1,9})$/;

/** Where an entry stands: its order and its number in the order's log. */
export const cursorOf = ({ orderId, seq }: TimelineEntryView): string => Buffer.from(`${orderId}:${seq}`).toString('base64url');

/** The number inside a cursor of this order; throws for any other. */
function positionOf(cursor: string, orderId: string): number {
  const [, id, seq] = cursorForm.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (id !== orderId) throw badUserInput('The cursor is not one of this order.');
  return Number(seq);
}

/**
 * Follows an order: first what was written behind the cursor, then whatever is written, each entry once and in its order. It always reads the log behind
 * the last number that it gave out, so there is no seam between replay and live. Whether the caller may see the order is asked before each entry;
 * when not (any more), it ends like the stream of an order that never was.
 */
export async function followOrder(context: Context, orderId: string, after: string | null): Promise<AsyncIterableIterator<OrderChange>> {
  const { database, orderSignals, followed } = context.parts;
  const visible = async (): Promise<OrderView | null> => {
    const order = await followed.order(orderId);
    return order !== null && mayReadOrder(context.internal, order) ? order : null;
  };
  let isOpen = (await visible()) !== null;
  const follower = orderSignals.follow(orderId);
  let position = 0;
  try {
    position = after === null ? await logPosition(database, orderId) : positionOf(after, orderId);
  } catch (error) {
    follower.close();
    throw error;
  }
  let waiting: readonly TimelineEntryView[] = [];
  const end = (): IteratorReturnResult<undefined> => {
    isOpen = false;
    waiting = [];
    follower.close();
    return { done: true, value: undefined };
  };
  // Written by hand: an async generator's `return` would wait for the pending `next`.
  const changes: AsyncIterableIterator<OrderChange> = {
    async next() {
      while (isOpen && waiting.length === 0) {
        waiting = await followed.log({ orderId, after: position });
        if (waiting.length === 0 && isOpen) await follower.next();
      }
      const order = isOpen ? await visible() : null;
      const [entry, ...rest] = waiting;
      if (order === null || entry === undefined) return end();
      waiting = rest;
      position = entry.seq;
      return { done: false, value: { cursor: cursorOf(entry), entry, order } };
    },
    return: async () => end(),
    async throw(error: unknown) {
      end();
      throw error;
    },
    [Symbol.asyncIterator]: () => changes,
  };
  return changes;
}
