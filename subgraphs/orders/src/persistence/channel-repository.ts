import { parseDecimal, present } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { ChannelConfig, Price } from '../domain/quote/types.ts';
import { profileOfRates, type SourcingRates } from '../domain/sourcing/profile/rates.ts';
import type { SourcingProfile } from '../domain/sourcing/profile.ts';
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
  readonly profile: ProfileJson | null;
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

type ProfileJson = Omit<SourcingRates, 'costPerShipment' | 'costPerItem' | 'costPerMileItem'> & {
  readonly costPerShipment: string;
  readonly costPerItem: string;
  readonly costPerMileItem: string;
};

interface PriceRow {
  readonly channel: string;
  readonly sku: string;
  readonly minor: bigint;
  readonly tax_category: string;
  readonly currency: string;
}

/** Asks nothing of a location or a mile: what sources a channel that nobody wrote a profile for. */
const plainProfile: SourcingProfile = profileOfRates({
  ref: 'plain',
  version: 1,
  costPerShipment: 0n,
  costPerItem: 0n,
  costPerMileItem: 0n,
  maxSplit: 9,
  localDeliveryMiles: 0,
});

/** A channel with its shipping prices, tax rates and active sourcing profile; null when there is none of that code. */
export async function channelConfig(database: Sql, code: string): Promise<ChannelConfig | null> {
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
    profile: row.profile ? profileOf(row.profile) : plainProfile,
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

const profileOf = (json: ProfileJson): SourcingProfile =>
  profileOfRates({
    ...json,
    costPerShipment: micro(json.costPerShipment),
    costPerItem: micro(json.costPerItem),
    costPerMileItem: micro(json.costPerMileItem),
  });

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
