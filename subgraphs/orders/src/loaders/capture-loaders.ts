import { loaderByKey, type Sql } from '@baton/platform';
import DataLoader from 'dataloader';
import { type ChannelPrice, type ChannelView, channelsByCode, pricesAt } from '../persistence/channel-repository.ts';

export interface PriceKey {
  readonly channel: string;
  readonly sku: string;
}

/** Prices and channels: one statement for all that a request asks for. */
export interface CaptureLoaders {
  readonly channel: DataLoader<string, ChannelView | null>;
  readonly price: DataLoader<PriceKey, ChannelPrice | null, string>;
}

const keyOf = ({ channel, sku }: PriceKey): string => `${channel}\n${sku}`;

export function createCaptureLoaders(database: Sql, now: Date): CaptureLoaders {
  return {
    channel: loaderByKey({ batch: (codes) => channelsByCode(database, codes), keyOf: (channel) => channel.code }),
    price: new DataLoader(
      async (keys) => {
        const prices = new Map((await pricesAt(database, keys, now)).map((price) => [keyOf(price), price]));
        return keys.map((key) => prices.get(keyOf(key)) ?? null);
      },
      { cacheKeyFn: keyOf, maxBatchSize: 1000 },
    ),
  };
}
