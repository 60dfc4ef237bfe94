import type { PurchaseOrderChange } from '@baton/contracts';
import type { NewEvent } from '@baton/platform';
import type { Fulfilment, Units } from '../domain/fulfilment.ts';
import { purchaseOrderIdOf } from '../domain/purchase-view.ts';
import { fulfilmentAggregate, fulfilmentChange } from './fulfilment-events.ts';

/** A purchase order's events carry its own status. */
export const purchaseChange = (fulfilment: Fulfilment): PurchaseOrderChange => ({
  ...fulfilmentChange(fulfilment),
  purchaseOrderId: purchaseOrderIdOf(fulfilment.id),
  status: fulfilment.purchase?.status ?? fulfilment.status,
});

/** What a vendor and who follows it are told of a change of the work order, whoever made it: it was answered, or units were cancelled. */
export function purchaseNews(before: Fulfilment, after: Fulfilment): NewEvent[] {
  if (before.purchase === null || after.purchase === null) return [];
  const aggregate = fulfilmentAggregate(after.id);
  const change = purchaseChange(after);
  const events: NewEvent[] = [];
  if (before.purchase.status === 'PLACED' && answered.includes(after.purchase.status)) {
    const lines = after.lines.map(({ id, sku, released, rejected, short, withdrawn }) => ({
      ...{ fulfilmentLineId: id, sku, refused: rejected + short },
      accepted: released - rejected - short - withdrawn,
    }));
    const expectedShipAt = after.purchase.status === 'REFUSED' ? null : after.dispatchBy;
    events.push({ type: 'purchase-order.acknowledged', aggregate, payload: { ...change, lines, expectedShipAt } });
  }
  const cancelled = after.lines.flatMap(({ id, sku, withdrawn }, index) => {
    const quantity = withdrawn - (before.lines[index]?.withdrawn ?? 0);
    return quantity > 0 ? [{ fulfilmentLineId: id, sku, quantity }] : [];
  });
  if (cancelled.length > 0) events.push({ type: 'purchase-order.cancelled', aggregate, payload: { ...change, lines: cancelled } });
  return events;
}
const answered: readonly string[] = ['ACKNOWLEDGED', 'FIRM', 'REFUSED'];

/** The vendor was silent: units are given to somebody else. */
export const expiredEvents = (after: Fulfilment, lines: readonly Units[], missed: 'ACKNOWLEDGE' | 'SHIP'): NewEvent[] => [
  {
    type: 'fulfilment.rejected',
    aggregate: fulfilmentAggregate(after.id),
    payload: { ...fulfilmentChange(after), lines, reason: 'SILENT' },
  },
  {
    type: 'purchase-order.expired',
    aggregate: fulfilmentAggregate(after.id),
    payload: {
      ...purchaseChange(after),
      missed,
      lines: lines.map(({ fulfilmentLineId, sku, quantity }) => ({ fulfilmentLineId, sku, quantity })),
    },
  },
];
