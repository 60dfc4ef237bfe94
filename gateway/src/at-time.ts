import type { Clock } from '@baton/kernel';

/** Node's timers count no further: something that is due later is looked at again then. */
const timerMaxMs = 2 ** 31 - 1;

/** Calls `action` when the clock reaches `instant` (epoch milliseconds; null: never). Answers the function that calls it off. */
export function atTime(instant: number | null, clock: Clock, action: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const wait = (due: number): void => {
    const remainingMs = due - clock.now().getTime();
    timer = setTimeout(() => (remainingMs > timerMaxMs ? wait(due) : action()), Math.min(remainingMs, timerMaxMs));
  };
  if (instant !== null) wait(instant);
  return () => clearTimeout(timer);
}
