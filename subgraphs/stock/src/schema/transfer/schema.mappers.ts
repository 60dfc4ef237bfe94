import type { TransferLine } from '../../domain/transfer/transfer.ts';

export type { Transfer as TransferMapper } from '../../domain/transfer/transfer.ts';
export type { LotOfTransfer as TransferLotMapper } from '../../persistence/transfer-lot-repository.ts';
export type { TransferChange as TransferChangeMapper } from '../../persistence/transfer-repository.ts';
export type TransferLineMapper = TransferLine & { readonly transferId: string };
