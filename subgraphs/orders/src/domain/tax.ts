import { divideHalfUp } from '@baton/kernel';

/** A tax rate of a place. An empty region is the whole country. */
export interface TaxRate {
  readonly country: string;
  readonly region: string;
  readonly category: string;
  /** Micro (scale 6): 88 750 is 8.875 %. */
  readonly rate: bigint;
  readonly name: string;
}

/** Where something is taxed: where it goes, or where it is collected. */
export interface TaxPlace {
  readonly country: string;
  readonly region: string | null;
}

const ONE = 1_000_000n;

/** The rate in micro: the region's own before the country's. Where none is set, nothing is taxed. */
export function taxRateAt(rates: readonly TaxRate[], place: TaxPlace, category: string): bigint {
  const ofCategory = rates.filter((rate) => rate.country === place.country && rate.category === category);
  const own = ofCategory.find((rate) => rate.region !== '' && rate.region === place.region);
  return (own ?? ofCategory.find((rate) => rate.region === ''))?.rate ?? 0n;
}

/** The tax of an amount, rounded half up once: contained in it (net = gross − gross·r/(1+r)) or on top of it (net·r). */
export function taxOf(amount: bigint, rate: bigint, isIncluded: boolean): bigint {
  return isIncluded ? divideHalfUp(amount * rate, ONE + rate) : divideHalfUp(amount * rate, ONE);
}

/** What is paid for an amount: with its tax, wherever that stands. */
export const chargedOf = (amount: bigint, tax: bigint, isIncluded: boolean): bigint => (isIncluded ? amount : amount + tax);
