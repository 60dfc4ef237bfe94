import { formatDecimal } from '@baton/kernel';
import type { BasketCustomer } from '../domain/basket.ts';
import { deliveredAtPlacement, type PlacedOrder } from '../domain/placed-order.ts';
import { packCase } from '../domain/sourcing-rules/packed-case.ts';
import { packDecision } from '../domain/sourcing-rules/packed-decision.ts';

/** Everything of an order that one statement writes. */
export interface OrderRecord {
  readonly order: PlacedOrder;
  readonly number: string;
  readonly payment: PlacedPayment;
  readonly captureId: string | null;
  /** A guest whom customers could not be told about. Personal data. */
  readonly untoldGuest: BasketCustomer | null;
  /** What its log begins with, in this order. */
  readonly log: readonly LogEntry[];
}

/** An event as an order's log tells it. */
export interface LogEntry {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly actor: string;
  readonly description: string;
  readonly eventId: string;
  readonly traceId: string;
}

export interface PlacedPayment {
  readonly id: string;
  readonly provider: string;
  readonly authorisationKey: string;
  readonly providerReference: string;
  readonly currency: string;
  readonly authorisedMinor: bigint;
  readonly authorisedAt: Date;
  readonly expiresAt: Date | null;
}

/** The parameters of `writeOrders`: for each table the rows of all orders as JSON, each made once under the names of its columns. */
export function orderRows(records: readonly OrderRecord[]): string[] {
  const tables: readonly ((record: OrderRecord) => readonly object[])[] = [
    ({ order, number }) => [orderRow(order, number)],
    ({ order }) => order.groups.map((group) => groupRow(order, group)),
    ({ order }) => order.lines.map((line) => lineRow(order, line)),
    ({ order }) => order.addresses.map((address) => addressRow(order, address)),
    ({ order }) => order.decisions.map((decision) => decisionRow(order, decision)),
    ({ order }) => order.fulfilments.map((fulfilment) => fulfilmentRow(order, fulfilment)),
    ({ order }) => order.fulfilments.flatMap((fulfilment) => fulfilmentLineRows(order, fulfilment)),
    ({ order, payment }) => [paymentRow(order, payment)],
    captureRows,
    ({ order, untoldGuest }) =>
      untoldGuest ? [{ order_id: order.id, customer_id: order.customerId, email: untoldGuest.email, name: untoldGuest.name }] : [],
    ({ order, log }) => log.map((entry, index) => logRow(order, entry, index + 1)),
  ];
  return tables.map((rowsOf) => JSON.stringify(records.flatMap(rowsOf)));
}

/** JSON has no integers beyond 2^53: they travel as text, and PostgreSQL reads them back whole. */
const whole = (minor: bigint): string => String(minor);

function orderRow(order: PlacedOrder, number: string): object {
  const { goods, discount, shipping, tax, total } = order.totals;
  return {
    id: order.id,
    number,
    channel: order.channel,
    market: order.market,
    currency: order.currency,
    customer_id: order.customerId,
    guest: order.isGuest,
    prices_include_tax: order.pricesIncludeTax,
    goods_minor: whole(goods),
    discount_minor: whole(discount),
    shipping_minor: whole(shipping),
    tax_minor: whole(tax),
    total_minor: whole(total),
    placed_at: order.placedAt,
    release_at: order.releaseAt,
    delivered_at: deliveredAtPlacement(order),
  };
}

const groupRow = (order: PlacedOrder, group: PlacedOrder['groups'][number]): object => ({
  id: group.id,
  order_id: order.id,
  position: group.position,
  method: group.method,
  location: group.location,
  service: group.service,
  promise_earliest_at: group.promiseEarliestAt,
  promise_latest_at: group.promiseLatestAt,
  shipping_minor: whole(group.shippingMinor),
  shipping_tax_minor: whole(group.shippingTaxMinor),
  shipping_charged_minor: whole(group.shippingChargedMinor),
});

function lineRow(order: PlacedOrder, line: PlacedOrder['lines'][number]): object {
  const gone = line.ordered - line.allocated - line.backordered;
  return {
    id: line.id,
    order_id: order.id,
    group_id: line.groupId,
    position: line.position,
    parent_line_id: line.parentLineId,
    per_parent: line.perParent,
    kind: line.kind,
    sku: line.sku,
    title: line.title,
    ordered: line.ordered,
    backordered: line.backordered,
    allocated: line.allocated,
    picked: gone,
    shipped: gone,
    delivered: gone,
    unit_price_minor: whole(line.unitPriceMinor),
    total_minor: whole(line.totalMinor),
    tax_minor: whole(line.taxMinor),
    charged_minor: whole(line.chargedMinor),
    shipped_minor: gone > 0 ? whole(line.chargedMinor) : 0,
    tax_category: line.taxCategory,
    tax_rate: formatDecimal(line.taxRate, 6),
  };
}

const addressRow = (order: PlacedOrder, address: PlacedOrder['addresses'][number]): object => ({
  order_id: order.id,
  slot: address.slot,
  name: address.name,
  company: address.company,
  line1: address.line1,
  line2: address.line2,
  city: address.city,
  region: address.region,
  postal_code: address.postalCode,
  country_code: address.countryCode,
  phone: address.phone,
  latitude: address.coordinates?.latitude,
  longitude: address.coordinates?.longitude,
});

const decisionRow = (order: PlacedOrder, decision: PlacedOrder['decisions'][number]): object => ({
  id: decision.id,
  order_id: order.id,
  group_id: decision.groupId,
  rule_version: decision.ruleVersion,
  decided_at: decision.decidedAt,
  currency: decision.currency,
  decision: packDecision(decision.decision),
  snapshot: packCase(decision.snapshot),
});

type Fulfilment = PlacedOrder['fulfilments'][number];

const fulfilmentRow = (order: PlacedOrder, fulfilment: Fulfilment): object => ({
  id: fulfilment.fulfilmentId,
  order_id: order.id,
  group_id: fulfilment.groupId,
  decision_id: fulfilment.decisionId,
  reservation_id: order.reservationId,
  location: fulfilment.location,
  method: fulfilment.method,
  service: fulfilment.service,
  dispatch_by: fulfilment.dispatchBy,
});

const fulfilmentLineRows = (order: PlacedOrder, { fulfilmentId, lines }: Fulfilment): object[] =>
  lines.map(({ fulfilmentLineId, orderLineId, sku, quantity }) => ({
    id: fulfilmentLineId,
    fulfilment_id: fulfilmentId,
    order_id: order.id,
    order_line_id: orderLineId,
    sku,
    quantity,
  }));

const paymentRow = (order: PlacedOrder, payment: PlacedPayment): object => ({
  id: payment.id,
  order_id: order.id,
  provider: payment.provider,
  authorisation_key: payment.authorisationKey,
  provider_reference: payment.providerReference,
  currency: payment.currency,
  authorised_minor: whole(payment.authorisedMinor),
  authorised_at: payment.authorisedAt,
  expires_at: payment.expiresAt,
});

function captureRows({ order, payment, captureId }: OrderRecord): object[] {
  if (!order.immediate || captureId === null) return [];
  const { charged, lines } = order.immediate;
  return [
    {
      id: captureId,
      order_id: order.id,
      payment_id: payment.id,
      cause: `placement:${order.id}`,
      amount_minor: whole(charged),
      lines,
      requested_at: order.placedAt,
    },
  ];
}

const logRow = (order: PlacedOrder, entry: LogEntry, seq: number): object => ({
  id: entry.id,
  order_id: order.id,
  at: entry.at,
  kind: entry.kind,
  actor: entry.actor,
  description: entry.description,
  event_id: entry.eventId,
  trace_id: entry.traceId,
  seq,
});
