/** How fast somebody may spend: so much at once, and so much a second in the long run. */
export interface Budget {
  /** What a full bucket holds. */
  readonly burst: number;
  readonly refillPerSecond: number;
}

/** What was left at a time, in epoch milliseconds. It fills up by itself. */
export interface Bucket {
  readonly points: number;
  readonly at: number;
}

/** What came of asking for points. */
export interface Taken {
  /** Null when they were there; otherwise when to ask again. */
  readonly retryAfterMs: number | null;
  readonly remaining: number;
  /** Epoch milliseconds at which the bucket is full again. */
  readonly resetAt: number;
}

/** What the bucket holds at a time. A clock that goes back fills nothing. */
export function pointsAt(bucket: Bucket | undefined, budget: Budget, now: number): number {
  if (!bucket) return budget.burst;
  const elapsed = Math.max(0, now - bucket.at) / 1_000;
  return Math.min(budget.burst, bucket.points + elapsed * budget.refillPerSecond);
}

/** Says what is left, and, when `points` were not there, how long they take to come. */
export function takenOf(remaining: number, budget: Budget, at: { readonly now: number; readonly missing: number }): Taken {
  const msFor = (points: number) => Math.ceil((points / budget.refillPerSecond) * 1_000);
  return {
    retryAfterMs: at.missing > 0 ? Math.max(1, msFor(at.missing)) : null,
    remaining: Math.floor(remaining),
    resetAt: at.now + msFor(budget.burst - remaining),
  };
}
