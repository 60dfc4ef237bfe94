import { serveBasket } from '../domain/basket.ts';
import type { Product } from '../domain/product.ts';
import type { StockModel } from '../read-model/stock-model.ts';

export interface BasketAvailability {
  readonly isAvailable: boolean;
  readonly lines: {
    readonly sku: string;
    readonly product: Product | null;
    readonly requested: number;
    readonly available: number | null;
    readonly missing: number;
  }[];
}
export type ReadBasketAvailability = (
  channel: string,
  lines: readonly { readonly sku: string; readonly quantity: number }[],
) => Promise<BasketAvailability>;

/** What a basket can have through a channel, from memory. An unknown product has nothing. */
export function basketAvailability(model: StockModel): ReadBasketAvailability {
  return async (channel, asked) => {
    await model.prepare([...new Set(asked.map(({ sku }) => sku))]);
    const known = asked.flatMap(({ sku, quantity }) => {
      const product = model.product(sku);
      return product ? [{ product, quantity }] : [];
    });
    const served = serveBasket(known, (sku) => model.goods(channel, sku).sellable);
    const lines = asked.map(({ sku, quantity }) => {
      const product = model.product(sku);
      const available = product ? (served.shift()?.available ?? null) : 0;
      return { sku, product, requested: quantity, available, missing: available === null ? 0 : Math.max(0, quantity - available) };
    });
    return { isAvailable: lines.every(({ missing }) => missing === 0), lines };
  };
}
