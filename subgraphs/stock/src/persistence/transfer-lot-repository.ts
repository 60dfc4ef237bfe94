import type { Sql } from '@baton/platform';
import type { Lot } from '../domain/lot/lot.ts';
import type { FreeUnits, MovedLot, TransferLot } from '../domain/transfer/lots.ts';
import { column } from './columns.ts';
import * as sql from './sql/transfer-lots.ts';

/** Units of a lot that went with a transfer. */
export type LotOfTransfer = TransferLot & { readonly transferId: string };

/** Units of a lot on their way. */
export interface LotOnTheWay {
  readonly transferId: string;
  readonly quantity: number;
}

/** What of products stands free at a location, those that expire first before the others. The levels must be locked. */
export const freeLots = (tx: Sql, location: string, skus: readonly string[]): Promise<FreeUnits[]> =>
  tx.query<FreeUnits>(sql.freeLotsSql, [location, skus]);

/** The lots of transfers, those that expire first before the others. */
export const lotsOfTransfers = (database: Sql, transferIds: readonly string[]): Promise<LotOfTransfer[]> =>
  database.query<LotOfTransfer>(sql.transferLotsSql, [transferIds]);

/** Lots leave an origin with a transfer. */
export async function sendLots(tx: Sql, transferId: string, origin: string, lots: readonly MovedLot[]): Promise<void> {
  await tx.query(sql.sendLotsSql, [transferId, origin, column(lots, 'sku'), column(lots, 'lot'), column(lots, 'sent')]);
}

/** Lots of a transfer come to their end. */
export async function settleTransferLots(tx: Sql, transferId: string, lots: readonly MovedLot[]): Promise<void> {
  const units = [column(lots, 'good'), column(lots, 'damaged'), column(lots, 'lost')];
  await tx.query(sql.settleLotsSql, [transferId, column(lots, 'sku'), column(lots, 'lot'), ...units]);
}

/** Where units of a lot are on their way. */
export const lotOnTheWay = (database: Sql, { sku, lot }: Pick<Lot, 'sku' | 'lot'>, limit: number): Promise<LotOnTheWay[]> =>
  database.query<LotOnTheWay>(sql.lotOnTheWaySql, [sku, lot, limit]);
