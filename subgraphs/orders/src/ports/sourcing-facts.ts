import type { SourcingProduct, SourcingView, SourcingViewInput } from '@baton/contracts';

/** What changes all the time, and the version of what does not. */
export type SourcingLevels = Omit<SourcingView, 'products' | 'locations'>;

/** What an answer says when the locations are known. */
export type SourcingProducts = Omit<SourcingView, 'locations'>;

/** Products and locations as stock last told of them, by channel: all of one version, which stock says with every answer. */
export interface SourcingFacts {
  /** Whether everything that the question needs beside levels is known. */
  cover(question: SourcingViewInput): boolean;
  /** The view of a question that is covered, or null when stock speaks of another version by now. */
  complete(question: SourcingViewInput, answer: SourcingLevels): SourcingView | null;
  /** Whether any products and the locations of the channel are known. */
  knows(channel: string): boolean;
  /** The view of an answer about products, or null when stock speaks of another version than that of the known locations. */
  located(channel: string, answer: SourcingProducts): SourcingView | null;
  remember(question: SourcingViewInput, view: SourcingView): void;
}

interface Known {
  readonly version: string;
  readonly locations: SourcingView['locations'];
  /** What a SKU of a basket brings: the product and, of a kit, its components. Nothing for one that is unknown. */
  readonly products: Map<string, readonly SourcingProduct[]>;
}

/** SKUs of a channel, at a few hundred bytes each. */
const skusMax = 50_000;

export function sourcingFacts(): SourcingFacts {
  const byChannel = new Map<string, Known>();
  return {
    cover({ channel, skus }) {
      const known = byChannel.get(channel);
      return known !== undefined && skus.every((sku) => known.products.has(sku));
    },
    complete({ channel, skus }, answer) {
      const known = byChannel.get(channel);
      if (known === undefined || known.version !== answer.version) return null;
      const products = new Map(skus.flatMap((sku) => known.products.get(sku) ?? []).map((product) => [product.sku, product]));
      return { ...answer, products: [...products.values()].sort(bySku), locations: known.locations };
    },
    knows: (channel) => byChannel.has(channel),
    located(channel, answer) {
      const known = byChannel.get(channel);
      return known !== undefined && known.version === answer.version ? { ...answer, locations: known.locations } : null;
    },
    remember({ channel, skus }, { version, products, locations }) {
      if (version === undefined) return;
      const before = byChannel.get(channel);
      const isSame = before?.version === version && before.products.size + skus.length <= skusMax;
      const known = isSame ? before : { version, locations, products: new Map<string, readonly SourcingProduct[]>() };
      const found = new Map(products.map((product) => [product.sku, product]));
      for (const sku of skus) known.products.set(sku, broughtBy(found.get(sku), found));
      byChannel.set(channel, known);
    },
  };
}

function broughtBy(product: SourcingProduct | undefined, found: ReadonlyMap<string, SourcingProduct>): SourcingProduct[] {
  if (!product) return [];
  return [product, ...product.components.flatMap(({ sku }) => found.get(sku) ?? [])];
}

const bySku = (a: SourcingProduct, b: SourcingProduct): number => (a.sku < b.sku ? -1 : Number(a.sku > b.sku));
