import type { SourcingLocation } from '@baton/contracts';
import { candidateDates, deliveryDays } from '../promise/candidate.ts';
import type { SiteFacts } from '../sourcing/case.ts';
import { type Levels, levelAt } from '../sourcing/levels.ts';
import type { Need } from '../sourcing/need.ts';
import type { QuoteQuestion } from './types.ts';

/**
 * What each location could promise for a group, for the rules that look at dates. Asked only of locations that have any of the goods. A location without
 * opening hours promises nothing, nor does anything while the destination is unknown: then nothing is known, which is no reason to leave a location out.
 */
export function siteFacts(
  question: QuoteQuestion,
  index: number,
  asked: { readonly needs: readonly Need[]; readonly levels: Levels; readonly service: string },
): ReadonlyMap<string, SiteFacts> {
  const { view, basket, destinations, placedAt } = question;
  const { needs, levels, service } = asked;
  const destination = destinations[index];
  const datesOf = candidateDates({
    ...{ service, placedAt, units: view.locations },
    method: basket.groups[index]?.method ?? 'SHIP',
    lanes: destination?.lanes ?? [],
    destinationZone: destination?.timeZone ?? null,
  });
  const facts = new Map<string, SiteFacts>();
  const isUnknown = basket.groups[index]?.method === 'SHIP' && (destination?.lanes ?? []).length === 0;
  if (isUnknown) return facts;
  for (const site of view.locations) {
    if (!needs.some((need) => levelAt(levels, site.code, need.sku) > 0)) continue;
    const dates = datesOf(site.code);
    const zone = destination?.timeZone ?? site.timeZone;
    if (dates)
      facts.set(site.code, { readyAt: dates.readyAt, deliveredBy: dates.deliveredBy, deliveryDays: deliveryDays(dates, placedAt, zone) });
    else if (worksEver(site)) facts.set(site.code, { readyAt: null, deliveredBy: null, deliveryDays: null });
  }
  return facts;
}

const worksEver = (site: SourcingLocation): boolean => site.openingHours.length > 0;
