import type { LocationSelector } from './constraints.ts';

/** What is to be small. Every criterion is a number of a whole plan, less is better. */
export type Criterion = Goal &
  (
    | ({ readonly kind: 'COST' } & CostTerms)
    /** Miles, summed over units. */
    | { readonly kind: 'DISTANCE' }
    /** Days until the last parcel is there. */
    | { readonly kind: 'DELIVERY_DAYS' }
    /** Parcels that the customer gets. */
    | { readonly kind: 'SHIPMENTS' }
    /** Percent of the fullest location's daily limit, this order included. */
    | { readonly kind: 'UTILISATION' }
    /** Percent of a location's sellable stock that a unit takes, summed over units: spares those that have little. */
    | { readonly kind: 'STOCK_BALANCE' }
    /** The ranks of the locations that are opened, summed. */
    | { readonly kind: 'LOCATION_PRIORITY'; readonly ranks: Readonly<Record<string, number>>; readonly otherwise: number }
    /** Grams of CO2: for each parcel, and for each kilogram and mile. */
    | { readonly kind: 'CARBON'; readonly gramsPerShipment: string; readonly gramsPerKilogramMile: string }
  );

export type CriterionKind = Criterion['kind'];

/** Only in mode WEIGHTED, and there required: term = clamp((limit − value) / (limit − goal)), score = Σ weight × term / 100. Beyond the limit a plan is excluded. */
export interface Goal {
  /** Percent; the weights of a strategy sum to 100. */
  readonly weight?: number;
  /** From here down the term is 1. In the criterion's unit. */
  readonly goal?: string;
  /** Here the term is 0. */
  readonly limit?: string;
}

/** Terms of the real cost, each optional, in the currency of the channel. They are summed. */
export interface CostTerms {
  readonly perShipment?: string;
  readonly perItem?: string;
  readonly perMileItem?: string;
  readonly perKilogram?: string;
  readonly perKilogramMile?: string;
  /** A carrier's zones by distance, nearest first; beyond the last a location is excluded. Where the distance is unknown the last counts. */
  readonly zones?: readonly CostZone[];
  /** Picking and packing a unit. The first that matches counts. */
  readonly handling?: readonly { readonly of?: LocationSelector; readonly perItem: string; readonly perShipment?: string }[];
  /** Rate of the goods' value when they cross a border. The first that matches counts; an empty or missing list matches everything. */
  readonly duty?: readonly {
    readonly from?: readonly string[];
    readonly to?: readonly string[];
    readonly tags?: readonly string[];
    readonly rate: string;
  }[];
  /** What is lost by sending a unit that would have been sold at full price there: rate × value × (1 − its risk of being marked down). */
  readonly markdown?: { readonly rate: string };
  /** What a location's last units are worth to it: rate × value × share of its sellable stock that a unit takes. */
  readonly stockOut?: { readonly rate: string };
  readonly cartons?: CartonTariff;
}

/** What a parcel that is shipped costs: by its billable weight, and for the carton around it. */
export interface CartonTariff {
  /** Light to heavy; beyond the last nothing goes in one parcel. */
  readonly tiers: readonly { readonly upToKilograms: string; readonly rate: string }[];
  /** What a cubic metre counts for at least. @defaultValue nothing: only what is weighed counts */
  readonly kilogramsPerCubicMetre?: string;
  /** Of one carton: paid for the share of it that is filled. */
  readonly cost?: string;
  /** What goes into one carton. */
  readonly cubicCentimetres?: string;
}

export interface CostZone {
  readonly upToMiles: number;
  readonly perShipment?: string;
  readonly perItem?: string;
  readonly perKilogram?: string;
}
