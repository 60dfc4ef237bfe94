import type { SourcingLocation, SourcingProduct } from '@baton/contracts';
import { type BasketGroup, collected, unmoved } from '../basket.ts';
import type { GroupShortage } from '../sourcing/group.ts';
import type { Levels } from '../sourcing/levels.ts';
import type { TaxPlace } from '../tax.ts';
import { alternativesFor } from './alternatives.ts';
import { lineShortages } from './line-shortage.ts';
import { type GroupOptions, groupOptions } from './options.ts';
import { priceLine } from './price-line.ts';
import { notFound, type Problem, undeliverable } from './problem.ts';
import type { QuotedGroup, QuotedLine, QuotedOption, QuoteQuestion } from './types.ts';

/** A group with its prices, before it is known where it comes from. */
export interface PricedGroup {
  readonly group: BasketGroup;
  readonly taxPlace: TaxPlace;
  readonly lines: readonly QuotedLine[];
  readonly problems: readonly Problem[];
}

/** Prices the lines of a group and finds what is wrong with it whatever is in stock: unknown SKUs and locations, methods that are not served. */
export function priceGroup(question: QuoteQuestion, index: number, group: BasketGroup): PricedGroup {
  const { view, channel, prices } = question;
  const products = new Map(view.products.map((product) => [product.sku, product]));
  const location = group.location === null ? undefined : view.locations.find((each) => each.code === group.location);
  const taxPlace = taxPlaceOf(question, group, location);
  const problems = locationProblems(group, index, location);
  const lines: QuotedLine[] = [];
  for (const [place, line] of group.lines.entries()) {
    const path = ['groups', String(index), 'lines', String(place), 'sku'];
    const product = products.get(line.sku);
    const price = prices.get(line.sku);
    if (!product || !price) {
      problems.push(notFound(`The channel ${channel.code} does not sell ${line.sku}.`, path));
      continue;
    }
    if (!isAllowed(product, group)) problems.push(undeliverable(`${line.sku} cannot be had by ${group.method}.`, path));
    lines.push(priceLine({ key: `${index}.${place}`, line, product, products, price, prices, channel, taxPlace }));
  }
  return { group, taxPlace, lines, problems };
}

/** Finds where a priced group comes from, out of what is left. */
export function sourcePriced(
  question: QuoteQuestion,
  index: number,
  priced: PricedGroup,
  levels: Levels,
): QuotedGroup & { readonly problems: readonly Problem[] } {
  const { group, taxPlace, lines } = priced;
  if (priced.problems.length > 0) return { ...priced, options: [], chosen: null };
  const found = groupOptions(question, index, lines, levels, taxPlace);
  const chosen = chosenOption(group, found);
  const problems = chosen ? [] : shortageProblems(question, index, { group, lines, found, levels });
  return { group, taxPlace, lines, options: found.options, chosen, problems };
}

function chosenOption(group: BasketGroup, found: GroupOptions): QuotedOption | null {
  const isUnmoved = found.options[0]?.source === null;
  if (group.service === null || isUnmoved) return found.isServiceKnown ? (found.options[0] ?? null) : null;
  return found.options.find((option) => option.service === group.service) ?? null;
}

function shortageProblems(
  question: QuoteQuestion,
  groupIndex: number,
  asked: { readonly group: BasketGroup; readonly lines: readonly QuotedLine[]; readonly found: GroupOptions; readonly levels: Levels },
): Problem[] {
  const { group, lines, found, levels } = asked;
  const at = ['groups', String(groupIndex)];
  if (!found.isServiceKnown) return [undeliverable(`There is no service ${group.service} for ${group.method}.`, [...at, 'service'])];
  const relevant = found.shortages.filter((each) => group.service === null || each.service === group.service);
  const short = relevant.map((each) => each.shortage).find(isShort);
  if (!short)
    return [
      undeliverable(`Nothing goes there by ${group.method}${group.service ? ` as ${group.service}` : ''}.`, [...at, placeField(group)]),
    ];
  return lineShortages(lines, short).map((each) => ({
    kind: 'INSUFFICIENT_STOCK',
    path: [...at, 'lines', String(each.index)],
    group: groupIndex,
    line: each.index,
    sku: each.line.sku,
    requested: each.line.quantity,
    sellable: each.sellable,
    alternatives: alternativesFor({ question, groupIndex, levels }, each),
  }));
}

const isShort = (shortage: GroupShortage): shortage is GroupShortage & { readonly kind: 'SHORT' } => shortage.kind === 'SHORT';

function locationProblems(group: BasketGroup, index: number, location: SourcingLocation | undefined): Problem[] {
  if (!collected.includes(group.method)) return [];
  const path = ['groups', String(index), 'location'];
  if (!location) return [notFound(`There is no location ${group.location} in this channel.`, path)];
  return location.methods.includes(group.method) ? [] : [undeliverable(`${location.code} does not offer ${group.method}.`, path)];
}

function isAllowed(product: SourcingProduct, group: BasketGroup): boolean {
  const isCounted = product.kind === 'PHYSICAL' || product.kind === 'BUNDLE';
  if (isCounted && unmoved.includes(group.method)) return false;
  return product.methods.length === 0 || product.methods.includes(group.method);
}

/** Taxed where it is collected, else where it goes, else where the bill goes, else in the channel's country. */
function taxPlaceOf(question: QuoteQuestion, group: BasketGroup, location: SourcingLocation | undefined): TaxPlace {
  if (location) return { country: location.countryCode, region: location.region };
  const address = group.address ?? question.basket.billingAddress;
  return address ? { country: address.countryCode, region: address.region } : { country: question.channel.country, region: null };
}

const placeField = (group: BasketGroup): string => (collected.includes(group.method) ? 'location' : 'address');
