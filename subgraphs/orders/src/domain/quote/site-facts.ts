import type { SourcingLocation } from '@baton/contracts';
import { type Bringing, bringDates } from '../promise/bring.ts';
import { type CandidateDates, candidateDates, deliveryDays } from '../promise/candidate.ts';
import { type Lanes, noLanes } from '../promise/lanes.ts';
import type { SiteFacts } from '../sourcing/case.ts';
import type { Levels } from '../sourcing/levels.ts';
import type { Need } from '../sourcing/need.ts';
import { networkOf } from '../sourcing/network.ts';
import type { QuoteQuestion } from './types.ts';

/** What each location could promise for a group of a basket, for the rules that look at dates. */
export function siteFacts(
  question: QuoteQuestion,
  index: number,
  asked: { readonly needs: readonly Need[]; readonly levels: Levels; readonly service: string; readonly bringing?: Bringing | null },
): ReadonlyMap<string, SiteFacts> {
  const { view, basket, destinations, placedAt } = question;
  const { needs, levels, service, bringing } = asked;
  const destination = destinations[index];
  return locationFacts({
    method: basket.groups[index]?.method ?? 'SHIP',
    service,
    placedAt,
    workAt: workFrom(question),
    locations: view.locations,
    lanes: destination?.lanes ?? noLanes,
    destinationZone: destination?.timeZone ?? null,
    needs,
    levels,
    bringing: bringing ?? null,
  });
}

/** When the work of an order can begin at the earliest: it may have to wait for its release. */
export const workFrom = ({ placedAt, channel }: Pick<QuoteQuestion, 'placedAt' | 'channel'>): Date =>
  channel.releaseDelayMinutes ? new Date(placedAt.getTime() + channel.releaseDelayMinutes * 60_000) : placedAt;

export interface FactsQuestion {
  readonly method: string;
  readonly service: string;
  /** What days are counted from. */
  readonly placedAt: Date;
  /** When work can begin. */
  readonly workAt: Date;
  readonly locations: readonly SourcingLocation[];
  readonly lanes: Lanes;
  readonly destinationZone: string | null;
  readonly needs: readonly Need[];
  readonly levels: Levels;
  /** How goods come from other locations to where they are collected; null or left out: they do not. */
  readonly bringing?: Bringing | null;
}

/**
 * What each location could promise. Asked only of locations that have any of the goods. A location without opening hours promises nothing, nor does
 * anything while the destination is unknown: then nothing is known, which is no reason to leave a location out.
 */
export function locationFacts(asked: FactsQuestion): ReadonlyMap<string, SiteFacts> {
  const { method, service, placedAt, workAt, locations, lanes, destinationZone, needs, levels, bringing = null } = asked;
  const facts = new Map<string, SiteFacts>();
  if (method === 'SHIP' && lanes.isEmpty) return facts;
  const datesOf = candidateDates({ method, service, placedAt: workAt, units: locations, lanes, destinationZone });
  const known = networkOf(locations).placeOf;
  // Locations that promise the same, which those of different zones never do, share what is known of them.
  const promised = new Map<CandidateDates, SiteFacts>();
  for (const code of havingSome(needs, levels)) {
    const site = locations[known.get(code) ?? -1];
    if (!site) continue;
    const dates = bringing && site.code !== bringing.store.code ? bringDates(bringing, site.code) : datesOf(site.code);
    if (dates === null) {
      if (worksEver(site)) facts.set(site.code, neverComes);
      continue;
    }
    let shared = promised.get(dates);
    if (shared === undefined) {
      const { readyAt, deliveredBy } = dates;
      shared = { readyAt, deliveredBy, deliveryDays: deliveryDays(dates, placedAt, destinationZone ?? site.timeZone) };
      promised.set(dates, shared);
    }
    facts.set(site.code, shared);
  }
  return facts;
}

/** Codes of the locations that have any of what is needed. */
function havingSome(needs: readonly Need[], levels: Levels): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { sku } of needs) for (const [code, units] of levels.get(sku) ?? []) if (units > 0) codes.add(code);
  return codes;
}

const neverComes: SiteFacts = { readyAt: null, deliveredBy: null, deliveryDays: null };

const worksEver = (site: SourcingLocation): boolean => site.openingHours.length > 0;
