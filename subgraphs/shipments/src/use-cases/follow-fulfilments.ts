import type { AnyEvent, EventPayloads, EventType } from '@baton/contracts';
import { type Bus, mapAsync, telling } from '@baton/platform';

/** A change of a work order or of one of its parcels. The work order itself is read when it is asked for. */
export interface FulfilmentChanged {
  readonly cursor: string;
  readonly kind: string;
  readonly at: string;
  readonly fulfilmentId: string;
}

/** Events that tell of a work order, of one of its parcels, or of how a vendor is asked for it, with the location. */
type Told = {
  [T in EventType]: EventPayloads[T] extends { readonly fulfilmentId: string; readonly location: string } ? T : never;
}[EventType];

/** All of them: one that is added to the catalogue must be added here. */
const told: Readonly<Record<Told, true>> = {
  'fulfilment.released': true,
  'fulfilment.acknowledged': true,
  'fulfilment.picked': true,
  'fulfilment.short-picked': true,
  'fulfilment.rejected': true,
  'fulfilment.withdrawn': true,
  'fulfilment.held': true,
  'fulfilment.hold-released': true,
  'fulfilment.rescheduled': true,
  'fulfilment.ready-to-ship': true,
  'fulfilment.ready-for-pickup': true,
  'fulfilment.shipped': true,
  'fulfilment.handed-over': true,
  'fulfilment.delivered': true,
  'fulfilment.transfer-short': true,
  'parcel.shipped': true,
  'parcel.tracked': true,
  'parcel.estimated': true,
  'parcel.delivered': true,
  'purchase-order.placed': true,
  'purchase-order.acknowledged': true,
  'purchase-order.cancelled': true,
  'purchase-order.expired': true,
  'purchase-order.overdue': true,
};
// The keys of the record above.
const types = Object.keys(told) as readonly Told[];

/** The changes at a location after a place in the log. `check` is asked before each one and throws when the caller may no longer see it. */
export function followFulfilments(
  bus: Bus,
  options: { readonly location: string; readonly after: bigint | null; check(): void },
): AsyncIterableIterator<FulfilmentChanged> {
  const stop = new AbortController();
  const changes = mapAsync(bus.tail({ after: options.after, signal: stop.signal, types }), ({ cursor, event }) => {
    const change = changeOf(event);
    if (change?.location !== options.location) return undefined;
    options.check();
    return telling({ cursor, kind: event.type, at: event.at, fulfilmentId: change.fulfilmentId }, event);
  });
  const end = changes.return?.bind(changes);
  return Object.assign(changes, {
    async return(): Promise<IteratorReturnResult<undefined>> {
      stop.abort();
      await end?.();
      return { done: true, value: undefined };
    },
  });
}

function changeOf({ payload }: AnyEvent): { readonly location: string; readonly fulfilmentId: string } | null {
  return 'fulfilmentId' in payload && 'location' in payload ? payload : null;
}
