import type { SourcingProduct } from '@baton/contracts';
import { exponentOf, formatDecimal } from '@baton/kernel';
import { looksAtVolume } from '../sourcing/measure/cartons.ts';
import type { Need } from '../sourcing/need.ts';
import type { SourcingProfile } from '../sourcing/profile.ts';
import type { Price } from './types.ts';

export interface Goods {
  readonly products: readonly SourcingProduct[];
  /** By SKU. */
  readonly prices: ReadonlyMap<string, Price>;
  readonly currency: string;
  /** Volumes are looked up only for rules that ask for them. */
  readonly profile?: SourcingProfile;
}

/** Needs with what the rules may ask of the goods: what a unit sells for, and what it weighs. */
export function describedNeeds(needs: readonly Need[], { products, prices, currency, profile }: Goods): Need[] {
  const isSized = profile !== undefined && looksAtVolume(profile);
  const known = new Map(products.map((product) => [product.sku, product]));
  return needs.map((need) => {
    const price = prices.get(need.sku);
    const product = known.get(need.sku);
    // Every field by its name: all needs have one shape, and what is undefined is in no JSON.
    return {
      key: need.key,
      sku: need.sku,
      quantity: need.quantity,
      value: price ? formatDecimal(price.minor, exponentOf(currency)) : need.value,
      weightGrams: product?.weightGrams ?? need.weightGrams,
      cubicCentimetres: (isSized ? volumeOf(product) : undefined) ?? need.cubicCentimetres,
      brand: need.brand,
      category: need.category,
      tags: need.tags,
      originCountry: need.originCountry,
      keepTogether: need.keepTogether,
      staysPut: product?.tracksLots ? true : need.staysPut,
      preferLocation: need.preferLocation,
      requireLocation: need.requireLocation,
    };
  });
}

/** Cubic centimetres of the box that a unit is packed in; nothing when it was never measured. */
function volumeOf(product: SourcingProduct | undefined): number | undefined {
  const { lengthMm, widthMm, heightMm } = product ?? {};
  return lengthMm && widthMm && heightMm ? Math.ceil((lengthMm * widthMm * heightMm) / 1_000) : undefined;
}
