import type { SourcingLocation, SourcingProduct } from '@baton/contracts';
import { collected, type DeliveryMethod } from '../basket.ts';
import { milesOrNull, pointOf } from '../sourcing/geo.ts';
import { sourceGroup } from '../sourcing/group.ts';
import type { Levels } from '../sourcing/levels.ts';
import type { LineShortage } from './line-shortage.ts';
import { needsOf, shipmentPromise, sourcingQuestion } from './options.ts';
import { type Alternative, alternativesMax } from './problem.ts';
import { servicePrices } from './shipping.ts';
import type { Destination, QuotedLine, QuoteQuestion } from './types.ts';

/** How many other places are offered before a split and fewer units: those must find room among the five. */
const placesMax = 3;

interface Search {
  readonly question: QuoteQuestion;
  readonly groupIndex: number;
  readonly short: LineShortage;
  /** What is left for this group. */
  readonly levels: Levels;
}

/** What could be had instead of a short line, really sourced from what is left: all of it elsewhere, all of it in parts, fewer. Best first. */
export function alternativesFor(search: Search): Alternative[] {
  const { short } = search;
  const elsewhere = [...otherPlaces(search, short.line.quantity), ...shippedInstead(search, short.line.quantity)];
  const here = short.sellable > 0 ? asAsked(search, short.sellable) : null;
  const rest = here
    ? [...otherPlaces(search, short.line.quantity - short.sellable), ...shippedInstead(search, short.line.quantity - short.sellable)][0]
    : undefined;
  const inParts = here && rest ? [together(search, here, rest)] : [];
  return [...elsewhere, ...inParts, ...(here ? [here] : [])].slice(0, alternativesMax);
}

/** Fewer units in the way that was asked for. */
function asAsked(search: Search, quantity: number): Alternative | null {
  const group = search.question.basket.groups[search.groupIndex];
  return group ? attempt(search, { method: group.method, location: group.location, quantity, kind: 'SPLIT' }) : null;
}

/** Collected at another location, the nearest first: to the location that was asked for, or to the address. */
function otherPlaces(search: Search, quantity: number): Alternative[] {
  const { question, groupIndex } = search;
  const group = question.basket.groups[groupIndex];
  if (!group) return [];
  const method = collected.includes(group.method) ? group.method : 'PICKUP';
  if (!allows(search, method)) return [];
  const asked = question.view.locations.find((location) => location.code === group.location);
  const from = asked ? pointOf(asked) : (question.destinations[groupIndex]?.point ?? null);
  const distance = (site: SourcingLocation): number => milesOrNull(from, pointOf(site)) ?? Number.POSITIVE_INFINITY;
  return question.view.locations
    .filter((site) => site.code !== group.location && site.methods.includes(method))
    .sort((a, b) => compareNumbers(distance(a), distance(b)) || (a.code < b.code ? -1 : 1))
    .flatMap((site) => attempt(search, { method, location: site.code, quantity, kind: 'OTHER_LOCATION' }) ?? [])
    .slice(0, placesMax);
}

/** Shipped to an address of the basket, where it was to be collected. */
function shippedInstead(search: Search, quantity: number): Alternative[] {
  const group = search.question.basket.groups[search.groupIndex];
  if (!group || !collected.includes(group.method) || !allows(search, 'SHIP')) return [];
  const found = attempt(search, { method: 'SHIP', location: null, quantity, kind: 'OTHER_LOCATION' });
  return found ? [found] : [];
}

interface Way {
  readonly method: DeliveryMethod;
  readonly location: string | null;
  readonly quantity: number;
  readonly kind: Alternative['kind'];
}

/** Sources the way as a group of its own; null when it cannot be had. */
function attempt(search: Search, way: Way): Alternative | null {
  const { question, short } = search;
  const destination = destinationOf(search, way);
  const asked: QuoteQuestion = {
    ...question,
    basket: { ...question.basket, groups: [{ ...way, service: null, address: null, lines: [] }] },
    destinations: [destination ?? { point: null, timeZone: null, lanes: [] }],
  };
  const place = { country: question.channel.country, region: null };
  for (const { service } of servicePrices(question.channel, way.method, place)) {
    const sourcing = sourcingQuestion(asked, 0, needsOf([unitsOf(short.line, way.quantity)]), search.levels, service);
    // Without an address nobody knows whether a carrier goes there: it can be had, without a date.
    const found = sourceGroup(destination === null ? { ...sourcing, reachable: null } : sourcing);
    if (!found.ok) continue;
    const promises = found.value.shipments.map((shipment) => shipmentPromise(asked, 0, shipment, service));
    const instants = promises.map((promise) => (way.method === 'SHIP' ? promise?.latestAt : promise?.earliestAt));
    const [single, ...others] = found.value.shipments;
    return {
      kind: way.kind,
      sku: short.line.sku,
      method: way.method,
      location: single && others.length === 0 ? single.location : null,
      availableAt: latestInstant(instants),
      quantity: way.quantity,
      price: short.line.unitPrice * BigInt(way.quantity),
    };
  }
  return null;
}

/** Where the way goes: the group's own destination, or for shipping instead that of the basket's first shipped group. Null when unknown. */
function destinationOf({ question, groupIndex }: Search, way: Way): Destination | null {
  if (way.location !== null) return { point: null, timeZone: null, lanes: [] };
  const groups = question.basket.groups;
  const index = groups[groupIndex]?.method === way.method ? groupIndex : groups.findIndex((group) => group.method === way.method);
  return question.destinations[index] ?? null;
}

function together(search: Search, here: Alternative, rest: Alternative): Alternative {
  const { line } = search.short;
  const quantity = here.quantity + rest.quantity;
  return {
    ...rest,
    kind: 'SPLIT',
    location: null,
    quantity,
    availableAt: latestInstant([here.availableAt, rest.availableAt]),
    price: line.unitPrice * BigInt(quantity),
  };
}

function allows({ question, short }: Search, method: string): boolean {
  const product: SourcingProduct | undefined = question.view.products.find((each) => each.sku === short.line.sku);
  return product !== undefined && (product.methods.length === 0 || product.methods.includes(method));
}

const unitsOf = (line: QuotedLine, quantity: number): QuotedLine => ({
  ...line,
  quantity,
  components: line.components.map((component) => ({ ...component, quantity: component.perKit * quantity })),
});

function latestInstant(instants: readonly (Date | null | undefined)[]): Date | null {
  const known = instants.flatMap((instant) => (instant ? [instant.getTime()] : []));
  return known.length === instants.length && known.length > 0 ? new Date(Math.max(...known)) : null;
}

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
