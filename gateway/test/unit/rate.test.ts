/**
 * Budgets. Seen to fail: with a bucket that does not fill or fills beyond its size; with shared buckets that draw nothing from the store (each process has the whole
 * budget), or give an error of the store to the caller.
 */
import { manualClock } from '@baton/kernel';
import { type Bucket, pointsAt } from '../../src/rate/bucket.ts';
import { type Buckets, ownBuckets } from '../../src/rate/buckets.ts';
import { type RateStore, sharedBuckets } from '../../src/rate/shared-buckets.ts';

type ManualClock = ReturnType<typeof manualClock>;

const budget = { burst: 100, refillPerSecond: 10 };
const start = new Date('2026-11-22T12:00:00Z');

test('a bucket gives what it holds, then what it is filled with, and says when', async () => {
  const clock = manualClock(start);
  const buckets = ownBuckets(budget, clock);
  const take = (points: number) => buckets.take('a', points);

  expect(await take(60)).toEqual({ retryAfterMs: null, remaining: 40, resetAt: start.getTime() + 6_000 });
  expect(await take(50)).toEqual({ retryAfterMs: 1_000, remaining: 40, resetAt: start.getTime() + 6_000 });
  clock.advance(1_000);
  expect(await take(50)).toMatchObject({ retryAfterMs: null, remaining: 0 });
  expect(await buckets.take('b', 100)).toMatchObject({ retryAfterMs: null });
  clock.advance(3_600_000);
  expect(await take(100)).toMatchObject({ retryAfterMs: null, remaining: 0 });
  expect(await take(1)).toMatchObject({ retryAfterMs: 100 });
});

test('what costs more than a bucket holds takes a full one', async () => {
  const clock = manualClock(start);
  const buckets = ownBuckets(budget, clock);

  expect(await buckets.take('a', 1_000)).toMatchObject({ retryAfterMs: null, remaining: 0 });
  expect(await buckets.take('a', 1_000)).toMatchObject({ retryAfterMs: 10_000 });
});

/** As the database does it: one bucket a key for all. */
function memoryStore(clock: ManualClock): RateStore & { draws: number; isAway: boolean } {
  const rows = new Map<string, Bucket>();
  return {
    draws: 0,
    isAway: false,
    async draw(key, { burst, refillPerSecond }, { needed, wanted }) {
      this.draws++;
      if (this.isAway) throw new Error('away');
      const now = clock.now().getTime();
      const there = pointsAt(rows.get(key), { burst, refillPerSecond }, now);
      const granted = there >= needed ? Math.min(there, wanted) : 0;
      rows.set(key, { points: there - granted, at: now });
      return { granted, points: there - granted };
    },
    ready: async () => {},
    close: async () => {},
  };
}

function processes(count: number, clock: ManualClock, store: RateStore, of = { burst: 2_000, refillPerSecond: 100 }) {
  const away: unknown[] = [];
  const all = Array.from({ length: count }, () =>
    sharedBuckets(of, { store, own: ownBuckets(of, clock), clock, onAway: (error) => void away.push(error) }),
  );
  return { all, away };
}

/** Sends from one caller to processes in turn and counts the points that are let through. */
async function spend(
  all: readonly Buckets[],
  clock: ManualClock,
  load: { key: string; seconds: number; pointsASecond: number; each: number },
) {
  let served = 0;
  const requests = (load.seconds * load.pointsASecond) / load.each;
  for (let request = 0; request < requests; request++) {
    const taken = await all[request % all.length]?.take(load.key, load.each);
    if (taken?.retryAfterMs === null) served += load.each;
    clock.advance((load.each / load.pointsASecond) * 1_000);
  }
  return served;
}

test.each([1, 7, 40])('a caller at twice the budget gets the budget ± 5 % over three processes, in requests of %d points', async (each) => {
  const clock = manualClock(start);
  const store = memoryStore(clock);
  const { all } = processes(3, clock, store);
  const seconds = 60;
  const expected = 2_000 + 100 * seconds;

  const served = await spend(all, clock, { key: 'a', seconds, pointsASecond: (2 * expected) / seconds, each });

  expect(served).toBeGreaterThan(expected * 0.95);
  expect(served).toBeLessThan(expected * 1.05);
});

test('the store is asked for many requests at once, and a caller who has nothing left does not make it work', async () => {
  const clock = manualClock(start);
  const store = memoryStore(clock);
  const { all } = processes(1, clock, store);

  await spend(all, clock, { key: 'a', seconds: 10, pointsASecond: 1_000, each: 1 });

  // Ten thousand requests: portions of 20 points, and once it is empty a portion and a refusal each 100 ms.
  expect(store.draws).toBeLessThan(400);
});

test('requests that come together spend what is there once', async () => {
  const clock = manualClock(start);
  const { all } = processes(3, clock, memoryStore(clock));

  const taken = await Promise.all(Array.from({ length: 900 }, async (_, index) => all[index % 3]?.take('a', 5)));
  const served = taken.filter((each) => each?.retryAfterMs === null).length * 5;

  expect(served).toBeLessThanOrEqual(2_000);
  expect(served).toBeGreaterThan(2_000 * 0.95);
});

test('without the store each process goes on by itself, and asks again after a while', async () => {
  const clock = manualClock(start);
  const store = memoryStore(clock);
  const { all, away } = processes(1, clock, store);
  store.isAway = true;

  for (let request = 0; request < 50; request++) expect(await all[0]?.take('a', 40)).toMatchObject({ retryAfterMs: null });
  expect(await all[0]?.take('a', 40)).toMatchObject({ retryAfterMs: 400 });
  expect([store.draws, away.length]).toEqual([1, 1]);

  store.isAway = false;
  clock.advance(5_000);
  expect(await all[0]?.take('a', 40)).toMatchObject({ retryAfterMs: null, remaining: 1_960 });
});
