import { mayAccessLocation } from '@baton/platform';
import type { FulfilmentLineResolvers } from '../../types.generated.ts';

export const FulfilmentLine: FulfilmentLineResolvers = {
  __resolveReference: async ({ id }) => ({ id }),
  lotsToPick: async ({ id }, _arguments, { internal, loaders }) => {
    const lots = await loaders.lotsOfLine.load(id);
    return lots.every(({ location }) => mayAccessLocation(internal, location)) ? [...lots] : null;
  },
};
