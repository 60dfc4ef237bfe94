import { present } from '@baton/kernel';
import type { FulfilmentChangedResolvers } from '../../types.generated.ts';

export const FulfilmentChanged: FulfilmentChangedResolvers = {
  fulfilment: async ({ fulfilmentId }, _arguments, { loaders }) =>
    present(await loaders.fulfilmentById.load(fulfilmentId), 'the work order of an event'),
};
