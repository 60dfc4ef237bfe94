import type { ReleasedLane, SourcingLocation } from '@baton/contracts';
import { type BasketGroup, collected, unmoved } from '../basket.ts';
import { keptFor } from '../kept-for.ts';
import { bringingFrom, bringPromise } from '../promise/bring.ts';
import { type LanePromise, unitPromise, workDay } from '../promise/candidate.ts';
import { noLanes, reachedBy } from '../promise/lanes.ts';
import { latestOf } from '../promise/promise.ts';
import type { TransferPromise } from '../promise/transfer.ts';
import type { SourcingSubject } from '../sourcing/case.ts';
import { caseOf } from '../sourcing/case-of.ts';
import type { GroupQuestion, GroupShortage, Need, PlannedShipment } from '../sourcing/group.ts';
import type { Levels } from '../sourcing/levels.ts';
import { snapshotOf } from '../sourcing/snapshot.ts';
import { sourceCase } from '../sourcing/source-case.ts';
import type { TaxPlace } from '../tax.ts';
import { describedNeeds } from './goods-facts.ts';
import { partAndRest } from './rest.ts';
import { acceptedBy, restPromises } from './rest-promise.ts';
import { freeService, servicePrices } from './shipping.ts';
import { siteFacts, workFrom } from './site-facts.ts';
import { bringingTo } from './to-store.ts';
import type { QuotedLine, QuotedOption, QuotedShipment, QuoteQuestion } from './types.ts';

/** The ways in which a group can come from what is left, cheapest first, and why the others cannot. */
export interface GroupOptions {
  readonly options: readonly QuotedOption[];
  /** Of the services that were asked for and have no plan. */
  readonly shortages: readonly { readonly service: string; readonly shortage: GroupShortage; readonly question: GroupQuestion }[];
  /** Whether the named service is sold for this method at all. */
  readonly isServiceKnown: boolean;
}

/** What the lines of a group need of stock: components for kits, nothing for what is never counted. */
export function needsOf(lines: readonly QuotedLine[]): Need[] {
  return lines.flatMap((line): Need[] => {
    const { preferLocation, requireLocation } = line;
    const needOf = ({ key, sku, quantity }: Pick<Need, 'key' | 'sku' | 'quantity'>): Need => ({
      key,
      sku,
      quantity,
      preferLocation,
      requireLocation,
    });
    if (line.kind === 'BUNDLE') return line.components.map(needOf);
    return line.kind === 'PHYSICAL' ? [needOf(line)] : [];
  });
}

/** Sources a group once for each service that it could come with: of a question for the chosen one alone, until that is found. */
export function groupOptions(
  question: QuoteQuestion,
  index: number,
  lines: readonly QuotedLine[],
  levels: Levels,
  place: TaxPlace,
): GroupOptions {
  const group = question.basket.groups[index];
  if (!group) return { options: [], shortages: [], isServiceKnown: true };
  const priced = servicePrices(question.channel, group.method, place);
  const wanted = group.service ?? null;
  const isServiceKnown = wanted === null || priced.some((each) => each.service === wanted);
  const needs = needsOf(lines);
  if (needs.length === 0 || unmoved.includes(group.method)) {
    return { options: [unmovedOption(question.placedAt)], shortages: [], isServiceKnown };
  }
  const options: QuotedOption[] = [];
  // A service that brings a part now is only for a group that none brings wholly.
  const later: QuotedOption[] = [];
  const shortages: GroupOptions['shortages'][number][] = [];
  const services = question.isChosenOnly && wanted !== null ? priced.filter((each) => each.service === wanted) : priced;
  for (const each of services) {
    if (question.isChosenOnly && options.length > 0) break;
    const asked = sourcingQuestion(question, index, needs, levels, each.service);
    // Written once: the decision is made from it and recorded with it.
    const facts = caseOf(asked);
    const found = sourceCase(facts, asked.profile);
    const short = found.ok ? null : partAndRest(asked, found.error, question.offers ?? [], acceptedBy(lines));
    const late = short ? restPromises(question, index, short.rest, each.service) : [];
    const source = found.ok ? found.value : short?.source;
    if (!source || late.includes('NEVER')) {
      if (!found.ok) shortages.push({ service: each.service, shortage: found.error, question: asked });
      continue;
    }
    const bringing = bringingTo(question, index, needs, levels);
    const brought = source.shipments.map(({ location }) =>
      isBrought(group, location) && bringing ? bringPromise(bringing, location) : null,
    );
    const promises = source.shipments.map(
      (shipment, nth): LanePromise | null => withoutLane(brought[nth]) ?? shipmentPromise(question, index, shipment, each.service),
    );
    const shipments = source.shipments.map((shipment, nth) => ({
      location: shipment.location,
      lines: shipment.lines,
      dispatchBy: promises[nth]?.dispatchBy ?? null,
      workDay: workDayOf(question, shipment, each.service),
      lane: releasedLane(question, index, shipment, promises[nth] ?? null),
      transfer: broughtAt(brought[nth]),
    }));
    const promise = latestOf([...promises, ...late.filter((each) => each !== 'NEVER')]);
    const { decision } = source;
    const snapshot = short ? snapshotOf(short.asked) : facts;
    const option: QuotedOption = {
      service: each.service,
      shipping: each.shipping,
      promise,
      shipments,
      source: { shipments: source.shipments, decision, snapshot },
      rest: short?.rest,
    };
    (short ? later : options).push(option);
  }
  return { options: options.length > 0 ? options : later, shortages, isServiceKnown };
}

const isBrought = ({ method, location }: BasketGroup, from: string): boolean => collected.includes(method) && from !== location;
const withoutLane = (promise: TransferPromise | null | undefined): LanePromise | null => (promise ? { ...promise, lane: null } : null);
const broughtAt = (promise: TransferPromise | null | undefined): NonNullable<QuotedShipment['transfer']> | null =>
  promise ? { arrivesAt: promise.arrivesAt, readyAt: promise.earliestAt } : null;

/** What the sourcing of a group with a service starts from. */
export function sourcingQuestion(
  question: QuoteQuestion,
  index: number,
  needs: readonly Need[],
  levels: Levels,
  service: string,
): GroupQuestion {
  const group = question.basket.groups[index];
  const destination = question.destinations[index];
  const isShipped = group?.method === 'SHIP';
  const bringing = bringingTo(question, index, needs, levels);
  const { channel, view, prices } = question;
  const described = describedNeeds(needs, { products: view.products, prices, currency: channel.currency, profile: channel.profile });
  return {
    method: group?.method ?? 'SHIP',
    location: group?.location ?? null,
    destination: destination?.point ?? null,
    needs: described,
    sites: view.locations,
    levels,
    reachable: isShipped ? reachedBy(destination?.lanes ?? noLanes, service) : bringing && bringingFrom(bringing),
    profile: channel.profile,
    isForItself: true,
    at: question.placedAt,
    subject: subjectOf(question, index, service),
    facts: siteFacts(question, index, { needs, levels, service, bringing }),
  };
}

const locationsOf = keptFor((locations: readonly SourcingLocation[]) => new Map(locations.map((location) => [location.code, location])));

/** What the rules may ask of the group. */
function subjectOf({ channel, basket }: QuoteQuestion, index: number, service: string): SourcingSubject {
  const address = basket.groups[index]?.address;
  const place = address ? { countryCode: address.countryCode, ...(address.region !== null && { region: address.region }) } : {};
  return { channel: channel.code, market: channel.market, service, ...place };
}

/** What is promised of one shipment of a group. */
export function shipmentPromise(question: QuoteQuestion, index: number, shipment: PlannedShipment, service: string): LanePromise | null {
  const { view, basket, destinations } = question;
  const unit = locationsOf(view.locations).get(shipment.location);
  const group = basket.groups[index];
  const destination = destinations[index];
  if (!unit || !group) return null;
  const to = { lanes: destination?.lanes ?? noLanes, destinationZone: destination?.timeZone ?? null };
  return unitPromise(unit, { method: group.method, service, placedAt: workFrom(question), ...to });
}

function workDayOf(question: QuoteQuestion, { location }: PlannedShipment, service: string): string | null {
  const unit = locationsOf(question.view.locations).get(location);
  return unit ? workDay(unit, workFrom(question), service) : null;
}

/** The lane of a promise as shipments counts transit by it. */
function releasedLane(
  { view, basket, destinations }: QuoteQuestion,
  index: number,
  { location }: PlannedShipment,
  promise: LanePromise | null,
): ReleasedLane | null {
  const lane = promise?.lane;
  const unit = lane && locationsOf(view.locations).get(location);
  const destinationCountry = basket.groups[index]?.address?.countryCode;
  if (!lane || lane.band === undefined || !unit || destinationCountry === undefined) return null;
  const zones = { originZone: unit.timeZone, destinationZone: destinations[index]?.timeZone ?? unit.timeZone };
  return { carrier: lane.carrier, originCountry: unit.countryCode, destinationCountry, band: lane.band, ...zones };
}

/** What is not moved is there at once, and nothing is charged for bringing it. */
const unmovedOption = (at: Date): QuotedOption => ({
  ...freeService,
  promise: { earliestAt: at, latestAt: at },
  shipments: [],
  source: null,
});
