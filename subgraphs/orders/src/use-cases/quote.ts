import type { Lane, LanesInput, SourcingView } from '@baton/contracts';
import { err, ok, type Result } from '@baton/kernel';
import { type InternalContext, type NotFoundErrorData, notFound, serviceContext } from '@baton/platform';
import type { Basket, BasketGroup } from '../domain/basket.ts';
import { keptFor } from '../domain/kept-for.ts';
import { mayBeBrought } from '../domain/quote/to-store.ts';
import type { Destination, QuoteQuestion } from '../domain/quote/types.ts';
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
  const { offers: _asked, ...of } = question;
  const { basket } = of;
  const now = { ...of, view: await viewOf(parts, basket, skus, internal) };
  const isBrought = basket.groups.map((group, index) => question.destinations[index]?.lanes.length === 0 && mayBeBrought(now, group));
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
  const known = withFullDays(view);
  if (hold?.state !== 'HELD') return known;
  const levels = new Map(view.levels.map((level) => [`${level.sku}\n${level.location}`, level]));
  for (const { sku, location, quantity } of hold.lines) {
    const key = `${sku}\n${location}`;
    levels.set(key, { sku, location, ...levels.get(key), sellable: (levels.get(key)?.sellable ?? 0) + quantity });
  }
  return { ...known, levels: [...levels.values()] };
}

/** Says of each location on which days it begins no more orders. The same view where there are no limits. */
function withFullDays(view: SourcingView): SourcingView {
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

const knownOrigins = new WeakMap<SourcingView['locations'], LanesInput['origins']>();

/** The units that send parcels: the same list for the same locations. */
function originsOf(locations: SourcingView['locations']): LanesInput['origins'] {
  const known = knownOrigins.get(locations);
  if (known) return known;
  const origins = locations
    .filter((location) => location.methods.includes('SHIP'))
    .map(({ code, countryCode, latitude, longitude }) => ({ location: code, countryCode, latitude, longitude }));
  knownOrigins.set(locations, origins);
  return origins;
}

type Groups = Pick<QuoteQuestion, 'view' | 'channel' | 'basket'>;

async function destinationOf(parts: QuoteParts, group: BasketGroup, groups: Groups, internal: InternalContext): Promise<Destination> {
  const { address, method } = group;
  const { view } = groups;
  if (!address)
    return { point: null, timeZone: null, lanes: mayBeBrought(groups, group) ? await lanesToStore(parts, group, view, internal) : [] };
  const place = parts.address.locate(address);
  const origins = originsOf(view.locations);
  if (method !== 'SHIP' || origins.length === 0) return { ...place, lanes: [] };
  const destination = {
    countryCode: address.countryCode,
    region: address.region,
    postalCode: address.postalCode ?? '',
    latitude: place.point?.latitude ?? null,
    longitude: place.point?.longitude ?? null,
  };
  return { ...place, lanes: await parts.shipments.lanes({ origins, destination }, internal) };
}

/** The carrier services that bring goods to a store. */
export async function lanesToStore(
  parts: Pick<Parts, 'shipments'>,
  { location }: Pick<BasketGroup, 'location'>,
  { locations }: Pick<SourcingView, 'locations'>,
  internal: InternalContext,
): Promise<readonly Lane[]> {
  const store = locations.find(({ code }) => code === location);
  const origins = originsOf(locations);
  if (!store || origins.length === 0) return [];
  const { countryCode, region, postalCode, latitude, longitude } = store;
  return parts.shipments.lanes(
    { origins, destination: { countryCode, region, postalCode: postalCode ?? '', latitude, longitude } },
    internal,
  );
}
