import { recordOf } from '@baton/kernel';
import type { CaseSite, SourcingCase } from './case.ts';
import { pointOf } from './geo.ts';
import { levelAt } from './levels.ts';
import { networkOf } from './network.ts';
import { mayOutdo, outdoneOf, type Placed } from './outdone.ts';
import type { GroupQuestion, SourcingSite } from './question.ts';

/** So many locations that have nothing of what is needed are looked at and kept, the nearest: they explain, and never send anything. */
export const idleSitesMax = 20;

/** Writes down what a question's answer depends on. */
export function caseOf(question: GroupQuestion): SourcingCase {
  const { method, location, needs } = question;
  const skus = [...new Set(needs.map((need) => need.sku))];
  const { kept, idle, outdone } = sighted(question, skus);
  return {
    method,
    location,
    at: question.at?.toISOString() ?? null,
    subject: question.subject ?? {},
    needs,
    sites: kept.map((placed) => caseSite(question, placed, skus)),
    sitesLeftOut: idle > 0 ? idle : undefined,
    sitesOutdone: outdone > 0 ? outdone : undefined,
  };
}

/**
 * Every field by its name. A literal that begins as the copy of what is known would be quicker written, but V8 then defines each field after the copy by a
 * call into its runtime: twelve microseconds of an order with ten locations.
 */
function caseSite(question: GroupQuestion, { site, miles }: Placed, skus: readonly string[]): CaseSite {
  const { method, location, levels, reachable, barred, facts } = question;
  const { code, type, countryCode, latitude, longitude, methods } = site;
  const known = facts?.get(code);
  const isHere = location === null || code === location;
  return {
    code,
    miles,
    latitude,
    longitude,
    servesMethod: isHere ? methods.includes(method) : sendsParcels(site),
    hasLane: reachable === null || reachable.has(code),
    stock: recordOf(skus, (sku) => levelAt(levels, code, sku)),
    type: known?.type ?? type,
    countryCode: known?.countryCode ?? countryCode,
    networks: known?.networks,
    capabilities: known?.capabilities,
    handles: known?.handles,
    tags: known?.tags,
    readyAt: known?.readyAt,
    deliveredBy: known?.deliveredBy,
    deliveryDays: known?.deliveryDays,
    capacity: known?.capacity,
    markdownRisk: known?.markdownRisk,
    barred: barred?.get(code),
  };
}

/** A vendor sends to customers, on a purchase order; nothing is brought from there. */
const sendsParcels = ({ methods, type }: SourcingSite): boolean => methods.includes('SHIP') && type !== 'VENDOR';

/**
 * The locations that a case is about, in their order, and how many it leaves out: of those that have nothing all but the nearest, except where shipments may
 * be brought together or the customer collects; and, where a question is decided for itself, those that nearer ones outdo.
 */
function sighted(question: GroupQuestion, skus: readonly string[]) {
  const { location, reachable, isForItself = false } = question;
  const store = location === null ? undefined : question.sites.find(({ code }) => code === location);
  const sites = location === null || reachable !== null ? question.sites : store ? [store] : [];
  const { placeOf, mergePoints, seenFrom } = networkOf(sites);
  const { miles, nearest } = seenFrom(location === null ? question.destination : store ? pointOf(store) : null);
  const placed = (places: Iterable<number>): Placed[] => {
    const found: Placed[] = [];
    for (const place of places) {
      const site = sites[place];
      if (site) found.push({ site, miles: site.code === location ? 0 : miles(place) });
    }
    return found;
  };
  const kept = placesOf(question, skus, placeOf);
  const outdone = isForItself && mayOutdo(kept.size) ? outdoneOf(question, placed(kept)) : none;
  for (const place of mergePoints) kept.add(place);
  if (store) kept.add(placeOf.get(store.code) ?? 0);
  const idle = sites.length - kept.size;
  let open = Math.min(idle, idleSitesMax);
  for (let nth = 0; open > 0; nth++) {
    const place = nearest[nth] ?? 0;
    if (kept.has(place)) continue;
    kept.add(place);
    open -= 1;
  }
  const shown = placed([...kept].sort((a, b) => a - b));
  return {
    kept: outdone.size === 0 ? shown : shown.filter(({ site }) => !outdone.has(site)),
    idle: Math.max(0, idle - idleSitesMax),
    outdone: outdone.size,
  };
}

const none: ReadonlySet<SourcingSite> = new Set();

/** Where some of what is needed is, among the locations that are looked at. */
function placesOf({ levels }: GroupQuestion, skus: readonly string[], placeOf: ReadonlyMap<string, number>): Set<number> {
  const places = new Set<number>();
  for (const sku of skus) {
    for (const [code, units] of levels.get(sku) ?? []) {
      const place = units > 0 ? placeOf.get(code) : undefined;
      if (place !== undefined) places.add(place);
    }
  }
  return places;
}
