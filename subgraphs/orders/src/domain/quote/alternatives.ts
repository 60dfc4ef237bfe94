import type { SourcingLocation, SourcingProduct } from '@baton/contracts';
import { type BasketGroup, collected, type DeliveryMethod } from '../basket.ts';
import { milesOrNull, pointOf } from '../sourcing/geo.ts';
import { comesLater } from './later.ts';
import type { LineShortage } from './line-shortage.ts';
import { type Alternative, type AlternativeKind, type AlternativeWay, alternativesMax, ranked } from './problem.ts';
import { servicePrices } from './shipping.ts';
import type { QuotedLine, QuoteQuestion } from './types.ts';
import { type AlternativeSearch, attempt, type Way } from './way.ts';

/** How many other places are offered before a split and fewer units: those must find room among the five. */
const placesMax = 3;

/**
 * What could be had instead of a short line, really sourced from what is left: all of it elsewhere or later, all of it in parts, fewer. Each says what
 * becomes of the line, so that it can be placed as it is. Best first.
 */
export function alternativesFor(search: AlternativeSearch, short: LineShortage): Alternative[] {
  const { line } = short;
  const later = comesLater(search, line);
  const whole = [...elsewhere(search, line, line.quantity), ...otherServices(search, line), ...(later ? [later] : [])];
  const here = short.sellable > 0 ? asAsked(search, line, short.sellable) : null;
  const rest = here ? elsewhere(search, line, line.quantity - short.sellable)[0] : undefined;
  const inParts = here && rest ? [together(here, rest)] : [];
  return ranked([...whole, ...inParts, ...(here ? [here] : [])]).slice(0, alternativesMax);
}

/** Another product in the way that was asked for, all of its units. */
export function substituteFor(search: AlternativeSearch, instead: QuotedLine, kind: 'SUBSTITUTE' | 'UPGRADE'): Alternative | null {
  const group = groupOf(search);
  if (!group) return null;
  const ways = { method: group.method, location: group.location, address: group.address ? search.groupIndex : null };
  return attempt(search, instead, { ...ways, kind, quantity: instead.quantity, service: group.service });
}

const groupOf = ({ question, groupIndex }: AlternativeSearch): BasketGroup | undefined => question.basket.groups[groupIndex];

/** Fewer units in the way that was asked for. */
function asAsked(search: AlternativeSearch, line: QuotedLine, quantity: number): Alternative | null {
  const group = groupOf(search);
  if (!group) return null;
  const address = group.address ? search.groupIndex : null;
  const found = attempt(search, line, {
    method: group.method,
    location: group.location,
    service: group.service,
    address,
    quantity,
    kind: 'SPLIT',
  });
  return found && { ...found, ways: found.ways.map((way) => ({ ...way, stays: true })) };
}

function elsewhere(search: AlternativeSearch, line: QuotedLine, quantity: number): Alternative[] {
  return [...fromAnywhere(search, line, quantity), ...otherPlaces(search, line, quantity), ...shippedInstead(search, line, quantity)];
}

/** Where a line must come from one location: the same, from any other. */
function fromAnywhere(search: AlternativeSearch, line: QuotedLine, quantity: number): Alternative[] {
  const group = groupOf(search);
  if (!group || line.requireLocation === undefined) return [];
  const address = group.address ? search.groupIndex : null;
  return found(search, line, {
    method: group.method,
    location: group.location,
    service: group.service,
    address,
    quantity,
    kind: 'OTHER_LOCATION',
  });
}

/** Collected at another location, the nearest first: to the location that was asked for, or to the address. */
function otherPlaces(search: AlternativeSearch, line: QuotedLine, quantity: number): Alternative[] {
  const { question, groupIndex } = search;
  const group = groupOf(search);
  if (!group) return [];
  const method = collected.includes(group.method) ? group.method : 'PICKUP';
  if (!allows(question, line, method)) return [];
  const asked = question.view.locations.find((location) => location.code === group.location);
  const from = asked ? pointOf(asked) : (question.destinations[groupIndex]?.point ?? null);
  const distance = (site: SourcingLocation): number => milesOrNull(from, pointOf(site)) ?? Number.POSITIVE_INFINITY;
  return question.view.locations
    .filter((site) => site.code !== group.location && site.methods.includes(method))
    .sort((a, b) => compareNumbers(distance(a), distance(b)) || (a.code < b.code ? -1 : 1))
    .flatMap((site) => found(search, line, { method, location: site.code, service: null, address: null, quantity, kind: 'OTHER_LOCATION' }))
    .slice(0, placesMax);
}

/** Shipped to an address of the basket, where it was to be collected. Without an address nobody could place it so. */
function shippedInstead(search: AlternativeSearch, line: QuotedLine, quantity: number): Alternative[] {
  const group = groupOf(search);
  const address = addressOf(search.question);
  if (!group || !collected.includes(group.method) || address === null || !allows(search.question, line, 'SHIP')) return [];
  return found(search, line, { method: 'SHIP', location: null, service: null, address, quantity, kind: 'OTHER_LOCATION' });
}

/** All of it with another service of the same method: what a slower carrier, or one from elsewhere, can bring. */
function otherServices(search: AlternativeSearch, line: QuotedLine): Alternative[] {
  const group = groupOf(search);
  if (!group?.service || !group.address) return [];
  const place = { country: group.address.countryCode, region: group.address.region };
  return servicePrices(search.question.channel, group.method, place)
    .filter(({ service }) => service !== group.service)
    .flatMap(({ service }) => {
      const way: Way = {
        method: group.method,
        location: null,
        service,
        address: search.groupIndex,
        quantity: line.quantity,
        kind: 'LATER_DATE',
      };
      return found(search, line, way);
    });
}

/** Where something could be shipped: to where the first group is that is shipped. */
function addressOf({ basket }: QuoteQuestion): AlternativeWay['address'] {
  const index = basket.groups.findIndex((group) => group.method === 'SHIP' && group.address !== null);
  return index >= 0 ? index : null;
}

function found(search: AlternativeSearch, line: QuotedLine, way: Way): Alternative[] {
  const alternative = attempt(search, line, way);
  return alternative ? [alternative] : [];
}

function together(here: Alternative, rest: Alternative): Alternative {
  const kind: AlternativeKind = 'SPLIT';
  const instants = [here.availableAt, rest.availableAt].flatMap((instant) => (instant ? [instant.getTime()] : []));
  return {
    ...{ ...rest, kind, location: null },
    quantity: here.quantity + rest.quantity,
    availableAt: instants.length === 2 ? new Date(Math.max(...instants)) : null,
    price: here.price === null || rest.price === null ? null : here.price + rest.price,
    ways: [...here.ways, ...rest.ways],
  };
}

function allows({ view }: QuoteQuestion, line: QuotedLine, method: DeliveryMethod): boolean {
  const product: SourcingProduct | undefined = view.products.find((each) => each.sku === line.sku);
  return product !== undefined && (product.methods.length === 0 || product.methods.includes(method));
}

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
