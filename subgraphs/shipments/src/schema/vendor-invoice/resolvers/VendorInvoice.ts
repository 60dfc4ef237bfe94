import { allowedActions, money, toJson } from '@baton/kernel';
import { invoiceTable } from '../../../domain/vendor-invoice.ts';
import type { VendorInvoiceResolvers } from '../../types.generated.ts';

export const VendorInvoice: VendorInvoiceResolvers = {
  // The kernel widens the table's own keys to strings.
  allowedActions: ({ status }) => allowedActions(invoiceTable, status) as ('APPROVE' | 'DISPUTE')[],
  purchaseOrder: ({ purchaseOrderId }, _arguments, { loaders }) => loaders.purchaseOrderById.load(purchaseOrderId),
  lines: ({ lines, currency }) =>
    lines.map(({ sku, quantity, unitCostMinor }) => ({ sku, quantity, unitCost: toJson(money(unitCostMinor, currency)) })),
  total: ({ totalMinor, currency }) => toJson(money(totalMinor, currency)),
  differences: ({ differences }) => [...differences],
  recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
  decidedAt: ({ decidedAt }) => decidedAt?.toISOString() ?? null,
};
