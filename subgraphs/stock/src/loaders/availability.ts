import type { AvailabilityTerms, ChannelAvailability, Goods } from '../domain/availability.ts';
import { distanceKm, type Point } from '../domain/distance.ts';
import type { Location } from '../domain/location.ts';
import { countedSkus, type DeliveryMethod, type Product } from '../domain/product.ts';
import type { StockModel } from '../read-model/stock-model.ts';

/** A product's availability in a channel, with the locations that its places name. */
export interface AvailabilityView extends Omit<ChannelAvailability, 'locations'> {
  /** By code. */
  readonly places: readonly LocationAvailabilityView[];
  readonly channel: string;
  readonly product: Product;
}

export interface LocationAvailabilityView {
  readonly location: Location;
  readonly sellable: number;
  readonly terms: AvailabilityTerms | null;
  readonly methods: DeliveryMethod[];
  readonly distanceKm: number | null;
}

/** Availability, read at once from what is in memory. */
export interface AvailabilityViews {
  of(product: Product, channel: string): AvailabilityView;
  /** A channel's locations with their distances from a point, nearest first, those off the map last. */
  byDistance(channel: string, from: Point): ReadonlyMap<string, number | null>;
}

interface Kept {
  readonly view: AvailabilityView;
  /** What it was made of: the same objects as long as nothing changed. */
  readonly goods: readonly Goods[];
  readonly settings: bigint;
}

/** Points whose distances are kept: those of one answer, and of shoppers who look around. */
const distancesMax = 100;

/** Makes a view once for each change of what it shows. Kept with the product: it goes when the model lets the product go. */
export function availabilityViews(model: StockModel): AvailabilityViews {
  const kept = new WeakMap<Product, Map<string, Kept>>();

  function of(product: Product, channel: string): AvailabilityView {
    const goods = countedSkus(product).map((sku) => model.goods(channel, sku));
    const settings = model.settingsVersion();
    const channels = kept.get(product) ?? new Map<string, Kept>();
    const known = channels.get(channel);
    if (known && known.settings === settings && known.goods.every((each, position) => each === goods[position])) return known.view;
    const view = viewOf(model, product, channel);
    kept.set(product, channels.set(channel, { view, goods, settings }));
    return view;
  }

  function measure(channel: string, from: Point): ReadonlyMap<string, number | null> {
    // To the millimetre, as cursors have it.
    const km = (to: Point): number => Number(distanceKm(from, to).toFixed(6));
    const places = model.network(channel).locations.map(({ code, coordinates }) => ({ code, km: coordinates && km(coordinates) }));
    const far = Number.POSITIVE_INFINITY;
    places.sort((one, other) => (one.km ?? far) - (other.km ?? far) || (one.code < other.code ? -1 : 1));
    return new Map(places.map((place) => [place.code, place.km]));
  }

  const distances = new Map<string, ReadonlyMap<string, number | null>>();
  function byDistance(channel: string, from: Point): ReadonlyMap<string, number | null> {
    const key = `${model.settingsVersion()} ${channel} ${from.latitude} ${from.longitude}`;
    const known = distances.get(key) ?? measure(channel, from);
    if (distances.size >= distancesMax) distances.clear();
    distances.set(key, known);
    return known;
  }

  return { of, byDistance };
}

function viewOf(model: StockModel, product: Product, channel: string): AvailabilityView {
  const { locations: places, ...rest } = model.availability(channel, product);
  return {
    ...rest,
    channel,
    product,
    places: places.flatMap(({ location: code, sellable, terms }) => {
      const location = model.location(code);
      if (!location) return [];
      const methods = location.methods.filter((method) => product.methods.length === 0 || product.methods.includes(method));
      return [{ location, sellable, terms, methods, distanceKm: null }];
    }),
  };
}
