import type { FulfilmentRelease, SourcingLocation, SourcingView } from '@baton/contracts';
import { assert } from '@baton/kernel';
import { type InternalContext, serviceContext } from '@baton/platform';
import type { PartToCollect } from '../domain/collection.ts';
import type { OrderGroupView, OrderView } from '../domain/order-view.ts';
import { type Bringing, bringingFrom, bringPromise } from '../domain/promise/bring.ts';
import { workDay } from '../domain/promise/candidate.ts';
import { lanesOfService, noLanes, reachedFrom } from '../domain/promise/lanes.ts';
import { carrierPromise, counterPromise } from '../domain/promise/promise.ts';
import { describedNeeds } from '../domain/quote/goods-facts.ts';
import { locationFacts } from '../domain/quote/site-facts.ts';
import { isShortAt, storeOf } from '../domain/quote/to-store.ts';
import type { MissingLine } from '../domain/resourcing.ts';
import type { SourcingSubject } from '../domain/sourcing/case.ts';
import type { GroupQuestion } from '../domain/sourcing/group.ts';
import { type Levels, levelsOf } from '../domain/sourcing/levels.ts';
import type { ShipToStore } from '../domain/sourcing/profile.ts';
import type { Parts } from '../parts.ts';
import { addressesOfOrders } from '../persistence/order-repository.ts';
import { lanesToPlace, lanesToStore } from './quote.ts';

/** What a group is sourced again from, and by when each unit has to send. */
export interface ResourcingQuestion {
  readonly question: GroupQuestion;
  dispatchBy(location: string): Date | null;
  /** When goods from a unit are at the counter where they are collected; null for what is not brought there. */
  brought(location: string): PartToCollect['transfer'];
  /** On which of a unit's days the work is done, YYYY-MM-DD. */
  workDay(location: string): string | null;
}

/** A group that goods travel for. */
export type MovedGroup = Omit<OrderGroupView, 'method'> & { readonly method: FulfilmentRelease['method'] };

/** Asks stock and shipments for everything that missing units are sourced from: the locations that refused them are barred. */
export async function resourcingQuestion(
  parts: Parts,
  order: OrderView,
  group: MovedGroup,
  missing: readonly MissingLine[],
  traceId: string,
  /** When the work can begin. @defaultValue now */
  workAt: Date = parts.clock.now(),
  /** Whether what a store lacks may be brought to it. @defaultValue false */
  mayBring = false,
): Promise<ResourcingQuestion> {
  const context = serviceContext('orders', { traceId });
  const channel = await parts.channels.config(order.channel);
  assert(channel, `there is no channel ${order.channel}`);
  const view = await parts.stock.sourcingView({ channel: order.channel, skus: [...new Set(missing.map((line) => line.sku))] }, context);
  const place = await placeOf(parts, order.id, group.id);
  const lanes = group.method === 'SHIP' && place !== null ? await lanesToPlace(parts, view, place, context) : noLanes;
  const fitting = group.service === null ? lanes : lanesOfService(lanes, group.service);
  const now = parts.clock.now();
  const levels = levelsOf(view.levels);
  const needs = missing.map((line) => ({ key: line.id, sku: line.sku, quantity: line.quantity }));
  const prices = await parts.channels.prices(
    channel.code,
    needs.map((need) => need.sku),
    now,
  );
  const service = group.service ?? '';
  const lacking = missing.map(({ sku, quantity, refusals }) => ({ sku, quantity, refusedBy: Object.keys(refusals) }));
  const stored = mayBring ? storeOf({ view, channel }, group) : null;
  const bringing = stored && (await bringingToStore(parts, { ...stored, group, view, workAt, levels, needs: lacking }, context));
  const dates = {
    method: group.method,
    service,
    placedAt: now,
    workAt,
    locations: view.locations,
    lanes: fitting,
    needs,
    levels,
    bringing,
  };
  return {
    question: {
      method: group.method,
      location: group.location,
      destination: place?.point ?? null,
      needs: describedNeeds(needs, { products: view.products, prices, currency: channel.currency, profile: channel.profile }),
      sites: view.locations,
      levels,
      at: now,
      subject: { channel: channel.code, market: channel.market, service, ...placeSubject(place) },
      facts: locationFacts({ ...dates, destinationZone: place?.timeZone ?? null }),
      reachable: group.method === 'SHIP' ? reachedFrom(fitting) : bringing && bringingFrom(bringing),
      barred: new Map(missing.flatMap((line) => Object.entries(line.refusals))),
      profile: channel.profile,
    },
    brought(code) {
      const promise = bringing && code !== group.location ? bringPromise(bringing, code) : null;
      return promise && { arrivesAt: promise.arrivesAt, readyAt: promise.earliestAt };
    },
    workDay(code) {
      const unit = view.locations.find((location) => location.code === code);
      return unit ? workDay(unit, workAt, service) : null;
    },
    dispatchBy(code) {
      const unit = view.locations.find((location) => location.code === code);
      if (unit === undefined) return null;
      if (group.method !== 'SHIP') return counterPromise(unit, workAt, group.service)?.dispatchBy ?? null;
      const times = fitting
        .at(code)
        .map((lane) => carrierPromise({ unit, lane, placedAt: workAt, destinationZone: place?.timeZone ?? channel.timeZone }))
        .flatMap((promise) => promise?.dispatchBy.getTime() ?? []);
      return times.length === 0 ? null : new Date(Math.max(...times));
    },
  };
}

/** How a store's group can be completed from elsewhere; null where the store lacks nothing. What refused it counts as lacking. */
async function bringingToStore(
  parts: Parts,
  asked: {
    readonly store: SourcingLocation;
    readonly rules: ShipToStore;
    readonly group: MovedGroup;
    readonly view: SourcingView;
    readonly workAt: Date;
    readonly levels: Levels;
    readonly needs: readonly MissingNeed[];
  },
  context: InternalContext,
): Promise<Bringing | null> {
  const { store, rules, group, view, workAt, levels, needs } = asked;
  const refused = needs.some((need) => need.refusedBy.includes(store.code));
  if (!refused && !isShortAt(levels, store.code, needs)) return null;
  const lanes = await lanesToStore(parts, group, view, context);
  const own = lanesOfService(lanes, rules.service);
  return { store, receivingMinutes: rules.receivingMinutes, units: view.locations, lanes: own, workAt };
}

interface MissingNeed {
  readonly sku: string;
  readonly quantity: number;
  readonly refusedBy: readonly string[];
}

const placeSubject = (place: Place | null): SourcingSubject =>
  place === null ? {} : { countryCode: place.countryCode, ...(place.region !== null && { region: place.region }) };

type Place = ReturnType<Parts['address']['locate']> & {
  readonly countryCode: string;
  readonly region: string | null;
  readonly postalCode: string;
};

/** Where a group goes; null when the customer collects it. */
export async function placeOf(parts: Parts, orderId: string, groupId: string): Promise<Place | null> {
  const address = (await addressesOfOrders(parts.database, [orderId])).find((each) => each.slot === groupId);
  if (address === undefined) return null;
  const { countryCode, region, postalCode, city, latitude, longitude } = address;
  const coordinates = latitude === null || longitude === null ? null : { latitude, longitude };
  return {
    ...parts.address.locate({ countryCode, region, postalCode, city, coordinates }),
    countryCode,
    region,
    postalCode: postalCode ?? '',
  };
}
