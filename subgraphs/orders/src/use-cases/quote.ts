import type { SourcingView } from '@baton/contracts';
import { err, ok, type Result } from '@baton/kernel';
import { type InternalContext, type NotFoundErrorData, notFound, serviceContext } from '@baton/platform';
import type { Basket, BasketGroup } from '../domain/basket.ts';
import { keptFor } from '../domain/kept-for.ts';
import { type Lanes, lanesTo, noLanes } from '../domain/promise/lanes.ts';
import { withFullDays } from '../domain/quote/full-days.ts';
import { mayBeBrought } from '../domain/quote/to-store.ts';
import type { Destination, QuoteQuestion } from '../domain/quote/types.ts';
import { type Point, pointOf } from '../domain/sourcing/geo.ts';
import type { Parts } from '../parts.ts';

export type QuoteParts = Pick<Parts, 'channels' | 'stock' | 'shipments' | 'address'>;

/** Asks channel, prices, stock and shipments for everything that a basket is quoted from. Fails only when there is no such channel. */
export async function quoteQuestion(
  parts: QuoteParts,
  basket: Basket,
  at: { readonly placedAt: Date; readonly context: InternalContext },
): Promise<Result<QuoteQuestion, NotFoundErrorData>> {
  const internal = serviceContext('orders', at.context);
  const skus = [...new Set(basket.groups.flatMap((group) => group.lines.map((line) => line.sku)))];
  const channel = await parts.channels.config(basket.channel, at.placedAt);
  if (!channel) return err(notFound(`There is no channel ${basket.channel}.`, ['channel']));
  const view = await viewOf(parts, basket, skus, internal);
  const groups = { view, channel, basket };
  const [prices, destinations] = await Promise.all([
    parts.channels.prices(
      channel.code,
      view.products.map((product) => product.sku),
      at.placedAt,
    ),
    Promise.all(basket.groups.map((group) => destinationOf(parts, group, groups, internal))),
  ]);
  return ok({ basket, channel, view, prices, destinations, placedAt: at.placedAt });
}

/** The same question with what is sellable now: stock has changed since. A store that has too little by now may have it brought. */
export async function refreshed(parts: QuoteParts, question: QuoteQuestion, context: InternalContext): Promise<QuoteQuestion> {
  const skus = [...new Set(question.basket.groups.flatMap((group) => group.lines.map((line) => line.sku)))];
  const internal = serviceContext('orders', context);
  // What could be promised beyond stock may be gone as well: it is asked again if it is needed again.
  const { offers: _asked, fullDays = [], ...of } = question;
  const { basket } = of;
  const now = withFullDays({ ...of, view: await viewOf(parts, basket, skus, internal) }, fullDays);
  const isBrought = basket.groups.map((group, index) => question.destinations[index]?.lanes.isEmpty && mayBeBrought(now, group));
  if (!isBrought.includes(true)) return now;
  const destinations = question.destinations.map((known, index) => {
    const group = basket.groups[index];
    return group && isBrought[index] ? destinationOf(parts, group, now, internal) : known;
  });
  return { ...now, destinations: await Promise.all(destinations) };
}

/** What stock has for the basket. What the cart holds is the buyer's own, so it counts as if it stood there free. */
async function viewOf(parts: QuoteParts, basket: Basket, skus: readonly string[], internal: InternalContext): Promise<SourcingView> {
  const { channel, holdId } = basket;
  const [view, hold] = await Promise.all([
    parts.stock.sourcingView({ channel, skus }, internal),
    holdId ? parts.stock.reservation(holdId, internal) : null,
  ]);
  const known = knowingFullDays(view);
  if (hold?.state !== 'HELD') return known;
  const levels = new Map(view.levels.map((level) => [`${level.sku}\n${level.location}`, level]));
  for (const { sku, location, quantity } of hold.lines) {
    const key = `${sku}\n${location}`;
    levels.set(key, { sku, location, ...levels.get(key), sellable: (levels.get(key)?.sellable ?? 0) + quantity });
  }
  return { ...known, levels: [...levels.values()] };
}

/** Says of each location on which days it begins no more orders. The same view where there are no limits. */
function knowingFullDays(view: SourcingView): SourcingView {
  const full = new Map<string, string[]>();
  for (const { location, days } of view.capacity ?? []) {
    const taken = days.filter((day) => isTaken(day.ordersLimit, day.ordersUsed) || isTaken(day.unitsLimit, day.unitsUsed));
    if (taken.length > 0) full.set(location, column(taken));
  }
  return full.size === 0 ? view : { ...view, locations: fullDaysOf(view.locations)(full) };
}

/** The same list for as long as the same days are full: what is worked out of a network is kept with it. */
const fullDaysOf = keptFor((locations: SourcingView['locations']) => {
  let last = { text: '', locations };
  return (full: ReadonlyMap<string, readonly string[]>): SourcingView['locations'] => {
    const text = JSON.stringify([...full]);
    if (last.text !== text) last = { text, locations: locations.map((each) => ({ ...each, fullOn: full.get(each.code) ?? [] })) };
    return last.locations;
  };
});

const isTaken = (limit: number | null, used: number): boolean => limit !== null && used >= limit;
const column = (days: readonly { readonly day: string }[]): string[] => days.map(({ day }) => day);

type Groups = Pick<QuoteQuestion, 'view' | 'channel' | 'basket'>;

async function destinationOf(parts: QuoteParts, group: BasketGroup, groups: Groups, internal: InternalContext): Promise<Destination> {
  const { address, method } = group;
  const { view } = groups;
  if (!address) {
    const isBrought = mayBeBrought(groups, group);
    return { point: null, timeZone: null, lanes: isBrought ? await lanesToStore(parts, group, view, internal) : noLanes };
  }
  const { point, timeZone } = parts.address.locate(address);
  const { countryCode, region } = address;
  const lanes = method === 'SHIP' ? await lanesToPlace(parts, view, { point, countryCode, region }, internal) : noLanes;
  return { point, timeZone, lanes };
}

interface LanePlace {
  readonly point: Point | null;
  readonly countryCode: string;
  readonly region: string | null;
}

/** The carrier services to a place. */
export async function lanesToPlace(
  parts: Pick<Parts, 'shipments'>,
  { locations }: Pick<SourcingView, 'locations'>,
  { point, countryCode, region }: LanePlace,
  internal: InternalContext,
): Promise<Lanes> {
  const originCountries = sendingCountries(locations);
  if (originCountries.length === 0) return noLanes;
  return lanesTo(await parts.shipments.laneChart({ originCountries, countryCode, region }, internal), locations, point);
}

/** Where units are that send parcels. */
const sendingCountries = keptFor((locations: SourcingView['locations']): readonly string[] => {
  const sending = locations.filter(({ methods }) => methods.includes('SHIP'));
  return [...new Set(sending.map(({ countryCode }) => countryCode))].sort();
});

/** The carrier services that bring goods to a store. */
export async function lanesToStore(
  parts: Pick<Parts, 'shipments'>,
  { location }: Pick<BasketGroup, 'location'>,
  view: Pick<SourcingView, 'locations'>,
  internal: InternalContext,
): Promise<Lanes> {
  const store = view.locations.find(({ code }) => code === location);
  if (!store) return noLanes;
  const { countryCode, region } = store;
  return lanesToPlace(parts, view, { point: pointOf(store), countryCode, region }, internal);
}
