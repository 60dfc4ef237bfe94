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
}

/** Counts who signed in by who they are, all others by the network they come from. Streams from `exempt` addresses are not counted. */
export function createStreamCounts(limits: Limits, exempt: Addresses): StreamCounts {
  const counts = new Map<string, number>();
  return {
    enter({ caller: { actor }, address }) {
      if (exempt.has(address)) return () => {};
      const isAnonymous = actor.kind === 'anonymous';
      const key = isAnonymous ? networkOf(address) : `${actor.kind}:${actor.id}`;
      const count = counts.get(key) ?? 0;
      if (count >= (isAnonymous ? limits.addressSockets : limits.actorSockets)) return null;
      counts.set(key, count + 1);
      let isIn = true;
      return () => {
        if (!isIn) return;
        isIn = false;
        const left = (counts.get(key) ?? 1) - 1;
        if (left > 0) counts.set(key, left);
        else counts.delete(key);
      };
    },
  };
}
