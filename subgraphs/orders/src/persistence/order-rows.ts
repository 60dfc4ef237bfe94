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

type Row = Readonly<Record<string, unknown>>;

/** The parameters of `writeOrders`: for each table the rows of all orders as JSON. */
export function orderRows(records: readonly OrderRecord[]): string[] {
  const tables: readonly ((record: OrderRecord) => readonly Row[])[] = [
    ({ order, number }) => [orderRow(order, number)],
    ({ order }) => order.groups.map((group) => ({ ...group, orderId: order.id })),
    ({ order }) => order.lines.map((line) => lineRow(order, line)),
    ({ order }) => order.addresses.map(({ coordinates, ...address }) => ({ ...address, ...coordinates, orderId: order.id })),
    ({ order }) =>
      order.decisions.map(({ decision, snapshot, ...rest }) => ({
        ...rest,
        decision: packDecision(decision),
        snapshot: packCase(snapshot),
        orderId: order.id,
      })),
    ({ order }) =>
      order.fulfilments.map(({ fulfilmentId, lines: _, ...rest }) => ({
        ...rest,
        id: fulfilmentId,
        orderId: order.id,
        reservationId: order.reservationId,
      })),
    ({ order }) =>
      order.fulfilments.flatMap(({ fulfilmentId, lines }) =>
        lines.map(({ fulfilmentLineId, ...line }) => ({ ...line, id: fulfilmentLineId, fulfilmentId, orderId: order.id })),
      ),
    ({ order, payment }) => [{ ...payment, orderId: order.id }],
    captureRows,
    ({ order, untoldGuest }) => (untoldGuest ? [{ ...untoldGuest, orderId: order.id, customerId: order.customerId }] : []),
    ({ order, log }) => log.map((entry, index) => ({ ...entry, orderId: order.id, seq: index + 1 })),
  ];
  return tables.map((rowsOf) => jsonOf(records.flatMap(rowsOf)));
}

function orderRow(order: PlacedOrder, number: string): Row {
  const { goods, discount, shipping, tax, total } = order.totals;
  return {
    id: order.id,
    number,
    channel: order.channel,
    market: order.market,
    currency: order.currency,
    customerId: order.customerId,
    guest: order.isGuest,
    pricesIncludeTax: order.pricesIncludeTax,
    goodsMinor: goods,
    discountMinor: discount,
    shippingMinor: shipping,
    taxMinor: tax,
    totalMinor: total,
    placedAt: order.placedAt,
    releaseAt: order.releaseAt,
    deliveredAt: deliveredAtPlacement(order),
  };
}

function lineRow(order: PlacedOrder, line: PlacedOrder['lines'][number]): Row {
  const gone = line.ordered - line.allocated - line.backordered;
  return {
    ...line,
    ...{ orderId: order.id, picked: gone, shipped: gone, delivered: gone, shippedMinor: gone > 0 ? line.chargedMinor : 0n },
    taxRate: formatDecimal(line.taxRate, 6),
  };
}

function captureRows({ order, payment, captureId }: OrderRecord): Row[] {
  if (!order.immediate || captureId === null) return [];
  const { charged, lines } = order.immediate;
  return [
    {
      id: captureId,
      orderId: order.id,
      paymentId: payment.id,
      cause: `placement:${order.id}`,
      amountMinor: charged,
      lines,
      requestedAt: order.placedAt,
    },
  ];
}

/** What a field is called as a column, ready to stand in JSON. A row's fields are few, so each is named once. */
const columnNames = new Map<string, string>();

/** Columns are snake_case. */
function columnOf(field: string): string {
  const known = columnNames.get(field);
  if (known !== undefined) return known;
  const name = `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}":`;
  columnNames.set(field, name);
  return name;
}

/** Rows as a JSON array under their columns' names, written without copying them: a decision is by far the greatest part of an order. */
const jsonOf = (rows: readonly Row[]): string => `[${rows.map(rowJson).join(',')}]`;

/** JSON has no integers beyond 2^53: they travel as text, and PostgreSQL reads them back whole. What lies in a JSON column stays as it is. What is not named is null. */
function rowJson(row: Row): string {
  let text = '';
  for (const field of Object.keys(row)) {
    const value = row[field];
    if (value === undefined || value === null) continue;
    text += `${text === '' ? '' : ','}${columnOf(field)}${typeof value === 'bigint' ? `"${value}"` : JSON.stringify(value)}`;
  }
  return `{${text}}`;
}
