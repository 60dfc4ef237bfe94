import type { Lane } from '@baton/contracts';
import { type TransitCount, transitRange } from './transit-history.ts';

/** What zoning knows of a place. */
export interface Place {
  readonly countryCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface TransitBand {
  readonly upToMiles: number;
  readonly minTransitDays: number;
  readonly maxTransitDays: number;
}

/** A carrier's service between two countries. */
export interface CarrierLane {
  readonly carrier: string;
  readonly service: string;
  readonly originCountry: string;
  readonly destinationCountry: string;
  readonly transitWeekdays: readonly number[];
  readonly deliveryWeekdays: readonly number[];
  readonly noDeliveryOn: readonly string[];
  readonly pickupLocalTime: string;
  /** By distance, nearest first. */
  readonly bands: readonly TransitBand[];
}

/** A service with the dates on which it rests, and what its parcels took. */
export interface OperatedLane extends CarrierLane {
  /** As in `US` or `DE-BY`; null: no public holidays are observed. */
  readonly holidayRegion: string | null;
  readonly history: readonly (TransitCount & { readonly upToMiles: number })[];
}

/** A lane with all that a promise needs. */
export type OfferedLane = Lane & Required<Pick<Lane, 'noArrivalOn' | 'band' | 'basis'>>;

/** The dates that nobody delivers on at the destination, and the public holidays of each region that is named by a lane. */
export interface Closures {
  readonly destination: readonly string[];
  readonly holidays: ReadonlyMap<string, readonly string[]>;
}

/** The services from each unit to a destination, with the transit days of its distance. Where a coordinate is missing the farthest band holds: late is safer than wrong. */
export function lanesBetween(
  origins: readonly (Place & { readonly location: string })[],
  destination: Place,
  carrierLanes: readonly OperatedLane[],
  closures: Closures = { destination: [], holidays: new Map() },
): OfferedLane[] {
  // Of a large network most units share a service and its days: what is not the unit's own is worked out once.
  const offers = carrierLanes
    .filter((lane) => lane.destinationCountry === destination.countryCode)
    .map((lane) => ({ lane, service: serviceOf(lane, closures), days: new Map(lane.bands.map((band) => [band, daysOf(lane, band)])) }));
  return origins.flatMap((origin) => {
    const miles = milesBetween(origin, destination);
    return offers.flatMap(({ lane, service, days }) => {
      const band = lane.originCountry === origin.countryCode ? bandFor(lane.bands, miles) : undefined;
      const own = band && days.get(band);
      return own ? [{ location: origin.location, ...service, ...own }] : [];
    });
  });
}

function serviceOf(
  { carrier, service, transitWeekdays, deliveryWeekdays, noDeliveryOn, pickupLocalTime, holidayRegion }: OperatedLane,
  closures: Closures,
) {
  const holidays = (holidayRegion !== null && closures.holidays.get(holidayRegion)) || [];
  const rests = holidays.length === 0 ? noDeliveryOn : [...new Set([...noDeliveryOn, ...holidays])].sort();
  return { carrier, service, transitWeekdays, deliveryWeekdays, noDeliveryOn: rests, noArrivalOn: closures.destination, pickupLocalTime };
}

function daysOf({ history }: OperatedLane, band: TransitBand) {
  return {
    band: band.upToMiles,
    ...transitRange(
      { minTransitDays: band.minTransitDays, maxTransitDays: band.maxTransitDays },
      history.filter(({ upToMiles }) => upToMiles === band.upToMiles),
    ),
  };
}

function bandFor(bands: readonly TransitBand[], miles: number | null): TransitBand | undefined {
  return miles === null ? bands.at(-1) : bands.find(({ upToMiles }) => miles <= upToMiles);
}

const earthRadiusMiles = 3958.7613;

/** Great-circle distance, or null when a coordinate is missing. */
export function milesBetween(a: Place, b: Place): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const chord = Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(chord)));
}
