import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { Transfer, TransferAction, TransferStatus } from '../domain/transfer/transfer.ts';
import { column } from './columns.ts';
import * as sql from './sql/transfers.ts';

export type NewTransfer = Pick<Transfer, 'id' | 'origin' | 'destination' | 'orderId' | 'document' | 'expectedAt' | 'createdAt'> & {
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
};

/** What was done to a transfer. */
export interface TransferChange {
  readonly number: number;
  readonly at: Date;
  readonly actor: string;
  readonly action: Exclude<TransferAction, 'COMPLETE'> | 'CREATE';
  readonly statusBefore: TransferStatus | null;
  readonly statusAfter: TransferStatus;
  readonly units: number;
  readonly reason: string | null;
}

/** Makes a transfer. One that is known by its id stays as it is. */
export async function insertTransfer(tx: Sql, transfer: NewTransfer): Promise<void> {
  const { id, origin, destination, orderId, document, expectedAt, createdAt, lines } = transfer;
  const head = [id, origin, destination, orderId, document, expectedAt, createdAt];
  await tx.query(sql.insertTransferSql, [...head, column(lines, 'sku'), column(lines, 'quantity')]);
}

/** Locks a transfer until the transaction ends. */
export async function lockTransfer(tx: Sql, id: string): Promise<Transfer | undefined> {
  await tx.query(sql.lockTransferSql, [id]);
  return (await transfersById(tx, [id]))[0];
}

/** The transfers among `ids`, in no order. */
export const transfersById = (database: Sql, ids: readonly string[]): Promise<Transfer[]> =>
  database.query<Transfer>(sql.transfersByIdSql, [ids]);

/** Writes a transfer back, with what was done to it. */
export async function saveTransfer(tx: Sql, transfer: Transfer, change: Omit<TransferChange, 'number' | 'statusAfter'>): Promise<void> {
  const { id, status, endedAt, lines } = transfer;
  await tx.query(sql.saveTransferSql, [
    id,
    status,
    endedAt,
    column(lines, 'sku'),
    column(lines, 'waiting'),
    column(lines, 'held'),
    column(lines, 'inTransit'),
    column(lines, 'received'),
    column(lines, 'damaged'),
    column(lines, 'lost'),
    column(lines, 'released'),
    change.at,
    change.actor,
    change.action,
    change.statusBefore,
    change.units,
    change.reason,
  ]);
}

/** Up to one more than a page of a location's transfers, newest first. */
export function transfersOf(database: Sql, location: string, status: TransferStatus | null, page: PageRequest): Promise<Transfer[]> {
  const statement = page.direction === 'FORWARD' ? sql.transfersOfSql.newest : sql.transfersOfSql.oldest;
  return database.query<Transfer>(statement, [location, status, page.from?.[0] ?? null, page.limit + 1]);
}

/** Up to one more than a page of a transfer's history. */
export function transferChanges(database: Sql, id: string, page: PageRequest): Promise<TransferChange[]> {
  const statement = page.direction === 'FORWARD' ? sql.transferChangesSql.forward : sql.transferChangesSql.backward;
  const from = Number(page.from?.[0] ?? Number.NaN);
  return database.query<TransferChange>(statement, [id, Number.isInteger(from) ? from : null, page.limit + 1]);
}

type Units = readonly { readonly sku: string; readonly quantity: number }[];

/** Announces what is on its way. */
export async function announceTransfer(tx: Sql, { id, destination, expectedAt }: Transfer, units: Units): Promise<void> {
  await tx.query(sql.announceTransferSql, [id, destination, expectedAt, column(units, 'sku'), column(units, 'quantity')]);
}

/** Takes what came in out of what is announced; `close`: the rest does not come. */
export async function settleAnnounced(tx: Sql, id: string, units: Units, close: boolean): Promise<void> {
  await tx.query(sql.settleTransferSql, [id, column(units, 'sku'), units.map(({ quantity }) => (close ? 0 : quantity)), close]);
}
