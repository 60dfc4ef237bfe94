import type { ExecutionResult } from 'graphql';
import type { EventStep } from '../transport.ts';

/** Events of one subscription that came over a socket and were not yet taken. */
export interface EventQueue {
  /** False when more came than there is room for: whoever sent it was not asked. */
  push(event: ExecutionResult): boolean;
  /** No more will come; what waits is still delivered, then `last`. */
  end(last: EventStep): void;
  /** Forgets what waits and ends. */
  clear(): void;
  next(): Promise<EventStep>;
}

/** Creates an {@link EventQueue} for one reader that asks again only after it was answered. */
export function createEventQueue(room: number): EventQueue {
  const waiting: ExecutionResult[] = [];
  let ended: EventStep | undefined;
  let wake: (() => void) | undefined;

  function settle(): void {
    wake?.();
    wake = undefined;
  }

  function end(last: EventStep): void {
    ended ??= last;
    settle();
  }

  return {
    push(event) {
      if (ended) return true;
      if (waiting.length >= room) return false;
      waiting.push(event);
      settle();
      return true;
    },
    end,
    clear() {
      waiting.length = 0;
      end({ kind: 'COMPLETE' });
    },
    async next() {
      if (waiting.length === 0 && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const event = waiting.shift();
      if (event) return { kind: 'EVENT', event };
      return ended ?? { kind: 'COMPLETE' };
    },
  };
}
