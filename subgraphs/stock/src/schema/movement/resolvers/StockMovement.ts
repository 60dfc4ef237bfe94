import type { StockMovementResolvers } from '../../types.generated.ts';

export const StockMovement: StockMovementResolvers = {
  at: ({ at }) => at.toISOString(),
};
