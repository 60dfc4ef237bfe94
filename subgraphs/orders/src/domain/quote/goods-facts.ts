import type { SourcingProduct } from '@baton/contracts';
import { exponentOf, formatDecimal } from '@baton/kernel';
import type { Need } from '../sourcing/need.ts';
import type { Price } from './types.ts';

export interface Goods {
  readonly products: readonly SourcingProduct[];
  /** By SKU. */
  readonly prices: ReadonlyMap<string, Price>;
  readonly currency: string;
}

/** Needs with what the rules may ask of the goods: what a unit sells for, and what it weighs. */
export function describedNeeds(needs: readonly Need[], { products, prices, currency }: Goods): Need[] {
  const weights = new Map(products.map((product) => [product.sku, product.weightGrams]));
  return needs.map((need) => {
    const price = prices.get(need.sku);
    const weight = weights.get(need.sku);
    return {
      ...need,
      ...(price && { value: formatDecimal(price.minor, exponentOf(currency)) }),
      ...(weight != null && { weightGrams: weight }),
    };
  });
}
