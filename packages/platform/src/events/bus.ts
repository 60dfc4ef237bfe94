import type { AnyEvent } from '@baton/contracts';
import { connectDatabase } from '../database/connect.ts';
import type { Sql } from '../database/types.ts';
import type { Logger } from '../log.ts';
import { appendEvents, busChannel, busEnds, pruneEvents, readEvents } from './bus-sql.ts';
import { listen } from './listen.ts';
import { bell } from './sleep.ts';
import { tail } from './tail.ts';
import type { Bus, LoggedEvent, UnpublishedEvent } from './types.ts';

const pollMs = 250;
const pageSize = 500;
/** Newest events kept in memory: all followers of this process read them from here, one statement for all. */
const recentMax = 5_000;
const pruneEveryMs = 10 * 60_000;

export interface BusOptions {
  readonly url: string;
  readonly log: Logger;
  /** @defaultValue 72 hours; never less than 24 */
  readonly retentionHours?: number;
}

/** Opens the log of events. Its growth is heard through NOTIFY and, as that is only a hint, looked for every 250 ms. */
export async function openBus(options: BusOptions): Promise<Bus> {
  const database = connectDatabase({ url: options.url, schema: 'bus', poolSize: 4 });
  const ended = new AbortController();
  const news = bell();
  const followers = new Set<() => void>();
  const start = await ends(database);
  const recent: LoggedEvent[] = [];
  /** `recent` is complete from here (excluded) to `last`. */
  let since = start.last;
  let last = start.last;

  async function follow(): Promise<void> {
    while (!ended.signal.aborted) {
      try {
        const page = await readPage(database, last, pageSize);
        if (page.length > 0) remember(page);
        if (page.length < pageSize) await news.wait(pollMs, ended.signal);
      } catch (error) {
        if (ended.signal.aborted) return;
        options.log.warn('the bus cannot be read', { error });
        await news.wait(1_000, ended.signal);
      }
    }
  }

  function remember(page: readonly LoggedEvent[]): void {
    recent.push(...page);
    last = page.at(-1)?.seq ?? last;
    const dropped = recent.splice(0, Math.max(0, recent.length - recentMax));
    since = dropped.at(-1)?.seq ?? since;
    for (const wake of followers) wake();
  }

  const following = follow();
  const listening = listen({ url: options.url, channel: busChannel, onNews: news.ring, signal: ended.signal, log: options.log });
  const retentionHours = Math.max(options.retentionHours ?? 72, 24);
  const pruning = setInterval(() => {
    database.query(pruneEvents, [retentionHours]).catch((error: unknown) => options.log.warn('the bus cannot be pruned', { error }));
  }, pruneEveryMs);
  pruning.unref();

  const bus: Bus = {
    async publish(events) {
      if (events.length === 0) return;
      await database.query(appendEvents, columns(events));
      news.ring();
    },
    async read(after, limit) {
      if (after < since) return readPage(database, after, limit);
      const from = firstAfter(recent, after);
      return recent.slice(from, from + limit);
    },
    onGrowth(wake) {
      followers.add(wake);
      return () => followers.delete(wake);
    },
    tail: (wanted) => tail(bus, { ...wanted, after: wanted.after ?? last }, async () => (await ends(database)).first),
    position: async () => String((await ends(database)).last),
    reachable: async () => {
      try {
        await database.query('select 1');
        return true;
      } catch {
        // The answer is the reason: health says it, the reader's loop logs it.
        return false;
      }
    },
    async close() {
      if (ended.signal.aborted) return;
      ended.abort();
      clearInterval(pruning);
      for (const wake of followers) wake();
      await Promise.all([following, listening]);
      await database.close();
    },
  };
  return bus;
}

async function ends(database: Sql): Promise<{ readonly first: bigint; readonly last: bigint }> {
  const [row] = await database.query<{ first: bigint; last: bigint }>(busEnds);
  return row ?? { first: 0n, last: 0n };
}

/** The index of the first event after a place, by bisection: the list is sorted. */
function firstAfter(events: readonly LoggedEvent[], after: bigint): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((events[middle]?.seq ?? 0n) > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

function columns(events: readonly UnpublishedEvent[]): unknown[] {
  const of = <T>(column: (event: UnpublishedEvent) => T): T[] => events.map(column);
  return [
    of((event) => event.id),
    of((event) => event.type),
    of((event) => event.version),
    of((event) => event.aggregate),
    of((event) => event.at),
    of((event) => event.actor),
    of((event) => event.traceId),
    of(({ payload }) => (typeof payload === 'string' ? payload : JSON.stringify(payload))),
  ];
}

/** An event as the outbox and the log keep it. */
export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly aggregate: string;
  readonly at: Date;
  readonly actor: string;
  readonly trace_id: string;
  readonly payload: unknown;
}

export function eventOf(row: EventRow): AnyEvent {
  const { id, type, version, aggregate, at, actor, trace_id: traceId, payload } = row;
  // Written by `emit`, whose types hold type and payload together.
  return { id, type, version, aggregate, at: at.toISOString(), actor, traceId, payload } as AnyEvent;
}

async function readPage(database: Sql, after: bigint, limit: number): Promise<LoggedEvent[]> {
  const rows = await database.query<EventRow & { seq: bigint }>(readEvents, [after, limit]);
  return rows.map((row) => ({ seq: row.seq, event: eventOf(row) }));
}
