import type { TrackingEventResolvers } from '../../types.generated.ts';

export const TrackingEvent: TrackingEventResolvers = {
  description: ({ description }) => (description === '' ? null : description),
};
