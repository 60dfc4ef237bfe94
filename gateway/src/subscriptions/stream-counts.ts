import type { Caller } from '../authenticate.ts';
import { type Addresses, networkOf } from '../client-address.ts';
import type { Limits } from '../limits/limits.ts';

/** Whose sockets and event streams are counted together. */
export interface StreamOwner {
  readonly caller: Caller;
  /** Where it comes from. */
  readonly address: string;
}

/** How many sockets and event streams each caller has open. */
export interface StreamCounts {
  /** Null when there are as many as there may be; else what takes it off the count again. */
  enter(owner: StreamOwner): (() => void) | null;
  /** The same for a WebSocket of whom nothing is known but where it comes from. */
  upgrade(address: string): (() => void) | null;
}

/** Counts who signed in by who they are, all others by the network they come from. Streams from `exempt` addresses are not counted. */
export function createStreamCounts(limits: Limits, exempt: Addresses): StreamCounts {
  const counts = new Map<string, number>();

  function count(key: string, max: number): (() => void) | null {
    const present = counts.get(key) ?? 0;
    if (present >= max) return null;
    counts.set(key, present + 1);
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      const left = (counts.get(key) ?? 1) - 1;
      if (left > 0) counts.set(key, left);
      else counts.delete(key);
    };
  }

  return {
    enter({ caller: { actor }, address }) {
      if (exempt.has(address)) return () => {};
      return actor.kind === 'anonymous'
        ? count(networkOf(address), limits.addressSockets)
        : count(`${actor.kind}:${actor.id}`, limits.actorSockets);
    },
    upgrade: (address) => (exempt.has(address) ? () => {} : count(`upgrade ${networkOf(address)}`, limits.addressUpgrades)),
  };
}
