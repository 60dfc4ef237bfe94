import { parseDecimal, present } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { ChannelConfig, Price } from '../domain/quote/types.ts';
import { profileOfRates } from '../domain/sourcing/profile/rates.ts';
import type { SourcingProfile } from '../domain/sourcing/profile.ts';
import { type Span, spanInForce, versionName } from '../domain/sourcing-rules/version.ts';
import { selectChannel } from './sql/select-channel.ts';
import { selectPrices } from './sql/select-prices.ts';

interface ChannelRow {
  readonly code: string;
  readonly currency: string;
  readonly market: string;
  readonly country: string;
  readonly time_zone: string;
  readonly prices_include_tax: boolean;
  readonly return_window_days: number;
  readonly release_delay_minutes: number;
  readonly spans: readonly (Omit<Span, 'from' | 'to'> & { readonly from: string; readonly to: string | null })[];
  readonly versions: readonly SourcingProfile[];
  readonly shipping_prices: readonly {
    readonly method: string;
    readonly service: string;
    readonly minor: string;
    readonly taxCategory: string;
  }[];
  readonly tax_rates: readonly {
    readonly country: string;
    readonly region: string;
    readonly category: string;
    readonly rate: string;
    readonly name: string;
  }[];
}

interface PriceRow {
  readonly channel: string;
  readonly sku: string;
  readonly minor: bigint;
  readonly tax_category: string;
  readonly currency: string;
}

/** Asks nothing of a location or a mile: what sources where nothing was activated. */
export const plainProfile: SourcingProfile = profileOfRates({
  ref: 'plain',
  version: 1,
  costPerShipment: 0n,
  costPerItem: 0n,
  costPerMileItem: 0n,
  maxSplit: 9,
  localDeliveryMiles: 0,
});

/** A channel as it is kept: with each version that sources it, and from when. */
export interface StoredChannel extends Omit<ChannelConfig, 'profile'> {
  readonly spans: readonly ProfileSpan[];
}

export interface ProfileSpan extends Span {
  /** Null: none of its own from then on. */
  readonly profile: SourcingProfile | null;
}

/** The channel as it is sourced at an instant. */
export function channelAt({ spans, ...channel }: StoredChannel, at: Date): ChannelConfig {
  return { ...channel, profile: spanInForce(spans, at)?.profile ?? plainProfile };
}

/** A channel with its shipping prices, tax rates and sourcing profiles; null when there is none of that code. */
export async function storedChannel(database: Sql, code: string, documents: Documents): Promise<StoredChannel | null> {
  const [row] = await database.query<ChannelRow>(selectChannel, [code]);
  if (!row) return null;
  return {
    code: row.code,
    currency: row.currency,
    market: row.market,
    country: row.country,
    timeZone: row.time_zone,
    pricesIncludeTax: row.prices_include_tax,
    returnWindowDays: row.return_window_days,
    releaseDelayMinutes: row.release_delay_minutes,
    spans: spansOf(row, documents),
    shippingPrices: row.shipping_prices.map((price) => ({ ...price, minor: BigInt(price.minor) })),
    taxRates: row.tax_rates.map((rate) => ({ ...rate, rate: micro(rate.rate) })),
  };
}

/** A price with the channel and product that it is for. */
export interface ChannelPrice extends Price {
  readonly channel: string;
  readonly sku: string;
  readonly currency: string;
}

/** What products cost in channels at an instant, in one statement. Products without a price are left out. */
export async function pricesAt(
  database: Sql,
  wanted: readonly { readonly channel: string; readonly sku: string }[],
  at: Date,
): Promise<ChannelPrice[]> {
  const rows = await database.query<PriceRow>(selectPrices, [wanted.map((each) => each.channel), wanted.map((each) => each.sku), at]);
  return rows.map(({ channel, sku, minor, tax_category, currency }) => ({ channel, sku, minor, taxCategory: tax_category, currency }));
}

/** Gives the one object of a version: what the solver makes of it is kept with the object, however often the channel is read. */
export type Documents = (name: string, document: SourcingProfile) => SourcingProfile;

/** Keeps the documents of at most 200 versions: they never change. */
export function keptDocuments(): Documents {
  const kept = new Map<string, SourcingProfile>();
  return (name, document) => {
    const known = kept.get(name);
    if (known) return known;
    const [oldest] = kept.keys();
    if (kept.size >= 200 && oldest !== undefined) kept.delete(oldest);
    kept.set(name, document);
    return document;
  };
}

function spansOf({ spans, versions }: ChannelRow, documents: Documents): ProfileSpan[] {
  const known = new Map(versions.map((document) => [versionName(document.ref, document.version), document]));
  return spans.map((span) => {
    const name = span.ref === null || span.version === null ? null : versionName(span.ref, span.version);
    const document = name === null ? undefined : known.get(name);
    const profile = name === null || document === undefined ? null : documents(name, document);
    return { ...span, from: new Date(span.from), to: span.to === null ? null : new Date(span.to), profile };
  });
}

/** The database checked that it is a decimal of at most six digits. */
const micro = (decimal: string): bigint => present(parseDecimal(decimal, 6), 'a decimal of scale 6');

/** A channel as the graph shows it. */
export interface ChannelView {
  readonly code: string;
  readonly currencyCode: string;
  readonly market: string;
  readonly pricesIncludeTax: boolean;
  readonly returnWindowDays: number;
}

export const channelView = ({ code, currency, market, pricesIncludeTax, returnWindowDays }: ChannelConfig): ChannelView => ({
  code,
  currencyCode: currency,
  market,
  pricesIncludeTax,
  returnWindowDays,
});
