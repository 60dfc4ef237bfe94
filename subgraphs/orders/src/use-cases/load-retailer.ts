import { exponentOf, parseDecimal, present } from '@baton/kernel';
import { z } from 'zod';
import { profileOfRates, type SourcingRates } from '../domain/sourcing/profile/rates.ts';
import { profileLanguage } from '../domain/sourcing/profile.ts';
import type { Parts } from '../parts.ts';
import { loadChannels, loadPrices, loadShippingPrices, loadSourcingProfiles, loadTaxRates } from '../persistence/sql/load-retailer.ts';

const decimal = (scale: number) =>
  z.string().refine((text) => (parseDecimal(text, scale) ?? -1n) >= 0n, `must be a decimal of at most ${scale} digits, not negative`);
const country = z.string().regex(/^[A-Z]{2}$/);
const code = z.string().min(1).max(100);

/** The part of a retailer file that is orders': channels, prices, taxes, shipping prices and the rules of sourcing. Amounts and rates are decimal strings. */
export const retailerPart = z.strictObject({
  channels: z.array(
    z.strictObject({
      code,
      currency: z.string().regex(/^[A-Z]{3}$/),
      market: code,
      country,
      pricesIncludeTax: z.boolean(),
      returnWindowDays: z.int().min(0).max(3_650),
      timeZone: z.string().min(1),
    }),
  ),
  prices: z.array(
    z.strictObject({
      channel: code,
      sku: code,
      amount: decimal(4),
      taxCategory: code,
      /** RFC 3339. @defaultValue always */
      validFrom: z.iso.datetime({ offset: true }).default('1970-01-01T00:00:00Z'),
      validTo: z.iso.datetime({ offset: true }).nullable().default(null),
    }),
  ),
  taxRates: z.array(
    z.strictObject({
      country,
      region: z
        .string()
        .nullish()
        .transform((region) => region ?? ''),
      category: code,
      rate: decimal(6),
      name: z.string().min(1),
    }),
  ),
  shippingPrices: z.array(z.strictObject({ channel: code, method: code, service: code, amount: decimal(4), taxCategory: code })),
  sourcingProfiles: z.array(
    z
      .strictObject({
        ref: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
        version: z.int().positive(),
        /** Where it is in force: in all channels of a market, or in one channel. */
        market: code.optional(),
        channel: code.optional(),
        costPerShipment: decimal(6),
        costPerItem: decimal(6),
        costPerMileItem: decimal(6),
        maxSplit: z.int().min(0).max(99),
        localDeliveryMiles: z.int().min(0).max(1_000).default(0),
      })
      .refine(({ market, channel }) => (market === undefined) !== (channel === undefined), 'names a market or a channel'),
  ),
});
export type RetailerPart = z.output<typeof retailerPart>;

type LoadParts = Pick<Parts, 'database' | 'clock' | 'ids'>;

/** Writes the part of a retailer file, all of it or nothing. Doing so twice changes nothing. Throws on a file that breaks its own rules. */
export async function loadRetailer({ database, clock, ids }: LoadParts, part: unknown): Promise<void> {
  const retailer = retailerPart.parse(part);
  const currencies = new Map(retailer.channels.map((channel) => [channel.code, channel.currency]));
  const inMinor = <T extends { readonly channel: string; readonly amount: string }>(priced: T): T & { readonly minor: string } => {
    const currency = currencies.get(priced.channel);
    const minor = currency === undefined ? null : parseDecimal(priced.amount, exponentOf(currency));
    if (minor === null) throw new Error(`${priced.amount} is not an amount of the channel ${priced.channel}.`);
    return { ...priced, minor: minor.toString() };
  };
  await database.transaction(async (tx) => {
    await tx.query(loadChannels, [JSON.stringify(retailer.channels)]);
    await tx.query(loadPrices, [JSON.stringify(retailer.prices.map(inMinor))]);
    await tx.query(loadTaxRates, [JSON.stringify(retailer.taxRates)]);
    await tx.query(loadShippingPrices, [JSON.stringify(retailer.shippingPrices.map(inMinor))]);
    const profiles = retailer.sourcingProfiles.map((each) => ({ ...each, id: ids.next('act'), document: profileOfRates(ratesOf(each)) }));
    await tx.query(loadSourcingProfiles, [JSON.stringify(profiles), clock.now(), profileLanguage]);
  });
}

function ratesOf(row: RetailerPart['sourcingProfiles'][number]): SourcingRates {
  const micro = (decimalText: string): bigint =>
    present(parseDecimal(decimalText, 6), 'the schema checked that it is a decimal of scale 6');
  const { ref, version, maxSplit, localDeliveryMiles } = row;
  const costs = {
    costPerShipment: micro(row.costPerShipment),
    costPerItem: micro(row.costPerItem),
    costPerMileItem: micro(row.costPerMileItem),
  };
  return { ref, version, maxSplit, localDeliveryMiles, ...costs };
}
