/** What is sellable where, by location and SKU. A missing pair means none. */
export type Levels = ReadonlyMap<string, number>;

export interface StockAt {
  readonly sku: string;
  readonly location: string;
}

const keyOf = (location: string, sku: string): string => `${location}\n${sku}`;

export function levelsOf(rows: readonly (StockAt & { readonly sellable: number })[]): Levels {
  return new Map(rows.map((row) => [keyOf(row.location, row.sku), row.sellable]));
}

export const levelAt = (levels: Levels, location: string, sku: string): number => levels.get(keyOf(location, sku)) ?? 0;

/** What is left after units were spoken for. */
export function levelsWithout(levels: Levels, taken: Iterable<StockAt & { readonly quantity: number }>): Levels {
  const left = new Map(levels);
  for (const { location, sku, quantity } of taken) left.set(keyOf(location, sku), levelAt(left, location, sku) - quantity);
  return left;
}
