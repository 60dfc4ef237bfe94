import type { Logger } from '../log.ts';
import { jetstreamLog } from './jetstream-log.ts';
import type { EventLog } from './log.ts';
import { postgresLog } from './postgres-log.ts';
import { tail } from './tail.ts';
import type { Bus, LoggedEvent } from './types.ts';

/** Newest events kept in memory: all followers of this process read them from here, one reader for all. */
const recentMax = 5_000;
/** So many more are kept before any is dropped: a list that is cut at its old end moves all that is left, which cost an order 11 µs at each page. */
const recentMore = 1_000;

export interface BusOptions {
  /** The PostgreSQL database that holds the log. */
  readonly url: string;
  /** NATS servers, comma-separated: then JetStream holds the log instead. */
  readonly natsUrl?: string | undefined;
  readonly log: Logger;
  /** @defaultValue 72 hours; never less than 24 */
  readonly retentionHours?: number;
}

/** Opens the log of events, in PostgreSQL or, where a broker is given, in NATS JetStream. */
export function openBus(options: BusOptions): Promise<Bus> {
  const { url, natsUrl, log } = options;
  const retentionHours = Math.max(options.retentionHours ?? 72, 24);
  return busOver(natsUrl === undefined ? postgresLog({ url, log, retentionHours }) : jetstreamLog({ url: natsUrl, log, retentionHours }));
}

async function busOver(log: EventLog): Promise<Bus> {
  const ended = new AbortController();
  const followers = new Set<() => void>();
  const [start, identity] = await Promise.all([log.ends(), log.identity()]);
  const recent: LoggedEvent[] = [];
  /** `recent` is complete from here (excluded) to `last`. */
  let since = start.last;
  let last = start.last;

  function remember(page: readonly LoggedEvent[]): void {
    recent.push(...page);
    last = page.at(-1)?.seq ?? last;
    if (recent.length > recentMax + recentMore) since = recent.splice(0, recent.length - recentMax).at(-1)?.seq ?? since;
    for (const wake of followers) wake();
  }

  const following = log.follow(last, remember, ended.signal);

  const bus: Bus = {
    identity,
    async publish(events) {
      if (events.length > 0) await log.append(events);
    },
    mover: (database) => log.mover?.(database) ?? null,
    entrance: (database) => log.entrance?.(database) ?? null,
    async read(after, limit) {
      if (after < since) return log.page(after, limit);
      const from = firstAfter(recent, after);
      return recent.slice(from, from + limit);
    },
    onGrowth(wake) {
      followers.add(wake);
      return () => followers.delete(wake);
    },
    tail: (wanted) => tail(bus, { ...wanted, after: wanted.after ?? last }, log.ends),
    ends: log.ends,
    position: async () => String((await log.ends()).last),
    reachable: log.reachable,
    async close() {
      if (ended.signal.aborted) return;
      ended.abort();
      for (const wake of followers) wake();
      await following;
      await log.close();
    },
  };
  return bus;
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
