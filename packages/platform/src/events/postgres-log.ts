import type { AnyEvent } from '@baton/contracts';
import { connectDatabase } from '../database/connect.ts';
import type { Database } from '../database/types.ts';
import type { Logger } from '../log.ts';
import { appendEvents, busChannel, busEnds, enterEvents, moveEvents, pruneEvents, readEvents } from './bus-sql.ts';
import { listen } from './listen.ts';
import type { EventLog } from './log.ts';
import { bell, pause, restAfter } from './sleep.ts';
import type { Entrance, LoggedEvent, UnpublishedEvent } from './types.ts';

const pollMs = 250;
const pageSize = 500;
/** After a page that was not full, at least: subgraphs move their events one after the other, and whoever moves some here is heard twice. */
const restMsMin = 10;
const pruneEveryMs = 10 * 60_000;

export interface PostgresLogOptions {
  readonly url: string;
  readonly log: Logger;
  readonly retentionHours: number;
}

/** The log as the table `bus.event`. Its growth is heard through NOTIFY and, as that is only a hint, looked for every 250 ms. */
export function postgresLog({ url, log, retentionHours }: PostgresLogOptions): EventLog {
  const database = connectDatabase({ url, schema: 'bus', poolSize: 4 });
  const news = bell();
  const pruning = setInterval(() => {
    database.query(pruneEvents, [retentionHours]).catch((error: unknown) => log.warn('the bus cannot be pruned', { error }));
  }, pruneEveryMs);
  pruning.unref();

  async function page(after: bigint, limit: number): Promise<LoggedEvent[]> {
    const rows = await database.query<EventRow>(readEvents, [after, limit]);
    return rows.map((row) => ({ seq: row.seq, event: eventOf(row) }));
  }

  const enter: Entrance = async (events, commit) => {
    const [numbered] = await commit({ statement: enterEvents, values: columns(events) });
    // What the statement answers.
    const { count } = numbered as { readonly count: number };
    if (count > 0) news.ring();
    return count > 0;
  };

  return {
    identity: async () => 'postgres',
    async append(events) {
      await database.query(appendEvents, columns(events));
      news.ring();
    },
    mover(own) {
      if (!isSameDatabase(own, url)) return null;
      return async (limit) => {
        const [moved] = await own.query<{ types: readonly string[] | null }>(moveEvents, [limit, own.name]);
        if (moved?.types) news.ring();
        return moved?.types ?? [];
      };
    },
    entrance(own) {
      return isSameDatabase(own, url) ? enter : null;
    },
    page,
    async ends() {
      const [row] = await database.query<{ first: bigint; last: bigint }>(busEnds);
      return row ?? { first: 1n, last: 0n };
    },
    async follow(after, take, signal) {
      const listening = listen({ url, channel: busChannel, onNews: news.ring, signal, log });
      for (let last = after; !signal.aborted; ) {
        try {
          const began = performance.now();
          const events = await page(last, pageSize);
          if (events.length > 0) take(events);
          last = events.at(-1)?.seq ?? last;
          if (events.length === 0) await news.wait(pollMs, signal);
          else if (events.length < pageSize) await pause(restAfter(performance.now() - began, restMsMin), signal);
        } catch (error) {
          if (signal.aborted) break;
          log.warn('the bus cannot be read', { error });
          await news.wait(1_000, signal);
        }
      }
      await listening;
    },
    async reachable() {
      try {
        await database.query('select 1');
        return true;
      } catch {
        // The answer is the reason: health says it, the reader's loop logs it.
        return false;
      }
    },
    async close() {
      clearInterval(pruning);
      await database.close();
    },
  };
}

/** By their addresses: the same server may have several, but one address has one database of a name. */
function isSameDatabase({ pool }: Pick<Database, 'pool'>, url: string): boolean {
  const { connectionString } = pool.options;
  return connectionString !== undefined && addressOf(connectionString) === addressOf(url);
}

function addressOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  return [host, pathname, searchParams.get('host'), searchParams.get('port')].join(' ');
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

/** An event as the log keeps it. */
interface EventRow {
  readonly seq: bigint;
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly aggregate: string;
  readonly at: Date;
  readonly actor: string;
  readonly trace_id: string;
  readonly payload: unknown;
}

function eventOf({ id, type, version, aggregate, at, actor, trace_id: traceId, payload }: EventRow): AnyEvent {
  // Written by `emit`, whose types hold type and payload together.
  return { id, type, version, aggregate, at: at.toISOString(), actor, traceId, payload } as AnyEvent;
}
