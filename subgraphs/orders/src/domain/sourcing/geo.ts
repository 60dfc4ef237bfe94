/** A point on the earth, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The earth's mean radius in statute miles. */
const RADIUS_MILES = 3959;

/** Half the way round the earth: no place is farther from any other. */
export const milesMax = Math.PI * RADIUS_MILES;

/** The distance over the earth's surface in miles (haversine). */
export function milesBetween(from: Point, to: Point): number {
  const lat = radians(to.latitude - from.latitude);
  const lon = radians(to.longitude - from.longitude);
  const chord = Math.sin(lat / 2) ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(lon / 2) ** 2;
  return 2 * RADIUS_MILES * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** The point, or null when either coordinate is unknown. */
export function pointOf(place: { readonly latitude: number | null; readonly longitude: number | null }): Point | null {
  return place.latitude === null || place.longitude === null ? null : { latitude: place.latitude, longitude: place.longitude };
}

/** Miles between two places, null when one of them is nowhere. */
export const milesOrNull = (from: Point | null, to: Point | null): number | null => (from && to ? milesBetween(from, to) : null);

/** Miles from a place to a point, null when one of them is nowhere. */
export const milesTo = (
  { latitude, longitude }: { readonly latitude: number | null; readonly longitude: number | null },
  to: Point | null,
) => (latitude === null || longitude === null || to === null ? null : milesBetween({ latitude, longitude }, to));

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
