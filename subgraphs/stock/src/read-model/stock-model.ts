import { groupBy } from '@baton/kernel';
import type { Database } from '@baton/platform';
import { availabilityOf, type ChannelAvailability, type Goods } from '../domain/availability.ts';
import type { Location } from '../domain/location.ts';
import type { Product } from '../domain/product.ts';
import { isFarBehind, type ModelFacts, type ModelLevel, type ModelNews, readEntries, readNews } from '../persistence/model-repository.ts';
import { productsBySku } from '../persistence/product-repository.ts';
import { createEntries } from './entries.ts';
import { entryOf, goodsOf, setLevel } from './entry.ts';
import { advance, type LedgerPlace, nowhere } from './ledger-place.ts';
import { createMarks } from './marks.ts';
import { type ModelNetwork, noNetwork, type Settings, settingsOf } from './settings.ts';
import { inTurn, sharedRun } from './shared-run.ts';

/** From this part of the greatest age on a reader has the next look begun, so that under load none ever waits for one. */
const refreshAfter = 0.4;
/** Rounds of looking and reading for one answer; what a hot product sells meanwhile is for the next one. */
const roundsMax = 3;
/** Readings for one answer, each of which needs settings to change in the moment before it. */
const readingsMax = 10;

/** How writers of this process tell of what they committed. Other processes' writes are found in the ledger. */
export interface StockFeed {
  /** Levels as they are now. */
  written(levels: readonly ModelLevel[]): void;
  /** Something was sold: whoever looks next sees it. Sourcing does not wait for it, as reserving decides. */
  touched(skus: Iterable<string>): void;
  /** Something else changed, or what is kept was found wrong: everybody who looks next, sees it. */
  doubted(skus: Iterable<string>): void;
  /** Products, locations, networks or what is kept back changed. */
  settingsChanged(): void;
}

/** Who reads: a shopper sees what this process sold at once; sourcing may plan with what is at most 250 ms old. */
export type Reader = 'SHOPPER' | 'SOURCING';

/** Products, places and levels in memory. Everything is read at once, without waiting, after `prepare`. */
export interface StockModel {
  /** Null when everything about the products is here and new enough, else what to wait for. */
  prepare(skus: readonly string[], reader?: Reader): Promise<void> | null;
  product(sku: string): Product | null;
  network(channel: string): ModelNetwork;
  channels(): Iterable<string>;
  /** Null for an unknown code. */
  location(code: string): Location | null;
  goods(channel: string, sku: string): Goods;
  availability(channel: string, product: Product): ChannelAvailability;
  /** Grows with whatever changed the product's availability, its components' included. */
  stampOf(product: Product): number;
  /** Counts changes of settings; differs whenever products or locations may. */
  settingsVersion(): bigint;
  /** The same for readers elsewhere: it differs by the day as well, as public holidays are known for a horizon. */
  factsVersion(): string;
  readonly feed: StockFeed;
}

/** Keeps a model of a database. It asks only when it is asked: at rest it costs nothing. */
export function createStockModel(options: {
  readonly database: Database;
  readonly now: () => Date;
  readonly levelsMax: number;
  /** Nothing that is shown is older than so many milliseconds. */
  readonly staleMsMax: number;
  /** Milliseconds on a clock that is never set. */
  readonly uptime?: () => number;
  /** Makes settings ready to use: public holidays are folded into them. */
  readonly finish?: (locations: readonly Location[], now: Date) => Promise<Location[]>;
}): StockModel {
  const { database, staleMsMax } = options;
  const uptime = options.uptime ?? (() => performance.now());
  const entries = createEntries(options.levelsMax);
  const [sold, doubtful] = [createMarks(), createMarks()];
  let moment = 0;
  let place: LedgerPlace = nowhere;
  let settings: Settings | null = null;
  let settingsDoubted = 0;
  let refreshed = { moment: 0, at: Number.NEGATIVE_INFINITY };
  /** What was read before this instant may have missed a change that no look will tell of. */
  let followedSince = Number.POSITIVE_INFINITY;
  /** Written by this process while entries are being read: they may come without it. */
  let writtenMeanwhile: ModelLevel[] | null = null;
  // One statement after the other: what is read later was seen later.
  const turn = inTurn();
  let expired: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map();
  const tick = (): number => {
    moment += 1;
    return moment;
  };

  const look = sharedRun(tick, (began) => turn(() => lookNow(began)));

  async function lookNow(began: number): Promise<void> {
    const at = uptime();
    const news = await readNews(database, {
      place: place.safe,
      settings: settingsAreDue() ? null : (settings?.version ?? null),
    });
    if (news.facts) await renew(news.settings, news.facts);
    const { safe } = place;
    const isLost = safe !== null && isFarBehind(safe, news.newest);
    // Without a place to read on from, or too far behind it, a look tells nothing of levels: they are read again.
    if (safe === null || isLost) entries.clear();
    else for (const level of news.levels) put(level, true);
    if (isLost) place = nowhere;
    setExpired(news.expired);
    const wasFollowed = place.safe !== null;
    place = advance(place, news);
    if (!wasFollowed) followedSince = place.safe === null ? Number.POSITIVE_INFINITY : at;
    refreshed = { moment: began, at };
    sold.clearBefore(began);
    doubtful.clearBefore(began);
  }

  const settingsAreDue = (): boolean => settings === null || options.now().getTime() >= settings.until;

  /** Products may be others with other settings: what was kept of them goes. */
  async function renew(version: bigint, facts: ModelFacts): Promise<void> {
    const now = options.now();
    const locations = options.finish ? await options.finish(facts.locations, now) : facts.locations;
    if (settings?.version !== version) entries.clear();
    settings = settingsOf(version, { ...facts, locations }, now.getTime());
  }

  function put(level: ModelLevel, sameVersionToo: boolean): void {
    const entry = entries.get(level.sku);
    if (!entry) return;
    const version = entry.levels.get(level.location)?.version ?? 0;
    if (level.version < version || (level.version === version && !sameVersionToo)) return;
    setLevel(entry, level, tick());
  }

  function setExpired(rows: ModelNews['expired']): void {
    const before = expired;
    if (rows.length === 0 && before.size === 0) return;
    expired = new Map(
      [...groupBy(rows, ({ sku }) => sku)].map(([sku, of]) => [sku, new Map(of.map((each) => [each.location, each.quantity]))]),
    );
    for (const sku of new Set([...before.keys(), ...expired.keys()])) {
      const entry = entries.get(sku);
      if (entry) entry.stamp = tick();
    }
  }

  const load = together(turn, async (skus) => {
    const loadedAt = uptime();
    const written: ModelLevel[] = [];
    writtenMeanwhile = written;
    try {
      const [products, kept] = await Promise.all([productsBySku(database, skus, true), readEntries(database, skus)]);
      entries.makeRoom();
      const known = new Map(products.map((product) => [product.sku, product]));
      const found = [...new Set([...skus, ...known.keys()])];
      for (const sku of found) entries.set(entryOf(sku, known.get(sku) ?? null, kept.get(sku), loadedAt, tick()));
      for (const level of written) put(level, false);
      doubtHeld(found);
    } finally {
      writtenMeanwhile = null;
    }
  });

  /** What ran out was seen at another instant than these levels: whether they still hold it, only the next look knows. */
  function doubtHeld(skus: readonly string[]): void {
    if (expired.size === 0) return;
    doubtful.add(
      skus.filter((sku) => expired.has(sku)),
      tick(),
    );
  }

  /** Whether looks keep it up: what was read while no place in the ledger was safe is as old as its reading. */
  function isKept(sku: string, since: number): boolean {
    const entry = entries.get(sku);
    if (!entry || entry.loadedAt < Math.min(followedSince, since)) return false;
    entry.used = true;
    return true;
  }

  function missing(skus: readonly string[], since: number): string[] {
    const isMissing = (sku: string): boolean =>
      !isKept(sku, since) || (entries.get(sku)?.product?.components.some((part) => !isKept(part.sku, since)) ?? false);
    return skus.some(isMissing) ? skus.filter(isMissing) : [];
  }

  function isMarked(skus: readonly string[], reader: Reader): boolean {
    if (settingsDoubted > refreshed.moment) return true;
    const marks = reader === 'SHOPPER' ? [sold, doubtful] : [doubtful];
    if (marks.every((each) => each.isEmpty())) return false;
    const all = skus.flatMap((sku) => [sku, ...(entries.get(sku)?.product?.components.map((part) => part.sku) ?? [])]);
    return marks.some((each) => each.has(all));
  }

  function prepare(skus: readonly string[], reader: Reader = 'SHOPPER'): Promise<void> | null {
    const now = uptime();
    const since = now - staleMsMax;
    if (refreshed.at < since || settingsAreDue() || isMarked(skus, reader) || missing(skus, since).length > 0)
      return bringUp(skus, reader, since);
    // Nobody waits for it; if it fails, so will the next one, and somebody will wait for that.
    if (refreshed.at < now - staleMsMax * refreshAfter) look.after(refreshed.moment).catch(() => undefined);
    return null;
  }

  async function bringUp(skus: readonly string[], reader: Reader, since: number): Promise<void> {
    for (let round = 1; round <= roundsMax; round += 1) {
      if (isMarked(skus, reader)) await look.after(tick());
      else if (refreshed.at < since || settingsAreDue()) await look.after(refreshed.moment);
      if (!(await loadMissing(skus, since))) return;
      // What was just read is new; but a kit that was not known before may be made of something that is marked.
      if (place.safe === null || !isMarked(skus, reader)) return;
    }
  }

  /** False: all was there. Where a look has its turn before the reading, and finds other settings, what was there is dropped meanwhile: that is read as well. */
  async function loadMissing(skus: readonly string[], since: number): Promise<boolean> {
    let wanted = missing(skus, since);
    if (wanted.length === 0) return false;
    for (let reading = 1; wanted.length > 0 && reading <= readingsMax; reading += 1) {
      await load(wanted);
      wanted = missing(skus, since);
    }
    return true;
  }

  function goods(channel: string, sku: string): Goods {
    const entry = entries.get(sku) ?? entryOf(sku, null, undefined, 0, 0);
    return goodsOf(entry, channel, { settings: here(), now: options.now().getTime(), expired: expired.get(sku) });
  }

  function here(): Settings {
    if (settings === null) throw new Error('The model was read before it was prepared.');
    return settings;
  }

  return {
    prepare,
    product: (sku) => entries.get(sku)?.product ?? null,
    network: (channel) => here().networks.get(channel) ?? noNetwork,
    channels: () => here().networks.keys(),
    location: (code) => here().locations.get(code) ?? null,
    goods,
    availability(channel, product) {
      const isServed = (here().networks.get(channel) ?? noNetwork).locations.length > 0;
      const low = entries.get(product.sku)?.thresholds.get(channel) ?? product.lowStockAt;
      return availabilityOf(product, { isServed, low }, (sku) => goods(channel, sku));
    },
    stampOf(product) {
      const stamp = entries.get(product.sku)?.stamp ?? 0;
      return product.components.reduce((latest, part) => Math.max(latest, entries.get(part.sku)?.stamp ?? 0), stamp);
    },
    settingsVersion: () => here().version,
    factsVersion: () => `${here().version}.${here().day}`,
    feed: {
      written(levels) {
        for (const level of levels) put(level, false);
        writtenMeanwhile?.push(...levels);
        doubtHeld(levels.map(({ sku }) => sku));
      },
      touched: (skus) => sold.add(skus, tick()),
      doubted: (skus) => doubtful.add(skus, tick()),
      settingsChanged() {
        settingsDoubted = tick();
      },
    },
  };
}

/** Loads what is asked for until its turn comes together. */
function together(turn: (work: () => Promise<void>) => Promise<void>, run: (skus: readonly string[]) => Promise<void>) {
  let waiting: { readonly skus: Set<string>; readonly done: Promise<void> } | null = null;
  return (skus: readonly string[]): Promise<void> => {
    if (!waiting) {
      const wanted = new Set<string>();
      const done = turn(() => {
        waiting = null;
        return run([...wanted]);
      });
      waiting = { skus: wanted, done };
    }
    for (const sku of skus) waiting.skus.add(sku);
    return waiting.done;
  };
}
