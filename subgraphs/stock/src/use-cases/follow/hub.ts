import type { AnyEvent } from '@baton/contracts';
import type { Bus } from '@baton/platform';

/** What happened to one product. */
export type StockNews = Extract<AnyEvent, { readonly type: 'stock.changed' | 'stock.threshold-crossed' }>;

export interface HubReader {
  /** Products of which it wants to know; of kits their components. */
  readonly skus: ReadonlySet<string>;
  take(change: bigint, news: StockNews): void;
  /** Everything up to here was handed out. */
  woken(): void;
}

/** One reader of the log for all followers of this process: each is handed what concerns its products, and nobody looks at the rest. */
export interface Hub {
  /** Hands out what comes after `place` from now on; what is between it and the end of the log as well. Answers how to stop. */
  join(reader: HubReader, place: bigint): () => void;
}

const pageSize = 500;
/** The log's growth is told by its reader; this only bounds a lost wake-up. */
const lookAgainMs = 1_000;

export function createHub(bus: Bus, heard: (skus: readonly string[]) => void): Hub {
  const readers = new Map<HubReader, { place: bigint }>();
  const bySku = new Map<string, Set<HubReader>>();
  let stopListening: (() => void) | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let reading = false;
  let again = false;
  let place = 0n;

  /** One page after the other until the log's end; what comes meanwhile is read in another round. */
  async function read(): Promise<void> {
    again = true;
    if (reading) return;
    reading = true;
    try {
      while (again && readers.size > 0) {
        again = false;
        const from = place;
        const page = await bus.read(from, pageSize);
        handOut(page.flatMap(({ seq, event }) => (isNews(event) ? [{ change: seq, news: event }] : [])));
        // Somebody may have joined meanwhile who wants more of the past.
        if (place === from) place = page.at(-1)?.seq ?? place;
        again ||= page.length === pageSize || place < from;
      }
    } catch {
      // The bus says so itself; the next wake-up, a second later at the latest, tries again from the same place.
    } finally {
      reading = false;
    }
  }

  function handOut(news: readonly { readonly change: bigint; readonly news: StockNews }[]): void {
    if (news.length === 0) return;
    // Before anybody reads what to say of it: levels of before are not told as news.
    heard([...new Set(news.map((each) => each.news.payload.sku))]);
    const woken = new Set<HubReader>();
    for (const each of news) {
      for (const reader of bySku.get(each.news.payload.sku) ?? []) {
        const state = readers.get(reader);
        if (!state || each.change <= state.place) continue;
        state.place = each.change;
        reader.take(each.change, each.news);
        woken.add(reader);
      }
    }
    for (const reader of woken) reader.woken();
  }

  function leave(reader: HubReader): void {
    readers.delete(reader);
    for (const sku of reader.skus) {
      const of = bySku.get(sku);
      of?.delete(reader);
      if (of?.size === 0) bySku.delete(sku);
    }
    if (readers.size > 0) return;
    stopListening?.();
    stopListening = null;
    clearInterval(timer);
  }

  return {
    join(reader, from) {
      // The first one sets the place; for one that wants more of the past, the log is read again from there, and the others skip what they had.
      if (readers.size === 0 || from < place) place = from;
      readers.set(reader, { place: from });
      for (const sku of reader.skus) bySku.set(sku, (bySku.get(sku) ?? new Set()).add(reader));
      if (!stopListening) {
        stopListening = bus.onGrowth(() => void read());
        timer = setInterval(() => void read(), lookAgainMs);
        timer.unref();
      }
      void read();
      return () => leave(reader);
    },
  };
}

const isNews = (event: AnyEvent): event is StockNews => event.type === 'stock.changed' || event.type === 'stock.threshold-crossed';
