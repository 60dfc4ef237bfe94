import type { Logger } from '../log.ts';
import { bell, pause, restAfter } from './sleep.ts';
import type { LoggedEvent } from './types.ts';

const pollMs = 250;
const pageSize = 500;
/** After a page that was not full, at least: subgraphs move their events one after the other, and whoever moves some here is heard twice. */
const restMsMin = 10;

/** Hands the log on within this process, in order and once: what this process entered as soon as it is committed, without reading it back; all else as it is read. */
export interface Follower {
  /** Hands on what follows a place until the signal. */
  follow(after: bigint, take: (page: readonly LoggedEvent[]) => void, signal: AbortSignal): Promise<void>;
  /** Somebody entered events, up to that place where it is said. Only a hint. */
  heard(upTo?: bigint): void;
  /** This process begins to enter events. Answers whom to tell what was committed of them, once: with their places, or nothing. */
  entering(): (entered: readonly LoggedEvent[]) => void;
}

export function follower({
  page,
  log,
}: {
  page(after: bigint, limit: number): Promise<readonly LoggedEvent[]>;
  readonly log: Logger;
}): Follower {
  const news = bell();
  /** Entered here, and not next: what lies between is another's, or its answer is not here yet. By place. */
  const ahead = new Map<bigint, LoggedEvent>();
  let take: ((page: readonly LoggedEvent[]) => void) | null = null;
  /** Everything up to here was taken: numbers become visible in their order, so nothing comes up behind it. */
  let last = 0n;
  let said = 0n;
  let underWay = 0;

  function handOn(events: readonly LoggedEvent[]): void {
    last = events.at(-1)?.seq ?? last;
    if (events.length > 0) take?.(events);
  }

  function handOnAhead(): void {
    const next: LoggedEvent[] = [];
    for (let logged = ahead.get(last + 1n); logged; logged = ahead.get(logged.seq + 1n)) next.push(logged);
    for (const { seq } of next) ahead.delete(seq);
    handOn(next);
  }

  function lookAcrossGap(): void {
    if (ahead.size > 0) news.ring();
  }

  async function readOn(signal: AbortSignal): Promise<void> {
    const began = performance.now();
    const read = await page(last, pageSize);
    // What was entered here meanwhile is taken already, or is among them.
    const events = read.filter(({ seq }) => seq > last);
    for (const { seq } of events) ahead.delete(seq);
    handOn(events);
    handOnAhead();
    if (read.length === 0) await news.wait(pollMs, signal);
    else if (read.length < pageSize) await pause(restAfter(performance.now() - began, restMsMin), signal);
  }

  return {
    async follow(after, given, signal) {
      [last, take] = [after, given];
      while (!signal.aborted) {
        try {
          await readOn(signal);
        } catch (error) {
          if (signal.aborted) break;
          log.warn('the bus cannot be read', { error });
          await news.wait(1_000, signal);
        }
      }
      take = null;
      ahead.clear();
    },
    heard(upTo) {
      if (upTo !== undefined && upTo > said) said = upTo;
      // What this process is entering may be what was heard of; if it is not, its end tells.
      if (upTo === undefined || (said > last && underWay === 0)) news.ring();
    },
    entering() {
      underWay += 1;
      return (entered) => {
        underWay -= 1;
        if (!take) return;
        for (const logged of entered) if (logged.seq > last) ahead.set(logged.seq, logged);
        handOnAhead();
        // Two that committed one behind the other may be answered the other way round, but within one turn of the event loop.
        if (ahead.size > 0) setImmediate(lookAcrossGap);
        else if (said > last && underWay === 0) news.ring();
      };
    },
  };
}
