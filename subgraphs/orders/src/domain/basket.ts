import type { Point } from './sourcing/geo.ts';

export type DeliveryMethod = 'SHIP' | 'PICKUP' | 'CURBSIDE' | 'LOCAL_DELIVERY' | 'LOCKER' | 'DIGITAL' | 'SERVICE';

/** A basket whose own rules hold: limits, needed fields. Whether its SKUs, locations and prices exist is not known yet. */
export interface Basket {
  readonly channel: string;
  readonly groups: readonly BasketGroup[];
  readonly billingAddress: BasketAddress | null;
  /** The cart's hold of stock whose units are the buyer's own. */
  readonly holdId?: string | null;
}

export interface BasketGroup {
  readonly method: DeliveryMethod;
  /** Where the customer collects. */
  readonly location: string | null;
  readonly service: string | null;
  readonly address: BasketAddress | null;
  readonly lines: readonly BasketLine[];
}

export interface BasketLine {
  readonly sku: string;
  readonly quantity: number;
  /** The location that it is to come from if it can be had there. */
  readonly preferLocation?: string;
  /** The location that it is to come from, or not at all. */
  readonly requireLocation?: string;
  /** The buyer takes units later that are not there now. */
  readonly mayWait?: boolean;
}

/** Personal data. */
export interface BasketAddress {
  readonly name: string;
  readonly company: string | null;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly countryCode: string;
  readonly phone: string | null;
  readonly coordinates: Point | null;
}

/** A guest. Personal data. */
export interface BasketCustomer {
  readonly email: string;
  readonly name: string;
}

/** Methods for which the customer names the location. */
export const collected: readonly DeliveryMethod[] = ['PICKUP', 'CURBSIDE', 'LOCKER'];
/** Methods that need an address. */
export const brought: readonly DeliveryMethod[] = ['SHIP', 'LOCAL_DELIVERY'];
/** Methods with which nothing is moved. */
export const unmoved: readonly DeliveryMethod[] = ['DIGITAL', 'SERVICE'];

export const groupsMax = 20;
export const linesMax = 100;
export const unitsPerLineMax = 9_999;
export const addressTextMax = 200;
export const postalCodeMax = 20;
export const phoneMax = 40;
export const emailMax = 254;
