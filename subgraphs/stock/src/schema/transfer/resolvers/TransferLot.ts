import type { TransferLotResolvers } from '../../types.generated.ts';

export const TransferLot: TransferLotResolvers = {};
