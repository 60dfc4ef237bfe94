import type { Clock } from '@baton/kernel';
import { createLru } from '../lru.ts';
import { type Budget, type Taken, takenOf } from './bucket.ts';
import type { Buckets } from './buckets.ts';

/** Buckets that several processes share. */
export interface RateStore {
  /** Takes up to `wanted` points from a bucket, and none if fewer than `needed` are there. Rejects when the store cannot be reached in time. */
  draw(key: string, budget: Budget, amount: { readonly needed: number; readonly wanted: number }): Promise<Drawn>;
  /** Makes what the store needs, unless it is there. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface Drawn {
  readonly granted: number;
  /** What is left in the bucket. */
  readonly points: number;
}

interface Lease {
  /** Points that were drawn and not spent yet. */
  points: number;
  /** What was left in the shared bucket when it was last asked. */
  left: number;
  /** Until then nobody who needs as much is let through; the bucket fills on meanwhile. */
  refused: { readonly until: number; readonly needed: number };
  /** The draw that is under way: one at a time, so that no more is drawn than is spent. */
  drawing: Promise<unknown>;
}

const keysMax = 100_000;
/** How much a process draws ahead, as a part of a full bucket: the store is asked once for many requests, and three processes let through at most 3 % more. */
const drawnAhead = 0.01;
/** Who hammers is refused from memory for so long before the store is asked again. */
const refusedMs = 100;
/** The store is left alone for so long after it could not be reached. */
const awayMs = 5_000;

/**
 * Buckets shared through a store, of which each process draws a little ahead. Without the store each process keeps the whole budget by itself: what limits must
 * not be what takes the graph down.
 */
export function sharedBuckets(
  budget: Budget,
  parts: { readonly store: RateStore; readonly own: Buckets; readonly clock: Clock; onAway(error: unknown): void },
): Buckets {
  const { store, own, clock } = parts;
  const leases = createLru<Lease>(keysMax);
  const chunk = Math.max(1, budget.burst * drawnAhead);
  let awayUntil = 0;

  const now = () => clock.now().getTime();
  const answer = (lease: Lease, missing: number): Taken =>
    takenOf(Math.min(budget.burst, lease.left + lease.points), budget, { now: now(), missing });

  function leaseOf(key: string): Lease {
    const lease = leases.get(key) ?? { points: 0, left: budget.burst, refused: { until: 0, needed: 0 }, drawing: Promise.resolve() };
    leases.set(key, lease);
    return lease;
  }

  /** Nobody is sent away for less time than the store is not asked for. */
  function refusal(lease: Lease, needed: number): Taken {
    const taken = answer(lease, needed - lease.left);
    return { ...taken, retryAfterMs: Math.max(taken.retryAfterMs ?? 0, lease.refused.until - now()) };
  }

  /** Null when it has to be drawn. */
  function fromLease(lease: Lease, points: number): Taken | null {
    if (lease.points >= points) {
      lease.points -= points;
      return answer(lease, 0);
    }
    const needed = points - lease.points;
    return now() < lease.refused.until && needed >= lease.refused.needed ? refusal(lease, needed) : null;
  }

  async function draw(key: string, lease: Lease, points: number): Promise<Taken> {
    const known = fromLease(lease, points);
    if (known) return known;
    if (now() < awayUntil) return own.take(key, points);
    const needed = points - lease.points;
    try {
      const drawn = await store.draw(key, budget, { needed, wanted: Math.max(needed, chunk) });
      lease.left = drawn.points;
      lease.points += drawn.granted;
    } catch (error) {
      awayUntil = now() + awayMs;
      parts.onAway(error);
      return own.take(key, points);
    }
    if (lease.points >= points) {
      lease.points -= points;
      return answer(lease, 0);
    }
    lease.refused = { until: now() + refusedMs, needed };
    return refusal(lease, needed);
  }

  return {
    take(key, asked) {
      const points = Math.min(asked, budget.burst);
      const lease = leaseOf(key);
      const known = fromLease(lease, points);
      if (known) return known;
      const drawn = lease.drawing.then(() => draw(key, lease, points));
      lease.drawing = drawn;
      return drawn;
    },
  };
}
