import type { SiteFacts } from './case.ts';
import { type DistanceRules, distanceRules } from './profile/by-distance.ts';
import type { GroupQuestion, SourcingSite } from './question.ts';
import { comparedMax } from './solver/ranking.ts';

/** Of networks where no more locations than this have something, all are looked at. */
const lookedAtMin = 30;

/** Whether so many that have something are enough for one to be outdone. */
export const mayOutdo = (having: number): boolean => having > lookedAtMin;

/** A location that has something of what is needed, and how far it is. */
export interface Placed {
  readonly site: SourcingSite;
  readonly miles: number | null;
}

/** Bits for SKUs: more than these do not fit into a number. */
const skusMax = 30;

/**
 * Locations of a large network that no plan needs: a nearer one of the same kind has the whole demand of all that they have, so whatever they would send is
 * better sent from there. That holds only under rules that see nothing of a location but its kind and its distance; under any others none is outdone. The
 * best ones are not among them, as they are what the chosen plan is compared with.
 */
export function outdoneOf(question: GroupQuestion, placed: readonly Placed[]): ReadonlySet<SourcingSite> {
  const outdone = new Set<SourcingSite>();
  const rules = distanceRules(question.profile);
  const demands = demandsOf(question);
  if (!mayOutdo(placed.length) || rules === null || question.location !== null || demands.length > skusMax) return outdone;
  const kindOf = kinds(question, rules);
  const named = new Set(
    question.needs.flatMap(({ preferLocation = [], requireLocation = [] }) => [preferLocation, requireLocation].flat()),
  );
  const nearer = new Map<string, { readonly full: number[]; compared: number }>();
  const everything = 2 ** demands.length - 1;
  for (const { site } of byDistance(placed)) {
    const { code } = site;
    if (named.has(code) || site.type === 'MERGE_POINT' || question.barred?.has(code)) continue;
    const kind = kindOf(site);
    const alike = nearer.get(kind) ?? { full: [], compared: 0 };
    nearer.set(kind, alike);
    let [some, full] = [0, 0];
    for (const [bit, { stock, quantity }] of demands.entries()) {
      const units = stock?.get(code) ?? 0;
      if (units > 0) some |= 1 << bit;
      if (units >= quantity) full |= 1 << bit;
    }
    if (!alike.full.some((other) => (other & some) === some)) alike.full.push(full);
    else if (full === everything && alike.compared < comparedMax) alike.compared += 1;
    else outdone.add(site);
  }
  return outdone;
}

/** By SKU, however many lines want it. */
function demandsOf({ needs, levels }: GroupQuestion) {
  const quantities = new Map<string, number>();
  for (const { sku, quantity } of needs) quantities.set(sku, (quantities.get(sku) ?? 0) + quantity);
  return [...quantities].map(([sku, quantity]) => ({ quantity, stock: levels.get(sku) }));
}

/** The nearest first, as exactly as distances are compared; of two that are equally far the one whose code wins a tie. Whoever is nowhere stays. */
function byDistance(placed: readonly Placed[]): readonly { readonly site: SourcingSite; readonly nanoMiles: number }[] {
  return placed
    .flatMap(({ site, miles }) => (miles === null ? [] : [{ site, nanoMiles: Math.round(miles * 1e9) }]))
    .sort((a, b) => a.nanoMiles - b.nanoMiles || (a.site.code < b.site.code ? -1 : 1));
}

/** What the rules can tell locations apart by, beside where they are and what they have. */
function kinds({ method, reachable, facts }: GroupQuestion, rules: DistanceRules): (site: SourcingSite) => string {
  const numbers = new Map<SiteFacts, string>();
  const factsKey = (known: SiteFacts | undefined): string => {
    if (known === undefined) return 'unknown';
    const kept = numbers.get(known);
    if (kept !== undefined) return kept;
    const { readyAt, deliveredBy, deliveryDays, ...others } = known;
    const isSeen = rules.seesDates || Object.keys(others).length > 0;
    const key = isSeen ? String(numbers.size) : deliveredBy === null || deliveryDays === null ? 'never' : 'comes';
    numbers.set(known, key);
    return key;
  };
  return ({ code, type, countryCode, methods }) =>
    `${type} ${countryCode} ${methods.includes(method)} ${reachable === null || reachable.has(code)} ${factsKey(facts?.get(code))}`;
}
