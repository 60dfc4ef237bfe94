import type { QueryResolvers } from '../../../types.generated.ts';

export const laneChart: NonNullable<QueryResolvers['laneChart']> = async (_parent, { input }, { useCases }) => {
  const found = await useCases.laneChart({ ...input, region: input.region ?? null });
  return found.map((service) => ({
    ...service,
    transitWeekdays: [...service.transitWeekdays],
    deliveryWeekdays: [...service.deliveryWeekdays],
    noDeliveryOn: [...service.noDeliveryOn],
    noArrivalOn: [...service.noArrivalOn],
    zones: [...service.zones],
  }));
};
