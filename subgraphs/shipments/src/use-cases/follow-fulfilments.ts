import type { AnyEvent, EventType } from '@baton/contracts';
import { type Bus, mapAsync, telling } from '@baton/platform';

/** A change of a work order or of one of its parcels. The work order itself is read when it is asked for. */
export interface FulfilmentChanged {
  readonly cursor: string;
  readonly kind: string;
  readonly at: string;
  readonly fulfilmentId: string;
}

const types: readonly EventType[] = [
  'fulfilment.released',
  'fulfilment.acknowledged',
  'fulfilment.picked',
  'fulfilment.short-picked',
  'fulfilment.rejected',
  'fulfilment.withdrawn',
  'fulfilment.held',
  'fulfilment.hold-released',
  'fulfilment.rescheduled',
  'fulfilment.ready-to-ship',
  'fulfilment.ready-for-pickup',
  'fulfilment.shipped',
  'fulfilment.handed-over',
  'fulfilment.delivered',
  'parcel.shipped',
  'parcel.tracked',
  'parcel.delivered',
];

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
