import type { PageRequest } from '@baton/kernel';
import type { Sql, Tx } from '@baton/platform';
import type { Reach } from '../domain/fence.ts';
import type { Fulfilment } from '../domain/fulfilment.ts';
import type { Deadlines } from '../domain/purchase-order.ts';
import type { PurchaseOrder, PurchaseOrderFilter, PurchaseOrderLine } from '../domain/purchase-view.ts';
import { leftStatuses } from '../domain/tracking.ts';
import { everything, fulfilmentsByIds } from './fulfilment-repository.ts';
import {
  deadlinesSql,
  expectShipmentSql,
  lockDueSql,
  placePurchaseOrdersSql,
  purchaseOrdersByIdSql,
  purchaseOrdersSql,
  settleSilenceSql,
} from './sql/purchase-orders.ts';

/** A purchase order that goes out, and its lines. */
export interface NewPurchaseOrder extends Deadlines {
  readonly id: string;
  readonly fulfilmentId: string;
  readonly location: string;
  readonly currency: string;
  readonly costToleranceBp: number;
  readonly lines: readonly { readonly fulfilmentLineId: string; readonly sku: string }[];
}
export interface PlacedLine {
  readonly fulfilmentId: string;
  readonly number: bigint;
  readonly fulfilmentLineId: string;
  readonly unitCostMinor: bigint | null;
}

/** Inside of JSON a bigint is a text: a number would not be exact. */
type Row = Omit<PurchaseOrder, 'lines'> & {
  readonly lines: readonly (Omit<PurchaseOrderLine, 'unitCostMinor'> & { readonly unitCostMinor: string | null })[];
};
const fromRow = (row: Row): PurchaseOrder => ({
  ...row,
  lines: row.lines.map((line) => ({ ...line, unitCostMinor: line.unitCostMinor === null ? null : BigInt(line.unitCostMinor) })),
});

/** Writes purchase orders with the costs of this moment; answers their numbers and costs, line by line. */
export async function insertPurchaseOrders(tx: Tx, orders: readonly NewPurchaseOrder[], at: Date): Promise<PlacedLine[]> {
  const head = <T>(of: (order: NewPurchaseOrder) => T): T[] => orders.map(of);
  const lines = orders.flatMap(({ fulfilmentId, lines: own }) => own.map((line) => ({ ...line, fulfilmentId })));
  return tx.query<PlacedLine>(placePurchaseOrdersSql, [
    ...[head((o) => o.id), head((o) => o.fulfilmentId), head((o) => o.location), head((o) => o.currency), head((o) => o.costToleranceBp)],
    ...[head((o) => o.acknowledgeBy), head((o) => o.shipBy)],
    ...[lines.map((line) => line.fulfilmentLineId), lines.map((line) => line.fulfilmentId), at, lines.map((line) => line.sku)],
  ]);
}

export async function expectShipment(tx: Tx, fulfilmentId: string, at: string): Promise<void> {
  await tx.query(expectShipmentSql, [fulfilmentId, at]);
}

/** Locks and reads work orders whose vendor's time may be over: whether it is, is to be decided from what is read here. */
export async function lockDue(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<{ readonly fulfilment: Fulfilment; readonly deadlines: Deadlines }[]> {
  const ids = (await tx.query<{ id: string }>(lockDueSql, [now, limit])).map(({ id }) => id);
  if (ids.length === 0) return [];
  const deadlines = new Map(
    (await tx.query<Deadlines & { fulfilmentId: string }>(deadlinesSql, [ids])).map((row) => [row.fulfilmentId, row]),
  );
  return (await fulfilmentsByIds(tx, ids, everything)).flatMap((fulfilment) => {
    const own = deadlines.get(fulfilment.id);
    return own ? [{ fulfilment, deadlines: own }] : [];
  });
}

/** What a silence came to. */
export async function settleSilence(
  tx: Tx,
  fulfilmentId: string,
  settled: { readonly missed?: 'ACKNOWLEDGE' | 'SHIP'; readonly overdueAt?: Date; readonly acknowledgeBy?: Date; readonly shipBy?: Date },
): Promise<void> {
  const { missed, overdueAt, acknowledgeBy, shipBy } = settled;
  await tx.query(settleSilenceSql, [fulfilmentId, missed ?? null, overdueAt ?? null, acknowledgeBy ?? null, shipBy ?? null]);
}

/** The purchase orders with these ids inside the caller's reach. */
export async function purchaseOrdersByIds(database: Sql, ids: readonly string[], reach: Reach): Promise<PurchaseOrder[]> {
  return (await database.query<Row>(purchaseOrdersByIdSql, [ids, leftStatuses, reach.everywhere, reach.locations])).map(fromRow);
}

/** One page, up to one more than its limit. */
export async function purchaseOrderPage(
  database: Sql,
  { location, status, isOverdue, hasOpenInvoice }: PurchaseOrderFilter,
  page: PageRequest,
  reach: Reach,
): Promise<PurchaseOrder[]> {
  const [placedAt = null, fulfilmentId = null] = page.from ?? [];
  const filter = [location, status, isOverdue, hasOpenInvoice];
  const values = [leftStatuses, reach.everywhere, reach.locations, ...filter, placedAt, fulfilmentId, page.limit + 1];
  return (await database.query<Row>(purchaseOrdersSql[page.direction], values)).map(fromRow);
}
export const purchaseOrderKey = (order: PurchaseOrder): string[] => [order.placedAt.toISOString(), order.fulfilmentId];
