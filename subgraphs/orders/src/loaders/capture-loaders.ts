import DataLoader from 'dataloader';
import type { Parts } from '../parts.ts';
import { type ChannelPrice, type ChannelView, channelView, pricesAt } from '../persistence/channel-repository.ts';

export interface PriceKey {
  readonly channel: string;
  readonly sku: string;
}

/** Prices: one statement for all that a request asks for. Channels: as placements read them. */
export interface CaptureLoaders {
  readonly channel: DataLoader<string, ChannelView | null>;
  readonly price: DataLoader<PriceKey, ChannelPrice | null, string>;
}

const keyOf = ({ channel, sku }: PriceKey): string => `${channel}\n${sku}`;

export function createCaptureLoaders({ database, channels }: Pick<Parts, 'database' | 'channels'>, now: Date): CaptureLoaders {
  return {
    channel: new DataLoader((codes) =>
      Promise.all(
        codes.map(async (code) => {
          const config = await channels.config(code);
          return config && channelView(config);
        }),
      ),
    ),
    price: new DataLoader(
      async (keys) => {
        const prices = new Map((await pricesAt(database, keys, now)).map((price) => [keyOf(price), price]));
        return keys.map((key) => prices.get(keyOf(key)) ?? null);
      },
      { cacheKeyFn: keyOf, maxBatchSize: 1000 },
    ),
  };
}
