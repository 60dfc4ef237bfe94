import type { AnyEvent } from '@baton/contracts';
import { connectDatabase } from '../database/connect.ts';
import type { Database } from '../database/types.ts';
import type { Logger } from '../log.ts';
import { appendEvents, busChannel, busEnds, enterEvents, moveEvents, pruneEvents, readEvents } from './bus-sql.ts';
import { follower } from './follower.ts';
import { listen } from './listen.ts';
import type { EventLog } from './log.ts';
import type { Entrance, LoggedEvent, UnpublishedEvent } from './types.ts';

const pruneEveryMs = 10 * 60_000;

export interface PostgresLogOptions {
  readonly url: string;
  readonly log: Logger;
  readonly retentionHours: number;
}

/** The log as the table `bus.event`. Its growth is heard through NOTIFY and, as that is only a hint, looked for every 250 ms. */
export function postgresLog({ url, log, retentionHours }: PostgresLogOptions): EventLog {
  const database = connectDatabase({ url, schema: 'bus', poolSize: 4 });
  const pruning = setInterval(() => {
    database.query(pruneEvents, [retentionHours]).catch((error: unknown) => log.warn('the bus cannot be pruned', { error }));
  }, pruneEveryMs);
  pruning.unref();

  async function page(after: bigint, limit: number): Promise<LoggedEvent[]> {
    const rows = await database.query<EventRow>(readEvents, [after, limit]);
    return rows.map((row) => ({ seq: row.seq, event: eventOf(row) }));
  }

  const following = follower({ page, log });
  /** By pool: every batch asks, and to read two addresses takes longer than all else of the answer. */
  const here = new WeakMap<object, boolean>();

  function isHere(own: Pick<Database, 'pool'>): boolean {
    const known = here.get(own.pool) ?? isSameDatabase(own, url);
    here.set(own.pool, known);
    return known;
  }

  const enter: Entrance = async (events, commit) => {
    const over = following.entering();
    let entered: LoggedEvent[] = [];
    try {
      const [row] = await commit({ statement: enterEvents, values: columns(events) });
      // What the statement answers: their numbers follow one another, as nobody else drew any meanwhile.
      const { count, first } = row as { readonly count: number; readonly first: bigint };
      if (count > 0) entered = events.map((event, nth) => ({ seq: first + BigInt(nth), event: asRead(event) }));
      return count > 0;
    } finally {
      over(entered);
    }
  };

  return {
    identity: async () => 'postgres',
    async append(events) {
      await database.query(appendEvents, columns(events));
      following.heard();
    },
    mover(own) {
      if (!isSameDatabase(own, url)) return null;
      return async (limit) => {
        const [moved] = await own.query<{ types: readonly string[] | null }>(moveEvents, [limit, own.name]);
        if (moved?.types) following.heard();
        return moved?.types ?? [];
      };
    },
    entrance(own) {
      return isHere(own) ? enter : null;
    },
    page,
    async ends() {
      const [row] = await database.query<{ first: bigint; last: bigint }>(busEnds);
      return row ?? { first: 1n, last: 0n };
    },
    async follow(after, take, signal) {
      const listening = listen({ url, channel: busChannel, onNews: (upTo) => following.heard(placeIn(upTo)), signal, log });
      await following.follow(after, take, signal);
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

/** An event that this process entered, as whoever reads it is given it: nothing of it is shared with whoever made it. */
function asRead({ id, type, version, aggregate, at, actor, traceId, payload }: UnpublishedEvent): AnyEvent {
  const content: unknown = JSON.parse(typeof payload === 'string' ? payload : JSON.stringify(payload));
  // Type and payload belong together as they did before.
  return { id, type, version, aggregate, at: new Date(at).toISOString(), actor, traceId, payload: content } as AnyEvent;
}

/** Up to which place somebody said that there is something; who runs an older version says nothing. */
const placeIn = (said: string | undefined): bigint | undefined => (said && /^\d+$/.test(said) ? BigInt(said) : undefined);

function eventOf({ id, type, version, aggregate, at, actor, trace_id: traceId, payload }: EventRow): AnyEvent {
  // Written by `emit`, whose types hold type and payload together.
  return { id, type, version, aggregate, at: at.toISOString(), actor, traceId, payload } as AnyEvent;
}
