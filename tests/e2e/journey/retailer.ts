import { readFileSync } from 'node:fs';
import { inRepository } from '@baton/testing';
import type { Money, TotalsShown } from './shapes.ts';

/** The demo retailer as its file has it: what expectations are computed from, by rules written down here once more. */
interface RetailerFile {
  readonly stock: {
    readonly products: readonly { sku: string; title: string; components?: { sku: string; quantity: number }[] }[];
    readonly locations: readonly {
      code: string;
      name: string;
      type: string;
      region: string;
      countryCode: string;
      latitude: number;
      longitude: number;
      methods: string[];
    }[];
    readonly networks: readonly { channel: string; locations: string[] }[];
    readonly levels: readonly { sku: string; location: string; onHand: number }[];
  };
  readonly orders: {
    readonly channels: readonly { code: string; currency: string; country: string; pricesIncludeTax: boolean }[];
    readonly prices: readonly { channel: string; sku: string; amount: string; taxCategory: string }[];
    readonly taxRates: readonly { country: string; region: string; category: string; rate: string }[];
    readonly shippingPrices: readonly { channel: string; method: string; service: string; amount: string; taxCategory: string }[];
    readonly sourcingProfiles: readonly { market: string; costPerShipment: string; costPerItem: string; costPerMileItem: string }[];
  };
}
// The file is the repository's own; its form is checked when it is loaded.
export const retailer = JSON.parse(readFileSync(inRepository('apps/baton/demo/retailer.json'), 'utf8')) as RetailerFile;

const digitsOf: Readonly<Record<string, number>> = { USD: 2, EUR: 2, JPY: 0 };

/** "12.34" USD as 1234n. */
export function minor({ amount, currencyCode }: Money): bigint {
  const digits = digitsOf[currencyCode] ?? Number.NaN;
  const [whole = '', fraction = ''] = amount.split('.');
  if (fraction.length > digits) throw new Error(`${amount} has too many digits for ${currencyCode}`);
  return BigInt(whole + fraction.padEnd(digits, '0'));
}

/** 1234n USD as "12.34". */
export function shown(amount: bigint, currencyCode: string): Money {
  const digits = digitsOf[currencyCode] ?? Number.NaN;
  const text = amount.toString().padStart(digits + 1, '0');
  return { amount: digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`, currencyCode };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the retailer file has no ${what}`);
  return value;
}

export const channelOf = (code: string) =>
  found(
    retailer.orders.channels.find((channel) => channel.code === code),
    `channel ${code}`,
  );
export const locationOf = (code: string) =>
  found(
    retailer.stock.locations.find((location) => location.code === code),
    `location ${code}`,
  );
export const networkOf = (channel: string) =>
  found(
    retailer.stock.networks.find((network) => network.channel === channel),
    `network ${channel}`,
  ).locations;
const priceOf = (channel: string, sku: string) =>
  found(
    retailer.orders.prices.find((price) => price.channel === channel && price.sku === sku),
    `price of ${sku}`,
  );

/** The price of a product in a channel; null when the channel does not sell it. */
export function price(channel: string, sku: string): Money | null {
  const entry = retailer.orders.prices.find((each) => each.channel === channel && each.sku === sku);
  return entry ? { amount: entry.amount, currencyCode: channelOf(channel).currency } : null;
}

export interface Place {
  readonly country: string;
  readonly region: string;
}
export const placeOf = (location: string): Place => ({ country: locationOf(location).countryCode, region: locationOf(location).region });

function rate(place: Place, category: string): bigint {
  const rates = retailer.orders.taxRates.filter((each) => each.country === place.country && each.category === category);
  const entry = rates.find((each) => each.region === place.region) ?? rates.find((each) => each.region === '');
  return micro(entry?.rate ?? '0');
}
const micro = (decimal: string): bigint =>
  BigInt(decimal.split('.')[0] ?? '0') * 1_000_000n + BigInt((decimal.split('.')[1] ?? '').padEnd(6, '0'));
const halfUp = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);

/** The tax in (or on) an amount, rounded half up. */
function tax(amount: bigint, place: Place, category: string, isIncluded: boolean): bigint {
  const r = rate(place, category);
  return halfUp(amount * r, isIncluded ? 1_000_000n + r : 1_000_000n);
}

export interface BasketGroup {
  readonly method: string;
  readonly service?: string;
  readonly place: Place;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

/** What one line costs: its total as shown, its tax, and what is charged for it. */
export function lineMoney(
  channel: string,
  place: Place,
  line: { readonly sku: string; readonly quantity: number },
): { total: bigint; tax: bigint; charged: bigint } {
  const { pricesIncludeTax, currency } = channelOf(channel);
  const entry = priceOf(channel, line.sku);
  const total = minor({ amount: entry.amount, currencyCode: currency }) * BigInt(line.quantity);
  const lineTax = tax(total, place, entry.taxCategory, pricesIncludeTax);
  return { total, tax: lineTax, charged: pricesIncludeTax ? total : total + lineTax };
}

/** What the shipping of a group costs: its service's price, or the cheapest. */
export function shippingMoney(channel: string, group: BasketGroup): { total: bigint; tax: bigint; charged: bigint } {
  const { pricesIncludeTax, currency } = channelOf(channel);
  const prices = retailer.orders.shippingPrices
    .filter(
      (each) => each.channel === channel && each.method === group.method && (group.service === undefined || each.service === group.service),
    )
    .map((each) => ({ category: each.taxCategory, total: minor({ amount: each.amount, currencyCode: currency }) }))
    .sort((a, b) => Number(a.total - b.total));
  const cheapest = prices[0];
  if (!cheapest) return { total: 0n, tax: 0n, charged: 0n };
  const shippingTax = tax(cheapest.total, group.place, cheapest.category, pricesIncludeTax);
  return { total: cheapest.total, tax: shippingTax, charged: pricesIncludeTax ? cheapest.total : cheapest.total + shippingTax };
}

/** What a basket costs. */
export function totals(channel: string, groups: readonly BasketGroup[]): TotalsShown {
  const { currency, pricesIncludeTax } = channelOf(channel);
  let [goods, shipping, taxes] = [0n, 0n, 0n];
  for (const group of groups) {
    for (const line of group.lines) {
      const money = lineMoney(channel, group.place, line);
      goods += money.total;
      taxes += money.tax;
    }
    const carried = shippingMoney(channel, group);
    shipping += carried.total;
    taxes += carried.tax;
  }
  const total = goods + shipping + (pricesIncludeTax ? 0n : taxes);
  return { goods: shown(goods, currency), shipping: shown(shipping, currency), tax: shown(taxes, currency), total: shown(total, currency) };
}
