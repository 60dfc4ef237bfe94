import type { TransferChangeResolvers } from '../../types.generated.ts';

export const TransferChange: TransferChangeResolvers = {
  at: ({ at }) => at.toISOString(),
  kind: ({ action }) => action,
};
