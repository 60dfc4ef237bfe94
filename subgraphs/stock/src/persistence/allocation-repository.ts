import type { UnitQuantity } from '@baton/contracts';
import type { Sql } from '@baton/platform';
import type { Allocation, Wanted } from '../domain/allocation.ts';
import { column } from './columns.ts';
import {
  insertAllocationsSql,
  knownAllocationsSql,
  lockAllocationsSql,
  lockMissingOfOrderSql,
  lockMissingSql,
  updateAllocationsSql,
} from './sql/allocations.ts';

export interface NewAllocation extends Wanted {
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly orderLineId: string;
  readonly allocated: number;
  readonly missing: number;
}

export interface AllocationRecord extends Allocation {
  readonly orderId: string;
}

/** Records what is promised to fulfilment lines that are not known yet. */
export async function insertAllocations(tx: Sql, allocations: readonly NewAllocation[]): Promise<void> {
  if (allocations.length === 0) return;
  await tx.query(insertAllocationsSql, [
    column(allocations, 'fulfilmentLineId'),
    column(allocations, 'fulfilmentId'),
    column(allocations, 'orderId'),
    column(allocations, 'orderLineId'),
    column(allocations, 'sku'),
    column(allocations, 'location'),
    column(allocations, 'quantity'),
    column(allocations, 'allocated'),
    column(allocations, 'missing'),
  ]);
}

/** Which of the fulfilment lines have an allocation. */
export async function knownAllocations(tx: Sql, fulfilmentLineIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ fulfilmentLineId: string }>(knownAllocationsSql, [fulfilmentLineIds]);
  return new Set(column(rows, 'fulfilmentLineId'));
}

/** Locks allocations until the transaction ends; unknown ones are left out. */
export function lockAllocations(tx: Sql, fulfilmentLineIds: readonly string[]): Promise<AllocationRecord[]> {
  return tx.query<AllocationRecord>(lockAllocationsSql, [fulfilmentLineIds]);
}

/** Locks the oldest allocations that miss units of which some are available again. */
export function lockMissing(tx: Sql, limit: number): Promise<AllocationRecord[]> {
  return tx.query<AllocationRecord>(lockMissingSql, [limit]);
}

/** Locks what is missing of an order. */
export function lockMissingOfOrder(tx: Sql, orderId: string): Promise<UnitQuantity[]> {
  return tx.query<UnitQuantity>(lockMissingOfOrderSql, [orderId]);
}

/** Writes allocations back. */
export async function updateAllocations(tx: Sql, allocations: readonly Allocation[]): Promise<void> {
  await tx.query(updateAllocationsSql, [
    column(allocations, 'fulfilmentLineId'),
    column(allocations, 'allocated'),
    column(allocations, 'shipped'),
    column(allocations, 'freed'),
    column(allocations, 'missing'),
  ]);
}
