import { setMaxListeners } from 'node:events';
import { pause } from '../events/sleep.ts';
import type { Logger } from '../log.ts';
import type { Timers } from './types.ts';

/** Runs each timer again and again, a pause between two runs. A run that throws is logged; the next comes all the same. */
export function startTimers(timers: readonly Timers[], log: Logger): { stop(): Promise<void> } {
  const stopped = new AbortController();
  // Each timer has one pause at a time, which takes its listener away with it: more than there are timers would be a leak.
  setMaxListeners(timers.length, stopped.signal);
  const loops = timers.map(async (timer) => {
    while (!stopped.signal.aborted) {
      try {
        await timer.run();
      } catch (error) {
        log.error('a timer failed', { timer: timer.name, error });
      }
      await pause(timer.everyMs, stopped.signal);
    }
  });
  return {
    async stop() {
      stopped.abort();
      await Promise.all(loops);
    },
  };
}
