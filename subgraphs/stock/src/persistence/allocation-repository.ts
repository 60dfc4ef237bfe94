import type { UnitQuantity } from '@baton/contracts';
import type { Bound, Sql } from '@baton/platform';
import type { Allocation, Wanted } from '../domain/allocation.ts';
import { column } from './columns.ts';
import { allocateHeldOrFailSql, allocateHeldSql } from './sql/allocate-held.ts';
import {
  insertAllocationsSql,
  knownAllocationsSql,
  lockAllocationsSql,
  lockMissingOfOrderSql,
  lockMissingSql,
  updateAllocationsSql,
} from './sql/allocations.ts';

export interface NewAllocation extends ReleasedLine {
  readonly allocated: number;
  readonly missing: number;
}

export interface AllocationRecord extends Allocation {
  readonly orderId: string;
  /** Whether lots are set aside for it. */
  readonly hasLots: boolean;
}

/** A fulfilment line of an order that came. */
export interface ReleasedLine extends Wanted {
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly orderLineId: string;
}

/** An order that came: what its fulfilments want and what reserved it. `cause` is the event's id. */
export interface ReleasedOrder {
  readonly cause: string;
  readonly actor: string;
  readonly reservationIds: readonly string[];
  readonly lines: readonly ReleasedLine[];
}

/** What became of orders that came together. */
export interface HeldAllocations {
  /** The orders that were allocated, by their place. */
  readonly done: ReadonlySet<number>;
  /** Whether any of their products is told apart by lot. */
  readonly hasLots: boolean;
}

/** Turns reservations that hold exactly what their orders want into allocations. Answers the positions of the orders of which it did so. */
export async function allocateHeld(tx: Sql, orders: readonly ReleasedOrder[]): Promise<HeldAllocations> {
  const rows = await tx.query<{ n: number; done: boolean; hasLots: boolean }>(allocateHeldSql, columnsOf(orders));
  return { done: new Set(rows.flatMap(({ n, done }) => (done ? [n] : []))), hasLots: rows.some((row) => row.hasLots) };
}

/** The same as a statement that fails where one of the orders is another case, or a product is told apart by lot. */
export const allocateHeldOrFail = (orders: readonly ReleasedOrder[]): Bound => ({
  statement: allocateHeldOrFailSql,
  values: columnsOf(orders),
});

function columnsOf(orders: readonly ReleasedOrder[]): unknown[] {
  const lines = orders.flatMap((order) => order.lines);
  const reservations = orders.flatMap((order, n) => order.reservationIds.map((id) => ({ n, id })));
  return [
    orders.flatMap(({ lines: own }, n) => own.map(() => n)),
    column(lines, 'fulfilmentLineId'),
    column(lines, 'fulfilmentId'),
    column(lines, 'orderId'),
    column(lines, 'orderLineId'),
    column(lines, 'sku'),
    column(lines, 'location'),
    column(lines, 'quantity'),
    column(reservations, 'n'),
    column(reservations, 'id'),
    orders.map((_, n) => n),
    column(orders, 'cause'),
    column(orders, 'actor'),
  ];
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
