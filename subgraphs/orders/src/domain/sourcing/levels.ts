/** What is sellable where, by SKU, then by location. What is missing is none. */
export type Levels = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface StockAt {
  readonly sku: string;
  readonly location: string;
}

export function levelsOf(rows: readonly (StockAt & { readonly sellable: number })[]): Levels {
  const levels = new Map<string, Map<string, number>>();
  for (const { sku, location, sellable } of rows) {
    const places = levels.get(sku);
    if (places) places.set(location, sellable);
    else levels.set(sku, new Map([[location, sellable]]));
  }
  return levels;
}

export const levelAt = (levels: Levels, location: string, sku: string): number => levels.get(sku)?.get(location) ?? 0;

/** What is left after units were spoken for. */
export function levelsWithout(levels: Levels, taken: Iterable<StockAt & { readonly quantity: number }>): Levels {
  const left = new Map(levels);
  for (const { location, sku, quantity } of taken) {
    const places = left.get(sku);
    left.set(sku, new Map(places).set(location, (places?.get(location) ?? 0) - quantity));
  }
  return left;
}
