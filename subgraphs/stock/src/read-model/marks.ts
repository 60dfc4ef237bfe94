/** What must be looked at again before it is shown. */
export interface Marks {
  /** Marks products as of a moment. */
  add(skus: Iterable<string>, moment: number): void;
  isEmpty(): boolean;
  /** Whether any of the products is marked. */
  has(skus: readonly string[]): boolean;
  /** Takes away the marks of before a moment: what was looked at began after them. */
  clearBefore(moment: number): void;
}

/** Marks by product, each with the last moment at which it was set. */
export function createMarks(): Marks {
  const marks = new Map<string, number>();
  return {
    add(skus, moment) {
      for (const sku of skus) marks.set(sku, moment);
    },
    isEmpty: () => marks.size === 0,
    has: (skus) => skus.some((sku) => marks.has(sku)),
    clearBefore(moment) {
      for (const [sku, set] of marks) if (set < moment) marks.delete(sku);
    },
  };
}
