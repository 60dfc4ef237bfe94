import { keptFor } from '../../kept-for.ts';
import type { SourcingProfile, Strategy } from '../profile.ts';
import type { Constraint, LocationSelector } from './constraints.ts';
import type { Criterion } from './criteria.ts';

/** What rules look at that see nothing of a location but its kind, its distance and perhaps its dates. */
export interface DistanceRules {
  readonly seesDates: boolean;
}

/**
 * Whether rules are such that of two locations of one kind (type, country, lane, and dates where they are looked at) with the same goods the nearer one is
 * always better: in every strategy distance costs something, and nothing tells the two apart otherwise. Null when it is not so.
 */
export const distanceRules: (profile: SourcingProfile) => DistanceRules | null = keptFor((profile) => {
  const isSo = profile.defaultNetwork === undefined && profile.strategies.every(goesByDistance);
  return isSo ? { seesDates: profile.strategies.some(seesDates) } : null;
});

const goesByDistance = ({ network, merge, criteria, constraints }: Strategy): boolean =>
  network === undefined &&
  merge === undefined &&
  criteria.every(isBlind) &&
  constraints.every(isFair) &&
  // Else locations would be told apart by their codes alone.
  criteria.some((criterion) => criterion.kind === 'DISTANCE' || (criterion.kind === 'COST' && Number(criterion.perMileItem ?? 0) > 0));

const seesDates = ({ criteria, constraints }: Strategy): boolean =>
  criteria.some(({ kind }) => kind === 'DELIVERY_DAYS') || constraints.some(({ kind }) => kind === 'PROMISE');

/** Never less at the farther one of two locations of a kind, and blind to what else they have in stock. */
function isBlind(criterion: Criterion): boolean {
  switch (criterion.kind) {
    case 'DISTANCE':
    case 'SHIPMENTS':
    case 'CARBON':
    case 'DELIVERY_DAYS':
    case 'UTILISATION':
      return true;
    case 'COST': {
      const { zones, markdown, stockOut, cartons, handling = [] } = criterion;
      return !zones && !markdown && !stockOut && !cartons && handling.every(({ of }) => isByType(of));
    }
    case 'STOCK_BALANCE':
    case 'LOCATION_PRIORITY':
      return false;
    default:
      return criterion satisfies never;
  }
}

/** Whether a location that passes lets every nearer one of its kind pass. */
function isFair(constraint: Constraint): boolean {
  switch (constraint.kind) {
    case 'PROMISE':
    case 'KEEP_TOGETHER':
    case 'MIN_VALUE_TO_SPLIT':
    case 'CAPACITY_KEPT_FREE':
    case 'EXPORT':
    case 'CAPABILITY':
    case 'HANDLING':
      return true;
    case 'RADIUS':
    case 'BRAND_EXCLUSIVITY':
    case 'CUSTOMER_BLOCK':
      return isByType(constraint.of);
    case 'LOCATIONS':
      return isByType(constraint.include) && isByType(constraint.exclude);
    // What is kept back of a level depends on all of it.
    case 'STOCK_SAFETY':
      return false;
    default:
      return constraint satisfies never;
  }
}

const isByType = (of: LocationSelector | undefined): boolean => !of?.codes?.length && !of?.tags?.length;
