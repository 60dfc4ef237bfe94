import { groupBy } from '@baton/kernel';
import { type Bus, byItself, emit, type Tx } from '@baton/platform';
import { sideOf } from '../domain/availability.ts';
import type { Threshold, ThresholdStatus } from '../domain/threshold.ts';
import { cross, kitComponents, lockSides, noteFirstSides, type Side, watchedThresholds } from '../persistence/threshold-repository.ts';
import type { StockModel } from '../read-model/stock-model.ts';
import type { UseCasePorts } from './ports.ts';

const pairsMax = 500;
const eventsMax = 1_000;
const watcher = byItself('stock');

export interface ThresholdWatch {
  /** Looks at what changed since the last time, the first time at everything. Answers how many crossings it told. */
  run(): Promise<number>;
}

/**
 * Tells when a product crosses a threshold in a channel: once for each crossing, however many processes look. Changes are found in the log and judged from
 * memory; only what stands on another side than before is looked at under the lock of its row, with levels that were read after the lock was had, so that of
 * two processes the later one never judges by older levels. What goes out and comes back between two looks is no crossing.
 */
export function watchThresholds(ports: UseCasePorts & { readonly bus: Bus; readonly model: StockModel }): ThresholdWatch {
  const { database, bus, model } = ports;
  const told = new Map<string, ThresholdStatus>();
  let place: bigint | null = null;
  let watched: ReadonlyMap<string, readonly Threshold[]> = new Map();
  let kits: ReadonlyMap<string, readonly string[]> = new Map();
  let settings: bigint | null = null;

  async function run(): Promise<number> {
    await model.prepare([], 'SOURCING');
    const all = settings !== model.settingsVersion();
    if (all) await learn();
    const since = place;
    const changed = since === null ? null : await changedSince(since);
    place ??= BigInt(await bus.position());
    const skus = all || changed === null ? [...watched.keys()] : [...changed].filter((sku) => watched.has(sku));
    let crossings = 0;
    for (let from = 0; from < skus.length; from += pairsMax) crossings += await look(skus.slice(from, from + pairsMax));
    return crossings;
  }

  async function learn(): Promise<void> {
    const version = model.settingsVersion();
    const [thresholds, components] = await Promise.all([watchedThresholds(database), kitComponents(database)]);
    watched = groupBy(thresholds, ({ sku }) => sku);
    kits = new Map([...groupBy(components, ({ component }) => component)].map(([sku, of]) => [sku, of.map(({ kit }) => kit)]));
    settings = version;
  }

  /** Products whose levels changed, and the kits made of them. */
  async function changedSince(after: bigint): Promise<Set<string>> {
    const skus = new Set<string>();
    for (let from = after; ; ) {
      const events = await bus.read(from, eventsMax);
      for (const { seq, event } of events) {
        from = seq;
        if (event.type !== 'stock.changed') continue;
        for (const sku of [event.payload.sku, ...(kits.get(event.payload.sku) ?? [])]) skus.add(sku);
      }
      place = from;
      if (events.length < eventsMax) return skus;
    }
  }

  async function look(skus: readonly string[]): Promise<number> {
    await model.prepare(skus);
    const due = sidesOf(skus).filter((side) => told.get(keyOf(side)) !== side.status);
    if (due.length === 0) return 0;
    const crossings = await database.transaction((tx) => judge(tx, due));
    return crossings;
  }

  async function judge(tx: Tx, due: readonly Side[]): Promise<number> {
    await noteFirstSides(tx, due);
    const before = new Map((await lockSides(tx, due)).map((side) => [keyOf(side), side.status]));
    const skus = [...new Set(due.map(({ sku }) => sku))];
    model.feed.doubted(skus);
    await model.prepare(skus);
    const now = sidesOf(skus).filter((side) => before.has(keyOf(side)));
    const crossed = now.filter((side) => before.get(keyOf(side)) !== side.status);
    if (crossed.length > 0) {
      await cross(tx, crossed);
      const events = crossed.map((side) => ({
        type: 'stock.threshold-crossed' as const,
        aggregate: `product:${side.sku}`,
        payload: {
          sku: side.sku,
          channel: side.channel,
          from: before.get(keyOf(side)) ?? side.status,
          to: side.status,
          sellable: side.sellable,
        },
      }));
      await emit(tx, events, watcher, ports);
    }
    tx.afterCommit(() => {
      for (const side of now) told.set(keyOf(side), side.status);
    });
    return crossed.length;
  }

  function sidesOf(skus: readonly string[]): Side[] {
    return skus.flatMap((sku) =>
      (watched.get(sku) ?? []).flatMap(({ channel, low }) => {
        const product = model.product(sku);
        const sellable = product && model.availability(channel, product).sellable;
        return typeof sellable === 'number' ? [{ sku, channel, sellable, status: sideOf(sellable, low) }] : [];
      }),
    );
  }

  return { run };
}

const keyOf = ({ sku, channel }: Pick<Side, 'sku' | 'channel'>): string => `${channel}\u0000${sku}`;
