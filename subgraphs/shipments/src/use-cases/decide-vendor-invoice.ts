import { err, ok, type Result, transition } from '@baton/kernel';
import {
  actorName,
  audit,
  causeOf,
  emit,
  type IdempotencyRefusal,
  type InternalContext,
  onceResult,
  validIdempotencyKey,
} from '@baton/platform';
import { decideReach } from '../access.ts';
import { type InvalidInput, type InvalidTransition, invalidInput, type NotFound, notFound } from '../domain/errors.ts';
import { fulfilmentIdOf } from '../domain/purchase-view.ts';
import { type InvoiceDecision, invoiceNoteLengthMax, invoiceTable } from '../domain/vendor-invoice.ts';
import { lockFulfilment } from '../persistence/fulfilment-repository.ts';
import { invoicesByIds, saveDecision } from '../persistence/vendor-invoice-repository.ts';
import type { UseCasePorts } from './ports.ts';

export interface DecideVendorInvoiceCommand {
  readonly idempotencyKey: string;
  readonly invoiceId: string;
  /** Why; not about people. */
  readonly note: string | null;
}
type Refused = NotFound | InvalidInput | InvalidTransition;
export type DecideVendorInvoice = (
  context: InternalContext,
  command: DecideVendorInvoiceCommand,
) => Promise<Result<{ readonly id: string }, Refused | IdempotencyRefusal>>;

/** Somebody has an invoice paid in spite of its differences, or not paid. Of two who decide at once, one is told what the other decided. */
export const decideVendorInvoice =
  (ports: UseCasePorts, mutation: 'approveVendorInvoice' | 'disputeVendorInvoice', decision: InvoiceDecision): DecideVendorInvoice =>
  async (context, command) => {
    const { idempotencyKey: key, invoiceId, note } = command;
    if (!validIdempotencyKey(key)) return err({ kind: 'BAD_KEY' });
    if ((note ?? '').length > invoiceNoteLengthMax) return err(invalidInput(`Give at most ${invoiceNoteLengthMax} characters.`, 'note'));
    return onceResult<{ id: string }, Refused>(ports.database, { context, mutation, key, input: command }, async (tx) => {
      const reach = decideReach(context);
      const [seen] = await invoicesByIds(tx, [invoiceId], reach);
      // Whoever records an invoice of this purchase order counts the units of those that are not disputed: under the same lock.
      const order = seen && (await lockFulfilment(tx, fulfilmentIdOf(seen.purchaseOrderId), reach));
      const [invoice] = order ? await invoicesByIds(tx, [invoiceId], reach) : [];
      if (!invoice) return err(notFound('There is no such invoice.', 'invoiceId'));
      const status = transition(invoiceTable, invoice.status, decision);
      if (!status.ok) return status;
      const at = ports.clock.now();
      await saveDecision(tx, invoice, { status: status.value, at, by: actorName(context.actor), note });
      const { id, purchaseOrderId, number, location } = invoice;
      const payload = { invoiceId: id, purchaseOrderId, number, location, status: status.value };
      await emit(tx, [{ type: 'vendor-invoice.decided', aggregate: `vendor-invoice:${id}`, payload }], causeOf(context), ports);
      await audit(tx, { context, action: mutation, target: id, detail: { was: invoice.status, status: status.value } }, ports);
      return ok({ id });
    });
  };
