import type { CaseSite, SourcingCase } from '../case.ts';
import { milesBetween, milesMax, pointOf } from '../geo.ts';
import { microOf } from '../goods.ts';
import type { Merge } from '../profile.ts';
import type { Yardstick } from './measures.ts';
import type { Leg, Term } from './terms.ts';

/** How parcels go: each to the customer by itself, or all to a merge point and on from there as one. */
export interface Route {
  /** The merge point's code; null when each goes by itself. */
  readonly point: string | null;
  /** Terms of a yardstick for what a site sends. */
  terms(yardstick: Yardstick): readonly RoutedTerm[];
  /** Femto units that every plan on this route costs beside, by term. */
  constants(yardstick: Yardstick): readonly { readonly name: string; readonly value: bigint }[];
}

/** A term with the way that its units go. */
export interface RoutedTerm extends Term {
  leg(site: CaseSite): Leg;
}

const NANO_PER_MILE = 1e9;
const FEMTO = 1_000_000_000_000_000n;
const nano = (miles: number): bigint => BigInt(Math.round(miles * NANO_PER_MILE));
const nothing = (): bigint => 0n;

/**
 * How far it is from each location. A destination without coordinates is equally far from everywhere; a location without them is as far as the earth allows,
 * so it comes last.
 */
export function distances(sites: readonly CaseSite[]): (site: CaseSite) => bigint {
  const isKnown = sites.some((site) => site.miles !== null);
  return (site) => (isKnown ? nano(site.miles ?? milesMax) : 0n);
}

const routed = ({ name, isByGoods, fixed, unit }: Term, leg: RoutedTerm['leg']): RoutedTerm => ({ name, isByGoods, fixed, unit, leg });

export function directRoute(facts: SourcingCase, sites: readonly CaseSite[]): Route {
  const nanoMiles = distances(sites);
  const toCountry = facts.subject.countryCode;
  const legs = new Map(sites.map((site): [CaseSite, Leg] => [site, { nanoMiles: nanoMiles(site), toCountry }]));
  const leg = (site: CaseSite): Leg => legs.get(site) ?? { nanoMiles: nanoMiles(site), toCountry };
  return {
    point: null,
    terms: ({ carried, kept }) => [...carried, ...kept].map((term) => routed(term, leg)),
    constants: () => [],
  };
}

/** By way of a merge point; null when nobody knows where it is. */
export function mergedRoute(facts: SourcingCase, sites: readonly CaseSite[], point: CaseSite, merge: Merge): Route | null {
  const from = pointOf(point);
  if (!from) return null;
  const { toCountry, last } = { toCountry: facts.subject.countryCode, last: distances(sites)(point) };
  const toPoint = (site: CaseSite): Leg => {
    const place = pointOf(site);
    return { nanoMiles: nano(place ? milesBetween(place, from) : milesMax), toCountry };
  };
  const onwards = (): Leg => ({ nanoMiles: last, toCountry });
  return {
    point: point.code,
    terms: ({ kind, carried, kept }) => [
      ...kept.map((term) => ({ ...term, leg: toPoint })),
      // The last leg is one parcel: its units cost what they cost from the merge point, its shipment is a constant.
      ...carried.map((term) => ({ ...term, fixed: nothing, leg: onwards })),
      ...(kind === 'DISTANCE' || kind === 'CARBON' ? carried.map((term) => ({ ...term, leg: toPoint })) : []),
      ...(kind === 'COST' ? [transfer(merge, toPoint)] : []),
    ],
    constants: ({ kind, carried }) => [
      ...carried.map((term) => ({ name: term.name, value: term.fixed(point, onwards()) })),
      ...(kind === 'COST' ? [{ name: 'waiting', value: microOf(merge.perDayWaited) * 1_000_000_000n * BigInt(merge.handlingDays) }] : []),
      ...(kind === 'DELIVERY_DAYS' ? [{ name: 'days', value: BigInt(merge.handlingDays) * FEMTO }] : []),
    ],
  };
}

function transfer(merge: Merge, leg: RoutedTerm['leg']): RoutedTerm {
  const [perTransfer, perItem, perMile] = [microOf(merge.perTransfer), microOf(merge.perTransferItem), microOf(merge.perTransferMileItem)];
  return {
    name: 'transfer',
    isByGoods: false,
    leg,
    fixed: () => perTransfer * 1_000_000_000n,
    unit: (_site, _goods, { nanoMiles }) => perItem * 1_000_000_000n + perMile * nanoMiles,
  };
}
