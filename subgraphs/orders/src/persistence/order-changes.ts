import { assert } from '@baton/kernel';
import type { Bound, Tx } from '@baton/platform';
import type { OrderView } from '../domain/order-view.ts';
import { type OrderRow, orderOf } from './rows.ts';
import { changeLines, changePlannedLines } from './sql/change-lines.ts';
import { lockOrder, lockOrders, lockOrdersOrFail } from './sql/lock-order.ts';

/** What to add to a line. Absent: nothing. */
export interface LineChange {
  readonly id: string;
  readonly cancelled?: number;
  readonly backordered?: number;
  readonly allocated?: number;
  readonly picked?: number;
  readonly shipped?: number;
  readonly delivered?: number;
  readonly returnRequested?: number;
  readonly returned?: number;
  readonly refunded?: number;
  readonly cancelling?: number;
  readonly sourcingAttempts?: number;
  readonly shippedMinor?: bigint;
  readonly cancelledMinor?: bigint;
  readonly expectedRefundMinor?: bigint;
  readonly refundedMinor?: bigint;
}

/** What to add to the units of a work order's line. */
export interface PlannedLineChange {
  readonly id: string;
  readonly picked?: number;
  readonly shipped?: number;
  readonly delivered?: number;
  readonly superseded?: number;
  readonly cancelled?: number;
}

/** Takes the order's lock, which every change of it takes first. Null when there is no such order. */
export async function lockOrderRow(tx: Tx, orderId: string): Promise<OrderView | null> {
  const [row] = await tx.query<OrderRow>(lockOrder, [orderId]);
  return row === undefined ? null : orderOf(row);
}

/** As {@link lockOrderRow}, where an unknown order is a bug. */
export async function lockKnownOrder(tx: Tx, orderId: string): Promise<OrderView> {
  const order = await lockOrderRow(tx, orderId);
  assert(order, `there is no order ${orderId}`);
  return order;
}

/** Takes the locks of many orders, in the order of their ids, without reading them. An unknown order is a bug. */
export async function lockKnownOrders(tx: Tx, orderIds: readonly string[]): Promise<void> {
  const ids = [...new Set(orderIds)];
  const locked = await tx.query(lockOrders, [ids]);
  assert(locked.length === ids.length, `${ids.length - locked.length} of the orders ${ids.join(', ')} are not there`);
}

/** The same as a statement that fails where one of them is not there. */
export const lockOrdersStatement = (orderIds: readonly string[]): Bound => ({
  statement: lockOrdersOrFail,
  values: [[...new Set(orderIds)]],
});

/** Adds to lines, each named at most once. Throws when the database refuses the sums: then nothing of the transaction happened. */
export async function addToLines(tx: Tx, orderId: string, changes: readonly LineChange[]): Promise<void> {
  if (changes.length === 0) return;
  const changed = await tx.query(changeLines, [orderId, json(changes)]);
  assert(changed.length === changes.length, `${changes.length - changed.length} lines are not of order ${orderId}`);
}

/** Adds to the lines of work orders; answers by how much each order line's picked units grew. */
export async function addToPlannedLines(tx: Tx, orderId: string, changes: readonly PlannedLineChange[]): Promise<Map<string, number>> {
  const byId = new Map<string, PlannedLineChange>();
  for (const change of changes) byId.set(change.id, sumOf(byId.get(change.id), change));
  const rows = await tx.query<{ order_line_id: string; picked: number }>(changePlannedLines, [orderId, json([...byId.values()])]);
  assert(rows.length === byId.size, `${byId.size - rows.length} fulfilment lines are not of order ${orderId}`);
  const picked = new Map<string, number>();
  for (const row of rows) picked.set(row.order_line_id, (picked.get(row.order_line_id) ?? 0) + row.picked);
  return picked;
}

function sumOf(known: PlannedLineChange | undefined, more: PlannedLineChange): PlannedLineChange {
  if (known === undefined) return more;
  const add = (key: 'picked' | 'shipped' | 'delivered' | 'superseded' | 'cancelled'): number => (known[key] ?? 0) + (more[key] ?? 0);
  return {
    id: more.id,
    picked: add('picked'),
    shipped: add('shipped'),
    delivered: add('delivered'),
    superseded: add('superseded'),
    cancelled: add('cancelled'),
  };
}

const json = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? each.toString() : each));
