import { formatDecimal } from '@baton/kernel';
import type { ComparedSet, Supply } from './types.ts';

/** A set of locations that was compared, or a location that could not take part, as it is kept and shown. */
export interface Candidate {
  /** By code. */
  readonly locations: readonly string[];
  /** A decimal with six digits; null when it was excluded. */
  readonly cost: string | null;
  readonly excludedBy: readonly string[];
  readonly terms: readonly { readonly name: string; readonly value: string }[];
}

/** Why a group was sourced so. */
export interface Decision {
  readonly chosen: Candidate;
  /** The cheapest sets first, then each location that could not send all alone or not at all. */
  readonly candidates: readonly Candidate[];
  readonly isExact: boolean;
}

const COST_SCALE = 6;

/** A cost in micro units as its decimal. */
export const formatCost = (micro: bigint): string => formatDecimal(micro, COST_SCALE);

export function setCandidate(set: ComparedSet): Candidate {
  const terms = set.terms.map((term) => ({ name: term.name, value: formatCost(term.micro) }));
  return { locations: set.locations, cost: formatCost(set.cost), excludedBy: [], terms };
}

export function excludedCandidate(supply: Supply, reasons: readonly string[]): Candidate {
  const sellable = [...supply.stock.values()].reduce((all, units) => all + units, 0);
  const miles = supply.miles === null ? [] : [{ name: 'distanceMiles', value: supply.miles.toFixed(1) }];
  return {
    locations: [supply.code],
    cost: null,
    excludedBy: reasons,
    terms: [...miles, { name: 'sellableUnits', value: String(sellable) }],
  };
}
