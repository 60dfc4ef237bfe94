import type { Sql } from '@baton/platform';
import type { Product } from '../domain/product.ts';
import { kitsContainingSql, productsSql } from './sql/products.ts';

interface ProductRow extends Omit<Required<Product>, 'size'> {
  readonly lengthMm: number | null;
  readonly widthMm: number | null;
  readonly heightMm: number | null;
}

/** The products among `skus`, by SKU; `withComponents` adds what their kits are made of. */
export async function productsBySku(database: Sql, skus: readonly string[], withComponents = false): Promise<Product[]> {
  const rows = await database.query<ProductRow>(productsSql, [[...new Set(skus)], withComponents]);
  return rows.map(productOf);
}

/** Field by field, so that all products, which are kept and read for long, have one shape: V8 gives each copy by rest and spread a shape of its own. */
const productOf = (row: ProductRow): Required<Product> => ({
  sku: row.sku,
  title: row.title,
  kind: row.kind,
  gtin: row.gtin,
  weightGrams: row.weightGrams,
  size: sizeOf(row),
  handling: row.handling,
  methods: row.methods,
  components: row.components,
  lowStockAt: row.lowStockAt,
  isActive: row.isActive,
  tracksLots: row.tracksLots,
  category: row.category,
  substitutes: row.substitutes,
  purchaseRule: row.purchaseRule,
  backorderPolicies: row.backorderPolicies,
});

const sizeOf = ({ lengthMm, widthMm, heightMm }: ProductRow): Product['size'] =>
  lengthMm !== null && widthMm !== null && heightMm !== null ? { lengthMm, widthMm, heightMm } : null;

/** The components of the kits among `skus`. */
export function componentsOfKits(database: Sql, skus: readonly string[]): Promise<{ readonly kit: string; readonly component: string }[]> {
  return database.query(kitsContainingSql, [skus]);
}
