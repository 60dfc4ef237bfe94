import { collected } from '../basket.ts';
import { type Levels, levelsOf, levelsWithout } from '../sourcing/levels.ts';
import type { Problem } from './problem.ts';
import { type PricedGroup, priceGroup, sourcePriced } from './quote-group.ts';
import { offersWithout } from './rest.ts';
import type { Quote, QuotedGroup, QuoteQuestion, Totals } from './types.ts';

type SourcedGroup = QuotedGroup & { readonly problems: readonly Problem[] };

/**
 * The whole basket: what each line costs, where each group comes from, when it arrives, and what stands in the way. Groups share the stock: what one
 * takes, another cannot have. Pure; nothing is reserved.
 */
export function quoteBasket(question: QuoteQuestion): Quote {
  const priced = question.basket.groups.map((group, index) => priceGroup(question, index, group));
  const groups = sourceAll(question, priced);
  return {
    currency: question.channel.currency,
    groups,
    totals: totalsOf(groups, question.channel.pricesIncludeTax),
    problems: groups.flatMap((group) => group.problems),
  };
}

/**
 * Sources group after group: first those whose location is fixed, then the others. Where a group finds too little, it is tried again before the others,
 * once for each group: the cheapest plan of one must not starve another that has no choice.
 */
function sourceAll(question: QuoteQuestion, priced: readonly PricedGroup[]): SourcedGroup[] {
  const isFixed = (index: number): boolean => collected.includes(priced[index]?.group.method ?? 'SHIP');
  let order = [...priced.keys()].sort((a, b) => Number(isFixed(b)) - Number(isFixed(a)) || a - b);
  const first = sourceInOrder(question, priced, order);
  let latest = first;
  for (let attempt = 1; attempt < priced.length; attempt++) {
    const starved = order.find((index) => isShort(latest[index]));
    if (starved === undefined) return latest;
    if (order[0] === starved) break;
    order = [starved, ...order.filter((index) => index !== starved)];
    latest = sourceInOrder(question, priced, order);
  }
  return latest.some(isShort) ? first : latest;
}

function sourceInOrder(question: QuoteQuestion, priced: readonly PricedGroup[], order: readonly number[]): SourcedGroup[] {
  const sourced = new Map<number, SourcedGroup>();
  let levels: Levels = levelsOf(question.view.levels);
  let offers = question.offers;
  for (const index of order) {
    const group = priced[index];
    if (!group) continue;
    const found = sourcePriced(offers ? { ...question, offers } : question, index, group, levels);
    sourced.set(index, found);
    // Nobody is left to share with.
    if (sourced.size === order.length) break;
    const taken = (found.chosen?.shipments ?? []).flatMap(({ location, lines }) =>
      lines.map(({ sku, quantity }) => ({ location, sku, quantity })),
    );
    levels = levelsWithout(levels, taken);
    offers = offers && offersWithout(offers, found.chosen?.rest?.units ?? []);
  }
  return priced.flatMap((_group, index) => sourced.get(index) ?? []);
}

const isShort = (group: SourcedGroup | undefined): boolean =>
  group !== undefined && (group.chosen?.rest !== undefined || group.problems.some((problem) => problem.kind === 'INSUFFICIENT_STOCK'));

/** Sums of exactly what is shown. The discount is the sum of the rules that apply: there are none yet. */
export function totalsOf(groups: readonly QuotedGroup[], pricesIncludeTax: boolean): Totals {
  const lines = groups.flatMap((group) => group.lines);
  const shippings = groups.flatMap((group) => (group.chosen ? [group.chosen.shipping] : []));
  const goods = sumOf(lines.map((line) => line.total));
  const discount = sumOf([]);
  const shipping = sumOf(shippings.map((each) => each.total));
  const tax = sumOf([...lines, ...shippings].map((each) => each.tax));
  return { goods, discount, shipping, tax, total: goods - discount + shipping + (pricesIncludeTax ? 0n : tax) };
}

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((all, each) => all + each, 0n);
