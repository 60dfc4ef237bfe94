/** What sourcing costs: an immutable version of the rules. Amounts in micro units (scale 6) of the channel's currency. */
export interface SourcingProfile {
  readonly ref: string;
  readonly version: number;
  readonly costPerShipment: bigint;
  readonly costPerItem: bigint;
  readonly costPerMileItem: bigint;
  /** How many locations more than one a group may be split over. */
  readonly maxSplit: number;
  /** How far a unit's own fleet goes. */
  readonly localDeliveryMiles: number;
}

export interface Demand {
  readonly sku: string;
  readonly quantity: number;
}

/** A location that may send, with what it can sell of each demanded SKU. */
export interface Supply {
  readonly code: string;
  /** To the destination; null when one of the two has no coordinates. */
  readonly miles: number | null;
  readonly stock: ReadonlyMap<string, number>;
}

export interface Assignment {
  readonly location: string;
  readonly sku: string;
  readonly quantity: number;
}

/** A set of locations that was compared. Terms add up to the cost exactly. */
export interface ComparedSet {
  readonly locations: readonly string[];
  /** Micro units. */
  readonly cost: bigint;
  readonly terms: readonly { readonly name: 'shipments' | 'items' | 'distance'; readonly micro: bigint }[];
}

export interface SourcingPlan {
  readonly chosen: ComparedSet;
  /** The cheapest sets, the chosen one first; at most {@link comparedMax}. */
  readonly compared: readonly ComparedSet[];
  /** By location code, then SKU in the order of the demands. */
  readonly assignments: readonly Assignment[];
  /** Whether the search ran to its end. Only a search over its node limit did not. */
  readonly isExact: boolean;
}

/** Why there is no plan: not enough anywhere, or only with more locations than a group may be split over. */
export interface SourcingShortage {
  readonly reason: 'STOCK' | 'SPLIT_LIMIT';
  /** The demands that cannot be met whole, with the most that can be had within the limit. */
  readonly shortages: readonly { readonly sku: string; readonly requested: number; readonly sellable: number }[];
}

/** How many compared sets are kept for the explanation. */
export const comparedMax = 10;
