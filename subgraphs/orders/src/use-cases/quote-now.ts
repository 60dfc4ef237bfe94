import { type InternalContext, serviceContext } from '@baton/platform';
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

/** Quotes a basket. Only one that is short asks what can be promised beyond stock, and is quoted once more with that. */
export async function quoteNow(parts: Pick<Parts, 'stock'>, question: QuoteQuestion, context: InternalContext): Promise<Quoted> {
  const quote = quoteBasket(question);
  const short = shortOf(question, quote);
  if (question.offers !== undefined || short.length === 0) return { question, quote };
  const offers = await offersFor(parts, question.channel.code, short, context);
  if (offers.length === 0) return { question, quote };
  const asked = { ...question, offers };
  return { question: asked, quote: quoteBasket(asked) };
}

/** What is short, components besides kits. */
export function shortOf({ view }: QuoteQuestion, { problems }: Quote): string[] {
  const skus = problems.flatMap((problem) => (problem.kind === 'INSUFFICIENT_STOCK' ? [problem.sku] : []));
  const products = new Map(view.products.map((product) => [product.sku, product]));
  return [...new Set(skus.flatMap((sku) => [sku, ...(products.get(sku)?.components.map((component) => component.sku) ?? [])]))];
}
