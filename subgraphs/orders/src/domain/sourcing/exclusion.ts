/** Why a location cannot take part, or not with some goods, and the fact behind it. */
export interface Exclusion {
  /** As in `NO_LANE`. */
  readonly reason: string;
  readonly name: string;
  readonly value: string;
}
