import type { AnyEvent, EventEnvelope } from '@baton/contracts';
import type { AtOnce, Tx } from '@baton/platform';
import { sumByLine } from '../domain/departing.ts';
import { note, noteStatement, type OrderEvent, serviceCause, tell, wakeNow } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { addToLines, addToPlannedLines, lockKnownOrder, lockKnownOrders, lockOrdersStatement } from '../persistence/order-changes.ts';
import { insertRefusals, openException, openExceptionOfKind, startWork } from '../persistence/sql/change-order.ts';
import { setWaiting } from '../persistence/sql/exceptions.ts';
import { setDispatchBy } from '../persistence/sql/promises.ts';
import { endExceptionsOfKind } from './end-exceptions.ts';
import { recalculateSoon } from './recalculate-promise.ts';
import { sourceAgain } from './source-again.ts';

/** Writes events into the timelines of their orders; nothing else of the orders changes. */
export async function recordNews(tx: Tx, parts: Parts, events: readonly OrderEvent[]): Promise<void> {
  await lockKnownOrders(
    tx,
    events.map(({ payload }) => payload.orderId),
  );
  await note(tx, parts, events);
}

/** The same in one message. */
export function newsAtOnce(parts: Pick<Parts, 'ids' | 'orderSignals'>, events: readonly OrderEvent[]): AtOnce {
  const orders = events.map(({ payload }) => payload);
  return {
    statements: [lockOrdersStatement(orders.map(({ orderId }) => orderId)), noteStatement(parts, events)],
    onCommitted: () => wakeNow(parts, orders),
  };
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

/** Somebody set another time by which work leaves its unit: the promise follows it. */
export async function recordRescheduled(tx: Tx, parts: Parts, event: EventEnvelope<'fulfilment.rescheduled'>): Promise<void> {
  const { orderId, fulfilmentId, dispatchBy } = event.payload;
  await lockKnownOrder(tx, orderId);
  await tx.query(setDispatchBy, [fulfilmentId, dispatchBy]);
  await recalculateSoon(tx, orderId, 'OVERDUE');
  await note(tx, parts, [event]);
}

type Refused = Extract<AnyEvent, { readonly type: 'fulfilment.short-picked' | 'fulfilment.rejected' | 'fulfilment.transfer-short' }>;

/** Who has not given units, and how that is called: of what was brought it is the location that it was to come from. */
function refusalOf(event: Refused): { readonly location: string; readonly reason: string } {
  if (event.type === 'fulfilment.transfer-short') return { location: event.payload.origin, reason: 'TRANSFER_SHORT' };
  return { location: event.payload.location, reason: event.type === 'fulfilment.rejected' ? 'REJECTED' : 'SHORT_PICKED' };
}

/** A location has not, or will not give, units: they stand nowhere now and are sourced again, never from there. */
export async function recordMissing(tx: Tx, parts: Parts, event: Refused): Promise<void> {
  const { orderId, lines } = event.payload;
  const { location, reason } = refusalOf(event);
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
  const lineIds = missing.map((line) => line.orderLineId);
  await tx.query(insertRefusals, [lineIds, location, orderId, reason, event.at]);
  await tx.query(setWaiting, [lineIds, false]);
  await note(tx, parts, [event]);
  await sourceAgain(tx, orderId, lineIds);
}

/** Stock promised what it has not: the order is on hold until it has, or until the units are cancelled, refused or found to be short. */
export async function recordStockMissing(tx: Tx, parts: Parts, event: EventEnvelope<'stock.allocation-missing'>): Promise<void> {
  const { orderId, lines } = event.payload;
  await lockKnownOrder(tx, orderId);
  const [open] = await tx.query(openExceptionOfKind, [orderId, 'STOCK_MISSING']);
  await note(tx, parts, [event]);
  if (lines.length === 0) await endExceptionsOfKind(tx, parts, 'STOCK_MISSING', { orderId, at: event.at, traceId: event.traceId });
  else if (open === undefined) await openStockMissing(tx, parts, event);
}

async function openStockMissing(tx: Tx, parts: Parts, event: EventEnvelope<'stock.allocation-missing'>): Promise<void> {
  const { id: exceptionId, at, traceId, payload } = event;
  const { orderId } = payload;
  await tx.query(openException, [exceptionId, orderId, 'STOCK_MISSING', 'RESERVATION_EXPIRED', at]);
  const raised = { orderId, exceptionId, reason: 'STOCK_MISSING' };
  await tell(tx, parts, [{ type: 'order.exception-raised', aggregate: `order:${orderId}`, payload: raised }], serviceCause(traceId));
}
