import type { Sql } from '@baton/platform';
import type { Claim, ClaimedUnits } from '../domain/transfer/claim.ts';
import { column } from './columns.ts';
import * as sql from './sql/transfer-claims.ts';

/** Records what orders wait for. */
export async function insertClaims(tx: Sql, claims: readonly Omit<Claim, 'arrived' | 'freed'>[]): Promise<void> {
  const ids = [column(claims, 'fulfilmentLineId'), column(claims, 'transferId'), column(claims, 'fulfilmentId')];
  const lines = [column(claims, 'orderId'), column(claims, 'orderLineId'), column(claims, 'sku')];
  await tx.query(sql.insertClaimsSql, [...ids, ...lines, column(claims, 'quantity'), column(claims, 'open'), column(claims, 'missing')]);
}

/** Claims on a transfer, in the order in which they are served. */
export const claimsOfTransfer = (tx: Sql, transferId: string): Promise<Claim[]> => tx.query<Claim>(sql.claimsOfTransferSql, [transferId]);

/** The transfers on which lines of work orders have claims, in key order: mostly none. */
export async function transfersOfLines(tx: Sql, fulfilmentLineIds: readonly string[]): Promise<string[]> {
  return column(await tx.query<{ id: string }>(sql.transfersOfLinesSql, [fulfilmentLineIds]), 'id');
}

/** Which of the lines have a claim. */
export async function knownClaims(tx: Sql, fulfilmentLineIds: readonly string[]): Promise<string[]> {
  return column(await tx.query<{ fulfilmentLineId: string }>(sql.knownClaimsSql, [fulfilmentLineIds]), 'fulfilmentLineId');
}

/** Writes claims back. */
export async function updateClaims(tx: Sql, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  const states = [column(claims, 'open'), column(claims, 'arrived'), column(claims, 'missing'), column(claims, 'freed')];
  await tx.query(sql.updateClaimsSql, [column(claims, 'fulfilmentLineId'), ...states]);
}

/** Promises units that came in at a location to the lines that waited for them. */
export async function allocateArrived(tx: Sql, location: string, units: readonly ClaimedUnits[]): Promise<void> {
  const claims = units.map(({ claim }) => claim);
  await tx.query(sql.allocateArrivedSql, [
    column(claims, 'fulfilmentLineId'),
    column(claims, 'fulfilmentId'),
    column(claims, 'orderId'),
    column(claims, 'orderLineId'),
    column(claims, 'sku'),
    units.map(() => location),
    column(units, 'quantity'),
  ]);
}
