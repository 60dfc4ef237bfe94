import type { Sql } from '@baton/platform';
import type { Product } from '../domain/product.ts';
import { kitsContainingSql, productsSql } from './sql/products.ts';

interface ProductRow extends Omit<Product, 'size'> {
  readonly lengthMm: number | null;
  readonly widthMm: number | null;
  readonly heightMm: number | null;
}

/** The products among `skus`, by SKU; `withComponents` adds what their kits are made of. */
export async function productsBySku(database: Sql, skus: readonly string[], withComponents = false): Promise<Product[]> {
  const rows = await database.query<ProductRow>(productsSql, [[...new Set(skus)], withComponents]);
  return rows.map(({ lengthMm, widthMm, heightMm, ...product }) => ({
    ...product,
    size: lengthMm !== null && widthMm !== null && heightMm !== null ? { lengthMm, widthMm, heightMm } : null,
  }));
}

/** The components of the kits among `skus`. */
export function componentsOfKits(database: Sql, skus: readonly string[]): Promise<{ readonly kit: string; readonly component: string }[]> {
  return database.query(kitsContainingSql, [skus]);
}
