import type { BasketAddress, DeliveryMethod } from '../basket.ts';
import { noLanes } from '../promise/lanes.ts';
import { sourceGroup } from '../sourcing/group.ts';
import type { Levels } from '../sourcing/levels.ts';
import { needsOf, shipmentPromise, sourcingQuestion } from './options.ts';
import type { Alternative, AlternativeKind, AlternativeWay } from './problem.ts';
import { servicePrices } from './shipping.ts';
import type { Destination, QuotedLine, QuoteQuestion } from './types.ts';

/** Where alternatives are looked for. */
export interface AlternativeSearch {
  readonly question: QuoteQuestion;
  readonly groupIndex: number;
  /** What is left for this group. */
  readonly levels: Levels;
}

/** A way in which some units may come. */
export interface Way {
  readonly kind: AlternativeKind;
  readonly method: DeliveryMethod;
  readonly location: string | null;
  /** Null: the cheapest that can be had. */
  readonly service: string | null;
  readonly address: AlternativeWay['address'];
  readonly quantity: number;
}

/** Sources units of a line this way, as a group of its own and from wherever; null when they cannot be had so. */
export function attempt(search: AlternativeSearch, line: QuotedLine, way: Way): Alternative | null {
  const { question } = search;
  const { method, location, address, quantity, kind } = way;
  const destination = destinationOf(question, address);
  const group = { method, location, service: null, address: basketAddress(question, address), lines: [] };
  const asked: QuoteQuestion = { ...question, basket: { ...question.basket, groups: [group] }, destinations: [destination] };
  const place = { country: group.address?.countryCode ?? question.channel.country, region: group.address?.region ?? null };
  const services = servicePrices(question.channel, method, place).filter(({ service }) => way.service === null || service === way.service);
  for (const { service } of services) {
    const source = sourceGroup(sourcingQuestion(asked, 0, needsOf([unitsOf(line, quantity)]), search.levels, service));
    if (!source.ok) continue;
    const promises = source.value.shipments.map((shipment) => shipmentPromise(asked, 0, shipment, service));
    const instants = promises.map((promise) => (method === 'SHIP' ? promise?.latestAt : promise?.earliestAt));
    const [single, ...others] = source.value.shipments;
    return {
      ...{ kind, sku: line.sku, method, quantity, price: line.unitPrice * BigInt(quantity) },
      location: single && others.length === 0 ? single.location : null,
      availableAt: latestInstant(instants),
      ways: [{ stays: false, sku: line.sku, quantity, method, location, service: method === 'SHIP' ? service : null, address }],
    };
  }
  return null;
}

const destinationOf = ({ destinations }: QuoteQuestion, address: number | null): Destination =>
  (address === null ? null : destinations[address]) ?? { point: null, timeZone: null, lanes: noLanes };

const basketAddress = ({ basket }: QuoteQuestion, address: number | null): BasketAddress | null =>
  (address === null ? null : basket.groups[address]?.address) ?? null;

/** From wherever they are: what a line wishes of locations is what could not be had. */
function unitsOf({ preferLocation: _prefer, requireLocation: _require, ...line }: QuotedLine, quantity: number): QuotedLine {
  return { ...line, quantity, components: line.components.map((component) => ({ ...component, quantity: component.perKit * quantity })) };
}

function latestInstant(instants: readonly (Date | null | undefined)[]): Date | null {
  const known = instants.flatMap((instant) => (instant ? [instant.getTime()] : []));
  return known.length === instants.length && known.length > 0 ? new Date(Math.max(...known)) : null;
}
