import type { Lane, LanesInput } from '@baton/contracts';
import { type CarrierLane, lanesBetween } from '../domain/lanes.ts';

/** The carrier services from units to a destination. */
export const lanes =
  (carrierLanes: (originCountries: readonly string[], destinationCountry: string) => Promise<CarrierLane[]>) =>
  async ({ origins, destination }: LanesInput): Promise<Lane[]> => {
    const countries = [...new Set(origins.map(({ countryCode }) => countryCode))];
    return lanesBetween(origins, destination, await carrierLanes(countries, destination.countryCode));
  };
