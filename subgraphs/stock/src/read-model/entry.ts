import { type Goods, type GoodsPlace, goodsAfter, goodsOver, placeOf } from '../domain/availability.ts';
import { bufferOf, nextChangeOf, rulesInForce } from '../domain/buffer.ts';
import { available, emptyLevel } from '../domain/movement.ts';
import type { Product } from '../domain/product.ts';
import type { ModelEntry, ModelLevel } from '../persistence/model-repository.ts';
import { type ModelNetwork, noNetwork, type Settings } from './settings.ts';

/** What the model keeps of one product. */
export interface Entry {
  readonly sku: string;
  /** Null: there is no such product. */
  readonly product: Product | null;
  /** Set by `setLevel` alone. */
  readonly levels: Map<string, ModelLevel>;
  readonly safetyStock: ReadonlyMap<string, number>;
  readonly rules: ModelEntry['buffers'];
  readonly protections: ModelEntry['protections'];
  /** From when on little is left, by channel, where it is otherwise than the product says. */
  readonly thresholds: ReadonlyMap<string, number>;
  /** When the database was asked for it, on the process' own clock. */
  readonly loadedAt: number;
  /** Grows with every change, over all entries: what was worked out from an entry holds as long as its stamp is the same. */
  stamp: number;
  /** Whether it was asked for since it was last looked over. */
  used: boolean;
  /** What was worked out, by channel. */
  readonly goods: Map<string, Worked>;
}

interface Worked {
  readonly goods: Goods;
  readonly stamp: number;
  readonly until: number;
  /** Where nothing but the levels was looked at: what did not move since need not be worked out again. */
  readonly plain: Plain | null;
}

interface Plain {
  readonly network: ModelNetwork;
  /** Codes of locations whose level is another by now. */
  readonly moved: Set<string>;
}

const nothing: ModelEntry = { levels: [], safetyStock: [], buffers: [], protections: [], thresholds: [] };

export function entryOf(sku: string, product: Product | null, kept: ModelEntry = nothing, loadedAt: number, stamp: number): Entry {
  return {
    sku,
    product,
    levels: new Map(kept.levels.map((level) => [level.location, level])),
    safetyStock: new Map(kept.safetyStock.map(({ location, quantity }) => [location, quantity])),
    rules: kept.buffers,
    protections: kept.protections,
    thresholds: new Map(kept.thresholds.map(({ channel, low }) => [channel, low])),
    loadedAt,
    stamp,
    used: true,
    goods: new Map(),
  };
}

/** Puts a level in the place of the one that was there. */
export function setLevel(entry: Entry, level: ModelLevel, stamp: number): void {
  entry.levels.set(level.location, level);
  for (const { plain } of entry.goods.values()) plain?.moved.add(level.location);
  entry.stamp = stamp;
}

/** What a channel can sell of a product, worked out once for each change. `expired` says what reservations past their time hold of it. */
export function goodsOf(
  entry: Entry,
  channel: string,
  world: { readonly settings: Settings; readonly now: number; readonly expired: ReadonlyMap<string, number> | undefined },
): Goods {
  const known = entry.goods.get(channel);
  if (known && known.stamp === entry.stamp && world.now < known.until) return known.goods;
  const { settings, now, expired } = world;
  const network = settings.networks.get(channel) ?? noNetwork;
  const rules = [...rulesInForce(entry.rules, now), ...settings.buffers];
  const protections = protectionsAgainst(entry, channel, settings.networks);
  const isPlain = rules.length === 0 && expired === undefined && protections.length === 0;
  const category = entry.product?.category ?? null;
  const placeAt = (location: string): GoodsPlace => {
    const level = entry.levels.get(location) ?? emptyLevel;
    const held = expired?.get(location) ?? 0;
    const { onHand, unavailable, allocated } = level;
    const reserved = held === 0 ? level.reserved : Math.max(0, level.reserved - held);
    const safetyStock = entry.safetyStock.get(location) ?? 0;
    const left = available({ onHand, unavailable, allocated, reserved });
    const buffer = rules.length === 0 ? 0 : bufferOf(rules, { sku: entry.sku, category, location, channel }, left);
    return placeOf(location, { onHand, unavailable, allocated, reserved, safetyStock, buffer });
  };
  const before = isPlain && known?.plain?.network === network ? known : null;
  const goods = isPlain
    ? goodsAfter(before?.goods ?? nothingIn(network), placesAt(network, before?.plain?.moved ?? anywhere(entry), placeAt))
    : goodsOver(
        network.locations.map(({ code }) => placeAt(code)),
        protections,
      );
  const until = Math.min(settings.until, nextChangeOf(entry.rules, now) ?? Number.POSITIVE_INFINITY);
  entry.goods.set(channel, { goods, stamp: entry.stamp, until, plain: isPlain ? { network, moved: new Set() } : null });
  return goods;
}

/** By the position in the network. */
function placesAt(
  network: ModelNetwork,
  codes: Iterable<string>,
  placeAt: (location: string) => GoodsPlace,
): ReadonlyMap<number, GoodsPlace> {
  const places = new Map<number, GoodsPlace>();
  for (const location of codes) {
    const position = network.codes.get(location);
    if (position !== undefined) places.set(position, placeAt(location));
  }
  return places;
}

/** Codes of all locations that are not as empty as any other. */
const anywhere = ({ levels, safetyStock }: Entry): Set<string> => new Set([...levels.keys(), ...safetyStock.keys()]);

const empty = new WeakMap<ModelNetwork, Goods>();

/** Goods that stand nowhere: of a large network the places of most products are most of these, and all products share them. */
function nothingIn(network: ModelNetwork): Goods {
  const known = empty.get(network);
  if (known) return known;
  const places = network.locations.map(({ code }) => placeOf(code, { ...emptyLevel, safetyStock: 0, buffer: 0 }));
  const goods = goodsOver(places, []);
  empty.set(network, goods);
  return goods;
}

function protectionsAgainst({ protections }: Entry, channel: string, networks: ReadonlyMap<string, ModelNetwork>) {
  return protections
    .filter((protection) => protection.channel !== channel)
    .map((protection) => ({ ...protection, locations: (networks.get(protection.channel) ?? noNetwork).codes }));
}
