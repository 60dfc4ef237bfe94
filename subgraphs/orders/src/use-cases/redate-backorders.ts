import type { EventEnvelope } from '@baton/contracts';
import type { Tx } from '@baton/platform';
import type { WaitingUnits } from '../domain/backorder.ts';
import { serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { redateBackorders, selectBackorders } from '../persistence/sql/backorders.ts';
import { openException, openExceptionOfKind } from '../persistence/sql/change-order.ts';
import { endSourcingExceptions } from './end-exceptions.ts';

/**
 * Dates what an order waits for as stock says it comes now. What nobody can say a date of waits for a person, who keeps it, cancels it or looks for it
 * elsewhere; once there is a date again, nobody has to. Needs the order's lock.
 */
export async function redateWaiting(tx: Tx, parts: Parts, event: EventEnvelope<'stock.backorder-date-changed'>): Promise<void> {
  const { orderId, lines } = event.payload;
  const dates = lines.map(({ promisedAt }) => promisedAt);
  await tx.query(redateBackorders, [orderId, lines.map(({ sku }) => sku), lines.map(({ location }) => location), dates]);
  const open = await tx.query<WaitingUnits>(selectBackorders, [orderId]);
  const lost = open.filter(({ availableAt }) => availableAt === null);
  if (lost.length === 0) {
    await endSourcingExceptions(tx, parts, { orderId, at: event.at, traceId: event.traceId });
    return;
  }
  const [known] = await tx.query(openExceptionOfKind, [orderId, 'SOURCING_FAILED']);
  const isNew = lines.some(({ was, promisedAt }) => was !== null && promisedAt === null);
  if (known !== undefined || !isNew) return;
  const payload = { orderId, lines: lost.map(({ orderLineId, open: quantity }) => ({ orderLineId, quantity })), reason: 'NO_SUPPLY' };
  const [told] = await tell(
    tx,
    parts,
    [{ type: 'order.sourcing-failed', aggregate: `order:${orderId}`, payload }],
    serviceCause(event.traceId),
  );
  if (told) await tx.query(openException, [told.id, orderId, 'SOURCING_FAILED', 'NO_SUPPLY', event.at]);
}
