import { type Clock, groupBy } from '@baton/kernel';
import type { Database } from '@baton/platform';
import { countedOn, type Dated, kitSteps, promisable, type Step } from '../domain/future.ts';
import { type InboundSupply, openOf } from '../domain/inbound.ts';
import { countedSkus, type Product } from '../domain/product.ts';
import { inboundPromises, openInbound } from '../persistence/inbound-repository.ts';
import type { StockModel } from '../read-model/stock-model.ts';

/** How many of products can be promised for when, through a channel; null for what is never counted. */
export type ReadFuture = (channel: string, products: readonly Product[]) => Promise<ReadonlyMap<string, readonly Step[] | null>>;

/**
 * What is there now comes from memory, what is to come and what is promised of it from two statements. Only supply for locations that serve the channel
 * counts, and only what is not late: of late supply nobody knows when it comes, until its date is changed.
 */
export function readFuture({
  database,
  clock,
  model,
}: {
  readonly database: Database;
  readonly clock: Clock;
  readonly model: StockModel;
}): ReadFuture {
  return async (channel, products) => {
    const skus = [...new Set(products.flatMap(countedSkus))];
    const [supplies, promises] = await Promise.all([openInbound(database, skus), inboundPromises(database, skus)]);
    await model.prepare(products.map(({ sku }) => sku));
    const now = clock.now().getTime();
    const { codes } = model.network(channel);
    const expected = groupBy(
      supplies.filter(({ location, eta }) => codes.has(location) && eta.getTime() > now),
      ({ sku }) => sku,
    );
    const promised = groupBy(
      promises.filter((promise) => (promise.location === null ? promise.channel === channel : codes.has(promise.location))),
      ({ sku }) => sku,
    );
    const stepsOf = (sku: string): Step[] =>
      promisable(
        now,
        model.goods(channel, sku).sellable,
        (expected.get(sku) ?? []).map(datedSupply),
        (promised.get(sku) ?? []).map(datedPromise),
      );
    return new Map(products.map((product) => [product.sku, stepsOfProduct(product, stepsOf)]));
  };
}

const datedSupply = (supply: InboundSupply): Dated => ({
  at: supply.eta.getTime(),
  quantity: countedOn(openOf(supply), supply.confidence),
});
const datedPromise = ({ promisedAt, quantity }: { readonly promisedAt: Date; readonly quantity: number }): Dated => ({
  at: promisedAt.getTime(),
  quantity,
});

function stepsOfProduct(product: Product, stepsOf: (sku: string) => Step[]): readonly Step[] | null {
  const counted = new Set(countedSkus(product));
  if (counted.size === 0) return null;
  if (!product.isActive) return [];
  if (product.kind !== 'BUNDLE') return stepsOf(product.sku);
  const known = new Map([...counted].map((sku) => [sku, stepsOf(sku)]));
  const components = product.components.filter(({ sku }) => counted.has(sku));
  return kitSteps(components, (sku) => known.get(sku) ?? []);
}
