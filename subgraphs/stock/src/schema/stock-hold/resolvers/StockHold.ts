import { holdStatus } from '../../../use-cases/hold/refusals.ts';
import type { StockHoldResolvers } from '../../types.generated.ts';

export const StockHold: StockHoldResolvers = {
  status: (hold) => holdStatus(hold),
  canExtend: (hold) => holdStatus(hold) === 'HELD' && !hold.isExtended,
  // A cart's hold always has an end: a CHECK says so while it is held, and it keeps it.
  expiresAt: ({ expiresAt }) => (expiresAt ?? new Date(0)).toISOString(),
  lines: ({ lines }) => [...lines],
};
