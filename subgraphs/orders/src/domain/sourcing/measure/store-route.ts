import type { CaseSite, SourcingCase } from '../case.ts';
import { microOf } from '../goods.ts';
import type { ShipToStore } from '../profile.ts';
import { distances, type Route } from './route.ts';
import type { Leg, Term } from './terms.ts';

const FEMTO_PER_MICRO = 1_000_000_000n;
const nothing = (): bigint => 0n;

/**
 * By way of the store where it is collected: whatever comes from elsewhere is brought there first. At the counter it is one parcel: it costs there what it
 * costs when all of it stands there.
 */
export function storeRoute(facts: SourcingCase, sites: readonly CaseSite[], store: CaseSite, rates: ShipToStore): Route {
  const nanoMiles = distances(sites);
  const toCountry = store.countryCode;
  const isThere = (site: CaseSite): boolean => site.code === store.code;
  const toStore = (site: CaseSite): Leg => ({ nanoMiles: isThere(site) ? 0n : nanoMiles(site), toCountry });
  const atCounter = (): Leg => ({ nanoMiles: 0n, toCountry: facts.subject.countryCode });
  const brought = (term: Term): Term => ({ ...term, fixed: (site, leg) => (isThere(site) ? 0n : term.fixed(site, leg)) });
  return {
    point: store.code,
    terms: ({ kind, carried, kept }) => [
      ...kept.map((term) => ({ ...term, leg: toStore })),
      ...carried.map((term) => ({ ...term, fixed: nothing, leg: atCounter })),
      ...(kind === 'DISTANCE' || kind === 'CARBON' ? carried.map((term) => ({ ...brought(term), leg: toStore })) : []),
      ...(kind === 'COST' ? [{ ...transfer(rates, isThere), leg: toStore }] : []),
    ],
    constants: ({ carried }) => carried.map((term) => ({ name: term.name, value: term.fixed(store, atCounter()) })),
  };
}

function transfer(rates: ShipToStore, isThere: (site: CaseSite) => boolean): Term {
  const [perTransfer, perItem, perMile] = [microOf(rates.perTransfer), microOf(rates.perTransferItem), microOf(rates.perTransferMileItem)];
  return {
    name: 'transfer',
    isByGoods: false,
    fixed: (site) => (isThere(site) ? 0n : perTransfer * FEMTO_PER_MICRO),
    unit: (site, _goods, { nanoMiles }) => (isThere(site) ? 0n : perItem * FEMTO_PER_MICRO + perMile * nanoMiles),
  };
}
