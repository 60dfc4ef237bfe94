export type { LedgerLine as StockMovementMapper } from '../../persistence/movement-repository.ts';
