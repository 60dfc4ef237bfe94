import { type InternalContext, serviceContext } from '@baton/platform';
import { fullDaysMax, overfullDays, withFullDays } from '../domain/quote/full-days.ts';
import { quoteBasket } from '../domain/quote/quote-basket.ts';
import type { Quote, QuoteQuestion } from '../domain/quote/types.ts';
import type { Parts } from '../parts.ts';

export interface Quoted {
  readonly question: QuoteQuestion;
  readonly quote: Quote;
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

/** Quotes a basket, each location's work on a day that takes all of it; what is too much for each of the days is stock's to refuse. */
function quoteFitting(question: QuoteQuestion): Quoted {
  let quoted = { question, quote: quoteBasket(question) };
  for (let days = 0; days < fullDaysMax; days++) {
    const full = overfullDays(quoted.quote, question.view.capacity ?? []);
    if (full.length === 0) break;
    const later = withFullDays(quoted.question, full);
    quoted = { question: later, quote: quoteBasket(later) };
  }
  return quoted;
}

/** Quotes a basket. Only one that is short asks what can be promised beyond stock, and is quoted once more with that. */
export async function quoteNow(parts: Pick<Parts, 'stock'>, asking: QuoteQuestion, context: InternalContext): Promise<Quoted> {
  const { question, quote } = quoteFitting(asking);
  const short = shortOf(question, quote);
  if (question.offers !== undefined || short.length === 0) return { question, quote };
  const offers = await offersFor(parts, question.channel.code, short, context);
  if (offers.length === 0) return { question, quote };
  return quoteFitting({ ...question, offers });
}

/** What is short, components besides kits. */
export function shortOf({ view }: QuoteQuestion, { problems }: Quote): string[] {
  const skus = problems.flatMap((problem) => (problem.kind === 'INSUFFICIENT_STOCK' ? [problem.sku] : []));
  const products = new Map(view.products.map((product) => [product.sku, product]));
  return [...new Set(skus.flatMap((sku) => [sku, ...(products.get(sku)?.components.map((component) => component.sku) ?? [])]))];
}
