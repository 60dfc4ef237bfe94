import { kitsFrom } from './kit.ts';
import { available, type LevelQuantities } from './movement.ts';
import { type Product, standsInStock } from './product.ts';
import { leftToOthers, type Protection } from './protection.ts';

export type AvailabilityStatus = 'IN_STOCK' | 'LOW_STOCK' | 'OUT_OF_STOCK' | 'BACKORDER' | 'PREORDER' | 'NOT_COUNTED' | 'NOT_SOLD';

/** A level as a channel sees it. `reserved` holds unexpired reservations only. */
export interface ChannelLevel extends LevelQuantities {
  readonly safetyStock: number;
  /** Kept back from the channel. */
  readonly buffer: number;
}

/** sellable = onHand - unavailable - allocated - reserved - safetyStock - buffer - networkReservations - protectedForOthers + clipped, exactly. */
export interface AvailabilityTerms extends ChannelLevel {
  readonly networkReservations: number;
  readonly protectedForOthers: number;
  readonly clipped: number;
}

export interface LocationTerms {
  readonly location: string;
  readonly sellable: number;
  /** Null for kits. */
  readonly terms: AvailabilityTerms | null;
}

export interface ChannelAvailability {
  readonly status: AvailabilityStatus;
  /** Null for what is not counted. */
  readonly sellable: number | null;
  /** Null for kits and what is not counted. */
  readonly terms: AvailabilityTerms | null;
  /** Where some can be had, by code. */
  readonly locations: readonly LocationTerms[];
}

/** What a channel can sell of one product at one of its active locations. */
export type GoodsPlace = LocationTerms & { readonly terms: AvailabilityTerms };

/** What a channel can sell of one product that stands in stock: at each of its active locations, by code, and in all. */
export interface Goods {
  readonly places: readonly GoodsPlace[];
  /** Those of them where any stands, in their order. */
  readonly stocked: readonly GoodsPlace[];
  readonly sellable: number;
  readonly terms: AvailabilityTerms;
}

const noTerms: AvailabilityTerms = {
  onHand: 0,
  unavailable: 0,
  allocated: 0,
  reserved: 0,
  safetyStock: 0,
  buffer: 0,
  networkReservations: 0,
  protectedForOthers: 0,
  clipped: 0,
};

/** What can be sold of one level. What `max(0, …)` adds back stands in `clipped`, so that the terms still add up. */
export function sellableOf(level: ChannelLevel): { readonly sellable: number; readonly terms: AvailabilityTerms } {
  const rest = available(level) - level.safetyStock - level.buffer;
  const sellable = Math.max(0, rest);
  const { onHand, unavailable, allocated, reserved, safetyStock, buffer } = level;
  const levels = { onHand, unavailable, allocated, reserved, safetyStock, buffer };
  return { sellable, terms: { networkReservations: 0, protectedForOthers: 0, clipped: sellable - rest, ...levels } };
}

/** What can be sold of what stands at a location. */
export function placeOf(location: string, level: ChannelLevel): GoodsPlace {
  const { sellable, terms } = sellableOf(level);
  return { location, sellable, terms };
}

/** What a channel can sell of a product from its locations, less what it leaves to channels that are protected from it. */
export function goodsOver(places: readonly GoodsPlace[], protections: readonly Protection[]): Goods {
  const all = protections.length === 0 ? places : lessProtected(places, leftToOthers(places, protections));
  return { places: all, stocked: all.filter(isStocked), sellable: total(all), terms: sumTerms(all) };
}

const isStocked = ({ terms }: GoodsPlace): boolean => terms.onHand > 0;

/** The same goods with some places, by their position, as they are now: the sums move by what those moved. Only for goods that leave nothing to other channels. */
export function goodsAfter({ places, stocked, sellable, terms }: Goods, moved: ReadonlyMap<number, GoodsPlace>): Goods {
  const after = places.slice();
  const still = stocked.slice();
  const sum = { ...terms };
  let [all, isSameStocked] = [sellable, true];
  for (const [position, place] of moved) {
    const before = places[position];
    if (before === undefined) continue;
    after[position] = place;
    all += place.sellable - before.sellable;
    addTerms(sum, before.terms, -1);
    addTerms(sum, place.terms, 1);
    if (isStocked(before) !== isStocked(place)) isSameStocked = false;
    else if (isStocked(place)) still[stocked.indexOf(before)] = place;
  }
  return { places: after, stocked: isSameStocked ? still : after.filter(isStocked), sellable: all, terms: sum };
}

const lessProtected = (places: readonly GoodsPlace[], left: ReadonlyMap<string, number>): GoodsPlace[] =>
  places.map((place) => {
    const given = left.get(place.location);
    return given ? { ...place, sellable: place.sellable - given, terms: { ...place.terms, protectedForOthers: given } } : place;
  });

/**
 * The availability of a product over the active locations of a channel; `isServed` says whether it has any, `low` from when on little is left. A kit is asked of the goods of its components:
 * they may come from different locations, so a channel can sell more kits than its locations can put together on their own.
 */
export function availabilityOf(
  product: Product,
  { isServed, low }: { readonly isServed: boolean; readonly low: number | null },
  goodsOf: (sku: string) => Goods,
): ChannelAvailability {
  if (!product.isActive) return { status: 'NOT_SOLD', sellable: 0, terms: noTerms, locations: [] };
  const counted = product.components.filter((component) => standsInStock(component.kind));
  const isKit = product.kind === 'BUNDLE';
  if (isKit ? counted.length === 0 : !standsInStock(product.kind)) {
    return { status: 'NOT_COUNTED', sellable: null, terms: null, locations: [] };
  }
  const { sellable, terms, places } = isKit ? kits(counted, goodsOf) : goodsOf(product.sku);
  const status = isServed ? sideOf(sellable, low) : 'NOT_SOLD';
  return { status, sellable, terms, locations: places.filter((place) => place.sellable > 0) };
}

function kits(
  components: readonly { readonly sku: string; readonly quantity: number }[],
  goodsOf: (sku: string) => Goods,
): { readonly sellable: number; readonly terms: null; readonly places: readonly LocationTerms[] } {
  const parts = new Map(components.map(({ sku }) => [sku, goodsOf(sku)]));
  // The goods of every product of a channel stand in the order of its locations.
  const [first] = parts.values();
  const places = (first?.places ?? []).map(({ location }, position) => ({
    location,
    sellable: kitsFrom(components, (sku) => parts.get(sku)?.places[position]?.sellable ?? 0),
    terms: null,
  }));
  return { sellable: kitsFrom(components, (sku) => parts.get(sku)?.sellable ?? 0), terms: null, places };
}

/** On which side of its thresholds a number stands. `low` is the number at or below which little is left; null or 0: only nothing and something are told apart. */
export function sideOf(sellable: number, low: number | null): 'IN_STOCK' | 'LOW_STOCK' | 'OUT_OF_STOCK' {
  if (sellable <= 0) return 'OUT_OF_STOCK';
  return low !== null && sellable <= low ? 'LOW_STOCK' : 'IN_STOCK';
}

type Sums = { -readonly [K in keyof AvailabilityTerms]: number };

function sumTerms(places: readonly { readonly terms: AvailabilityTerms }[]): AvailabilityTerms {
  const sum: Sums = { ...noTerms };
  for (const { terms } of places) addTerms(sum, terms, 1);
  return sum;
}

function addTerms(sum: Sums, terms: AvailabilityTerms, times: 1 | -1): void {
  sum.onHand += times * terms.onHand;
  sum.unavailable += times * terms.unavailable;
  sum.allocated += times * terms.allocated;
  sum.reserved += times * terms.reserved;
  sum.safetyStock += times * terms.safetyStock;
  sum.buffer += times * terms.buffer;
  sum.protectedForOthers += times * terms.protectedForOthers;
  sum.clipped += times * terms.clipped;
}

const total = (places: readonly { readonly sellable: number }[]): number => places.reduce((sum, { sellable }) => sum + sellable, 0);
