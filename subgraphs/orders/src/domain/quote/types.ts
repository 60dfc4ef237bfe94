import type { BackorderOffer, ReleasedLane, SourcingView } from '@baton/contracts';
import type { Basket, BasketGroup } from '../basket.ts';
import type { Lanes } from '../promise/lanes.ts';
import type { Point } from '../sourcing/geo.ts';
import type { GroupSource, PlannedShipment } from '../sourcing/group.ts';
import type { SourcingProfile } from '../sourcing/profile.ts';
import type { Rest } from '../sourcing/rest.ts';
import type { Snapshot } from '../sourcing/snapshot.ts';
import type { TaxPlace, TaxRate } from '../tax.ts';
import type { Problem } from './problem.ts';

/** A channel with all that is set for it. Amounts in minor units of its currency. */
export interface ChannelConfig {
  readonly code: string;
  readonly currency: string;
  readonly market: string;
  readonly country: string;
  readonly timeZone: string;
  readonly pricesIncludeTax: boolean;
  readonly returnWindowDays: number;
  /** How long work waits before it is released. @defaultValue 0 */
  readonly releaseDelayMinutes?: number;
  readonly profile: SourcingProfile;
  readonly shippingPrices: readonly ShippingPrice[];
  readonly taxRates: readonly TaxRate[];
}

export interface ShippingPrice {
  readonly method: string;
  readonly service: string;
  readonly minor: bigint;
  readonly taxCategory: string;
}

export interface Price {
  readonly minor: bigint;
  readonly taxCategory: string;
}

/** Everything that a basket is quoted from. */
export interface QuoteQuestion {
  readonly basket: Basket;
  readonly channel: ChannelConfig;
  readonly view: SourcingView;
  /** By SKU, also of components. */
  readonly prices: ReadonlyMap<string, Price>;
  /** By the group's place in the basket. */
  readonly destinations: readonly Destination[];
  readonly placedAt: Date;
  /** What can be promised beyond stock; absent until somebody finds the basket short and asks. */
  readonly offers?: readonly BackorderOffer[];
  /** Days that were found to take no more of it, whatever the view says; absent while none was. */
  readonly fullDays?: readonly LocationDay[];
  /** A placement needs the option that it takes, not the others: the named service, else the cheapest that can be had. @defaultValue false */
  readonly isChosenOnly?: boolean;
}

/** A local day (YYYY-MM-DD) of a location. */
export interface LocationDay {
  readonly location: string;
  readonly day: string;
}

/** What is known of where a group goes. */
export interface Destination {
  readonly point: Point | null;
  readonly timeZone: string | null;
  /** Carrier services to it; empty unless it is shipped, or may have to be brought to where it is collected. */
  readonly lanes: Lanes;
}

/** What a line or a part of it costs: `total` as the channel shows prices, `charged` with tax. */
export interface Amounts {
  readonly total: bigint;
  readonly tax: bigint;
  readonly charged: bigint;
}

export interface QuotedLine extends Amounts {
  /** Names the line within the basket: `<group>.<line>`. */
  readonly key: string;
  readonly sku: string;
  readonly title: string;
  readonly kind: 'PHYSICAL' | 'DIGITAL' | 'SERVICE' | 'BUNDLE';
  readonly quantity: number;
  readonly unitPrice: bigint;
  readonly taxCategory: string;
  /** Micro. */
  readonly taxRate: bigint;
  /** From there if it can be had there. */
  readonly preferLocation?: string | undefined;
  /** From there or not at all. */
  readonly requireLocation?: string | undefined;
  /** The buyer takes it later, too. */
  readonly mayWait?: boolean | undefined;
  /** Of a kit; their amounts sum to the kit's. */
  readonly components: readonly QuotedComponent[];
}

export interface QuotedComponent extends Amounts {
  /** `<group>.<line>.<component>`. */
  readonly key: string;
  readonly sku: string;
  readonly title: string;
  readonly perKit: number;
  readonly quantity: number;
}

/** One way in which a group can come. */
export interface QuotedOption {
  readonly service: string;
  readonly shipping: Amounts;
  readonly promise: { readonly earliestAt: Date; readonly latestAt: Date } | null;
  readonly shipments: readonly QuotedShipment[];
  /** Null when nothing has to be moved. */
  readonly source: (GroupSource & { readonly snapshot: Snapshot }) | null;
  /** What of the group cannot be had now, and what becomes of it; absent when all can. */
  readonly rest?: Rest | undefined;
}

export interface QuotedShipment extends PlannedShipment {
  readonly dispatchBy: Date | null;
  /** The local day on which the location would begin with it: whose capacity it takes. Null when nobody knows. */
  readonly workDay: string | null;
  /** The carrier's lane that the promise goes by. */
  readonly lane: ReleasedLane | null;
  /** When the store takes it in, and when it can be had there; null: it is not brought to a store first. */
  readonly transfer?: { readonly arrivesAt: Date; readonly readyAt: Date } | null;
}

export interface QuotedGroup {
  readonly group: BasketGroup;
  readonly taxPlace: TaxPlace;
  /** Lines of unknown SKUs are left out. */
  readonly lines: readonly QuotedLine[];
  /** Cheapest first. */
  readonly options: readonly QuotedOption[];
  /** The named service, else the cheapest; null when there is none. */
  readonly chosen: QuotedOption | null;
}

export interface Totals {
  readonly goods: bigint;
  readonly discount: bigint;
  readonly shipping: bigint;
  readonly tax: bigint;
  readonly total: bigint;
}

export interface Quote {
  readonly currency: string;
  readonly groups: readonly QuotedGroup[];
  readonly totals: Totals;
  /** Empty when the basket can be bought as it is. */
  readonly problems: readonly Problem[];
}
