import type { Location } from '../domain/location.ts';
import type { Product } from '../domain/product.ts';
import type { StockModel } from '../read-model/stock-model.ts';

/** Something by its key; null when there is none. */
export interface ByKey<T> {
  load(key: string): Promise<T | null>;
}

/** Products by SKU, from memory; what is asked for in the same turn is brought up together. */
export const productBySku = (model: StockModel): ByKey<Product> => ({
  async load(sku) {
    // Facts are not sold out: nobody waits for them because of what was just sold.
    await model.prepare([sku], 'SOURCING');
    return model.product(sku);
  },
});

/** Locations by code, from memory. */
export const locationByCode = (model: StockModel): ByKey<Location> => ({
  async load(code) {
    await model.prepare([]);
    return model.location(code);
  },
});
