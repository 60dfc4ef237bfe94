import type { EventType } from '@baton/contracts';
import { badUserInput, forbidden, hasScope, mapAsync } from '@baton/platform';
import type { Context } from '../context.ts';
import { exceptionsOfOrders } from '../persistence/exception-repository.ts';

/** A change of what waits for a person at an order, as a subscription tells it. */
export interface ExceptionsChange {
  readonly cursor: string;
  readonly kind: string;
  readonly at: string;
  readonly orderId: string;
}

/** Something was opened, or decided … */
const always: readonly EventType[] = ['order.exception-raised', 'order.sourcing-failed', 'order.exception-resolved'];
/** … or what it waited for may have come, where anything waited. */
const perhaps: readonly EventType[] = ['order.resourced', 'order.cancelled'];

const cursorForm = /^\d{1,18}$/;

/** Follows the exceptions of all orders in the log of events. The scope is asked for again before each change. */
export function followExceptions({ parts, internal }: Context, after: string | null): AsyncIterableIterator<ExceptionsChange> {
  const { bus, database } = parts;
  if (after !== null && !cursorForm.test(after)) throw badUserInput('The cursor is not one of ours.');
  const signal = new AbortController().signal;
  const events = bus.tail({ after: after === null ? null : BigInt(after), signal, types: [...always, ...perhaps] });
  return mapAsync(events, async ({ cursor, event }) => {
    if (!('orderId' in event.payload) || event.payload.orderId === null) return undefined;
    if (!hasScope(internal, 'order:read')) throw forbidden();
    const { orderId } = event.payload;
    const isChange = always.includes(event.type) || (await exceptionsOfOrders(database, [orderId])).length > 0;
    return isChange ? { cursor, kind: event.type, at: event.at, orderId } : undefined;
  });
}
