import type { EventRef } from '@baton/platform';
import type { ChangeKind } from '../../domain/threshold.ts';

/** A product whose change waits to be sent, as of its last change. */
export interface Waiting {
  readonly sku: string;
  /** The last change of it that is in here, and which of that change's products it is. */
  readonly change: bigint;
  readonly position: number;
  readonly isLast: boolean;
  readonly kinds: ReadonlySet<ChangeKind>;
  /** The event that told of the last change. */
  readonly event: EventRef;
}

/** What waits for one follower: of each product one entry, however often it changed meanwhile, in the order of the last changes. */
export interface Pending {
  add(entry: Waiting): void;
  take(): Waiting | undefined;
}

/** Keeps no more entries than there are products that are followed. */
export function createPending(): Pending {
  const waiting = new Map<string, Waiting>();
  return {
    add(entry) {
      const earlier = waiting.get(entry.sku);
      waiting.delete(entry.sku);
      waiting.set(entry.sku, earlier ? { ...entry, kinds: new Set([...earlier.kinds, ...entry.kinds]) } : entry);
    },
    take() {
      const [first] = waiting.values();
      if (first) waiting.delete(first.sku);
      return first;
    },
  };
}
