import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  /** What is waited for, for the sentence of the failure. */
  readonly what?: string;
  /** @defaultValue 30 000 ms */
  readonly timeoutMs?: number;
  /** @defaultValue 25 ms */
  readonly everyMs?: number;
}

/**
 * Waits until the condition answers something true, and answers it. A condition that throws fails at once: it is to say what it saw, not
 * to hide it.
 */
export async function waitUntil<T>(condition: () => T | Promise<T>, options: WaitOptions = {}): Promise<NonNullable<T>> {
  const { what = 'the condition', timeoutMs = 30_000, everyMs = 25 } = options;
  const giveUpAt = performance.now() + timeoutMs;
  for (;;) {
    const seen = await condition();
    if (seen) return seen;
    if (performance.now() > giveUpAt) throw new Error(`Waited ${timeoutMs} ms for ${what}; last seen: ${JSON.stringify(seen)}`);
    await pause(everyMs);
  }
}
