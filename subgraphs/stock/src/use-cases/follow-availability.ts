import { type Bus, badUserInput, type Database } from '@baton/platform';
import { readCursor, type StreamPlace, writeCursor } from '../domain/cursor.ts';
import { networksByChannel } from '../persistence/location-repository.ts';
import { componentsOfKits } from '../persistence/product-repository.ts';

export const followedSkusMax = 100;

export interface AvailabilityChange {
  readonly cursor: string;
  readonly sku: string;
}

export interface FollowQuestion {
  readonly skus: readonly string[];
  readonly channel: string;
  readonly after: string | null;
}

export type FollowAvailability = (question: FollowQuestion) => Promise<AsyncIterableIterator<AvailabilityChange>>;

/** Changes of products in a channel, of kits through their components, from now on or from a cursor. No gap, no duplicate. */
export function followAvailability({ database, bus }: { readonly database: Database; readonly bus: Bus }): FollowAvailability {
  return async ({ skus, channel, after }) => {
    if (skus.length < 1 || skus.length > followedSkusMax) throw badUserInput(`Follow 1 to ${followedSkusMax} SKUs.`);
    const place = after === null ? null : readCursor(after);
    if (place && !place.ok) throw badUserInput(place.error);
    const followed = new Set(skus);
    const [kits, networks] = await Promise.all([componentsOfKits(database, [...followed]), networksByChannel(database, [channel])]);
    const codes = new Set(networks.flatMap((network) => network.locations.map((location) => location.code)));
    const affected = (sku: string): string[] =>
      [sku, ...kits.filter((kit) => kit.component === sku).map((kit) => kit.kit)].filter((each) => followed.has(each)).sort();
    return changes(bus, place?.value ?? null, (change) =>
      change.locations.some((location) => codes.has(location)) ? affected(change.sku) : [],
    );
  };
}

/** Written by hand: a generator's `return` would wait for its pending `next`, so a client that leaves would stay until the next change. */
function changes(
  bus: Bus,
  place: StreamPlace | null,
  productsOf: (change: { readonly sku: string; readonly locations: readonly string[] }) => string[],
): AsyncIterableIterator<AvailabilityChange> {
  const stop = new AbortController();
  // A change that was sent in part is read again.
  const from = place && (place.sent === null ? place.change : place.change - 1n);
  const log = bus.tail({ after: from, signal: stop.signal, types: ['stock.changed'] })[Symbol.asyncIterator]();
  const waiting: AvailabilityChange[] = [];
  const done = { done: true, value: undefined } as const;

  async function next(): Promise<IteratorResult<AvailabilityChange>> {
    for (;;) {
      const ready = waiting.shift();
      if (ready) return { done: false, value: ready };
      const step = await log.next();
      if (step.done || stop.signal.aborted) return done;
      const { cursor, event } = step.value;
      if (event.type !== 'stock.changed') continue;
      const change = BigInt(cursor);
      const skus = productsOf(event.payload);
      const sent = place?.change === change ? (place.sent ?? skus.length) : 0;
      for (const [position, sku] of skus.entries()) {
        const isLast = position === skus.length - 1;
        if (position >= sent) waiting.push({ sku, cursor: writeCursor({ change, sent: isLast ? null : position + 1 }) });
      }
    }
  }

  const end = async (): Promise<IteratorResult<AvailabilityChange>> => {
    stop.abort();
    return done;
  };
  const iterator: AsyncIterableIterator<AvailabilityChange> = { next, return: end, [Symbol.asyncIterator]: () => iterator };
  return iterator;
}
