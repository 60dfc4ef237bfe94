import { groupBy } from '@baton/kernel';
import DataLoader from 'dataloader';
import type { Step } from '../domain/future.ts';
import type { Product } from '../domain/product.ts';
import type { ReadFuture } from '../use-cases/future.ts';

interface FutureKey {
  readonly product: Product;
  readonly channel: string;
}
export type FutureLoader = DataLoader<FutureKey, readonly Step[] | null, string>;

/** How many can be promised for when: two statements a channel, however many products. */
export function futureLoader(read: ReadFuture): FutureLoader {
  return new DataLoader(
    async (keys) => {
      const answers = new Map<FutureKey, readonly Step[] | null>();
      for (const [channel, of] of groupBy(keys, (key) => key.channel)) {
        const products = of.map(({ product }) => product);
        const steps = await read(channel, products);
        for (const key of of) answers.set(key, steps.get(key.product.sku) ?? null);
      }
      return keys.map((key) => answers.get(key) ?? null);
    },
    { cacheKeyFn: ({ product, channel }) => `${channel}\u0000${product.sku}` },
  );
}
