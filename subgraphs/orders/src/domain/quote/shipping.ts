import { type DeliveryMethod, unmoved } from '../basket.ts';
import { chargedOf, type TaxPlace, taxOf, taxRateAt } from '../tax.ts';
import type { Amounts, ChannelConfig } from './types.ts';

/** A service level with its price. */
export interface ServicePrice {
  readonly service: string;
  readonly shipping: Amounts;
}

/** The service of what nothing is charged for. */
export const freeService: ServicePrice = { service: 'STANDARD', shipping: { total: 0n, tax: 0n, charged: 0n } };

/**
 * The services of a method in a channel, cheapest first. Only what is shipped has to have a price; the other methods are free where none is set,
 * and nothing is ever charged for bringing what is not moved.
 */
export function servicePrices(channel: ChannelConfig, method: DeliveryMethod, place: TaxPlace): ServicePrice[] {
  if (unmoved.includes(method)) return [freeService];
  const priced = channel.shippingPrices
    .filter((price) => price.method === method)
    .map(({ service, minor, taxCategory }) => ({ service, shipping: shippingAmounts(channel, place, minor, taxCategory) }))
    .sort((a, b) => compare(a.shipping.charged, b.shipping.charged) || (a.service < b.service ? -1 : 1));
  return priced.length === 0 && method !== 'SHIP' ? [freeService] : priced;
}

function shippingAmounts(channel: ChannelConfig, place: TaxPlace, minor: bigint, category: string): Amounts {
  const tax = taxOf(minor, taxRateAt(channel.taxRates, place, category), channel.pricesIncludeTax);
  return { total: minor, tax, charged: chargedOf(minor, tax, channel.pricesIncludeTax) };
}

const compare = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? -1 : 1);
