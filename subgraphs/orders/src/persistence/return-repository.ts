import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { InspectionView, RefundView, ReturnLineView, ReturnOrderView } from '../domain/return-view.ts';
import { keyset } from './order-repository.ts';
import { type ReturnLineRow, type ReturnRow, returnLineOf, returnOf } from './rows.ts';
import {
  selectInspections,
  selectRefunds,
  selectReturnLines,
  selectReturns,
  selectReturnsOfCustomer,
  selectReturnsOfCustomerBackward,
  selectReturnsOfOrders,
} from './sql/select-returns.ts';

export async function returnsById(db: Sql, ids: readonly string[]): Promise<ReturnOrderView[]> {
  return (await db.query<ReturnRow>(selectReturns, [ids])).map(returnOf);
}

export async function returnsOfOrders(db: Sql, orderIds: readonly string[]): Promise<ReturnOrderView[]> {
  return (await db.query<ReturnRow>(selectReturnsOfOrders, [orderIds])).map(returnOf);
}

/** Up to one more than a page, in the request's direction. The key is [requestedAt, id]. */
export async function returnsOfCustomer(db: Sql, customerId: string, page: PageRequest): Promise<ReturnOrderView[]> {
  const statement = page.direction === 'FORWARD' ? selectReturnsOfCustomer : selectReturnsOfCustomerBackward;
  return (await keyset<ReturnRow>(db, statement, customerId, page)).map(returnOf);
}

export async function linesOfReturns(db: Sql, returnIds: readonly string[]): Promise<ReturnLineView[]> {
  return (await db.query<ReturnLineRow>(selectReturnLines, [returnIds])).map(returnLineOf);
}

export async function inspectionsOfReturns(
  db: Sql,
  returnIds: readonly string[],
): Promise<(InspectionView & { readonly returnOrderId: string })[]> {
  type Row = Omit<InspectionView, 'returnLineId'> & { readonly return_line_id: string; readonly return_order_id: string };
  const rows = await db.query<Row>(selectInspections, [returnIds]);
  return rows.map(({ return_line_id: returnLineId, return_order_id: returnOrderId, ...rest }) => ({
    returnLineId,
    returnOrderId,
    ...rest,
  }));
}

export async function refundsOfReturns(db: Sql, returnIds: readonly string[]): Promise<RefundView[]> {
  interface Row {
    readonly return_order_id: string;
    readonly amount_minor: bigint;
    readonly status: RefundView['status'];
    readonly settled_at: Date | null;
  }
  const rows = await db.query<Row>(selectRefunds, [returnIds]);
  return rows.map((row) => ({
    returnOrderId: row.return_order_id,
    amountMinor: row.amount_minor,
    status: row.status,
    settledAt: row.settled_at,
  }));
}
