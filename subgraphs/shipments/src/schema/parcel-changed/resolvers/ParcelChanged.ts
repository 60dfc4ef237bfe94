import { present } from '@baton/kernel';
import type { ParcelChangedResolvers } from '../../types.generated.ts';

export const ParcelChanged: ParcelChangedResolvers = {
  parcel: async ({ parcelId }, _arguments, { loaders }) => present(await loaders.parcelById.load(parcelId), 'the parcel of an event'),
};
