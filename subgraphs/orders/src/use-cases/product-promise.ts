import { err, type MoneyJson, money, ok, type Result, toJson } from '@baton/kernel';
import type { InternalContext } from '@baton/platform';
import DataLoader from 'dataloader';
import { type Basket, type BasketGroup, type DeliveryMethod, unitsPerLineMax } from '../domain/basket.ts';
import { orderBy } from '../domain/promise/order-by.ts';
import { quoteBasket } from '../domain/quote/quote-basket.ts';
import type { Quote, QuotedOption, QuoteQuestion } from '../domain/quote/types.ts';
import type { Rest } from '../domain/sourcing/rest.ts';
import type { Parts } from '../parts.ts';
import type { AddressPort } from '../ports/address.ts';
import { quoteQuestion } from './quote.ts';
import { offersFor, shortOf } from './quote-now.ts';

export interface ProductPromiseKey {
  readonly channel: string;
  readonly sku: string;
  readonly quantity: number;
  /** The location where it is collected; null when it is shipped. */
  readonly location: string | null;
  readonly countryCode: string;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly city: string;
}

/** When units of a product would be there, as the graph shows it. */
export interface ProductPromise {
  readonly method: DeliveryMethod;
  readonly service: string;
  readonly price: MoneyJson;
  readonly promise: { readonly earliestAt: string; readonly latestAt: string };
  readonly orderBy: string | null;
  readonly source: 'ON_HAND' | 'BACKORDER' | 'PREORDER';
  /** When the last of the units come in that are not there yet. */
  readonly availableAt: string | null;
}
export type ProductPromises = DataLoader<ProductPromiseKey, readonly ProductPromise[], string>;

type Maybe<T> = T | null | undefined;

/** What is asked, or a sentence on what is wrong with it. */
export function productPromiseKey(asked: {
  readonly channel: string;
  readonly sku: string;
  readonly quantity: number;
  readonly destination: {
    readonly countryCode?: Maybe<string>;
    readonly region?: Maybe<string>;
    readonly postalCode?: Maybe<string>;
    readonly city?: Maybe<string>;
    readonly location?: Maybe<string>;
  };
}): Result<ProductPromiseKey, string> {
  const { channel, sku, quantity, destination } = asked;
  if (quantity < 1 || quantity > unitsPerLineMax) return err(`Ask for 1 to ${unitsPerLineMax} units.`);
  const location = destination.location ?? null;
  const countryCode = destination.countryCode?.trim().toUpperCase() ?? '';
  if ((location === null) === (countryCode === '')) return err('Name the country that it goes to, or the location where it is collected.');
  if (location === null && !/^[A-Z]{2}$/.test(countryCode)) return err('Send the country as ISO 3166-1 alpha-2, as in `US`.');
  const [region, postalCode, city] = [destination.region, destination.postalCode, destination.city].map((text) => text?.trim() || null);
  if ((postalCode ?? '').length > 20 || (city ?? '').length > 200 || (region ?? '').length > 20)
    return err('The place has too many characters.');
  return ok({
    ...{ channel, sku, quantity, location, countryCode },
    region: region?.toUpperCase() ?? null,
    postalCode: postalCode ?? null,
    city: city ?? '',
  });
}

/** Quotes what is asked of one request: products that go to one place share what is asked of the other subgraphs. Each is quoted by itself. */
export function productPromises(parts: Parts, context: InternalContext): ProductPromises {
  return new DataLoader<ProductPromiseKey, readonly ProductPromise[], string>(
    async (keys) => {
      const places = new Map<string, ProductPromiseKey[]>();
      for (const key of keys) places.set(placeKey(key), [...(places.get(placeKey(key)) ?? []), key]);
      const found = await Promise.all([...places.values()].map((of) => promisesTo(parts, of, context)));
      const all = new Map(found.flat());
      return keys.map((key) => all.get(keyOf(key)) ?? []);
    },
    { cacheKeyFn: keyOf, maxBatchSize: productsMax },
  );
}

/** How many products share a question to stock. */
const productsMax = 100;
const keyOf = (key: ProductPromiseKey): string => JSON.stringify(key);
const placeKey = ({ sku: _sku, quantity: _quantity, ...place }: ProductPromiseKey): string => JSON.stringify(place);

type Answer = readonly [string, readonly ProductPromise[]];

async function promisesTo(parts: Parts, keys: readonly ProductPromiseKey[], context: InternalContext): Promise<Answer[]> {
  const [first] = keys;
  if (!first) return [];
  const placedAt = parts.clock.now();
  const basket: Basket = { channel: first.channel, groups: [groupOf(first, keys)], billingAddress: null };
  if (isFaulty(parts.address, basket)) return [];
  const asked = await quoteQuestion(parts, basket, { placedAt, context });
  if (!asked.ok) return [];
  const questions = keys.map((key) => ({ key, question: { ...asked.value, basket: { ...basket, groups: [groupOf(key, [key])] } } }));
  const quoted = questions.map(({ key, question }) => {
    const quote = quoteBasket(question);
    return { key, question, quote, short: shortOf(question, quote) };
  });
  const offers = await offersFor(parts, first.channel, [...new Set(quoted.flatMap(({ short }) => short))], context);
  return quoted.map(({ key, question, quote, short }) => {
    const mayWait = offers.length > 0 && short.length > 0;
    return [keyOf(key), promisesOf(question, mayWait ? quoteWith(question, offers) : quote)];
  });
}

/** The quote of what is short: by the rules of the rest, else as whoever takes it later gets it. */
function quoteWith(question: QuoteQuestion, offers: NonNullable<QuoteQuestion['offers']>): Quote {
  const asked = { ...question, offers };
  const quote = quoteBasket(asked);
  if (quote.problems.length === 0) return quote;
  const groups = question.basket.groups.map((group) => ({ ...group, lines: group.lines.map((line) => ({ ...line, mayWait: true })) }));
  return quoteBasket({ ...asked, basket: { ...question.basket, groups } });
}

function promisesOf(question: QuoteQuestion, { problems, groups, currency }: Quote): ProductPromise[] {
  const [group] = groups;
  if (problems.length > 0 || !group) return [];
  return group.options.flatMap((option) => shown(question, group.group.method, option, currency));
}

function shown(question: QuoteQuestion, method: DeliveryMethod, option: QuotedOption, currency: string): ProductPromise[] {
  const { service, promise, shipping, shipments, rest } = option;
  // Units that are cancelled, or wait for whatever comes, are not had.
  if (!promise || (rest && rest.action !== 'BACKORDER')) return [];
  const limits = shipments.flatMap(({ location }) => {
    const unit = question.view.locations.find(({ code }) => code === location);
    return unit ? (orderBy(unit, question.placedAt, service)?.getTime() ?? []) : [];
  });
  return [
    {
      ...{ method, service, price: toJson(money(shipping.total, currency)) },
      promise: { earliestAt: promise.earliestAt.toISOString(), latestAt: promise.latestAt.toISOString() },
      ...laterOf(rest),
      // What comes later is not there earlier for being ordered earlier.
      orderBy: limits.length === 0 || rest ? null : new Date(Math.min(...limits)).toISOString(),
    },
  ];
}

/** Where the units come from: the last of them that are not there yet say when. */
function laterOf(rest: Rest | undefined): Pick<ProductPromise, 'source' | 'availableAt'> {
  const dates = (rest?.units ?? []).flatMap(({ availableAt }) => availableAt?.getTime() ?? []);
  if (!rest || dates.length === 0) return { source: 'ON_HAND', availableAt: null };
  const source = rest.units.some(({ mode }) => mode === 'PREORDER') ? 'PREORDER' : 'BACKORDER';
  return { source, availableAt: new Date(Math.max(...dates)).toISOString() };
}

/** A group as a basket has it; the person and the street are not known and not needed. */
function groupOf({ location, countryCode, region, postalCode, city }: ProductPromiseKey, keys: readonly ProductPromiseKey[]): BasketGroup {
  const lines = keys.map(({ sku, quantity }) => ({ sku, quantity }));
  if (location !== null) return { method: 'PICKUP', location, service: null, address: null, lines };
  const nobody = { name: '', company: null, line1: '', line2: null, phone: null, coordinates: null };
  return { method: 'SHIP', location: null, service: null, address: { ...nobody, countryCode, region, postalCode, city }, lines };
}

const isFaulty = (address: AddressPort, { groups }: Basket): boolean =>
  groups.some((group) => group.address !== null && address.postalCodeFault(group.address) !== null);
