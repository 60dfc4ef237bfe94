import type { Clock } from '@baton/kernel';
import { createLru } from '../lru.ts';
import { type Bucket, type Budget, pointsAt, type Taken, takenOf } from './bucket.ts';

/** One bucket for each key. */
export interface Buckets {
  /** Takes the points, or none of them. At once wherever nobody else has to be asked. */
  take(key: string, points: number): Taken | Promise<Taken>;
}

/** A bucket that was forgotten is full: whoever would have his forgotten must come from as many networks. */
const keysMax = 100_000;

/** Buckets of this process alone. */
export function ownBuckets(budget: Budget, clock: Clock): Buckets {
  const buckets = createLru<Bucket>(keysMax);
  return {
    take(key, points) {
      const now = clock.now().getTime();
      const there = pointsAt(buckets.get(key), budget, now);
      // What costs more than a bucket holds takes a full one: it would never be served otherwise.
      const missing = Math.min(points, budget.burst) - there;
      const left = missing > 0 ? there : there - Math.min(points, budget.burst);
      buckets.set(key, { points: left, at: now });
      return takenOf(left, budget, { now, missing });
    },
  };
}
