import { groupBy } from '@baton/kernel';
import { type Bus, badUserInput, cursorExpired, telling } from '@baton/platform';
import type { AvailabilityStatus } from '../domain/availability.ts';
import { readCursor, type StreamPlace, writeCursor } from '../domain/cursor.ts';
import { type ChangeKind, kindsOf } from '../domain/threshold.ts';
import type { StockModel } from '../read-model/stock-model.ts';
import { createHub, type Hub, type StockNews } from './follow/hub.ts';
import { createPending, type Waiting } from './follow/pending.ts';

export const followedSkusMax = 100;

export interface AvailabilityChange {
  readonly cursor: string;
  readonly sku: string;
  /** What happened since it was last sent. */
  readonly kinds: readonly ChangeKind[];
  readonly status: AvailabilityStatus;
  readonly sellable: number | null;
}

export interface FollowQuestion {
  readonly skus: readonly string[];
  readonly channel: string;
  readonly after: string | null;
  /** Null: all. */
  readonly kinds: readonly ChangeKind[] | null;
}

export type FollowAvailability = (question: FollowQuestion) => Promise<AsyncIterableIterator<AvailabilityChange>>;

/**
 * Changes of products in a channel, of kits through their components, from now on or from a cursor: no gap, no duplicate. A follower that is slower than the
 * changes is told of each product once, with what it has come to.
 */
export function followAvailability({ bus, model }: { readonly bus: Bus; readonly model: StockModel }): FollowAvailability {
  const hub = createHub(bus, (skus) => model.feed.doubted(skus));
  return async ({ skus, channel, after, kinds }) => {
    if (skus.length < 1 || skus.length > followedSkusMax) throw badUserInput(`Follow 1 to ${followedSkusMax} SKUs.`);
    const cursor = after === null ? null : readCursor(after);
    if (cursor && !cursor.ok) throw badUserInput(cursor.error);
    const place = cursor?.value ?? null;
    if (place) await checkKept(bus, place.change);
    const end = place ? null : BigInt(await bus.position());
    const followed = [...new Set(skus)].sort();
    await model.prepare(followed, 'SOURCING');
    const products = affectedProducts(model, followed);
    const productsOf = (news: StockNews): readonly string[] => {
      const affected = products.get(news.payload.sku) ?? [];
      if (news.type === 'stock.threshold-crossed') {
        const isOurs = news.payload.channel === channel && affected.includes(news.payload.sku);
        return isOurs ? [news.payload.sku] : [];
      }
      const { codes } = model.network(channel);
      return news.payload.locations.some((location) => codes.has(location)) ? affected : [];
    };
    const wanted = kinds === null ? null : new Set(kinds);
    const skusOfHub = new Set(products.keys());
    return changes({ hub, model, channel, wanted, skus: skusOfHub, productsOf, place, end: end ?? 0n });
  };
}

/** By product or component: which followed products change with it, in order. */
function affectedProducts(model: StockModel, followed: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const pairs = followed.flatMap((sku) =>
    [sku, ...(model.product(sku)?.components.map((part) => part.sku) ?? [])].map((part) => ({ part, sku })),
  );
  return new Map([...groupBy(pairs, ({ part }) => part)].map(([part, of]) => [part, of.map(({ sku }) => sku)]));
}

/** A place before the oldest kept event would silently skip what is gone. */
async function checkKept(bus: Bus, change: bigint): Promise<void> {
  const [first] = await bus.read(0n, 1);
  if (first && change > 0n && change + 1n < first.seq) throw cursorExpired();
}

/** Written by hand: a generator's `return` would wait for its pending `next`, so a client that leaves would stay until the next change. */
function changes(of: {
  readonly hub: Hub;
  readonly model: StockModel;
  readonly channel: string;
  readonly wanted: ReadonlySet<ChangeKind> | null;
  readonly skus: ReadonlySet<string>;
  readonly productsOf: (news: StockNews) => readonly string[];
  readonly place: StreamPlace | null;
  readonly end: bigint;
}): AsyncIterableIterator<AvailabilityChange> {
  const { hub, model, channel, wanted, place } = of;
  const pending = createPending();
  let wake: (() => void) | null = null;
  let ended = false;

  function take(change: bigint, news: StockNews): void {
    const kinds: ChangeKind[] = news.type === 'stock.changed' ? ['QUANTITY'] : kindsOf(news.payload.from, news.payload.to);
    const told = wanted === null ? kinds : kinds.filter((kind) => wanted.has(kind));
    if (told.length === 0) return;
    const products = of.productsOf(news);
    // Of a change that was sent in part, the rest.
    const sent = place?.change === change ? (place.sent ?? products.length) : 0;
    for (const [position, sku] of products.entries()) {
      if (position >= sent) {
        pending.add({ sku, change, position, isLast: position === products.length - 1, kinds: new Set(told), event: news });
      }
    }
  }

  const from = place ? (place.sent === null ? place.change : place.change - 1n) : of.end;
  const leave = hub.join({ skus: of.skus, take, woken: () => wake?.() }, from);

  async function next(): Promise<IteratorResult<AvailabilityChange>> {
    while (!ended) {
      const waiting = pending.take();
      if (waiting) return { done: false, value: await shown(waiting) };
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return { done: true, value: undefined };
  }

  async function shown({ sku, change, position, isLast, kinds, event }: Waiting): Promise<AvailabilityChange> {
    await model.prepare([sku]);
    const product = model.product(sku);
    const { status, sellable } = product ? model.availability(channel, product) : { status: 'NOT_SOLD' as const, sellable: 0 };
    const cursor = writeCursor({ change, sent: isLast ? null : position + 1 });
    return telling({ cursor, sku, kinds: [...kinds], status, sellable }, event);
  }

  const end = async (): Promise<IteratorResult<AvailabilityChange>> => {
    ended = true;
    leave();
    wake?.();
    return { done: true, value: undefined };
  };
  // One at a time, in order, however often `next` is called ahead.
  let turn: Promise<unknown> = Promise.resolve();
  const iterator: AsyncIterableIterator<AvailabilityChange> = {
    next() {
      const step = turn.then(next);
      turn = step.catch(() => undefined);
      return step;
    },
    return: end,
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
