import type { EventEnvelope } from '@baton/contracts';
import type { Tx } from '@baton/platform';
import { planAllocation } from '../domain/allocation.ts';
import { emptyLevel, keyOf } from '../domain/movement.ts';
import { allocateHeld, insertAllocations, knownAllocations, type ReleasedOrder } from '../persistence/allocation-repository.ts';
import { causedBy, lockLevels } from '../persistence/ledger-repository.ts';
import { chooseLots } from '../persistence/lot-repository.ts';
import { lockReservations, settleReservations } from '../persistence/reservation-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements } from './record-movements.ts';
import { tellMissing } from './tell-missing.ts';

type Release = EventEnvelope<'order.placed' | 'order.resourced' | 'order.released' | 'order.rearranged'>;

/**
 * Turns the reservations of orders into the allocations of their fulfilment lines, once: nearly always in one statement for all of them. Nothing is told
 * of that: what a reservation held was not for sale before and is not after. An order that is not that easy is looked at by itself.
 */
export function allocateOrders(ports: UseCasePorts) {
  return async (tx: Tx, events: readonly Release[]): Promise<void> => {
    const orders = events.map((event) => ({ ...releasedOrder(event), event }));
    const { done, hasLots } = await allocateHeld(tx, orders);
    for (const [n, order] of orders.entries()) if (!done.has(n)) await allocateCarefully(tx, order, ports);
    if (hasLots) await setLotsAside(tx, orders);
  };
}

/** The statement itself passes over what is not told apart by lot. */
async function setLotsAside(tx: Tx, orders: readonly ReleasedOrder[]): Promise<void> {
  const ids = orders.flatMap((order) => order.lines.map((line) => line.fulfilmentLineId));
  await chooseLots(tx, ids);
}

function releasedOrder({ id, actor, payload }: Release): ReleasedOrder {
  const { orderId, reservationIds, fulfilments } = payload;
  const lines = fulfilments.flatMap(({ fulfilmentId, location, lines: of }) =>
    of.map(({ fulfilmentLineId, orderLineId, sku, quantity }) => ({
      fulfilmentLineId,
      fulfilmentId,
      orderId,
      orderLineId,
      sku,
      location,
      quantity,
    })),
  );
  return { cause: id, actor, reservationIds, lines };
}

/**
 * Locks reservations, then levels, each in key order: a sweep of the same reservation comes before or after, never between. What it gave back meanwhile is
 * taken again where it still stands; what does not is recorded as missing and told, covered by `cover-missing` as soon as units turn up, and found by the
 * picker at the latest.
 */
async function allocateCarefully(
  tx: Tx,
  { event, lines, reservationIds }: ReleasedOrder & { readonly event: Release },
  ports: UseCasePorts,
): Promise<void> {
  const { orderId } = event.payload;
  const known = await knownAllocations(
    tx,
    lines.map((line) => line.fulfilmentLineId),
  );
  const wanted = lines.filter((line) => !known.has(line.fulfilmentLineId));
  const reservations = (await lockReservations(tx, reservationIds)).filter(({ state }) => state === 'HELD');
  const held = reservations.flatMap((reservation) => reservation.lines);
  const levels = new Map((await lockLevels(tx, [...wanted, ...held])).map((level) => [keyOf(level), level]));
  const plan = planAllocation({ orderId, wanted, held, levelOf: (key) => levels.get(keyOf(key)) ?? emptyLevel });
  await settleReservations(
    tx,
    reservations.map(({ id }) => id),
    'CONVERTED',
  );
  await recordMovements(tx, causedBy(event.id, plan.movements), event, ports);
  const promised = new Map(plan.allocations.map((allocation) => [allocation.fulfilmentLineId, allocation]));
  await insertAllocations(
    tx,
    wanted.map((line) => ({ ...line, allocated: 0, missing: line.quantity, ...promised.get(line.fulfilmentLineId) })),
  );
  const missing = plan.allocations.filter((allocation) => allocation.missing > 0);
  if (missing.length > 0) {
    const fields = { event: event.id, aggregate: event.aggregate, traceId: event.traceId, count: missing.length };
    await tellMissing(tx, orderId, event, ports);
    ports.log.error('an order came after its reservation had run out, and its units are gone', fields);
  }
}
