/**
 * One order over lanes (a carrier from a location), where a lane's price depends on all that goes by it: the tier of its billable weight, which is the larger of
 * the real weight and the volume times the carrier's factor. Whole numbers in small units throughout.
 */
export interface CartonProblem {
  readonly items: readonly CartonItem[];
  readonly lanes: readonly CartonLane[];
  /** Units by location, then by item: lanes of one location share them. */
  readonly stock: readonly (readonly number[])[];
  /** Handling is paid for the share of a carton that is filled: cost × volume ÷ this. */
  readonly cartonVolume: bigint;
  /** Whether a lane is paid for at its lowest tier even when nothing goes by it: a price for being called at all. */
  readonly isUnusedCharged: boolean;
}

export interface CartonItem {
  readonly quantity: number;
  readonly weight: bigint;
  readonly volume: bigint;
}

export interface CartonLane {
  readonly name: string;
  /** Its place in `stock`. */
  readonly location: number;
  /** Most volume that the carrier takes from there. */
  readonly capacity: bigint;
  /** Weight that a unit of volume counts for, in billionths. */
  readonly dimensionalFactor: bigint;
  /** Light to heavy; beyond the last nothing goes. */
  readonly tiers: readonly { readonly upTo: bigint; readonly rate: bigint }[];
  /** Of a whole carton. */
  readonly handling: bigint;
}

export interface CartonPlan {
  /** By item, then by lane. */
  readonly units: readonly (readonly number[])[];
  /** By lane: what the carrier takes, in units of money. */
  readonly delivery: readonly bigint[];
  /** In units of money × volume: divided by the carton's volume it is money, and a sum of such fractions has to be exact. */
  readonly handlingVolume: bigint;
  /** Delivery and handling, × the carton's volume. */
  readonly costVolume: bigint;
}
