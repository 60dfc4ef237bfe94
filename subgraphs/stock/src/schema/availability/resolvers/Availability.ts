import { badUserInput } from '@baton/platform';
import { isPoint } from '../../../domain/distance.ts';
import type { AvailabilityView, LocationAvailabilityView } from '../../../loaders/availability.ts';
import { type OfferLoader, offersOf } from '../../../loaders/offers.ts';
import { pageOfSorted } from '../../paging.ts';
import type { AvailabilityResolvers } from '../../types.generated.ts';

export const Availability: Pick<AvailabilityResolvers, 'locations' | 'sellable' | 'status' | 'terms'> = {
  locations: ({ places, channel }, { near, ...page }, { loaders }) => {
    if (!near) return pageOfSorted(places, page, keyOf);
    if (!isPoint(near)) throw badUserInput('`near` is no point of the map: latitude is -90 to 90, longitude -180 to 180.');
    const byCode = new Map(places.map((place) => [place.location.code, place]));
    const placed = [...loaders.availability.byDistance(channel, near)].flatMap(([code, distanceKm]) => {
      const place = byCode.get(code);
      return place ? [{ ...place, distanceKm }] : [];
    });
    return pageOfSorted(placed, page, keyOf);
  },
  // What nobody may order for later is answered at once.
  status: (view, _arguments, { loaders }) =>
    view.status !== 'OUT_OF_STOCK' || (view.product.backorderPolicies ?? []).length === 0 ? view.status : laterStatus(view, loaders.offers),
};

async function laterStatus(view: AvailabilityView, loader: OfferLoader): Promise<AvailabilityView['status'] | 'BACKORDER' | 'PREORDER'> {
  return (await offersOf(view, loader))[0]?.mode ?? view.status;
}

/** Nearest first, those off the map last, the code as tie-breaker. Of fixed length, so that text order is number order. */
function keyOf({ distanceKm: distance, location }: LocationAvailabilityView): [string, string] {
  return [distance === null ? 'none' : distance.toFixed(6).padStart(16, '0'), location.code];
}
