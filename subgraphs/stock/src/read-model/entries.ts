import type { Entry } from './entry.ts';

/** Entries of products, bounded: those that nobody asked for leave first. */
export interface Entries {
  get(sku: string): Entry | undefined;
  set(entry: Entry): void;
  /** Lets go of what is too much. Never part of `set`: whoever had entries read is about to read them. */
  makeRoom(): void;
  all(): Iterable<Entry>;
  clear(): void;
  /** Levels kept now. */
  levels(): number;
}

/** Keeps entries with at most so many levels in all, and those that were set since room was made. (Each product counts as one level more: one that stands nowhere takes room as well.) */
export function createEntries(levelsMax: number): Entries {
  const entries = new Map<string, Entry>();
  let weight = 0;
  const weigh = (entry: Entry): number => entry.levels.size + 1;

  /** The oldest that was not used since it was last looked over; used ones get another turn. */
  function makeRoom(): void {
    for (const [sku, entry] of entries) {
      if (weight <= levelsMax) return;
      entries.delete(sku);
      if (entry.used) {
        entry.used = false;
        entries.set(sku, entry);
      } else weight -= weigh(entry);
    }
  }

  return {
    get: (sku) => entries.get(sku),
    set(entry) {
      const old = entries.get(entry.sku);
      if (old) weight -= weigh(old);
      entries.set(entry.sku, entry);
      weight += weigh(entry);
    },
    makeRoom,
    all: () => entries.values(),
    clear() {
      entries.clear();
      weight = 0;
    },
    levels: () => weight - entries.size,
  };
}
