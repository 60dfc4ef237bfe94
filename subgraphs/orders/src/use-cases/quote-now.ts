import type { FullDay } from '@baton/contracts';
import { type InternalContext, serviceContext } from '@baton/platform';
import { fullDaysMax, overfullDays, withFullDays } from '../domain/quote/full-days.ts';
import { quoteBasket } from '../domain/quote/quote-basket.ts';
import type { Quote, QuoteQuestion } from '../domain/quote/types.ts';
import type { Parts } from '../parts.ts';

export interface Quoted {
  readonly question: QuoteQuestion;
  readonly quote: Quote;
  /** Days that its work is on and that do not take all of it: no day that was looked at does, and no such order is placed. */
  readonly full: readonly FullDay[];
}

/** SKUs that stock is asked about at once. */
const skusMax = 100;

/** What can be promised beyond stock of SKUs that somebody found short. */
export async function offersFor(
  { stock }: Pick<Parts, 'stock'>,
  channel: string,
  skus: readonly string[],
  context: InternalContext,
): Promise<NonNullable<QuoteQuestion['offers']>> {
  if (skus.length === 0) return [];
  return stock.backorderOffers({ channel, skus: skus.slice(0, skusMax) }, serviceContext('orders', context));
}

/** Quotes a basket, each location's work on a day that takes all of it, if one does. */
function quoteFitting(question: QuoteQuestion): Quoted {
  const capacity = question.view.capacity ?? [];
  let asked = question;
  let quote = quoteBasket(asked);
  let full = overfullDays(quote, capacity);
  for (let days = 0; full.length > 0 && days < fullDaysMax; days++) {
    const later = withFullDays(asked, full);
    const quoted = quoteBasket(later);
    // Its location opens on no later day that anybody looks at.
    if (quoted.problems.length > quote.problems.length) break;
    [asked, quote, full] = [later, quoted, overfullDays(quoted, capacity)];
  }
  return { question: asked, quote, full };
}

/** Quotes a basket. Only one that is short asks what can be promised beyond stock, and is quoted once more with that. */
export async function quoteNow(parts: Pick<Parts, 'stock'>, asking: QuoteQuestion, context: InternalContext): Promise<Quoted> {
  const quoted = quoteFitting(asking);
  const { question, quote } = quoted;
  const short = shortOf(question, quote);
  if (question.offers !== undefined || short.length === 0) return quoted;
  const offers = await offersFor(parts, question.channel.code, short, context);
  if (offers.length === 0) return quoted;
  return quoteFitting({ ...question, offers });
}

/** What is short, components besides kits. */
export function shortOf({ view }: QuoteQuestion, { problems }: Quote): string[] {
  const skus = problems.flatMap((problem) => (problem.kind === 'INSUFFICIENT_STOCK' ? [problem.sku] : []));
  const products = new Map(view.products.map((product) => [product.sku, product]));
  return [...new Set(skus.flatMap((sku) => [sku, ...(products.get(sku)?.components.map((component) => component.sku) ?? [])]))];
}
