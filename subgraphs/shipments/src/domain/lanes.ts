import type { ChartedService, LaneZone } from '@baton/contracts';
import { type TransitCount, transitRange } from './transit-history.ts';

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

/** The dates that nobody delivers on at the destination, and the public holidays of each region that is named by a lane. */
export interface Closures {
  readonly destination: readonly string[];
  readonly holidays: ReadonlyMap<string, readonly string[]>;
}

/** The services to a destination with the days on which they rest and the transit days of each zone: by distance, as their bands are. */
export function chartOf(
  carrierLanes: readonly OperatedLane[],
  closures: Closures = { destination: [], holidays: new Map() },
): ChartedService[] {
  return carrierLanes.map((lane) => ({ ...serviceOf(lane, closures), zones: lane.bands.map((band) => zoneOf(lane, band)) }));
}

function serviceOf(
  { carrier, service, originCountry, transitWeekdays, deliveryWeekdays, noDeliveryOn, pickupLocalTime, holidayRegion }: OperatedLane,
  closures: Closures,
) {
  const holidays = (holidayRegion !== null && closures.holidays.get(holidayRegion)) || [];
  const rests = holidays.length === 0 ? noDeliveryOn : [...new Set([...noDeliveryOn, ...holidays])].sort();
  const days = { transitWeekdays, deliveryWeekdays, noDeliveryOn: rests, noArrivalOn: closures.destination };
  return { carrier, service, originCountry, ...days, pickupLocalTime };
}

function zoneOf({ history }: OperatedLane, { upToMiles, minTransitDays, maxTransitDays }: TransitBand): LaneZone {
  const own = history.filter((count) => count.upToMiles === upToMiles);
  return { upToMiles, ...transitRange({ minTransitDays, maxTransitDays }, own) };
}
