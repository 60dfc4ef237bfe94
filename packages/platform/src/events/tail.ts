import { badUserInput, cursorExpired } from '../errors.ts';
import { bell } from './sleep.ts';
import type { Bus, LogEnds, LoggedEvent, TailedEvent, TailOptions } from './types.ts';

const pageSize = 100;
/** The log's growth is told by its reader; this only bounds a lost wake-up. */
const lookAgainMs = 1_000;

/**
 * Follows the log from a place. Pages are pulled from the log itself, by number, so replay and live are the same thing: no seam, and a slow reader
 * holds one page, never a growing queue. Written by hand: the `return` of an async generator waits for a pending `next`.
 */
export function tail(
  bus: Pick<Bus, 'read' | 'onGrowth'>,
  options: TailOptions & { readonly after: bigint },
  ends: () => Promise<LogEnds>,
): AsyncIterableIterator<TailedEvent> {
  const wanted = options.types ? new Set<string>(options.types) : null;
  const returned = new AbortController();
  const ended = AbortSignal.any([options.signal, returned.signal]);
  const growth = bell();
  const unsubscribe = bus.onGrowth(growth.ring);
  ended.addEventListener('abort', unsubscribe, { once: true });
  if (ended.aborted) unsubscribe();
  let page: LoggedEvent[] = [];
  let after = options.after;
  let checked = false;
  let turn: Promise<unknown> = Promise.resolve();

  async function advance(): Promise<IteratorResult<TailedEvent>> {
    if (!checked) await check();
    while (!ended.aborted) {
      for (let next = page.shift(); next; next = page.shift()) {
        if (!wanted || wanted.has(next.event.type)) return { done: false, value: { cursor: String(next.seq), event: next.event } };
      }
      page = await bus.read(after, pageSize);
      after = page.at(-1)?.seq ?? after;
      if (page.length === 0) await growth.wait(lookAgainMs, ended);
    }
    return { done: true, value: undefined };
  }

  /** A place before the oldest kept event would silently skip what is gone; one after the newest belongs to another log. */
  async function check(): Promise<void> {
    checked = true;
    const { first, last } = await ends();
    if (options.after > 0n && options.after + 1n < first) refuse(cursorExpired());
    if (options.after > last) refuse(badUserInput('The cursor is not of this log: read the present state and follow from there.'));
  }

  function refuse(error: Error): never {
    returned.abort();
    throw error;
  }

  return {
    next() {
      // One at a time, in order, however often `next` is called ahead.
      const result = turn.then(advance, advance);
      turn = result.catch(() => undefined);
      return result;
    },
    return() {
      returned.abort();
      return Promise.resolve({ done: true, value: undefined });
    },
    throw(error: unknown) {
      returned.abort();
      return Promise.reject(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
