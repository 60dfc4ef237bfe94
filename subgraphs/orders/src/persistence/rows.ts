import type { LineMoney } from '../domain/line-money.ts';
import type { OrderGroupView, OrderLineView, OrderView } from '../domain/order-view.ts';
import type { ReturnLineView, ReturnOrderView } from '../domain/return-view.ts';

/** Rows as the statements of this folder answer them, and the values that the rest of the code works with. */
export interface OrderRow {
  readonly id: string;
  readonly number: string;
  readonly channel: string;
  readonly currency: string;
  readonly customer_id: string;
  readonly placed_at: Date;
  readonly work_started_at: Date | null;
  readonly delivered_at: Date | null;
  readonly return_window_days: number;
  readonly is_on_hold: boolean;
  readonly goods_minor: bigint;
  readonly discount_minor: bigint;
  readonly shipping_minor: bigint;
  readonly tax_minor: bigint;
  readonly total_minor: bigint;
}

export const orderOf = (row: OrderRow): OrderView => ({
  id: row.id,
  number: row.number,
  channel: row.channel,
  currency: row.currency,
  customerId: row.customer_id,
  placedAt: row.placed_at,
  workStartedAt: row.work_started_at,
  deliveredAt: row.delivered_at,
  returnWindowDays: row.return_window_days,
  isOnHold: row.is_on_hold,
  goodsMinor: row.goods_minor,
  discountMinor: row.discount_minor,
  shippingMinor: row.shipping_minor,
  taxMinor: row.tax_minor,
  totalMinor: row.total_minor,
  isRestricted: false,
});

export interface LineRow {
  readonly id: string;
  readonly order_id: string;
  readonly group_id: string;
  readonly parent_line_id: string | null;
  readonly per_parent: number;
  readonly position: number;
  readonly kind: OrderLineView['kind'];
  readonly sku: string;
  readonly title: string;
  readonly currency: string;
  readonly ordered: number;
  readonly cancelled: number;
  readonly backordered: number;
  readonly allocated: number;
  readonly picked: number;
  readonly shipped: number;
  readonly delivered: number;
  readonly return_requested: number;
  readonly returned: number;
  readonly refunded: number;
  readonly cancelling: number;
  readonly claimed: number;
  readonly sourcing_attempts: number;
  readonly unit_price_minor: bigint;
  readonly total_minor: bigint;
  readonly charged_minor: bigint;
  readonly shipped_minor: bigint;
  readonly expected_refund_minor: bigint;
}

/** A line with all that changes of it are decided from. A kit's own counters are not kept up: its components' are. */
export interface StoredLine extends OrderLineView, LineMoney {
  readonly cancelling: number;
  /** Of the backordered units, those that wait for goods that are still to come. */
  readonly claimed: number;
  readonly sourcingAttempts: number;
}

export const lineOf = (row: LineRow): StoredLine => ({
  id: row.id,
  orderId: row.order_id,
  groupId: row.group_id,
  parentLineId: row.parent_line_id,
  perParent: row.per_parent,
  position: row.position,
  kind: row.kind,
  sku: row.sku,
  title: row.title,
  currency: row.currency,
  ordered: row.ordered,
  cancelled: row.cancelled,
  backordered: row.backordered,
  allocated: row.allocated,
  picked: row.picked,
  shipped: row.shipped,
  delivered: row.delivered,
  returnRequested: row.return_requested,
  returned: row.returned,
  refunded: row.refunded,
  cancelling: row.cancelling,
  claimed: row.claimed,
  sourcingAttempts: row.sourcing_attempts,
  unitPriceMinor: row.unit_price_minor,
  totalMinor: row.total_minor,
  chargedMinor: row.charged_minor,
  shippedMinor: row.shipped_minor,
  expectedRefundMinor: row.expected_refund_minor,
});

export interface GroupRow {
  readonly id: string;
  readonly order_id: string;
  readonly method: OrderGroupView['method'];
  readonly location: string | null;
  readonly service: string | null;
  readonly promise_earliest_at: Date | null;
  readonly promise_latest_at: Date | null;
}

export const groupOf = (row: GroupRow): OrderGroupView => ({
  id: row.id,
  orderId: row.order_id,
  method: row.method,
  location: row.location,
  service: row.service,
  promiseEarliestAt: row.promise_earliest_at,
  promiseLatestAt: row.promise_latest_at,
});

export interface ReturnRow {
  readonly id: string;
  readonly number: string;
  readonly order_id: string;
  readonly customer_id: string;
  readonly method: ReturnOrderView['method'];
  readonly status: ReturnOrderView['status'];
  readonly destination: string;
  readonly receiving_location: string | null;
  readonly currency: string;
  readonly requested_at: Date;
}

export const returnOf = (row: ReturnRow): ReturnOrderView => ({
  id: row.id,
  number: row.number,
  orderId: row.order_id,
  customerId: row.customer_id,
  method: row.method,
  status: row.status,
  destination: row.destination,
  receivingLocation: row.receiving_location,
  currency: row.currency,
  requestedAt: row.requested_at,
});

export interface ReturnLineRow {
  readonly id: string;
  readonly return_order_id: string;
  readonly order_line_id: string;
  readonly sku: string;
  readonly quantity: number;
  readonly reason: ReturnLineView['reason'];
  readonly expected_refund_minor: bigint;
  readonly received: number;
  readonly inspected: number;
  readonly currency: string;
}

export const returnLineOf = (row: ReturnLineRow): ReturnLineView => ({
  id: row.id,
  returnOrderId: row.return_order_id,
  orderLineId: row.order_line_id,
  sku: row.sku,
  quantity: row.quantity,
  reason: row.reason,
  expectedRefundMinor: row.expected_refund_minor,
  received: row.received,
  inspected: row.inspected,
  currency: row.currency,
});
