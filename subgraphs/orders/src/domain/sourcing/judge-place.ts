import type { CaseSite, SourcingCase } from './case.ts';
import type { Exclusion } from './exclusion.ts';
import type { Constraint } from './profile/constraints.ts';
import { selects } from './profile/select.ts';
import type { SourcingProfile, Strategy } from './profile.ts';

const dayMs = 86_400_000;

/** What stands against a location whatever is ordered: first what always holds, then what the strategy adds. */
export function placeExclusions(facts: SourcingCase, site: CaseSite, strategy: Strategy, profile: SourcingProfile): Exclusion[] {
  const found: Exclusion[] = [];
  if (site.barred !== undefined) found.push({ reason: site.barred, name: 'location', value: site.code });
  if (!site.servesMethod) found.push({ reason: 'METHOD_NOT_SERVED', name: 'method', value: facts.method });
  if (isElsewhere(facts, site) && !isBrought(site, profile))
    found.push({ reason: 'NO_TRANSFER', name: 'location', value: facts.location ?? '' });
  if (!site.hasLane) found.push({ reason: 'NO_LANE', name: 'service', value: facts.subject.service ?? '' });
  const isOutOfReach = facts.method === 'LOCAL_DELIVERY' && (site.miles === null || site.miles > profile.localDeliveryMiles);
  if (isOutOfReach) found.push(tooFar(site, profile.localDeliveryMiles));
  if (site.deliveryDays === null || site.deliveredBy === null) found.push({ reason: 'NO_PROMISE', name: 'location', value: site.code });
  const network = strategy.network ?? profile.defaultNetwork;
  if (network !== undefined && !site.networks?.includes(network)) found.push({ reason: 'NOT_IN_NETWORK', name: 'network', value: network });
  for (const constraint of strategy.constraints) found.push(...constraintExclusions(facts, site, constraint));
  return [...found, ...zoneExclusions(site, strategy)];
}

/** Whether its goods would have to be brought to where they are collected. */
const isElsewhere = ({ location }: SourcingCase, site: CaseSite): boolean => location !== null && site.code !== location;

const isBrought = (site: CaseSite, { shipToStore }: SourcingProfile): boolean =>
  shipToStore !== undefined && (shipToStore.from === undefined || selects(shipToStore.from, site));

/** What is left of the location's day. Where only some units fit it may still take part: the solver keeps to the units. */
export function capacityExclusions(site: CaseSite, strategy: Strategy): Exclusion[] {
  const left = ordersLeft(site, strategy);
  if (left !== null && left < 1) return [{ reason: 'NO_CAPACITY', name: 'ordersLeft', value: String(Math.max(0, left)) }];
  const units = site.capacity?.unitsLeft ?? null;
  return units !== null && units < 1 ? [{ reason: 'NO_CAPACITY', name: 'unitsLeft', value: '0' }] : [];
}

function ordersLeft(site: CaseSite, strategy: Strategy): number | null {
  const { ordersLeft: left, ordersLimit: limit } = site.capacity ?? { ordersLeft: null, ordersLimit: null };
  if (left === null || limit === null) return left;
  const percents = strategy.constraints.map((each) => (each.kind === 'CAPACITY_KEPT_FREE' ? each.percent : 0));
  return left - Math.ceil((limit * Math.max(0, ...percents)) / 100);
}

function constraintExclusions(facts: SourcingCase, site: CaseSite, constraint: Constraint): Exclusion[] {
  switch (constraint.kind) {
    case 'CAPABILITY':
      return constraint.capabilities
        .filter((wanted) => !site.capabilities?.includes(wanted))
        .map((wanted) => ({ reason: 'CAPABILITY_MISSING', name: 'capability', value: wanted }));
    case 'RADIUS':
      if (constraint.of && !selects(constraint.of, site)) return [];
      return site.miles === null || site.miles > constraint.miles ? [tooFar(site, constraint.miles)] : [];
    case 'PROMISE':
      return promiseExclusions(facts, site, constraint.days);
    case 'CUSTOMER_BLOCK':
      return isBlocked(facts, constraint) && selects(constraint.of, site)
        ? [{ reason: 'CUSTOMER_BLOCKED', name: 'location', value: site.code }]
        : [];
    case 'LOCATIONS':
      return (constraint.include && !selects(constraint.include, site)) || (constraint.exclude && selects(constraint.exclude, site))
        ? [{ reason: 'NOT_ALLOWED', name: 'location', value: site.code }]
        : [];
    // What these say is kept elsewhere: by stock, by capacity, by goods, by how it is split.
    case 'STOCK_SAFETY':
    case 'CAPACITY_KEPT_FREE':
    case 'KEEP_TOGETHER':
    case 'MIN_VALUE_TO_SPLIT':
    case 'EXPORT':
    case 'BRAND_EXCLUSIVITY':
    case 'HANDLING':
      return [];
  }
}

function promiseExclusions(facts: SourcingCase, site: CaseSite, days: number | undefined): Exclusion[] {
  const { deliverBefore } = facts.subject;
  const found: Exclusion[] = [];
  if (days !== undefined && (site.deliveryDays ?? Infinity) > days)
    found.push({ reason: 'TOO_LATE', name: 'deliveryDays', value: String(site.deliveryDays ?? 'unknown') });
  if (deliverBefore !== undefined && (site.deliveredBy ?? Infinity) > deliverBefore)
    found.push({ reason: 'TOO_LATE', name: 'daysLate', value: lateness(site.deliveredBy, deliverBefore) });
  return found;
}

const lateness = (deliveredBy: number | null | undefined, before: number): string =>
  typeof deliveredBy === 'number' ? String(Math.ceil((deliveredBy - before) / dayMs)) : 'unknown';

function isBlocked(facts: SourcingCase, block: Constraint & { readonly kind: 'CUSTOMER_BLOCK' }): boolean {
  const { customerId, segments } = facts.subject;
  if (customerId !== undefined && block.customers?.includes(customerId)) return true;
  return block.segments?.some((segment) => segments?.includes(segment)) ?? false;
}

function zoneExclusions(site: CaseSite, strategy: Strategy): Exclusion[] {
  for (const criterion of strategy.criteria) {
    const last = criterion.kind === 'COST' ? criterion.zones?.at(-1) : undefined;
    if (last && site.miles !== null && site.miles > last.upToMiles)
      return [{ reason: 'BEYOND_ZONES', name: 'distanceMiles', value: site.miles.toFixed(1) }];
  }
  return [];
}

const tooFar = (site: CaseSite, limit: number): Exclusion => ({
  reason: 'TOO_FAR',
  name: 'limitMiles',
  value: site.miles === null ? 'unknown' : String(limit),
});
