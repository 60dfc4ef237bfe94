import { money, toJson } from '@baton/kernel';
import type { InternalContext, UserErrorData } from '@baton/platform';
import { shownRest } from '../domain/quote/shown-rest.ts';
import type { Quote, QuotedGroup, QuotedOption, Totals } from '../domain/quote/types.ts';
import type { Parts } from '../parts.ts';
import { shopperOf } from '../saga/place-order-state.ts';
import type { BasketInput } from './basket-input.ts';
import { parseBasket } from './parse-basket.ts';
import { noRoom, problemsOf } from './problems.ts';
import { buyerOf, limitsAhead } from './purchase-limits.ts';
import { quoteQuestion } from './quote.ts';
import { quoteNow } from './quote-now.ts';

const problemsMax = 100;

/** A preview as the graph shows it. */
export type Preview = ReturnType<typeof previewOf>;

/** The whole basket before it is bought. Reserves nothing; what cannot be had is said, not thrown. */
export async function checkoutPreview(parts: Parts, input: BasketInput, context: InternalContext): Promise<Preview> {
  const basket = parseBasket(input, parts.address);
  if (!basket.ok) return emptyPreview(basket.error);
  const asked = await quoteQuestion(parts, basket.value, { placedAt: parts.clock.now(), context });
  if (!asked.ok) return emptyPreview(asked.error);
  const [quoted, limits] = await Promise.all([
    quoteNow(parts, asked.value, context),
    // A guest's address proves nothing: what was bought with it before is not told to whoever names it.
    limitsAhead(parts, asked.value, buyerOf(parts, shopperOf(context), null), context),
  ]);
  const problems = [...(await problemsOf(parts, quoted, context)), ...noRoom(quoted.full), ...limits];
  return previewOf(quoted.quote, problems.slice(0, problemsMax));
}

function previewOf(quote: Quote, problems: readonly UserErrorData[]) {
  return {
    groups: quote.groups.map((group) => groupOf(group, quote.currency)),
    totals: totalsOf(quote.totals, quote.currency),
    problems,
  };
}

/** Without a channel there is no currency either: the amounts are zero in ISO 4217's "no currency". */
const emptyPreview = (problem: UserErrorData): Preview => ({
  groups: [],
  totals: totalsOf({ goods: 0n, discount: 0n, shipping: 0n, tax: 0n, total: 0n }, 'XXX'),
  problems: [problem],
});

function groupOf({ group, lines, options }: QuotedGroup, currency: string) {
  return {
    method: group.method,
    lines: lines.map(({ sku, quantity, unitPrice, total }) => ({
      product: { sku },
      quantity,
      unitPrice: toJson(money(unitPrice, currency)),
      total: toJson(money(total, currency)),
    })),
    options: options.map((option) => optionOf(option, currency)),
  };
}

function optionOf({ service, shipping, promise, shipments, rest }: QuotedOption, currency: string) {
  return {
    service,
    price: toJson(money(shipping.total, currency)),
    promise: promise && { earliestAt: promise.earliestAt.toISOString(), latestAt: promise.latestAt.toISOString() },
    shipments: shipments.map(({ location, lines }) => ({
      location: { code: location },
      lines: lines.map(({ sku, quantity }) => ({ product: { sku }, quantity })),
    })),
    later: shownRest(rest),
  };
}

function totalsOf(totals: Totals, currency: string) {
  const json = (minor: bigint) => toJson(money(minor, currency));
  const { goods, discount, shipping, tax, total } = totals;
  return { goods: json(goods), discount: json(discount), shipping: json(shipping), tax: json(tax), total: json(total) };
}
