import type { EventEnvelope } from '@baton/contracts';
import type { Tx } from '@baton/platform';
import { planAllocation } from '../domain/allocation.ts';
import { emptyLevel, keyOf } from '../domain/movement.ts';
import { insertAllocations, knownAllocations } from '../persistence/allocation-repository.ts';
import { causedBy, lockLevels } from '../persistence/ledger-repository.ts';
import { lockReservations, settleReservations } from '../persistence/reservation-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements } from './record-movements.ts';
import { tellMissing } from './tell-missing.ts';

/**
 * Turns the reservations of an order into the allocations of its fulfilment lines, once. Locks reservations, then levels, each in key order: a sweep of
 * the same reservation comes before or after, never between. What it gave back meanwhile is taken again where it still stands; what does not is
 * recorded as missing and told, covered by `cover-missing` as soon as units turn up, and found by the picker at the latest.
 */
export function allocateOrder(ports: UseCasePorts) {
  return async (tx: Tx, event: EventEnvelope<'order.placed' | 'order.resourced'>): Promise<void> => {
    const { orderId, reservationIds, fulfilments } = event.payload;
    const lines = fulfilments.flatMap(({ fulfilmentId, location, lines: of }) =>
      of.map((line) => ({ ...line, fulfilmentId, location, orderId })),
    );
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
  };
}
