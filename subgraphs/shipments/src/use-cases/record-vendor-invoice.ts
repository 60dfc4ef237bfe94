import { err, ok, type Result } from '@baton/kernel';
import {
  actorName,
  audit,
  causeOf,
  emit,
  type IdempotencyRefusal,
  type InternalContext,
  onceResult,
  type Tx,
  validIdempotencyKey,
} from '@baton/platform';
import { invoiceReach } from '../access.ts';
import { closureFault } from '../domain/calendar.ts';
import { type InvalidInput, type InvoiceNumberTaken, invalidInput, type NotFound, notFound } from '../domain/errors.ts';
import { linesMax } from '../domain/limits.ts';
import { fulfilmentIdOf, type PurchaseOrder } from '../domain/purchase-view.ts';
import { type Invoice, invoiceFault, matchInvoice, type Ordered, type VendorInvoice } from '../domain/vendor-invoice.ts';
import { lockFulfilment } from '../persistence/fulfilment-repository.ts';
import { purchaseOrdersByIds } from '../persistence/purchase-order-repository.ts';
import { insertInvoice, type NewInvoice } from '../persistence/vendor-invoice-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { minorOf } from './set-vendor-costs.ts';

export interface RecordVendorInvoiceCommand {
  readonly idempotencyKey: string;
  readonly purchaseOrderId: string;
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly invoicedOn: string;
  readonly currencyCode: string;
  readonly total: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly unitCost: string }[];
}
type Refused = NotFound | InvalidInput | InvoiceNumberTaken;
export type RecordVendorInvoice = (
  context: InternalContext,
  command: RecordVendorInvoiceCommand,
) => Promise<Result<{ readonly id: string }, Refused | IdempotencyRefusal>>;

/**
 * What a vendor wants to be paid for, held against what was ordered and what was shipped. The same invoice again, under whatever key, is the one that is
 * known; another one under its number is refused. Invoices of one purchase order go one after the other: each counts what those before it claim.
 */
export const recordVendorInvoice =
  (ports: UseCasePorts): RecordVendorInvoice =>
  async (context, command) => {
    const { idempotencyKey: key, purchaseOrderId } = command;
    if (!validIdempotencyKey(key)) return err({ kind: 'BAD_KEY' });
    const invoice = invoiceOf(command);
    if (!invoice.ok) return invoice;
    const request = { context, mutation: 'recordVendorInvoice', key, input: command };
    return onceResult<{ id: string }, Refused>(ports.database, request, async (tx) => {
      const reach = invoiceReach(context);
      const fulfilment = await lockFulfilment(tx, fulfilmentIdOf(purchaseOrderId), reach);
      const [order] = await purchaseOrdersByIds(tx, [purchaseOrderId], reach);
      if (!fulfilment?.purchase || !order) return err(notFound('There is no such purchase order.', 'purchaseOrderId'));
      return record(tx, ports, context, { order, number: command.number, invoicedOn: command.invoicedOn, invoice: invoice.value });
    });
  };

async function record(
  tx: Tx,
  ports: UseCasePorts,
  context: InternalContext,
  { order, number, invoicedOn, invoice }: { order: PurchaseOrder; number: string; invoicedOn: string; invoice: Invoice },
): Promise<Result<{ id: string }, InvoiceNumberTaken>> {
  const differences = matchInvoice(invoice, orderedOf(order));
  const recorded: NewInvoice = {
    ...invoice,
    ...{ id: ports.ids.next('inv'), location: order.location, number, purchaseOrderId: order.id, invoicedOn, differences },
    ...{ recordedAt: ports.clock.now(), recordedBy: actorName(context.actor), status: differences.length === 0 ? 'MATCHED' : 'MISMATCHED' },
  };
  const other = await insertInvoice(tx, recorded);
  if (other !== null) return sameOrTaken(other, order, invoice);
  const { id, location, status } = recorded;
  const kinds = [...new Set(differences.map(({ kind }) => kind))];
  const payload = { invoiceId: id, purchaseOrderId: order.id, number, location, status, differences: kinds };
  await emit(tx, [{ type: 'vendor-invoice.recorded', aggregate: `vendor-invoice:${id}`, payload }], causeOf(context), ports);
  await audit(
    tx,
    { context, action: 'recordVendorInvoice', target: id, detail: { purchaseOrderId: order.id, number, status, differences } },
    ports,
  );
  return ok({ id });
}

/** The amounts of an invoice as whole minor units of its currency. */
function invoiceOf({
  number,
  invoicedOn,
  currencyCode: currency,
  total,
  lines,
}: RecordVendorInvoiceCommand): Result<Invoice, InvalidInput> {
  const fault = invoiceFault(number, lines, linesMax) ?? closureFault({ closeOn: [invoicedOn], reopenOn: [] });
  if (fault) return err(fault.path[0] === 'closeOn' ? { ...fault, path: ['invoicedOn'] } : fault);
  const totalMinor = minorOf(total, currency);
  if (totalMinor == null) return err(invalidInput(`Give an amount that ${currency} can be paid in.`, 'total'));
  const costs = lines.map(({ unitCost }) => minorOf(unitCost, currency));
  const wrong = costs.findIndex((cost) => cost == null);
  if (wrong >= 0) return err(invalidInput(`Give an amount that ${currency} can be paid in.`, 'lines', wrong, 'unitCost'));
  return ok({
    currency,
    totalMinor,
    lines: lines.map(({ sku, quantity }, index) => ({ sku, quantity, unitCostMinor: costs[index] ?? 0n })),
  });
}

/** The purchase order by product: two lines of one product, as of two kits, are invoiced as one. */
export function orderedOf({ currency, costToleranceBp, lines, invoiced }: PurchaseOrder): Ordered {
  const products = [...new Set(lines.map(({ sku }) => sku))].map((sku) => {
    const own = lines.filter((line) => line.sku === sku);
    return {
      sku,
      ordered: own.reduce((sum, line) => sum + line.released - line.refused - line.cancelled, 0),
      shipped: own.reduce((sum, line) => sum + line.shipped, 0),
      invoiced: invoiced[sku] ?? 0,
      unitCostMinor: own[0]?.unitCostMinor ?? null,
    };
  });
  return { currency, costToleranceBp, lines: products };
}

/** The invoice that has the number: this one, sent again, or another. */
function sameOrTaken(known: VendorInvoice, order: PurchaseOrder, invoice: Invoice): Result<{ id: string }, InvoiceNumberTaken> {
  const isSame =
    known.purchaseOrderId === order.id &&
    known.currency === invoice.currency &&
    known.totalMinor === invoice.totalMinor &&
    known.lines.length === invoice.lines.length &&
    known.lines.every((line, index) => {
      const again = invoice.lines[index];
      return again?.sku === line.sku && again.quantity === line.quantity && again.unitCostMinor === line.unitCostMinor;
    });
  return isSame ? ok({ id: known.id }) : err({ kind: 'InvoiceNumberTaken', number: known.number, invoiceId: known.id });
}
