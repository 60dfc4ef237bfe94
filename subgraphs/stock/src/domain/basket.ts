import { countedSkus, type Product } from './product.ts';

/** A line that a basket asks for. */
export interface BasketLine {
  readonly product: Product;
  readonly quantity: number;
}

/** A line with what the basket can have of it, when the lines before it take theirs first. */
export interface ServedLine extends BasketLine {
  /** Null for what is never counted. */
  readonly available: number | null;
}

/**
 * What a basket can have, line by line. Lines share their goods: what one takes, be it as a component of a kit, the next does not find. A line takes as much
 * as it asks for, or all that there is.
 */
export function serveBasket(lines: readonly BasketLine[], sellableOf: (sku: string) => number): ServedLine[] {
  const left = new Map<string, number>();
  const has = (sku: string): number => left.get(sku) ?? sellableOf(sku);
  return lines.map((line) => {
    const parts = partsOf(line.product);
    if (parts.length === 0) return { ...line, available: line.product.isActive ? null : 0 };
    const most = line.product.isActive ? Math.min(...parts.map(({ sku, quantity }) => Math.floor(has(sku) / quantity))) : 0;
    const taken = Math.min(most, line.quantity);
    for (const { sku, quantity } of parts) left.set(sku, has(sku) - taken * quantity);
    return { ...line, available: most };
  });
}

/** The goods of one unit, those of a kit its counted components. */
function partsOf(product: Product): { readonly sku: string; readonly quantity: number }[] {
  const counted = new Set(countedSkus(product));
  if (product.kind !== 'BUNDLE') return [...counted].map((sku) => ({ sku, quantity: 1 }));
  return product.components.filter(({ sku }) => counted.has(sku)).map(({ sku, quantity }) => ({ sku, quantity }));
}
