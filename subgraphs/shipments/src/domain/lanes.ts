import type { Lane } from '@baton/contracts';

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

/** The services from each unit to a destination, with the transit days of its distance. Where a coordinate is missing the farthest band holds: late is safer than wrong. */
export function lanesBetween(
  origins: readonly (Place & { readonly location: string })[],
  destination: Place,
  carrierLanes: readonly CarrierLane[],
): Lane[] {
  return origins.flatMap((origin) =>
    carrierLanes
      .filter((lane) => lane.originCountry === origin.countryCode && lane.destinationCountry === destination.countryCode)
      .flatMap(({ bands, originCountry: _origin, destinationCountry: _destination, ...lane }) => {
        const band = bandFor(bands, milesBetween(origin, destination));
        if (!band) return [];
        return [{ ...lane, location: origin.location, minTransitDays: band.minTransitDays, maxTransitDays: band.maxTransitDays }];
      }),
  );
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
