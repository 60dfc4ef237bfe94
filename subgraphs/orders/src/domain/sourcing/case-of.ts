import { recordOf } from '@baton/kernel';
import type { CaseSite, SiteFacts, SourcingCase } from './case.ts';
import { milesOrNull, pointOf } from './geo.ts';
import { levelAt } from './levels.ts';
import type { GroupQuestion } from './question.ts';

/** So many locations that have nothing of what is needed are looked at and kept, the nearest: they explain, and never send anything. */
export const idleSitesMax = 20;

const written = new WeakMap<GroupQuestion, SourcingCase>();

/** Writes down what a question's answer depends on: once, for the decision and for its record. */
export function caseOf(question: GroupQuestion): SourcingCase {
  const known = written.get(question);
  if (known) return known;
  const facts = writtenCase(question);
  written.set(question, facts);
  return facts;
}

function writtenCase(question: GroupQuestion): SourcingCase {
  const skus = [...new Set(question.needs.map((need) => need.sku))];
  const { method, location, destination, levels, reachable, barred, facts } = question;
  const place = location === null ? undefined : question.sites.find((site) => site.code === location);
  const store = place ? pointOf(place) : null;
  const sites = question.sites
    .filter((site) => location === null || site.code === location || reachable !== null)
    .map((site): CaseSite => {
      const isHere = location === null || site.code === location;
      return {
        ...factsOf(site, facts?.get(site.code), barred?.get(site.code)),
        code: site.code,
        miles: location === null ? milesOrNull(pointOf(site), destination) : isHere ? 0 : milesOrNull(pointOf(site), store),
        latitude: site.latitude,
        longitude: site.longitude,
        servesMethod: isHere ? site.methods.includes(method) : sendsParcels(site),
        hasLane: reachable === null || reachable.has(site.code),
        stock: recordOf(skus, (sku) => levelAt(levels, site.code, sku)),
      };
    });
  const kept = withoutIdle(sites, location);
  const left = sites.length - kept.length;
  return {
    ...{ method, location, at: question.at?.toISOString() ?? null, subject: question.subject ?? {}, needs: question.needs, sites: kept },
    ...(left > 0 && { sitesLeftOut: left }),
  };
}

/** What is known of a location by itself. Nearly always type and country alone: one object, and nothing that is undefined. */
function factsOf(
  { type, countryCode }: GroupQuestion['sites'][number],
  facts: SiteFacts | undefined,
  barred: string | undefined,
): Partial<CaseSite> {
  const own: SiteFacts = type !== undefined && countryCode !== undefined ? { type, countryCode } : ofDefined({ type, countryCode });
  const all = facts ? { ...own, ...facts } : own;
  return barred === undefined ? all : { ...all, barred };
}

const ofDefined = ({ type, countryCode }: { type: string | undefined; countryCode: string | undefined }): SiteFacts => ({
  ...(type !== undefined && { type }),
  ...(countryCode !== undefined && { countryCode }),
});

/** A vendor sends to customers, on a purchase order; nothing is brought from there. */
const sendsParcels = ({ methods, type }: GroupQuestion['sites'][number]): boolean => methods.includes('SHIP') && type !== 'VENDOR';

/** All that have something, and the nearest of the others. Shipments may be brought together at a place that has nothing: such places stay. */
function withoutIdle(sites: readonly CaseSite[], location: string | null): readonly CaseSite[] {
  const isIdle = (site: CaseSite): boolean =>
    site.type !== 'MERGE_POINT' && site.code !== location && Object.values(site.stock).every((units) => units <= 0);
  const idle = sites.filter(isIdle);
  if (idle.length <= idleSitesMax) return sites;
  idle.sort((a, b) => (a.miles ?? Infinity) - (b.miles ?? Infinity) || (a.code < b.code ? -1 : 1));
  const dropped = new Set(idle.slice(idleSitesMax));
  return sites.filter((site) => !dropped.has(site));
}
