import { derivedId, isId } from '@baton/kernel';
import type { PrintedOrder } from './printed-order.ts';
import type { PurchaseStatus } from './purchase-state.ts';

/** A purchase order as it is shown. */
export interface PurchaseOrder {
  readonly id: string;
  readonly number: bigint;
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly location: string;
  readonly vendorName: string;
  readonly currency: string;
  readonly costToleranceBp: number;
  readonly status: PurchaseStatus;
  readonly isFirm: boolean;
  readonly service: string | null;
  readonly dispatchBy: Date | null;
  readonly placedAt: Date;
  readonly acknowledgeBy: Date;
  readonly shipBy: Date;
  readonly acknowledgedAt: Date | null;
  readonly expectedShipAt: Date | null;
  readonly overdueAt: Date | null;
  readonly missed: 'ACKNOWLEDGE' | 'SHIP' | null;
  readonly lines: readonly PurchaseOrderLine[];
  /** Units by product, on invoices that nobody disputes. */
  readonly invoiced: Readonly<Record<string, number>>;
}
export interface PurchaseOrderLine {
  readonly id: string;
  readonly sku: string;
  readonly released: number;
  readonly refused: number;
  readonly cancelled: number;
  readonly shipped: number;
  readonly unitCostMinor: bigint | null;
}

export interface PurchaseOrderFilter {
  readonly location: string | null;
  readonly status: readonly PurchaseStatus[] | null;
  readonly isOverdue: boolean;
  readonly hasOpenInvoice: boolean;
}

/** A work order is at most one purchase order, so that its id is derived. */
export const purchaseOrderIdOf = (fulfilmentId: string): string => derivedId('pur', fulfilmentId);

/** The work order of a purchase order; an id of another kind names none. */
export const fulfilmentIdOf = (purchaseOrderId: string): string => (isId('pur', purchaseOrderId) ? derivedId('ful', purchaseOrderId) : '');

/** As people quote it. */
export const purchaseOrderNumber = (number: bigint): string => `PO-${number}`;

/** A purchase order as it is printed: what is still to be sent, or was. */
export const asPrinted = (order: PurchaseOrder): PrintedOrder => ({
  ...order,
  number: purchaseOrderNumber(order.number),
  lines: order.lines.map(({ sku, released, refused, cancelled, unitCostMinor }) => ({
    sku,
    quantity: released - refused - cancelled,
    unitCostMinor,
  })),
});
