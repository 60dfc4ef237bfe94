import type { LocationResolvers } from '../../types.generated.ts';

export const Location: LocationResolvers = {
  __resolveReference: async ({ code }, { loaders }) => loaders.locationByCode.load(code),
  deliveryMethods: ({ methods }) => methods,
};
