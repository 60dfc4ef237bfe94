import type { FullDay } from '@baton/contracts';
import { type InternalContext, serviceContext, type UserErrorData } from '@baton/platform';
import { substitutesOf, withSubstitutes } from '../domain/quote/substitutes.ts';
import type { Quote, QuoteQuestion } from '../domain/quote/types.ts';
import type { Parts } from '../parts.ts';
import { problemData } from './problem-data.ts';

/**
 * What stands in the way of a basket, as an answer says it. Where something is short, what may be offered instead is looked up now: a basket that can be
 * had never asks for it.
 */
export async function problemsOf(
  parts: Parts,
  { question, quote }: { readonly question: QuoteQuestion; readonly quote: Quote },
  context: InternalContext,
): Promise<UserErrorData[]> {
  if (quote.problems.length === 0) return [];
  const { problems, currency } = await withOffers(parts, question, quote, context);
  const signed = { basket: question.basket, currency, secret: parts.accessTokenSecret, now: question.placedAt };
  return problems.map((problem) => problemData(problem, signed));
}

async function withOffers(parts: Parts, question: QuoteQuestion, quote: Quote, context: InternalContext): Promise<Quote> {
  const skus = substitutesOf(question, quote);
  if (skus.length === 0) return quote;
  const { channel } = question;
  const view = await parts.stock.sourcingView({ channel: channel.code, skus }, serviceContext('orders', context));
  const known = new Set(question.view.products.map(({ sku }) => sku));
  const products = view.products.filter(({ sku }) => !known.has(sku));
  const prices = await parts.channels.prices(
    channel.code,
    products.map(({ sku }) => sku),
    question.placedAt,
  );
  const more = {
    ...question.view,
    products: [...question.view.products, ...products],
    levels: [...question.view.levels, ...view.levels.filter(({ sku }) => !known.has(sku))],
  };
  return withSubstitutes({ ...question, view: more, prices: new Map([...question.prices, ...prices]) }, quote);
}

/** No day that was looked at takes the work. */
export function noRoom(full: readonly FullDay[]): UserErrorData[] {
  if (full.length === 0) return [];
  const limits = full.map(({ location, day, limit, measure }) => `${location} takes ${limit} ${measure.toLowerCase()} on ${day}`);
  return [{ __typename: 'UndeliverableError', message: `No day soon has room for it: ${limits.join(', ')}.`, path: ['groups'] }];
}
