import type { EventType } from '@baton/contracts';
import { badUserInput, type EventRef, forbidden, hasScope, mapAsync } from '@baton/platform';
import type { Context } from '../context.ts';

/** A change of what waits for a person at an order, as a subscription tells it. */
export interface ExceptionsChange {
  readonly cursor: string;
  readonly kind: string;
  readonly at: string;
  readonly orderId: string;
  readonly event: EventRef;
}

/** Something was opened, decided, or ended by itself: each in the transaction that did it, so the order shows it when it is read. */
const types: readonly EventType[] = [
  'order.exception-raised',
  'order.sourcing-failed',
  'order.exception-resolved',
  'order.exception-ended',
];

const cursorForm = /^\d{1,18}$/;

/** Follows the exceptions of all orders in the log of events. The scope is asked for again before each change. */
export function followExceptions({ parts: { bus }, internal }: Context, after: string | null): AsyncIterableIterator<ExceptionsChange> {
  if (after !== null && !cursorForm.test(after)) throw badUserInput('The cursor is not one of ours.');
  const signal = new AbortController().signal;
  const events = bus.tail({ after: after === null ? null : BigInt(after), signal, types });
  return mapAsync(events, ({ cursor, event }) => {
    if (!('orderId' in event.payload) || event.payload.orderId === null) return undefined;
    if (!hasScope(internal, 'order:read')) throw forbidden();
    const { orderId } = event.payload;
    return { cursor, kind: event.type, at: event.at, orderId, event };
  });
}
