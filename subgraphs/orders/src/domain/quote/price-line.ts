import type { SourcingProduct } from '@baton/contracts';
import { prorate } from '@baton/kernel';
import type { BasketLine } from '../basket.ts';
import { chargedOf, type TaxPlace, taxOf, taxRateAt } from '../tax.ts';
import type { ChannelConfig, Price, QuotedComponent, QuotedLine } from './types.ts';

export interface LineQuestion {
  readonly key: string;
  readonly line: BasketLine;
  readonly product: SourcingProduct;
  /** By SKU. */
  readonly products: ReadonlyMap<string, SourcingProduct>;
  readonly price: Price;
  readonly prices: ReadonlyMap<string, Price>;
  readonly channel: ChannelConfig;
  readonly taxPlace: TaxPlace;
}

/** What a line costs: total = unit × quantity, tax rounded once for the line, a kit's money spread over its components to the last minor unit. */
export function priceLine(question: LineQuestion): QuotedLine {
  const { key, line, product, price, channel, taxPlace } = question;
  const taxRate = taxRateAt(channel.taxRates, taxPlace, price.taxCategory);
  const total = price.minor * BigInt(line.quantity);
  const tax = taxOf(total, taxRate, channel.pricesIncludeTax);
  return {
    key,
    sku: line.sku,
    title: product.title,
    kind: product.kind,
    quantity: line.quantity,
    unitPrice: price.minor,
    taxCategory: price.taxCategory,
    taxRate,
    total,
    tax,
    charged: chargedOf(total, tax, channel.pricesIncludeTax),
    preferLocation: line.preferLocation,
    requireLocation: line.requireLocation,
    mayWait: line.mayWait,
    components: product.kind === 'BUNDLE' ? componentsOf(question, total, tax) : [],
  };
}

/** Weighted by what the components would cost by themselves, or by their number where one has no price. */
function componentsOf(question: LineQuestion, total: bigint, tax: bigint): QuotedComponent[] {
  const { product, prices, line, channel } = question;
  const hasPrices = product.components.every((component) => (prices.get(component.sku)?.minor ?? 0n) > 0n);
  const weights = product.components.map(({ sku, quantity }) => BigInt(quantity) * (hasPrices ? (prices.get(sku)?.minor ?? 0n) : 1n));
  const totals = prorate(total, weights);
  const taxes = prorate(tax, weights);
  return product.components.map((component, index) => {
    const share = totals[index] ?? 0n;
    const shareTax = taxes[index] ?? 0n;
    return {
      key: `${question.key}.${index}`,
      sku: component.sku,
      title: question.products.get(component.sku)?.title ?? component.sku,
      perKit: component.quantity,
      quantity: component.quantity * line.quantity,
      total: share,
      tax: shareTax,
      charged: chargedOf(share, shareTax, channel.pricesIncludeTax),
    };
  });
}
