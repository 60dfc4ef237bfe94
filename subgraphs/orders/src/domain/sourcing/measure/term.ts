import type { CaseSite } from '../case.ts';
import type { Goods } from '../goods.ts';

/** How a parcel goes: how far, and whether it crosses a border. */
export interface Leg {
  readonly nanoMiles: bigint;
  /** Where the goods go, for duty. */
  readonly toCountry: string | undefined;
}

/** One part of a cost: what a shipment from a site costs, and what each unit in it. Femto units of the currency. */
export interface Term {
  readonly name: string;
  /** Whether a unit of one product costs something else than a unit of another. */
  readonly isByGoods: boolean;
  fixed(site: CaseSite, leg: Leg): bigint;
  unit(site: CaseSite, goods: Goods, leg: Leg): bigint;
}
