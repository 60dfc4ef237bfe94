/**
 * The pauses before each attempt of a message, in milliseconds: the ten of Standard Webhooks, 0 s to 24 h, 75 h 35 min 5 s in all.
 */
export const attemptPausesMs: readonly number[] = [
  0, 5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000, 50_400_000, 72_000_000, 86_400_000,
];

/** Attempts of a message before it is dead. */
export const attemptsMax = attemptPausesMs.length;

/** Longest pause that a receiver can ask for: 24 h. */
export const retryAfterMaxMs = 86_400_000;

/** How long an endpoint may fail at every attempt before it is disabled: 5 days. */
export const failingMaxMs = 5 * 86_400_000;

/** A pause grows by up to this share, so that what failed together is not tried again together. */
const jitter = 0.1;

/**
 * When to try again after `attempts` failed ones; null when that was the last. A receiver may ask for later, never for sooner. `random` is in [0, 1).
 */
export function nextAttemptAt(
  failed: { readonly attempts: number; readonly retryAfterMs: number | null },
  now: Date,
  random: number,
): Date | null {
  const pause = attemptPausesMs[failed.attempts];
  if (pause === undefined) return null;
  const wanted = Math.min(failed.retryAfterMs ?? 0, retryAfterMaxMs);
  return new Date(now.getTime() + Math.max(Math.round(pause * (1 + jitter * random)), wanted));
}
