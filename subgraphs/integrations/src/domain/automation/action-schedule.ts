/** The pauses before each further try of an action, in milliseconds: 1 s to 2 h, some two and a half hours in all. */
export const actionPausesMs: readonly number[] = [1_000, 2_000, 5_000, 15_000, 60_000, 300_000, 1_800_000, 7_200_000];

/** Tries of an action before it is dead. */
export const actionTriesMax = actionPausesMs.length + 1;

/** When to try again after so many tries; null when that was the last. */
export function nextTryAt(tries: number, now: Date): Date | null {
  const pause = actionPausesMs[tries - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause);
}
