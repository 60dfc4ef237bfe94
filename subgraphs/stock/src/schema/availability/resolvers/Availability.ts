import { badUserInput } from '@baton/platform';
import { distanceKm, isPoint } from '../../../domain/distance.ts';
import type { LocationAvailabilityView } from '../../../loaders/availability.ts';
import { pageOf } from '../../paging.ts';
import type { AvailabilityResolvers } from '../../types.generated.ts';

export const Availability: AvailabilityResolvers = {
  locations: async ({ places }, { near, ...page }) => {
    if (near && !isPoint(near)) throw badUserInput('`near` is no point of the map: latitude is -90 to 90, longitude -180 to 180.');
    const placed = places.map((place) => {
      const { coordinates } = place.location;
      return { ...place, distanceKm: near && coordinates ? distanceKm(near, coordinates) : null };
    });
    return pageOf(placed, page, keyOf);
  },
};

/** Nearest first, those off the map last, the code as tie-breaker. Of fixed length, so that text order is number order. */
function keyOf({ distanceKm: distance, location }: LocationAvailabilityView): [string, string] {
  return [distance === null ? 'none' : distance.toFixed(6).padStart(16, '0'), location.code];
}
