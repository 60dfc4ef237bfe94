import type { FulfilmentRelease } from '@baton/contracts';
import { assert, type Clock, type IdSource, money, present, toJson } from '@baton/kernel';
import { type Cause, holidaysAhead, type NewEvent, type Tx } from '@baton/platform';
import { deadlinesOf } from '../domain/purchase-order.ts';
import { purchaseOrderIdOf, purchaseOrderNumber } from '../domain/purchase-view.ts';
import type { VendorTerms } from '../domain/vendor.ts';
import { fulfilmentAggregate } from '../events/fulfilment-events.ts';
import { insertPurchaseOrders, type NewPurchaseOrder, type PlacedLine } from '../persistence/purchase-order-repository.ts';
import { vendorsByLocations } from '../persistence/vendor-repository.ts';

export type ReleasedWork = FulfilmentRelease & { readonly orderId: string; readonly cause: Cause };

/**
 * Sends purchase orders for work that was just created at vendors: the number, the lines with what is agreed for them, and by when an answer and the goods
 * are expected. Answers the events; where the goods go is in none of them.
 */
export async function placePurchaseOrders(
  tx: Tx,
  works: readonly ReleasedWork[],
  at: { readonly clock: Clock; readonly ids: IdSource },
): Promise<{ readonly event: NewEvent; readonly cause: Cause }[]> {
  if (works.length === 0) return [];
  const now = at.clock.now();
  const vendors = await withHolidays(await vendorsByLocations(tx, [...new Set(works.map(({ location }) => location))]), now);
  const orders = works.map((work) => ({ work, order: orderOf(work, present(vendors.get(work.location), `vendor ${work.location}`), now) }));
  const placed = await insertPurchaseOrders(
    tx,
    orders.map(({ order }) => order),
    now,
  );
  return orders.map(({ work, order }) => ({
    event: placedEvent(
      work,
      order,
      placed.filter(({ fulfilmentId }) => fulfilmentId === order.fulfilmentId),
    ),
    cause: work.cause,
  }));
}

/** Terms with the public holidays of their regions among the dates on which nobody works. */
export async function withHolidays(vendors: readonly VendorTerms[], now: Date): Promise<Map<string, VendorTerms>> {
  const known = await Promise.all(
    vendors.map(async (vendor) => ({ ...vendor, closedOn: [...vendor.closedOn, ...(await holidaysAhead(vendor.holidayRegion, now))] })),
  );
  return new Map(known.map((vendor) => [vendor.location, vendor]));
}

const orderOf = (work: ReleasedWork, vendor: VendorTerms, now: Date): NewPurchaseOrder => ({
  id: purchaseOrderIdOf(work.fulfilmentId),
  fulfilmentId: work.fulfilmentId,
  location: work.location,
  currency: vendor.currency,
  costToleranceBp: vendor.costToleranceBp,
  ...deadlinesOf(vendor, now),
  lines: work.lines,
});

function placedEvent(work: ReleasedWork, order: NewPurchaseOrder, placed: readonly PlacedLine[]): NewEvent {
  const [first] = placed;
  assert(first, `purchase order ${order.id} has no line`);
  const costs = new Map(placed.map(({ fulfilmentLineId, unitCostMinor }) => [fulfilmentLineId, unitCostMinor]));
  const lines = work.lines.map(({ fulfilmentLineId, sku, quantity }) => {
    const cost = costs.get(fulfilmentLineId) ?? null;
    return { fulfilmentLineId, sku, quantity, unitCost: cost === null ? null : toJson(money(cost, order.currency)) };
  });
  const { fulfilmentId, orderId, location, groupId, service } = work;
  return {
    type: 'purchase-order.placed',
    aggregate: fulfilmentAggregate(fulfilmentId),
    payload: {
      ...{ purchaseOrderId: order.id, fulfilmentId, orderId, location, status: 'PLACED', groupId, service },
      ...{ number: purchaseOrderNumber(first.number), currency: order.currency, lines },
      ...{ acknowledgeBy: order.acknowledgeBy.toISOString(), shipBy: order.shipBy.toISOString() },
    },
  };
}
