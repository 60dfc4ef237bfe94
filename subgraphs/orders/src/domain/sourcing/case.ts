import type { Need } from './need.ts';

/**
 * Everything that a decision is made from, as plain JSON: the same case under the same rules is always decided the same, so a kept case can be decided again,
 * and under other rules. Of the destination it holds distances, not where it is.
 */
export interface SourcingCase {
  readonly method: string;
  /** Where the customer collects; null when it is brought. */
  readonly location: string | null;
  /** The instant of the decision, RFC 3339; null where no rule may look at it. */
  readonly at: string | null;
  readonly subject: SourcingSubject;
  readonly needs: readonly Need[];
  readonly sites: readonly CaseSite[];
  /** How many more locations there are that have nothing of what is needed: they can never be chosen. @defaultValue 0 */
  readonly sitesLeftOut?: number | undefined;
  /** How many more there are that have something, of which a nearer one of the same kind has all that is needed: the rules would never choose them. @defaultValue 0 */
  readonly sitesOutdone?: number | undefined;
}

/** For whom it is sourced, and where to. */
export interface SourcingSubject {
  readonly channel?: string;
  readonly market?: string;
  readonly service?: string;
  readonly countryCode?: string;
  readonly region?: string;
  readonly customerId?: string;
  readonly segments?: readonly string[];
  /** By when it is wanted, epoch milliseconds. */
  readonly deliverBefore?: number;
}

/**
 * What is known of a location beside its stock. Whatever is left out, or undefined, is not known. Many locations are looked at for each order: who makes them
 * names every field in one order, so that they all have one shape.
 */
export interface SiteFacts {
  readonly type?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly networks?: readonly string[] | undefined;
  readonly capabilities?: readonly string[] | undefined;
  /** What it can handle, as in `HAZMAT`. */
  readonly handles?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Days until goods from there are delivered; null: they never are. */
  readonly deliveryDays?: number | null | undefined;
  /** Epoch milliseconds. */
  readonly deliveredBy?: number | null | undefined;
  readonly readyAt?: number | null | undefined;
  /** Of the day on which the work would begin; null or left out: without limit. */
  readonly capacity?: SiteCapacity | null | undefined;
  /** From 0 to 1, by SKU: how probable it is that a unit will have to be marked down there. */
  readonly markdownRisk?: Readonly<Record<string, number>> | undefined;
}

export interface SiteCapacity {
  /** Null: no limit of that kind. */
  readonly ordersLeft: number | null;
  readonly unitsLeft: number | null;
  readonly ordersLimit: number | null;
  readonly ordersUsed: number;
}

export interface CaseSite extends SiteFacts {
  readonly code: string;
  /** To the destination; null when one of the two has no coordinates. */
  readonly miles: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly servesMethod: boolean;
  /** Whether a carrier of the wanted service goes from there to the destination; true where none is needed. */
  readonly hasLane: boolean;
  /** Why it is out of the question whatever the rules say. */
  readonly barred?: string | undefined;
  /** Sellable units by SKU, of what is needed. */
  readonly stock: Readonly<Record<string, number>>;
}
