import { sha256Hex } from '@baton/kernel';
import type { CaseSite, SiteFacts, SourcingCase } from './case.ts';
import { caseOf } from './case-of.ts';
import type { Need } from './need.ts';
import type { GroupQuestion } from './question.ts';

/** What a decision was made from. Kept with the decision, so that it can be made again. */
export type Snapshot = SourcingCase;

export const snapshotOf = (question: GroupQuestion): Snapshot => caseOf(question);

/** Names a case by its content, whatever the order of its keys became in a database. */
export function snapshotHash(snapshot: Snapshot): string {
  const { method, location, at, subject, needs, sites, sitesLeftOut = 0, sitesOutdone } = snapshot;
  const skus = [...new Set(needs.map((need) => need.sku))];
  const head = JSON.stringify([method, location, at, sorted(subject), needs.map(needContent)]);
  // What was recorded before any was outdone keeps its hash.
  const outdone = sitesOutdone === undefined ? '' : `,${sitesOutdone}`;
  return sha256Hex(`${head.slice(0, -1)},[${sites.map((site) => siteText(site, skus)).join()}],${sitesLeftOut}${outdone}]`);
}

// By place instead of by name: much of the time that a decision takes would else go into sorting keys.
const needContent = (need: Need): unknown[] => {
  const { key, sku, quantity, value, weightGrams, brand, category, tags, originCountry, keepTogether, preferLocation, requireLocation } =
    need;
  const facts = [value, weightGrams, brand, category, tags, originCountry, keepTogether, preferLocation, requireLocation];
  // What came into the language later is named only where it is said: what was recorded before keeps its hash.
  if (need.staysPut) facts.push('staysPut');
  if (need.cubicCentimetres !== undefined) facts.push(`volume ${need.cubicCentimetres}`);
  return facts.every((fact) => fact === undefined) ? [key, sku, quantity] : [key, sku, quantity, ...facts];
};

/** All that may be known of a location: what is left out here would not count. */
const facts: Readonly<Record<keyof SiteFacts, true>> = {
  ...{ type: true, countryCode: true, networks: true, capabilities: true, handles: true, tags: true },
  ...{ deliveryDays: true, deliveredBy: true, readyAt: true, capacity: true, markdownRisk: true },
};
// The keys of the record are those of its type.
const factKeys = Object.keys(facts).sort() as (keyof SiteFacts)[];

/** JSON, written without an array around each fact: locations are many, and little else is in a case. */
function siteText(site: CaseSite, skus: readonly string[]): string {
  const { code, miles, latitude, longitude, servesMethod, hasLane, barred = null, stock } = site;
  const units = skus.map((sku) => stock[sku] ?? 0).join();
  let known = '';
  for (const key of factKeys) {
    const fact = site[key];
    if (fact !== undefined) known += `${known === '' ? '' : ','}["${key}",${factText(fact)}]`;
  }
  return `[${JSON.stringify(code)},${miles},${latitude},${longitude},${servesMethod},${hasLane},${JSON.stringify(barred)},[${units}],[${known}]]`;
}

// Nearly all are numbers and short texts, which are their own JSON: what it takes to sort and write an object is only for objects.
function factText(fact: NonNullable<SiteFacts[keyof SiteFacts]> | null): string {
  if (typeof fact === 'number' || fact === null) return String(fact);
  return JSON.stringify(typeof fact === 'string' ? fact : sorted(fact));
}

/** Small objects with their keys in order, and so within them. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]);
}
