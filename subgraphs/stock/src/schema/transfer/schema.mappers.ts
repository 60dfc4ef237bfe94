export type { Transfer as TransferMapper, TransferLine as TransferLineMapper } from '../../domain/transfer/transfer.ts';
export type { TransferChange as TransferChangeMapper } from '../../persistence/transfer-repository.ts';
