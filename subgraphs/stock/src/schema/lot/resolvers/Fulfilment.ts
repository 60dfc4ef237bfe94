import { mayAccessLocation } from '@baton/platform';
import type { FulfilmentResolvers } from '../../types.generated.ts';

export const Fulfilment: FulfilmentResolvers = {
  __resolveReference: async ({ id }) => ({ id }),
  lotsToPick: async ({ id }, _arguments, { internal, loaders }) => {
    const lots = await loaders.lotsToPick.load(id);
    // All of a fulfilment stand at one location.
    return lots.every(({ location }) => mayAccessLocation(internal, location)) ? [...lots] : null;
  },
};
