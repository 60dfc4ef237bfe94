import type { Database } from '@baton/platform';
import DataLoader from 'dataloader';
import { type AvailabilityTerms, availabilityOf, type ChannelAvailability } from '../domain/availability.ts';
import type { Location } from '../domain/location.ts';
import { countedSkus, type DeliveryMethod, type Product } from '../domain/product.ts';
import { channelLevels } from '../persistence/level-repository.ts';
import { networksByChannel } from '../persistence/location-repository.ts';
import { channelStock } from '../use-cases/channel-stock.ts';

/** A product's availability in a channel, with the locations that its places name. */
export interface AvailabilityView extends Omit<ChannelAvailability, 'locations'> {
  readonly places: readonly LocationAvailabilityView[];
}

export interface LocationAvailabilityView {
  readonly location: Location;
  readonly sellable: number;
  readonly terms: AvailabilityTerms | null;
  readonly methods: DeliveryMethod[];
  readonly distanceKm: number | null;
}

interface AvailabilityKey {
  readonly product: Product;
  readonly channel: string;
}
export type AvailabilityLoader = DataLoader<AvailabilityKey, AvailabilityView, string>;

/** Two statements for any number of products, channels and locations: the networks, and what stands there. */
export function availabilityLoader(database: Database): AvailabilityLoader {
  return new DataLoader((keys) => loadAll(database, keys), { cacheKeyFn: ({ product, channel }) => `${channel}\u0000${product.sku}` });
}

async function loadAll(database: Database, keys: readonly AvailabilityKey[]): Promise<AvailabilityView[]> {
  const channels = [...new Set(keys.map((key) => key.channel))];
  const skus = [...new Set(keys.flatMap((key) => countedSkus(key.product)))];
  const [networks, levels] = await Promise.all([networksByChannel(database, channels), channelLevels(database, skus, channels)]);
  const stocks = new Map(
    networks.map(({ channel, locations }) => [channel, { locations, stock: channelStock(channel, locations, levels) }] as const),
  );
  return keys.map(({ product, channel }) => {
    const { locations, stock } = stocks.get(channel) ?? { locations: [], stock: [] };
    return viewOf(product, locations, availabilityOf(product, stock));
  });
}

function viewOf(product: Product, locations: readonly Location[], { locations: places, ...rest }: ChannelAvailability): AvailabilityView {
  const byCode = new Map(locations.map((location) => [location.code, location]));
  return {
    ...rest,
    places: places.flatMap(({ location: code, sellable, terms }) => {
      const location = byCode.get(code);
      if (!location) return [];
      const methods = location.methods.filter((method) => product.methods.length === 0 || product.methods.includes(method));
      return [{ location, sellable, terms, methods, distanceKm: null }];
    }),
  };
}
