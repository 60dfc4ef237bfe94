import type { Sql } from '@baton/platform';
import { selectBackordersOf } from './sql/backorders.ts';

/** Units of a line that wait for goods that are still to come, as they are read. */
export interface BackorderView {
  readonly orderId: string;
  readonly orderLineId: string;
  readonly sku: string;
  readonly location: string;
  readonly mode: 'BACKORDER' | 'PREORDER';
  readonly quantity: number;
  readonly availableAt: Date | null;
}

/** What of orders waits for goods that are still to come, the earliest first. */
export const backordersOfOrders = (db: Sql, orderIds: readonly string[]): Promise<BackorderView[]> =>
  db.query<BackorderView>(selectBackordersOf, [orderIds]);
