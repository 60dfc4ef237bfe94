/** Resolves after `ms`, or as soon as the signal is aborted. Never rejects. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}

const restsForWork = 3;
const restMsMax = 150;

/**
 * How long work behind the answers rests between two rounds: three times what the last one took. So it has a quarter of the time at most, a busy machine
 * makes its rounds larger instead of more, and requests go first. Never below `leastMs`, in which a quiet one is done with.
 */
export function restAfter(tookMs: number, leastMs: number): number {
  return Math.min(Math.max(tookMs * restsForWork, leastMs), Math.max(restMsMax, leastMs));
}

/** A flag that can be waited for: raised while nobody waits, it is seen by the next who does. */
export interface Bell {
  ring(): void;
  /** Resolves on a ring, after `ms`, or when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export function bell(): Bell {
  let rung = false;
  let heard: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      heard?.();
    },
    async wait(ms, signal) {
      if (!rung && !signal.aborted) {
        await new Promise<void>((resolve) => {
          heard = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', wake);
            heard = undefined;
            resolve();
          };
          const wake = heard;
          const timer = setTimeout(wake, ms);
          signal.addEventListener('abort', wake, { once: true });
        });
      }
      rung = false;
    },
  };
}
