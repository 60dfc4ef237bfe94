import type { SourcingLocationResolvers } from '../../types.generated.ts';

export const SourcingLocation: SourcingLocationResolvers = {
  city: ({ address }) => address.city,
  countryCode: ({ address }) => address.countryCode,
  latitude: ({ coordinates }) => coordinates?.latitude ?? null,
  longitude: ({ coordinates }) => coordinates?.longitude ?? null,
  postalCode: ({ address }) => address.postalCode,
  region: ({ address }) => address.region,
};
