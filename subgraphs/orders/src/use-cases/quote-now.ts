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

/** Quotes a basket. Only one that is short asks what can be promised beyond stock, and is quoted once more with that. */
export async function quoteNow(parts: Pick<Parts, 'stock'>, question: QuoteQuestion, context: InternalContext): Promise<Quoted> {
  const quote = quoteBasket(question);
  const short = shortOf(question, quote);
  if (question.offers !== undefined || short.length === 0) return { question, quote };
  const { channel } = question;
  const offers = await parts.stock.backorderOffers(
    { channel: channel.code, skus: short.slice(0, skusMax) },
    serviceContext('orders', context),
  );
  if (offers.length === 0) return { question, quote };
  const asked = { ...question, offers };
  return { question: asked, quote: quoteBasket(asked) };
}

/** What is short, components instead of kits. */
function shortOf({ view }: QuoteQuestion, { problems }: Quote): string[] {
  const skus = problems.flatMap((problem) => (problem.kind === 'INSUFFICIENT_STOCK' ? [problem.sku] : []));
  const products = new Map(view.products.map((product) => [product.sku, product]));
  return [...new Set(skus.flatMap((sku) => [sku, ...(products.get(sku)?.components.map((component) => component.sku) ?? [])]))];
}
