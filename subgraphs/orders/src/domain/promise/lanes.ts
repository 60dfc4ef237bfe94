import type { ChartedService, LaneZone } from '@baton/contracts';
import { keptFor } from '../kept-for.ts';
import { milesBetween, type Point, pointOf } from '../sourcing/geo.ts';
import type { CarrierLane } from './transit.ts';

/** A carrier's service to a destination from the units of one zone. */
export interface Lane extends CarrierLane {
  readonly carrier: string;
  /** The zone: its greatest distance in miles. */
  readonly band?: number;
}

/** The carrier services to one destination. */
export interface Lanes {
  /** Those from a unit, by its code: the same list for all units of a country that are within the same zones. */
  at(location: string): readonly Lane[];
  /** Whether none goes there from anywhere. */
  readonly isEmpty: boolean;
}

/** A unit with what zoning needs. */
export interface LaneOrigin {
  readonly code: string;
  readonly countryCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly methods: readonly string[];
}

const nowhere: readonly Lane[] = [];

export const noLanes: Lanes = { at: () => nowhere, isEmpty: true };

/** Destinations that lanes are remembered to, at two bytes a unit. */
const destinationsMax = 500;

/**
 * The services of a chart from the units that send parcels. Nothing is worked out before it is asked for, and what a unit's lanes are is only which zone it
 * is in: however large a network is, a chart has few of them.
 */
export function lanesTo(chart: readonly ChartedService[], units: readonly LaneOrigin[], destination: Point | null): Lanes {
  const known = knownLanes(chart)(units);
  const key = destination ? `${destination.latitude} ${destination.longitude}` : '';
  const kept = known.get(key);
  if (kept) return kept;
  if (known.size >= destinationsMax) known.clear();
  const lanes = lanesFrom(zonesOf(chart), units, destination);
  known.set(key, lanes);
  return lanes;
}

const knownLanes = keptFor((_chart: readonly ChartedService[]) => keptFor((_units: readonly LaneOrigin[]) => new Map<string, Lanes>()));

/** The lanes of one service alone. */
export const lanesOfService = (lanes: Lanes, service: string): Lanes => ({
  at: (location) => ofService(lanes.at(location))(service),
  isEmpty: lanes.isEmpty,
});

const ofService = keptFor((lanes: readonly Lane[]) => {
  const known = new Map<string, readonly Lane[]>();
  return (service: string): readonly Lane[] => {
    const own = known.get(service) ?? lanes.filter((lane) => lane.service === service);
    known.set(service, own);
    return own;
  };
});

/** The codes of units from where a service goes. */
export const reachedBy = (lanes: Lanes, service: string): Pick<ReadonlySet<string>, 'has'> => ({
  has: (location) => ofService(lanes.at(location))(service).length > 0,
});

/** The codes of units from where any goes. */
export const reachedFrom = (lanes: Lanes): Pick<ReadonlySet<string>, 'has'> => ({ has: (location) => lanes.at(location).length > 0 });

function lanesFrom(zones: Zones, units: readonly LaneOrigin[], destination: Point | null): Lanes {
  const places = placesOf(units);
  // One more than the place of a list among all lists; nothing: not looked at yet.
  const found = new Uint16Array(units.length);
  const at = (location: string): readonly Lane[] => {
    const place = places.get(location);
    const unit = place === undefined ? undefined : units[place];
    if (place === undefined || unit === undefined || !unit.methods.includes('SHIP')) return nowhere;
    const nth = found[place] || zones.nthOf(unit.countryCode, milesTo(unit, destination)) + 1;
    found[place] = nth;
    return zones.lists[nth - 1] ?? nowhere;
  };
  let isEmpty: boolean | null = null;
  return {
    at,
    get isEmpty() {
      isEmpty ??= !units.some(({ code }) => at(code).length > 0);
      return isEmpty;
    },
  };
}

const placesOf = keptFor((units: readonly LaneOrigin[]) => new Map(units.map(({ code }, place) => [code, place])));

/** Carriers draw their zones on the mean sphere; sourcing's miles are measured on one that is a little larger. */
const [zoningRadius, sourcingRadius] = [3958.7613, 3959];

function milesTo(unit: LaneOrigin, destination: Point | null): number | null {
  const from = pointOf(unit);
  return from && destination ? (milesBetween(from, destination) * zoningRadius) / sourcingRadius : null;
}

/** Every list of lanes that any unit has. */
interface Zones {
  readonly lists: readonly (readonly Lane[])[];
  /** Which list is that of a unit in a country, so far away; null: nobody knows how far. */
  nthOf(country: string, miles: number | null): number;
}

interface CountryZones {
  /** Up to which distance lanes are the same, the nearest first. */
  readonly limits: readonly number[];
  /** The place of the list up to the first limit; the others follow, then that of whoever is farther away, and that of unknown distances. */
  readonly first: number;
}

const zonesOf = keptFor((chart: readonly ChartedService[]): Zones => {
  const lists: (readonly Lane[])[] = [nowhere];
  const countries = new Map<string, CountryZones>();
  for (const country of new Set(chart.map(({ originCountry }) => originCountry))) {
    const services = chart.filter(({ originCountry }) => originCountry === country);
    const limits = [...new Set(services.flatMap(({ zones }) => zones.map(({ upToMiles }) => upToMiles)))].sort((a, b) => a - b);
    countries.set(country, { limits, first: lists.length });
    for (const limit of limits) lists.push(lanesIn(services, (zones) => zones.find(({ upToMiles }) => limit <= upToMiles)));
    lists.push(
      nowhere,
      lanesIn(services, (zones) => zones.at(-1)),
    );
  }
  return {
    lists,
    nthOf(country, miles) {
      const known = countries.get(country);
      if (!known) return 0;
      const { limits, first } = known;
      const zone = miles === null ? limits.length + 1 : limits.findIndex((limit) => miles <= limit);
      return first + (zone < 0 ? limits.length : zone);
    },
  };
});

function lanesIn(services: readonly ChartedService[], zoneOf: (zones: readonly LaneZone[]) => LaneZone | undefined): readonly Lane[] {
  return services.flatMap(({ originCountry: _, zones, ...service }) => {
    const zone = zoneOf(zones);
    if (!zone) return [];
    const { upToMiles, minTransitDays, maxTransitDays } = zone;
    return [{ ...service, band: upToMiles, minTransitDays, maxTransitDays }];
  });
}
