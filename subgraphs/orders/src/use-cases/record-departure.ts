import type { EventEnvelope, UnitQuantity } from '@baton/contracts';
import { assert } from '@baton/kernel';
import { enqueue, type Tx } from '@baton/platform';
import { sumByLine, totalWorth, worthOfUnits } from '../domain/departing.ts';
import { note } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { addToLines, addToPlannedLines, lockKnownOrder } from '../persistence/order-changes.ts';
import { linesOfOrders } from '../persistence/order-repository.ts';
import { insertCapture, selectPaymentOfOrder } from '../persistence/sql/captures.ts';
import { closeShipping, insertDeparture, markDelivered, markDepartureDelivered, startWork } from '../persistence/sql/change-order.ts';

/** A parcel left its unit: its goods are captured. */
export async function recordParcelShipped(tx: Tx, parts: Parts, event: EventEnvelope<'parcel.shipped'>): Promise<void> {
  const { orderId, parcelId, fulfilmentId, lines } = event.payload;
  await lockKnownOrder(tx, orderId);
  await depart(tx, parts, { id: parcelId, orderId, fulfilmentId, at: event.at, units: lines });
  await note(tx, parts, [event]);
}

/** A parcel arrived. When the news of its leaving is late, it left as well. */
export async function recordParcelDelivered(tx: Tx, parts: Parts, event: EventEnvelope<'parcel.delivered'>): Promise<void> {
  const { orderId, parcelId, fulfilmentId, lines } = event.payload;
  await lockKnownOrder(tx, orderId);
  const departure = { id: parcelId, orderId, fulfilmentId, at: event.at, units: lines };
  await depart(tx, parts, departure);
  await arrive(tx, departure);
  await note(tx, parts, [event]);
}

/** The customer took the goods at a counter: picked, shipped and delivered at once. */
export async function recordHandedOver(tx: Tx, parts: Parts, event: EventEnvelope<'fulfilment.handed-over'>): Promise<void> {
  const { orderId, fulfilmentId, lines } = event.payload;
  await lockKnownOrder(tx, orderId);
  const departure = { id: fulfilmentId, orderId, fulfilmentId, at: event.at, units: lines };
  await depart(tx, parts, departure);
  await arrive(tx, departure);
  await note(tx, parts, [event]);
}

interface Departure {
  readonly id: string;
  readonly orderId: string;
  readonly fulfilmentId: string;
  readonly at: string;
  readonly units: readonly UnitQuantity[];
}

/** Counts units as gone and asks for their money, once for each departure. */
async function depart(tx: Tx, parts: Parts, { id, orderId, fulfilmentId, at, units }: Departure): Promise<void> {
  const [first] = await tx.query(insertDeparture, [id, orderId, fulfilmentId, at]);
  if (first === undefined) return;
  await tx.query(startWork, [orderId, at]);
  const picked = await addToPlannedLines(
    tx,
    orderId,
    units.map((unit) => ({ id: unit.fulfilmentLineId, shipped: unit.quantity })),
  );
  const lines = await linesOfOrders(tx, [orderId]);
  const worth = worthOfUnits(lines, units);
  await addToLines(
    tx,
    orderId,
    worth.map(({ orderLineId, quantity, minor }) => ({
      id: orderLineId,
      allocated: -quantity,
      shipped: quantity,
      picked: picked.get(orderLineId) ?? 0,
      shippedMinor: minor,
    })),
  );
  const gone = new Set(worth.map((line) => line.orderLineId));
  const groups = new Set(lines.filter((line) => gone.has(line.id)).map((line) => line.groupId));
  const shipping = await tx.query<{ minor: bigint }>(closeShipping, [[...groups], 'CAPTURED']);
  const amount = totalWorth(worth) + shipping.reduce((sum, group) => sum + group.minor, 0n);
  await requestCapture(tx, parts, { orderId, cause: id, amount, lines: worth });
}

async function requestCapture(
  tx: Tx,
  parts: Parts,
  capture: { readonly orderId: string; readonly cause: string; readonly amount: bigint; readonly lines: ReturnType<typeof worthOfUnits> },
): Promise<void> {
  const { orderId, cause, amount } = capture;
  const [payment] = await tx.query<{ id: string }>(selectPaymentOfOrder, [orderId]);
  assert(payment, `order ${orderId} has no payment`);
  const captureId = parts.ids.next('cap');
  const lines = JSON.stringify(
    capture.lines.map(({ orderLineId, quantity, minor }) => ({ orderLineId, quantity, minor: minor.toString() })),
  );
  await tx.query(insertCapture, [captureId, orderId, payment.id, cause, amount, lines, parts.clock.now()]);
  await enqueue(tx, { subgraph: 'orders', name: 'capture-payment', payload: { captureId } });
}

/** Counts units as arrived, once for each departure. */
async function arrive(tx: Tx, { id, orderId, at, units }: Departure): Promise<void> {
  const [first] = await tx.query(markDepartureDelivered, [id, at]);
  if (first === undefined) return;
  await addToPlannedLines(
    tx,
    orderId,
    units.map((unit) => ({ id: unit.fulfilmentLineId, delivered: unit.quantity })),
  );
  await addToLines(
    tx,
    orderId,
    sumByLine(units).map(({ orderLineId, quantity }) => ({ id: orderLineId, delivered: quantity })),
  );
  await tx.query(markDelivered, [orderId, at]);
}
