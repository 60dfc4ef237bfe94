import { recordOf } from '@baton/kernel';
import type { CaseSite, SourcingCase } from './case.ts';
import { milesOrNull, pointOf } from './geo.ts';
import { levelAt } from './levels.ts';
import type { GroupQuestion } from './question.ts';

/** So many locations that have nothing of what is needed are looked at and kept, the nearest: they explain, and never send anything. */
export const idleSitesMax = 20;

/** Writes down what a question's answer depends on. */
export function caseOf(question: GroupQuestion): SourcingCase {
  const skus = [...new Set(question.needs.map((need) => need.sku))];
  const { method, location, destination, levels, reachable, barred, facts } = question;
  const place = location === null ? undefined : question.sites.find((site) => site.code === location);
  const store = place ? pointOf(place) : null;
  const sites = question.sites
    .filter((site) => location === null || site.code === location || reachable !== null)
    .map((site): CaseSite => {
      const bar = barred?.get(site.code);
      const isHere = location === null || site.code === location;
      return {
        ...(site.type === undefined ? {} : { type: site.type }),
        ...(site.countryCode === undefined ? {} : { countryCode: site.countryCode }),
        ...facts?.get(site.code),
        code: site.code,
        miles: location === null ? milesOrNull(pointOf(site), destination) : isHere ? 0 : milesOrNull(pointOf(site), store),
        latitude: site.latitude,
        longitude: site.longitude,
        servesMethod: isHere ? site.methods.includes(method) : sendsParcels(site),
        hasLane: reachable === null || reachable.has(site.code),
        ...(bar === undefined ? {} : { barred: bar }),
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
