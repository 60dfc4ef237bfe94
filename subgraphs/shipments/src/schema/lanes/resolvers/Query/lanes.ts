import type { QueryResolvers } from '../../../types.generated.ts';

export const lanes: NonNullable<QueryResolvers['lanes']> = async (_parent, { input: { origins, destination } }, { useCases }) => {
  const found = await useCases.lanes({
    origins: origins.map((origin) => ({ ...origin, latitude: origin.latitude ?? null, longitude: origin.longitude ?? null })),
    destination: {
      ...destination,
      region: destination.region ?? null,
      latitude: destination.latitude ?? null,
      longitude: destination.longitude ?? null,
    },
  });
  return found.map((lane) => ({
    ...lane,
    transitWeekdays: [...lane.transitWeekdays],
    deliveryWeekdays: [...lane.deliveryWeekdays],
    noDeliveryOn: [...lane.noDeliveryOn],
    noArrivalOn: [...lane.noArrivalOn],
  }));
};
