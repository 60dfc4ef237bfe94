import { present } from '@baton/kernel';
import type { Sql, Tx } from '@baton/platform';
import type { Reach } from '../domain/fence.ts';
import type { InvoiceStatus, VendorInvoice } from '../domain/vendor-invoice.ts';
import {
  decideInvoiceSql,
  insertInvoiceSql,
  invoiceByNumberSql,
  invoicesByIdSql,
  invoicesOfPurchaseOrdersSql,
} from './sql/vendor-invoices.ts';

export type NewInvoice = Omit<VendorInvoice, 'decidedAt' | 'decidedBy' | 'note'>;

type Row = Omit<VendorInvoice, 'lines'> & {
  readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly unitCostMinor: string }[];
};
const fromRow = (row: Row): VendorInvoice => ({
  ...row,
  lines: row.lines.map((line) => ({ ...line, unitCostMinor: BigInt(line.unitCostMinor) })),
});

export async function invoicesByIds(database: Sql, ids: readonly string[], reach: Reach): Promise<VendorInvoice[]> {
  return (await database.query<Row>(invoicesByIdSql, [ids, reach.everywhere, reach.locations])).map(fromRow);
}

/** Who may see the purchase orders may see these. */
export async function invoicesOfPurchaseOrders(database: Sql, ids: readonly string[]): Promise<VendorInvoice[]> {
  return (await database.query<Row>(invoicesOfPurchaseOrdersSql, [ids])).map(fromRow);
}

/** Null when it was recorded now; else the invoice that has the vendor's number already, of whatever transaction it came. */
export async function insertInvoice(tx: Tx, invoice: NewInvoice): Promise<VendorInvoice | null> {
  const { lines } = invoice;
  const [row] = await tx.query(insertInvoiceSql, [
    ...[invoice.id, invoice.location, invoice.number, invoice.purchaseOrderId, invoice.currency, invoice.totalMinor.toString()],
    ...[invoice.invoicedOn, invoice.recordedAt, invoice.recordedBy, invoice.status],
    ...[lines.map(({ sku }) => sku), lines.map(({ quantity }) => quantity), lines.map(({ unitCostMinor }) => unitCostMinor.toString())],
    JSON.stringify(invoice.differences),
  ]);
  if (row !== undefined) return null;
  const [known] = await tx.query<Row>(invoiceByNumberSql, [invoice.location, invoice.number]);
  return fromRow(present(known, `invoice ${invoice.number} of ${invoice.location}`));
}

/** Whether it still stood where it was decided on. */
export async function saveDecision(
  tx: Tx,
  { id, status }: Pick<VendorInvoice, 'id' | 'status'>,
  decided: { readonly status: InvoiceStatus; readonly at: Date; readonly by: string; readonly note: string | null },
): Promise<boolean> {
  return (await tx.query(decideInvoiceSql, [id, status, decided.status, decided.at, decided.by, decided.note])).length === 1;
}
