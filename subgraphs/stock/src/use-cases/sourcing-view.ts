import type { Goods } from '../domain/availability.ts';
import type { Location } from '../domain/location.ts';
import { countedSkus, type Product } from '../domain/product.ts';
import type { CapacityView, LocationCapacity } from '../read-model/capacity-view.ts';
import type { StockModel } from '../read-model/stock-model.ts';

export interface SourcingQuestion {
  readonly channel: string;
  readonly skus: readonly string[];
}

interface SourcingLevel {
  readonly sku: string;
  readonly location: string;
  readonly sellable: number;
}

export interface SourcingView {
  /** Another one whenever `products` or `locations` may answer something else. */
  readonly version: string;
  readonly products: readonly Product[];
  readonly locations: readonly Location[];
  readonly levels: readonly SourcingLevel[];
  /** Of every location with a limit. */
  readonly capacity: readonly LocationCapacity[];
}

export type ReadSourcingView = (question: SourcingQuestion) => Promise<SourcingView>;

/** What it takes to promise and source a basket, from memory: levels are at most 250 ms old, and reserving decides. */
export function sourcingView(model: StockModel, capacity: CapacityView): ReadSourcingView {
  return async ({ channel, skus }) => {
    const wanted = [...new Set(skus)];
    const limited = await capacity.read();
    // Last: what is made ready may be dropped again while anything else is waited for, and would look like products that do not exist.
    await model.prepare(wanted, 'SOURCING');
    const asked = wanted.flatMap((sku) => model.product(sku) ?? []).filter((product) => product.isActive);
    const parts = asked.flatMap((product) => product.components.map((component) => component.sku));
    const all = [...new Set([...asked.map((product) => product.sku), ...parts])].sort();
    const counted = [...new Set(asked.flatMap(countedSkus))];
    return {
      version: model.factsVersion(),
      products: all.flatMap((sku) => model.product(sku) ?? []),
      locations: model.network(channel).locations,
      levels: counted.flatMap((sku) => levelsOf(sku, model.goods(channel, sku))),
      capacity: limited,
    };
  };
}

const kept = new WeakMap<Goods, readonly SourcingLevel[]>();

/** What can be had where any stands. The goods are the same object as long as nothing changed. */
function levelsOf(sku: string, goods: Goods): readonly SourcingLevel[] {
  const known = kept.get(goods);
  if (known) return known;
  const levels = goods.stocked.map(({ location, sellable }): SourcingLevel => ({ sku, location, sellable }));
  kept.set(goods, levels);
  return levels;
}
