import type { ParcelChanged } from '../../../../use-cases/watch-parcel.ts';
import type { SubscriptionResolvers } from '../../../types.generated.ts';

/** The gateway turned the access token into a grant. The parcel itself is read when the event is resolved, with loaders of its own. */
export const parcelChanged: NonNullable<SubscriptionResolvers['parcelChanged']> = {
  subscribe: async (_parent, { parcelId, after }, { useCases, internal }) => useCases.watchParcel(internal, parcelId, after ?? null),
  resolve: (change: ParcelChanged) => change,
};
