import { type Goods, type GoodsPlace, goodsOver, placeOf } from '../domain/availability.ts';
import { bufferOf, nextChangeOf, rulesInForce } from '../domain/buffer.ts';
import { available, emptyLevel, type LevelQuantities } from '../domain/movement.ts';
import type { Product } from '../domain/product.ts';
import type { ModelEntry, ModelLevel } from '../persistence/model-repository.ts';
import { type ModelNetwork, noNetwork, type Settings } from './settings.ts';

/** What the model keeps of one product. */
export interface Entry {
  readonly sku: string;
  /** Null: there is no such product. */
  readonly product: Product | null;
  readonly levels: Map<string, ModelLevel>;
  readonly safetyStock: ReadonlyMap<string, number>;
  readonly rules: ModelEntry['buffers'];
  readonly protections: ModelEntry['protections'];
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
  /** By location, where nothing but the levels was looked at: what did not move since need not be worked out again. */
  readonly plain: Plain | null;
}

interface Plain {
  readonly network: ModelNetwork;
  readonly levels: readonly LevelQuantities[];
  readonly places: readonly GoodsPlace[];
}

const nothing: ModelEntry = { levels: [], safetyStock: [], buffers: [], protections: [] };

export function entryOf(sku: string, product: Product | null, kept: ModelEntry = nothing, loadedAt: number, stamp: number): Entry {
  return {
    sku,
    product,
    levels: new Map(kept.levels.map((level) => [level.location, level])),
    safetyStock: new Map(kept.safetyStock.map(({ location, quantity }) => [location, quantity])),
    rules: kept.buffers,
    protections: kept.protections,
    loadedAt,
    stamp,
    used: true,
    goods: new Map(),
  };
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
  const category = entry.product?.category ?? null;
  const isPlain = rules.length === 0 && expired === undefined;
  const before = isPlain && known?.plain?.network === network ? known.plain : null;
  const levels = network.locations.map(({ code }): LevelQuantities => entry.levels.get(code) ?? emptyLevel);
  const places = levels.map((level, position): GoodsPlace => {
    const kept = before?.levels[position] === level ? before.places[position] : undefined;
    if (kept) return kept;
    const location = network.locations[position]?.code ?? '';
    const held = expired?.get(location) ?? 0;
    const quantities = held === 0 ? level : { ...level, reserved: Math.max(0, level.reserved - held) };
    const safetyStock = entry.safetyStock.get(location) ?? 0;
    const buffer = rules.length === 0 ? 0 : bufferOf(rules, { sku: entry.sku, category, location, channel }, available(quantities));
    return placeOf(location, { ...quantities, safetyStock, buffer });
  });
  const goods = goodsOver(places, protectionsAgainst(entry, channel, settings.networks));
  const until = Math.min(settings.until, nextChangeOf(entry.rules, now) ?? Number.POSITIVE_INFINITY);
  entry.goods.set(channel, { goods, stamp: entry.stamp, until, plain: isPlain ? { network, levels, places } : null });
  return goods;
}

function protectionsAgainst({ protections }: Entry, channel: string, networks: ReadonlyMap<string, ModelNetwork>) {
  return protections
    .filter((protection) => protection.channel !== channel)
    .map((protection) => ({ ...protection, locations: (networks.get(protection.channel) ?? noNetwork).codes }));
}
