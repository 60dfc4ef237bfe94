import type { SourcingView } from '@baton/contracts';
import { err, ok, type Result } from '@baton/kernel';
import { type InternalContext, type NotFoundErrorData, notFound, serviceContext } from '@baton/platform';
import type { Basket, BasketGroup } from '../domain/basket.ts';
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
  const channel = await parts.channels.config(basket.channel);
  if (!channel) return err(notFound(`There is no channel ${basket.channel}.`, ['channel']));
  const view = await parts.stock.sourcingView({ channel: basket.channel, skus }, internal);
  const [prices, destinations] = await Promise.all([
    parts.channels.prices(
      channel.code,
      view.products.map((product) => product.sku),
      at.placedAt,
    ),
    Promise.all(basket.groups.map((group) => destinationOf(parts, group, view, internal))),
  ]);
  return ok({ basket, channel, view, prices, destinations, placedAt: at.placedAt });
}

/** The same question with what is sellable now: stock has changed since. */
export async function refreshed(parts: QuoteParts, question: QuoteQuestion, context: InternalContext): Promise<QuoteQuestion> {
  const skus = [...new Set(question.basket.groups.flatMap((group) => group.lines.map((line) => line.sku)))];
  const view = await parts.stock.sourcingView({ channel: question.channel.code, skus }, serviceContext('orders', context));
  return { ...question, view };
}

async function destinationOf(parts: QuoteParts, group: BasketGroup, view: SourcingView, internal: InternalContext): Promise<Destination> {
  const { address, method } = group;
  if (!address) return { point: null, timeZone: null, lanes: [] };
  const place = parts.address.locate(address);
  const origins = view.locations
    .filter((location) => location.methods.includes('SHIP'))
    .map(({ code, countryCode, latitude, longitude }) => ({ location: code, countryCode, latitude, longitude }));
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
