import type { LocationAvailabilityResolvers } from '../../types.generated.ts';

export const LocationAvailability: LocationAvailabilityResolvers = {};
