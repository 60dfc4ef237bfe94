import type { ExecutionResult } from 'graphql';

/** Events that wait for one subscriber. Never grows beyond its bounds. */
export interface EventQueue {
  /** False when the event did not fit: the subscriber is too slow and is to be dropped. */
  push(event: ExecutionResult): boolean;
  /** No more will come; what waits is still delivered, then `last` if there is one. */
  end(last?: ExecutionResult): void;
  /** Forgets what waits and ends. */
  clear(): void;
  next(): Promise<IteratorResult<ExecutionResult, undefined>>;
  /** Events that wait now. */
  readonly size: number;
}

/** Creates an {@link EventQueue} for one reader that asks again only after it was answered. */
export function createEventQueue(bounds: { readonly messages: number; readonly bytes: number }): EventQueue {
  const waiting: { readonly event: ExecutionResult; readonly bytes: number }[] = [];
  let bytes = 0;
  let ended = false;
  let wake: (() => void) | undefined;

  function settle(): void {
    wake?.();
    wake = undefined;
  }

  return {
    get size() {
      return waiting.length;
    },
    push(event) {
      if (ended) return true;
      // An event that finds its reader waiting weighs nothing: most are never measured.
      const size = wake ? 0 : JSON.stringify(event.data ?? null).length;
      if (waiting.length >= bounds.messages || bytes + size > bounds.bytes) return false;
      waiting.push({ event, bytes: size });
      bytes += size;
      settle();
      return true;
    },
    end(last) {
      if (ended) return;
      if (last) waiting.push({ event: last, bytes: 0 });
      ended = true;
      settle();
    },
    clear() {
      waiting.length = 0;
      bytes = 0;
      ended = true;
      settle();
    },
    async next() {
      if (waiting.length === 0 && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const first = waiting.shift();
      if (!first) return { done: true, value: undefined };
      bytes -= first.bytes;
      return { done: false, value: first.event };
    },
  };
}
