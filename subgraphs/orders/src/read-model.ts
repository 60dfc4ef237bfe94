import type { Clock } from '@baton/kernel';

/** What changes rarely and is asked for by every placement, kept in the process for a moment. */
export interface ReadModel<K, V> {
  /** The value of a key, at most so stale as the model allows. `isGood` refuses one that is kept but does not answer this question. */
  get(key: K, load: () => Promise<V>, isGood?: (value: V) => boolean): Promise<V>;
  /** The value that is kept where nobody need wait for it, or read it anew; else undefined. */
  kept(key: K): V | undefined;
  clear(): void;
}

interface Kept<V> {
  readonly since: number;
  readonly value: Promise<V>;
  /** The same once it is there. */
  settled: V | undefined;
  /** Whether it is being read anew beside those who are still answered with it. */
  isRenewed: boolean;
}

/** How long a value is kept whose changes are told of: the bound should a connection be lost without anybody noticing. */
const toldStaleMs = 10_000;
/** The part of its time after which a value that is asked for is read anew. */
const renewAfter = 0.75;

/**
 * Values by key, each at most `staleMs` behind what it was read from: its age counts from the start of the reading. Who asks while the first value is read waits
 * for that reading; one that fails is not kept, and whoever waited for it reads again. One that is asked for in the last quarter of its time is read anew beside
 * the answer, so that under load nobody waits as it ends: a crowd of orders would, all at once. Holds at most `max` values, the oldest go first.
 */
export function readModel<K extends string, V>(options: {
  readonly clock: Clock;
  readonly staleMs: number;
  /** Whether changes are told of: then values are kept for longer, since they are forgotten as they change. @defaultValue never */
  readonly isTold?: (() => boolean) | undefined;
  readonly max: number;
}): ReadModel<K, V> {
  const kept = new Map<K, Kept<V>>();
  const staleMs = (): number => (options.isTold?.() ? Math.max(toldStaleMs, options.staleMs) : options.staleMs);

  function read(key: K, load: () => Promise<V>): Promise<V> {
    if (options.staleMs === 0) return load();
    const entry: Kept<V> = { since: options.clock.now().getTime(), value: load(), settled: undefined, isRenewed: false };
    keep(key, entry);
    entry.value.then(
      (value) => {
        entry.settled = value;
      },
      () => {
        if (kept.get(key) === entry) kept.delete(key);
      },
    );
    return entry.value;
  }

  function keep(key: K, entry: Kept<V>): void {
    // Set anew, so that the map stays in the order of reading.
    kept.delete(key);
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (kept.size > options.max && oldest !== undefined) kept.delete(oldest);
  }

  /** Reads a value beside those who ask. What was forgotten meanwhile stays so; what cannot be read is good to its end, and the next who asks tries again. */
  async function renew(key: K, old: Kept<V>, load: () => Promise<V>): Promise<void> {
    old.isRenewed = true;
    const since = options.clock.now().getTime();
    try {
      const value = await load();
      if (kept.get(key) === old) keep(key, { since, value: Promise.resolve(value), settled: value, isRenewed: false });
    } catch {
      // Whoever asks once it is over is told why.
      old.isRenewed = false;
    }
  }

  return {
    async get(key, load, isGood = () => true) {
      const entry = kept.get(key);
      const age = entry === undefined ? -1 : options.clock.now().getTime() - entry.since;
      // A clock that was set back says nothing about an age.
      if (entry === undefined || age < 0 || age >= staleMs()) return read(key, load);
      if (!entry.isRenewed && age >= staleMs() * renewAfter) void renew(key, entry, load);
      const value = await entry.value.catch(() => read(key, load));
      return isGood(value) ? value : read(key, load);
    },
    kept(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      const age = options.clock.now().getTime() - entry.since;
      return age >= 0 && age < staleMs() * renewAfter ? entry.settled : undefined;
    },
    clear: () => kept.clear(),
  };
}
