import type { CapacityDayResolvers } from '../../types.generated.ts';

export const CapacityDay: CapacityDayResolvers = {
  ordersLimit: ({ ordersMax }) => ordersMax,
  ordersUsed: ({ orders }) => orders,
  unitsLimit: ({ unitsMax }) => unitsMax,
  unitsUsed: ({ units }) => units,
};
