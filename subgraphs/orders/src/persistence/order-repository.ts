import type { PageRequest } from '@baton/kernel';
import type { Sql, Statement } from '@baton/platform';
import type { AddressView, OrderGroupView, OrderView, PlannedUnits, TimelineEntryView } from '../domain/order-view.ts';
import type { Tender } from '../domain/payment-state.ts';
import { type GroupRow, groupOf, type LineRow, lineOf, type OrderRow, orderOf, type StoredLine } from './rows.ts';
import { selectLines, selectOrdersOfLines } from './sql/select-lines.ts';
import { selectLogs } from './sql/select-logs.ts';
import {
  selectAddressees,
  selectAddresses,
  selectGroups,
  selectPayments,
  selectPlannedUnits,
  selectWorkLocations,
} from './sql/select-order-parts.ts';
import { selectOrders, selectOrdersOfCustomer, selectOrdersOfCustomerBackward } from './sql/select-orders.ts';
import { selectLogPosition, selectTimeline, selectTimelineBackward } from './sql/select-timeline.ts';

type Of<T> = T & { readonly orderId: string };

export async function ordersById(db: Sql, ids: readonly string[]): Promise<OrderView[]> {
  return (await db.query<OrderRow>(selectOrders, [ids])).map(orderOf);
}

/** Lines with the components of kits. */
export async function linesOfOrders(db: Sql, orderIds: readonly string[]): Promise<StoredLine[]> {
  return (await db.query<LineRow>(selectLines, [orderIds])).map(lineOf);
}

export async function ordersOfLines(db: Sql, lineIds: readonly string[]): Promise<{ readonly lineId: string; readonly orderId: string }[]> {
  const rows = await db.query<{ id: string; order_id: string }>(selectOrdersOfLines, [lineIds]);
  return rows.map((row) => ({ lineId: row.id, orderId: row.order_id }));
}

/** A work order that sends, or sent, something: which group of which order it sends it to. */
export interface Addressee {
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly groupId: string;
  readonly location: string;
}

export async function addresseesOfFulfilments(db: Sql, ids: readonly string[]): Promise<Addressee[]> {
  const rows = await db.query<{ id: string; order_id: string; group_id: string; location: string }>(selectAddressees, [ids]);
  return rows.map((row) => ({ fulfilmentId: row.id, orderId: row.order_id, groupId: row.group_id, location: row.location }));
}

export async function groupsOfOrders(db: Sql, orderIds: readonly string[]): Promise<OrderGroupView[]> {
  return (await db.query<GroupRow>(selectGroups, [orderIds])).map(groupOf);
}

export async function addressesOfOrders(db: Sql, orderIds: readonly string[]): Promise<AddressView[]> {
  type Row = Omit<AddressView, 'orderId' | 'postalCode' | 'countryCode'> & {
    order_id: string;
    postal_code: string | null;
    country_code: string;
  };
  const rows = await db.query<Row>(selectAddresses, [orderIds]);
  return rows.map(({ order_id: orderId, postal_code: postalCode, country_code: countryCode, ...rest }) => ({
    ...rest,
    orderId,
    postalCode,
    countryCode,
  }));
}

export async function tendersOfOrders(db: Sql, orderIds: readonly string[]): Promise<Of<Tender>[]> {
  interface Row {
    readonly order_id: string;
    readonly authorised_minor: bigint;
    readonly voided_minor: bigint;
    readonly captured_minor: bigint;
    readonly refunded_minor: bigint;
  }
  const rows = await db.query<Row>(selectPayments, [orderIds]);
  return rows.map((row) => ({
    orderId: row.order_id,
    authorisedMinor: row.authorised_minor,
    voidedMinor: row.voided_minor,
    capturedMinor: row.captured_minor,
    refundedMinor: row.refunded_minor,
  }));
}

export async function plannedUnitsOfOrders(db: Sql, orderIds: readonly string[]): Promise<Of<PlannedUnits>[]> {
  interface Row {
    readonly order_id: string;
    readonly group_id: string;
    readonly location: string;
    readonly sku: string;
    readonly quantity: number;
  }
  const rows = await db.query<Row>(selectPlannedUnits, [orderIds]);
  return rows.map(({ order_id: orderId, group_id: groupId, ...rest }) => ({ orderId, groupId, ...rest }));
}

export async function workLocationsOfOrders(
  db: Sql,
  orderIds: readonly string[],
): Promise<{ readonly orderId: string; readonly location: string }[]> {
  const rows = await db.query<{ order_id: string; location: string }>(selectWorkLocations, [orderIds]);
  return rows.map((row) => ({ orderId: row.order_id, location: row.location }));
}

/** Up to one more than a page, in the request's direction. The key is [placedAt, id]. */
export async function ordersOfCustomer(db: Sql, customerId: string, page: PageRequest): Promise<OrderView[]> {
  const statement = page.direction === 'FORWARD' ? selectOrdersOfCustomer : selectOrdersOfCustomerBackward;
  return (await keyset<OrderRow>(db, statement, customerId, page)).map(orderOf);
}

interface TimelineRow {
  readonly order_id: string;
  readonly seq: number;
  readonly at: Date;
  readonly kind: string;
  readonly actor: string;
  readonly description: string;
  readonly event_id: string;
  readonly trace_id: string | null;
}

const entryOf = ({ order_id: orderId, event_id: id, trace_id: traceId, ...rest }: TimelineRow): TimelineEntryView => ({
  orderId,
  ...rest,
  event: traceId === null ? null : { id, traceId },
});

/** Up to one more than a page, in the request's direction. The key is [at, seq]. */
export async function timelineOfOrder(db: Sql, orderId: string, page: PageRequest): Promise<TimelineEntryView[]> {
  const statement = page.direction === 'FORWARD' ? selectTimeline : selectTimelineBackward;
  return (await keyset<TimelineRow>(db, statement, orderId, page)).map(entryOf);
}

/** A place in the log of an order: the number of the entry before. */
export interface LogPlace {
  readonly orderId: string;
  readonly after: number;
}

/** What stands behind each of several places in the logs of orders, in the order of writing, as many entries of each at most. */
export async function logsOfOrders(db: Sql, places: readonly LogPlace[], limit: number): Promise<TimelineEntryView[][]> {
  const values = [places.map(({ orderId }) => orderId), places.map(({ after }) => after), limit];
  const pages: TimelineEntryView[][] = places.map(() => []);
  for (const { nth, ...row } of await db.query<TimelineRow & { readonly nth: number }>(selectLogs, values))
    pages[nth - 1]?.push(entryOf(row));
  return pages;
}

export async function logPosition(db: Sql, orderId: string): Promise<number> {
  const [row] = await db.query<{ seq: number }>(selectLogPosition, [orderId]);
  return row?.seq ?? 0;
}

/** Reads a page and one item more behind a key of two parts. */
export function keyset<R extends object>(db: Sql, statement: Statement, of: string, page: PageRequest): Promise<R[]> {
  const [at, tie] = page.from ?? [null, null];
  return db.query<R>(statement, [of, at ?? null, tie ?? null, page.limit + 1]);
}
