import { setTimeout as pause } from 'node:timers/promises';
import type { WaitOptions } from './wait-until.ts';

/**
 * Looks again until every expectation of `look` holds, and answers what it answers. When the time is up it fails with the last expectation
 * that did not hold, difference and all. `look` only reads: it is run many times. Whatever else it throws fails at once.
 */
export async function eventually<T>(look: () => T | Promise<T>, options: WaitOptions = {}): Promise<T> {
  const { what, timeoutMs = 30_000, everyMs = 25 } = options;
  const giveUpAt = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (!isExpectation(error)) throw error;
      if (performance.now() > giveUpAt) {
        error.message = `Waited ${timeoutMs} ms${what === undefined ? '' : ` for ${what}`}; at last:\n\n${error.message}`;
        throw error;
      }
    }
    await pause(everyMs);
  }
}

/** What `expect` throws carries what the matcher found, or says that it could not look: of what is not there yet, a length, a property. */
function isExpectation(error: unknown): error is Error {
  return error instanceof Error && ('matcherResult' in error || error.message.includes('Matcher error'));
}
