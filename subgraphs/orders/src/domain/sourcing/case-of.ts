import type { CaseSite, SourcingCase } from './case.ts';
import { milesOrNull, pointOf } from './geo.ts';
import { levelAt } from './levels.ts';
import type { GroupQuestion } from './question.ts';

/** Writes down what a question's answer depends on. */
export function caseOf(question: GroupQuestion): SourcingCase {
  const skus = [...new Set(question.needs.map((need) => need.sku))];
  const { method, location, destination, levels, reachable, barred, facts } = question;
  const sites = question.sites
    .filter((site) => location === null || site.code === location)
    .map((site): CaseSite => {
      const bar = barred?.get(site.code);
      return {
        ...(site.type === undefined ? {} : { type: site.type }),
        ...(site.countryCode === undefined ? {} : { countryCode: site.countryCode }),
        ...facts?.get(site.code),
        code: site.code,
        miles: location === null ? milesOrNull(pointOf(site), destination) : 0,
        latitude: site.latitude,
        longitude: site.longitude,
        servesMethod: site.methods.includes(method),
        hasLane: reachable === null || reachable.has(site.code),
        ...(bar === undefined ? {} : { barred: bar }),
        stock: Object.fromEntries(skus.map((sku) => [sku, levelAt(levels, site.code, sku)])),
      };
    });
  return { method, location, at: question.at?.toISOString() ?? null, subject: question.subject ?? {}, needs: question.needs, sites };
}
