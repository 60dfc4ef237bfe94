import { available, emptyLevel, type LevelQuantities } from './movement.ts';
import { type Product, standsInStock } from './product.ts';

export type AvailabilityStatus = 'IN_STOCK' | 'LOW_STOCK' | 'OUT_OF_STOCK' | 'BACKORDER' | 'PREORDER' | 'NOT_COUNTED' | 'NOT_SOLD';

/** A level as a channel sees it. `reserved` holds unexpired reservations only. */
export interface ChannelLevel extends LevelQuantities {
  readonly safetyStock: number;
  /** Kept back from the channel. */
  readonly buffer: number;
}

/** sellable = onHand - unavailable - allocated - reserved - safetyStock - buffer - networkReservations + clipped, exactly. */
export interface AvailabilityTerms extends ChannelLevel {
  readonly networkReservations: number;
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

/** Active locations of the channel, with the levels by SKU at each. A SKU without a level has nothing there. */
export interface ChannelStock {
  readonly location: string;
  readonly levels: ReadonlyMap<string, ChannelLevel>;
}

const nothing: ChannelLevel = { ...emptyLevel, safetyStock: 0, buffer: 0 };
const noTerms: AvailabilityTerms = { ...nothing, networkReservations: 0, clipped: 0 };

/** What can be sold of one level. What `max(0, …)` adds back stands in `clipped`, so that the terms still add up. */
export function sellableOf(level: ChannelLevel): { readonly sellable: number; readonly terms: AvailabilityTerms } {
  const rest = available(level) - level.safetyStock - level.buffer;
  const sellable = Math.max(0, rest);
  return { sellable, terms: { ...level, networkReservations: 0, clipped: sellable - rest } };
}

/** The availability of a product over the active locations of a channel. */
export function availabilityOf(product: Product, stock: readonly ChannelStock[]): ChannelAvailability {
  if (!product.isActive) return { status: 'NOT_SOLD', sellable: 0, terms: noTerms, locations: [] };
  const counted = product.components.filter((component) => standsInStock(component.kind));
  const isKit = product.kind === 'BUNDLE';
  if (isKit ? counted.length === 0 : !standsInStock(product.kind)) {
    return { status: 'NOT_COUNTED', sellable: null, terms: null, locations: [] };
  }
  const each = isKit ? stock.map((place) => kitAt(counted, place)) : stock.map((place) => goodsAt(product.sku, place));
  const sellable = isKit ? kitsOver(counted, stock) : total(each.map((place) => place.sellable));
  return {
    status: stock.length === 0 ? 'NOT_SOLD' : statusOf(sellable, product.lowStockAt),
    sellable,
    terms: isKit ? null : sumTerms(each.flatMap((place) => place.terms ?? [])),
    locations: each.filter((place) => place.sellable > 0),
  };
}

/** How many kits can be made: of each component, how often its share goes into what there is; the scarcest decides. */
export function kitsFrom(components: readonly { readonly sku: string; readonly quantity: number }[], has: (sku: string) => number): number {
  if (components.length === 0) return 0;
  return Math.min(...components.map(({ sku, quantity }) => Math.floor(has(sku) / quantity)));
}

function goodsAt(sku: string, { location, levels }: ChannelStock): LocationTerms {
  return { location, ...sellableOf(levels.get(sku) ?? nothing) };
}

function kitAt(
  components: readonly { readonly sku: string; readonly quantity: number }[],
  { location, levels }: ChannelStock,
): LocationTerms {
  return { location, sellable: kitsFrom(components, (sku) => sellableOf(levels.get(sku) ?? nothing).sellable), terms: null };
}

/** Components may come from different locations, so a channel can sell more kits than its locations can put together on their own. */
function kitsOver(components: readonly { readonly sku: string; readonly quantity: number }[], stock: readonly ChannelStock[]): number {
  return kitsFrom(components, (sku) => total(stock.map(({ levels }) => sellableOf(levels.get(sku) ?? nothing).sellable)));
}

function statusOf(sellable: number, lowStockAt: number | null): AvailabilityStatus {
  if (sellable <= 0) return 'OUT_OF_STOCK';
  return lowStockAt !== null && sellable <= lowStockAt ? 'LOW_STOCK' : 'IN_STOCK';
}

function sumTerms(each: readonly AvailabilityTerms[]): AvailabilityTerms {
  const sum = (term: keyof AvailabilityTerms): number => total(each.map((terms) => terms[term]));
  return {
    onHand: sum('onHand'),
    unavailable: sum('unavailable'),
    allocated: sum('allocated'),
    reserved: sum('reserved'),
    safetyStock: sum('safetyStock'),
    buffer: sum('buffer'),
    networkReservations: sum('networkReservations'),
    clipped: sum('clipped'),
  };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
