import { money, toJson } from '@baton/kernel';
import { printed, totalMinor } from '../../../domain/printed-order.ts';
import { isCancellable, purchaseActions } from '../../../domain/purchase-state.ts';
import { asPrinted, purchaseOrderNumber } from '../../../domain/purchase-view.ts';
import type { PurchaseOrderResolvers } from '../../types.generated.ts';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

export const PurchaseOrder: PurchaseOrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.purchaseOrderById.load(id),
  number: ({ number }) => purchaseOrderNumber(number),
  allowedActions: (order) => purchaseActions(order),
  isCancellable: (order) => isCancellable(order),
  location: ({ location }) => ({ code: location }),
  fulfilment: ({ fulfilmentId }, _arguments, { loaders }) => loaders.fulfilmentById.load(fulfilmentId),
  order: ({ orderId }) => ({ id: orderId }),
  lines: ({ lines, currency }) =>
    lines.map(({ id, sku, released, refused, cancelled, shipped, unitCostMinor }) => ({
      ...{ id, product: { sku }, ordered: released, refused, cancelled, shipped },
      unitCost: unitCostMinor === null ? null : toJson(money(unitCostMinor, currency)),
    })),
  total: (order) => {
    const minor = totalMinor(asPrinted(order).lines);
    return minor === null ? null : toJson(money(minor, order.currency));
  },
  document: (order) => printed(asPrinted(order)),
  invoices: async ({ id }, _arguments, { loaders }) => [...(await loaders.invoicesByPurchaseOrder.load(id))],
  placedAt: ({ placedAt }) => placedAt.toISOString(),
  acknowledgeBy: ({ acknowledgeBy }) => acknowledgeBy.toISOString(),
  acknowledgedAt: ({ acknowledgedAt }) => instant(acknowledgedAt),
  shipBy: ({ shipBy }) => shipBy.toISOString(),
  expectedShipAt: ({ expectedShipAt }) => instant(expectedShipAt),
  overdueAt: ({ overdueAt }) => instant(overdueAt),
};
