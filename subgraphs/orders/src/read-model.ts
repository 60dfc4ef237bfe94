import type { Clock } from '@baton/kernel';

/** What changes rarely and is asked for by every placement, kept in the process for a moment. */
export interface ReadModel<K, V> {
  /** The value of a key, at most so stale as the model allows. `isGood` refuses one that is kept but does not answer this question. */
  get(key: K, load: () => Promise<V>, isGood?: (value: V) => boolean): Promise<V>;
  clear(): void;
}

interface Kept<V> {
  readonly since: number;
  readonly value: Promise<V>;
}

/** How long a value is kept whose changes are told of: the bound should a connection be lost without anybody noticing. */
const toldStaleMs = 10_000;

/**
 * Values by key, each at most `staleMs` behind what it was read from: its age counts from the start of the reading. Who asks while a value is read waits
 * for that reading; one that fails is not kept, and whoever waited for it reads again. Holds at most `max` values, the oldest go first.
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
    const entry = { since: options.clock.now().getTime(), value: load() };
    // Set anew, so that the map stays in the order of reading.
    kept.delete(key);
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (kept.size > options.max && oldest !== undefined) kept.delete(oldest);
    entry.value.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    return entry.value;
  }

  return {
    async get(key, load, isGood = () => true) {
      const entry = kept.get(key);
      const age = entry === undefined ? -1 : options.clock.now().getTime() - entry.since;
      // A clock that was set back says nothing about an age.
      if (entry === undefined || age < 0 || age >= staleMs()) return read(key, load);
      const value = await entry.value.catch(() => read(key, load));
      return isGood(value) ? value : read(key, load);
    },
    clear: () => kept.clear(),
  };
}
