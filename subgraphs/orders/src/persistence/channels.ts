import type { Clock } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import DataLoader from 'dataloader';
import type { ChannelConfig, Price } from '../domain/quote/types.ts';
import { readModel } from '../read-model.ts';
import { channelAt, keptDocuments, type StoredChannel, storedChannel } from './channel-repository.ts';
import { selectPriceSpans } from './sql/select-price-spans.ts';

/**
 * Channels and prices as placements read them, so that most placements ask the database nothing. A change is seen as soon as its transaction has committed,
 * in every process that listens to the database's notices; where none can be heard, at most `BATON_ORDERS_STALE_MS` later.
 */
export interface Channels {
  /** With its shipping prices, tax rates and the sourcing profile that is in force at an instant (now, unless it is named); null when there is none of that code. */
  config(code: string, at?: Date): Promise<ChannelConfig | null>;
  /** What products cost at an instant, by SKU. Prices take turns exactly at their instants; only one that was just written may be missed. */
  prices(channel: string, skus: readonly string[], at: Date): Promise<ReadonlyMap<string, Price>>;
  /** Forgets all: it was just changed. */
  forget(): void;
}

export interface ChannelsOptions {
  readonly clock: Clock;
  readonly staleMs: number;
  /** Whether `forget` is called on every change: see `catalogueNotices`. */
  readonly isTold?: () => boolean;
}

const channelsMax = 1_000;
const pricesMax = 50_000;

interface PriceSpan extends Price {
  readonly since: number;
  /** Null: no end is known. */
  readonly until: number | null;
}

export function channels(database: Sql, options: ChannelsOptions): Channels {
  const documents = keptDocuments();
  const configs = readModel<string, StoredChannel | null>({ ...options, max: channelsMax });
  const spans = readModel<string, PriceSpan | null>({ ...options, max: pricesMax });
  return {
    async config(code, at = options.clock.now()) {
      const stored = configs.kept(code) ?? (await configs.get(code, () => storedChannel(database, code, documents)));
      return stored && channelAt(stored, at);
    },
    async prices(channel, skus, at) {
      // Those that are not kept are read in one statement.
      const missing = new DataLoader((wanted: readonly string[]) => priceSpans(database, channel, wanted, at), { cache: false });
      const holds = (span: PriceSpan | null): boolean =>
        span !== null && span.since <= at.getTime() && (span.until ?? Infinity) > at.getTime();
      const found = new Map<string, PriceSpan | null>();
      const wanted: Promise<void>[] = [];
      for (const sku of skus) {
        const key = `${channel}\n${sku}`;
        const kept = spans.kept(key) ?? null;
        if (holds(kept)) found.set(sku, kept);
        else wanted.push(spans.get(key, () => missing.load(sku), holds).then((span) => void found.set(sku, span)));
      }
      if (wanted.length > 0) await Promise.all(wanted);
      const prices = new Map<string, Price>();
      for (const sku of skus) {
        const span = found.get(sku);
        if (span) prices.set(sku, { minor: span.minor, taxCategory: span.taxCategory });
      }
      return prices;
    },
    forget() {
      configs.clear();
      spans.clear();
    },
  };
}

async function priceSpans(database: Sql, channel: string, skus: readonly string[], at: Date): Promise<(PriceSpan | null)[]> {
  interface Row {
    readonly sku: string;
    readonly minor: bigint;
    readonly tax_category: string;
    readonly since: Date;
    readonly until: Date | null;
  }
  const rows = await database.query<Row>(selectPriceSpans, [channel, skus, at]);
  const bySku = new Map(rows.map((row) => [row.sku, row]));
  return skus.map((sku) => {
    const row = bySku.get(sku);
    if (!row) return null;
    return { minor: row.minor, taxCategory: row.tax_category, since: row.since.getTime(), until: row.until?.getTime() ?? null };
  });
}
