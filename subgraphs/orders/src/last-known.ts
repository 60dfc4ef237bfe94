import type { Clock } from '@baton/kernel';
import { PeerUnavailable } from '@baton/platform';

/** What a peer said last, for as long as it cannot be asked. */
export interface LastKnown<K, V> {
  /** What the peer says now; if it cannot be reached, what it said last, if that is not older than it may be. */
  get(key: K, ask: () => Promise<V>): Promise<V>;
  clear(): void;
}

/**
 * The first who finds the peer away waits for that; the next are answered at once, and the peer is asked beside, so that a hung one holds nobody up. Holds at
 * most `max` answers, the oldest go first.
 */
export function lastKnown<K extends string, V>(options: {
  readonly clock: Clock;
  readonly keepMs: number;
  readonly max: number;
  /** Told each time that the peer is found away. */
  onAway(error: PeerUnavailable): void;
}): LastKnown<K, V> {
  const known = new Map<K, { readonly at: number; readonly value: V }>();
  let isAway = false;

  async function ask(key: K, load: () => Promise<V>): Promise<V> {
    const value = await load();
    isAway = false;
    known.delete(key);
    known.set(key, { at: options.clock.now().getTime(), value });
    const [oldest] = known.keys();
    if (known.size > options.max && oldest !== undefined) known.delete(oldest);
    return value;
  }

  return {
    async get(key, load) {
      const last = known.get(key);
      const isUsable = last !== undefined && options.clock.now().getTime() - last.at <= options.keepMs;
      const asking = ask(key, load);
      if (isUsable && isAway) {
        // Told by whoever found it away.
        asking.catch(() => undefined);
        return last.value;
      }
      try {
        return await asking;
      } catch (error) {
        if (!isUsable || !(error instanceof PeerUnavailable)) throw error;
        isAway = true;
        options.onAway(error);
        return last.value;
      }
    },
    clear: () => known.clear(),
  };
}
