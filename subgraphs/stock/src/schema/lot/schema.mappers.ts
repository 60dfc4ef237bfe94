export type { Lot as StockLotMapper } from '../../domain/lot/lot.ts';
export type {
  LotHolder as StockLotHolderMapper,
  LotLevel as StockLotLevelMapper,
  LotToPick as LotToPickMapper,
} from '../../persistence/lot-repository.ts';
export type { LotOnTheWay as StockLotOnTheWayMapper } from '../../persistence/transfer-lot-repository.ts';
