import { recordOf } from '@baton/kernel';
import type { CaseSite, SiteFacts, SourcingCase } from './case.ts';
import { pointOf } from './geo.ts';
import { levelAt } from './levels.ts';
import { networkOf } from './network.ts';
import { outdoneOf, type Placed } from './outdone.ts';
import type { GroupQuestion, SourcingSite } from './question.ts';

/** So many locations that have nothing of what is needed are looked at and kept, the nearest: they explain, and never send anything. */
export const idleSitesMax = 20;

/** Writes down what a question's answer depends on. */
export function caseOf(question: GroupQuestion): SourcingCase {
  const { method, location, levels, reachable, barred, facts } = question;
  const skus = [...new Set(question.needs.map((need) => need.sku))];
  const { kept, idle, outdone } = sighted(question, skus);
  const known = knownFacts();
  const sites = kept.map(({ site, miles }): CaseSite => {
    const { code, latitude, longitude, methods } = site;
    const isHere = location === null || code === location;
    return {
      ...known(site, facts?.get(code), barred?.get(code)),
      code,
      miles,
      latitude,
      longitude,
      servesMethod: isHere ? methods.includes(method) : sendsParcels(site),
      hasLane: reachable === null || reachable.has(code),
      stock: recordOf(skus, (sku) => levelAt(levels, code, sku)),
    };
  });
  return {
    ...{ method, location, at: question.at?.toISOString() ?? null, subject: question.subject ?? {}, needs: question.needs, sites },
    ...(idle > 0 && { sitesLeftOut: idle }),
    ...(outdone > 0 && { sitesOutdone: outdone }),
  };
}

/** What is known of locations by themselves. Many are of one type and promise the same: what they share is put together once. */
function knownFacts(): (site: SourcingSite, facts: SiteFacts | undefined, barred: string | undefined) => Partial<CaseSite> {
  const shared = new Map<SiteFacts | undefined, Map<string, Partial<CaseSite>>>();
  return (site, facts, barred) => {
    const alike = shared.get(facts) ?? new Map<string, Partial<CaseSite>>();
    shared.set(facts, alike);
    const kind = `${site.type} ${site.countryCode}`;
    const known = alike.get(kind) ?? { ...ofDefined(site), ...facts };
    alike.set(kind, known);
    return barred === undefined ? known : { ...known, barred };
  };
}

const ofDefined = ({ type, countryCode }: SourcingSite): SiteFacts => ({
  ...(type !== undefined && { type }),
  ...(countryCode !== undefined && { countryCode }),
});

/** A vendor sends to customers, on a purchase order; nothing is brought from there. */
const sendsParcels = ({ methods, type }: SourcingSite): boolean => methods.includes('SHIP') && type !== 'VENDOR';

/**
 * The locations that a case is about, in their order, and how many it leaves out: of those that have nothing all but the nearest, except where shipments may
 * be brought together or the customer collects; and, where a question is decided for itself, those that nearer ones outdo.
 */
function sighted(question: GroupQuestion, skus: readonly string[]) {
  const { location, reachable, levels } = question;
  const store = location === null ? undefined : question.sites.find(({ code }) => code === location);
  const sites = location === null || reachable !== null ? question.sites : store ? [store] : [];
  const { placeOf, mergePoints, seenFrom } = networkOf(sites);
  const { miles, nearest } = seenFrom(location === null ? question.destination : store ? pointOf(store) : null);
  const placed = (place: number): Placed[] => {
    const site = sites[place];
    return site ? [{ site, miles: site.code === location ? 0 : miles(place) }] : [];
  };
  const having = new Set(skus.flatMap((sku) => placesOf(levels.get(sku), placeOf)));
  const outdone = question.isForItself ? outdoneOf(question, [...having].flatMap(placed)) : none;
  const kept = new Set([...having, ...mergePoints, ...(store ? [placeOf.get(location ?? '') ?? 0] : [])]);
  const idle = sites.length - kept.size;
  let open = Math.min(idle, idleSitesMax);
  for (let nth = 0; open > 0; nth++) {
    const place = nearest[nth] ?? 0;
    if (kept.has(place)) continue;
    kept.add(place);
    open -= 1;
  }
  const shown = [...kept].sort((a, b) => a - b).flatMap(placed);
  return { kept: shown.filter(({ site }) => !outdone.has(site)), idle: Math.max(0, idle - idleSitesMax), outdone: outdone.size };
}

const none: ReadonlySet<SourcingSite> = new Set();

/** Where some of a SKU is, among the locations that are looked at. */
function placesOf(stock: ReadonlyMap<string, number> | undefined, placeOf: ReadonlyMap<string, number>): number[] {
  const places: number[] = [];
  for (const [code, units] of stock ?? []) {
    const place = units > 0 ? placeOf.get(code) : undefined;
    if (place !== undefined) places.push(place);
  }
  return places;
}
