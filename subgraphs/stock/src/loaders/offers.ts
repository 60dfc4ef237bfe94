import { groupBy } from '@baton/kernel';
import DataLoader from 'dataloader';
import type { BackorderOffer } from '../domain/backorder.ts';
import type { ReadOffers } from '../use-cases/backorder/read-offers.ts';
import type { AvailabilityView } from './availability.ts';

interface OfferKey {
  readonly sku: string;
  readonly channel: string;
}
export type OfferLoader = DataLoader<OfferKey, readonly BackorderOffer[], string>;

/** What can be promised of products beyond stock: three statements a channel, however many products, and none for those that no policy lets be sold so. */
export function offerLoader(read: ReadOffers): OfferLoader {
  return new DataLoader(
    async (keys) => {
      const answers = new Map<OfferKey, readonly BackorderOffer[]>();
      for (const [channel, of] of groupBy(keys, (key) => key.channel)) {
        const bySku = groupBy(
          await read(
            channel,
            of.map(({ sku }) => sku),
          ),
          ({ sku }) => sku,
        );
        for (const key of of) answers.set(key, bySku.get(key.sku) ?? []);
      }
      return keys.map((key) => answers.get(key) ?? []);
    },
    { cacheKeyFn: ({ sku, channel }) => `${channel}\u0000${sku}` },
  );
}

/** The same of what is shown; nothing is asked for products without a policy. */
export async function offersOf({ product, channel }: AvailabilityView, loader: OfferLoader): Promise<readonly BackorderOffer[]> {
  return (product.backorderPolicies ?? []).length === 0 ? [] : loader.load({ sku: product.sku, channel });
}
