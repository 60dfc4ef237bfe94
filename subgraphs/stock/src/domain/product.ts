import type { BackorderPolicy } from './backorder.ts';
import type { PurchaseRule } from './purchase.ts';

export type ProductKind = 'PHYSICAL' | 'DIGITAL' | 'SERVICE' | 'BUNDLE';
export type HandlingConstraint = 'OVERSIZE' | 'FRAGILE' | 'HAZMAT' | 'COLD_CHAIN' | 'SHIP_ALONE';
export type DeliveryMethod = 'SHIP' | 'PICKUP' | 'CURBSIDE' | 'LOCAL_DELIVERY' | 'LOCKER' | 'DIGITAL' | 'SERVICE';

/** What one kit takes of a component. */
export interface Component {
  readonly sku: string;
  readonly kind: ProductKind;
  readonly quantity: number;
}

export interface Product {
  readonly sku: string;
  readonly title: string;
  readonly kind: ProductKind;
  readonly gtin: string | null;
  readonly weightGrams: number | null;
  readonly size: { readonly lengthMm: number; readonly widthMm: number; readonly heightMm: number } | null;
  readonly handling: HandlingConstraint[];
  /** Empty: all. */
  readonly methods: DeliveryMethod[];
  /** Of a BUNDLE; else empty. */
  readonly components: readonly Component[];
  /** At or below this much it is LOW_STOCK; null: never. */
  readonly lowStockAt: number | null;
  readonly isActive: boolean;
  /** Whether its units are told apart by lot. @defaultValue false */
  readonly tracksLots?: boolean;
  /** What rules for many products name; null: none. */
  readonly category: string | null;
  /** What may be offered instead of it, best first. */
  readonly substitutes: readonly { readonly sku: string; readonly kind: 'SUBSTITUTE' | 'UPGRADE' }[];
  /** How many may be bought; null or left out: as many as there are. */
  readonly purchaseRule?: PurchaseRule | null;
  /** What may be sold beyond what stands there; none or left out: nothing. */
  readonly backorderPolicies?: readonly BackorderPolicy[];
}

/** Whether units of this kind stand somewhere and are counted there. A kit is counted as its components. */
export const standsInStock = (kind: ProductKind): boolean => kind === 'PHYSICAL';

/** Whether what can be sold of it is limited by stock: goods, and kits with at least one counted component. */
export function isCounted(product: Pick<Product, 'kind' | 'components'>): boolean {
  return standsInStock(product.kind) || product.components.some((component) => standsInStock(component.kind));
}

/** The SKUs whose levels decide how many can be sold: its own, or those of its counted components. */
export function countedSkus(product: Pick<Product, 'sku' | 'kind' | 'components'>): string[] {
  if (product.kind !== 'BUNDLE') return standsInStock(product.kind) ? [product.sku] : [];
  return product.components.filter((component) => standsInStock(component.kind)).map((component) => component.sku);
}
