import type { LocationResolvers } from '../../types.generated.ts';

export const Location: Pick<
  LocationResolvers,
  | 'address'
  | 'closedOn'
  | 'code'
  | 'coordinates'
  | 'cutOffs'
  | 'deliveryMethods'
  | 'exceptions'
  | 'holidayRegion'
  | 'isActive'
  | 'name'
  | 'openingHours'
  | 'prepMinutes'
  | 'timeZone'
  | 'type'
  | '__resolveReference'
> = {
  __resolveReference: async ({ code }, { loaders }) => loaders.locationByCode.load(code),
  deliveryMethods: ({ methods }) => methods,
};
