import type { Sql } from '@baton/platform';
import { waitingUnitsSql } from '../persistence/sql/backorders.ts';
import { countedLinesSql, fatesSql, orderIdsAfterSql } from '../persistence/sql/reconciliation.ts';

/** What orders believe of one of their lines. */
export interface CountedLine {
  readonly orderLineId: string;
  readonly orderId: string;
  readonly sku: string;
  readonly allocated: number;
  readonly shipped: number;
}

/** The ids of the next orders; empty at the end. */
export async function orderIdsAfter(database: Sql, after: string, limit: number): Promise<string[]> {
  return (await database.query<{ id: string }>(orderIdsAfterSql, [after, limit])).map(({ id }) => id);
}

/** What orders believe to stand at locations and to have left, of lines that are counted: stock is asked whether it is so. */
export function whatStands(database: Sql, orderIds: readonly string[]): Promise<CountedLine[]> {
  return database.query<CountedLine>(countedLinesSql, [orderIds]);
}

/** Units that an order waits for at a location. */
export interface WaitingUnits {
  readonly orderId: string;
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
}

/** What orders wait for: stock is asked whether it is so. */
export function whatWaits(database: Sql, orderIds: readonly string[]): Promise<WaitingUnits[]> {
  return database.query<WaitingUnits>(waitingUnitsSql, [orderIds]);
}

/** What became of order ids for which stock holds something. */
export async function fatesOf(database: Sql, orderIds: readonly string[]): Promise<ReadonlyMap<string, 'PLACED' | 'RUNNING' | 'NONE'>> {
  const rows = await database.query<{ id: string; fate: 'PLACED' | 'RUNNING' | 'NONE' }>(fatesSql, [orderIds]);
  return new Map(rows.map(({ id, fate }) => [id, fate]));
}
