import type { EventEnvelope, UnitQuantity } from '@baton/contracts';
import { enqueue, type Tx } from '@baton/platform';
import { sumByLine } from '../domain/departing.ts';
import { note, type OrderEvent } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { addToLines, addToPlannedLines, lockKnownOrder } from '../persistence/order-changes.ts';
import { linesOfOrders } from '../persistence/order-repository.ts';
import { insertRefusals, startWork } from '../persistence/sql/change-order.ts';

/** Writes an event into the order's timeline; nothing else of the order changes. */
export async function recordNews(tx: Tx, parts: Parts, event: OrderEvent): Promise<void> {
  await lockKnownOrder(tx, event.payload.orderId);
  await note(tx, parts, [event]);
}

/** A location works on the order. */
export async function recordAcknowledged(tx: Tx, parts: Parts, event: EventEnvelope<'fulfilment.acknowledged'>): Promise<void> {
  await lockKnownOrder(tx, event.payload.orderId);
  await tx.query(startWork, [event.payload.orderId, event.at]);
  await note(tx, parts, [event]);
}

/** Units were picked. Those whose parcel was told of first count already. */
export async function recordPicked(tx: Tx, parts: Parts, event: EventEnvelope<'fulfilment.picked'>): Promise<void> {
  const { orderId, lines } = event.payload;
  await lockKnownOrder(tx, orderId);
  await tx.query(startWork, [orderId, event.at]);
  const picked = await addToPlannedLines(
    tx,
    orderId,
    lines.map((line) => ({ id: line.fulfilmentLineId, picked: line.quantity })),
  );
  await addToLines(
    tx,
    orderId,
    [...picked].map(([id, units]) => ({ id, picked: units })),
  );
  await note(tx, parts, [event]);
}

type Refused = EventEnvelope<'fulfilment.short-picked'> | EventEnvelope<'fulfilment.rejected'>;

/** A location has not, or will not give, units: they stand nowhere now and are sourced again, never from there. */
export async function recordMissing(tx: Tx, parts: Parts, event: Refused): Promise<void> {
  const { orderId, location, lines } = event.payload;
  await lockKnownOrder(tx, orderId);
  await addToPlannedLines(
    tx,
    orderId,
    lines.map((line) => ({ id: line.fulfilmentLineId, superseded: line.quantity })),
  );
  const missing = sumByLine(lines);
  await addToLines(
    tx,
    orderId,
    missing.map(({ orderLineId: id, quantity }) => ({ id, allocated: -quantity, backordered: quantity })),
  );
  const reason = event.type === 'fulfilment.rejected' ? 'REJECTED' : 'SHORT_PICKED';
  await tx.query(insertRefusals, [missing.map((line) => line.orderLineId), location, orderId, reason, event.at]);
  await note(tx, parts, [event]);
  for (const groupId of await groupsOf(tx, orderId, lines)) {
    await enqueue(tx, { subgraph: 'orders', name: 'resource-order', payload: { orderId, groupId } });
  }
}

async function groupsOf(tx: Tx, orderId: string, units: readonly UnitQuantity[]): Promise<ReadonlySet<string>> {
  const ids = new Set(units.map((unit) => unit.orderLineId));
  const lines = await linesOfOrders(tx, [orderId]);
  return new Set(lines.filter((line) => ids.has(line.id)).map((line) => line.groupId));
}
