import { levelsOf, levelsWithout } from '../sourcing/levels.ts';
import { substituteFor } from './alternatives.ts';
import { priceLine } from './price-line.ts';
import { type Alternative, alternativesMax, type OutOfStock, type Problem, ranked } from './problem.ts';
import type { Quote, QuoteQuestion } from './types.ts';

/** The SKUs that may be offered instead of what is short, each once. */
export function substitutesOf(question: QuoteQuestion, quote: Quote): string[] {
  const short = new Set(quote.problems.flatMap((problem) => (problem.kind === 'INSUFFICIENT_STOCK' ? [problem.sku] : [])));
  const products = question.view.products.filter(({ sku }) => short.has(sku));
  return [...new Set(products.flatMap(({ substitutes = [] }) => substitutes.map(({ sku }) => sku)))];
}

/** The quote with the substitutes that can really be had among its alternatives. The question knows their stock and prices. */
export function withSubstitutes(question: QuoteQuestion, quote: Quote): Quote {
  const problems = quote.problems.map((problem): Problem => {
    if (problem.kind !== 'INSUFFICIENT_STOCK') return problem;
    const instead = insteadOf(question, quote, problem);
    return { ...problem, alternatives: withRoomFor(instead, problem.alternatives) };
  });
  return { ...quote, problems };
}

function insteadOf(question: QuoteQuestion, quote: Quote, { group: groupIndex, line: place, sku, requested }: OutOfStock): Alternative[] {
  const { view, prices, channel } = question;
  const products = new Map(view.products.map((product) => [product.sku, product]));
  const taken = quote.groups.flatMap(({ chosen }) => chosen?.shipments ?? []);
  const levels = levelsWithout(
    levelsOf(view.levels),
    taken.flatMap(({ location, lines }) => lines.map((line) => ({ location, sku: line.sku, quantity: line.quantity }))),
  );
  return (products.get(sku)?.substitutes ?? []).flatMap(({ sku: other, kind }) => {
    const product = products.get(other);
    const price = prices.get(other);
    const taxPlace = quote.groups[groupIndex]?.taxPlace;
    if (!product || !price || !taxPlace) return [];
    const line = { sku: other, quantity: requested };
    const quoted = priceLine({ key: `${groupIndex}.${place}`, line, product, products, price, prices, channel, taxPlace });
    const found = substituteFor({ question, groupIndex, levels }, quoted, kind);
    return found ? [found] : [];
  });
}

/** The best of both: of the five, one is another product if there is one. */
function withRoomFor(instead: readonly Alternative[], known: readonly Alternative[]): readonly Alternative[] {
  if (instead.length === 0) return known;
  return ranked([...known.slice(0, alternativesMax - Math.min(instead.length, 2)), ...instead.slice(0, alternativesMax)]).slice(
    0,
    alternativesMax,
  );
}
