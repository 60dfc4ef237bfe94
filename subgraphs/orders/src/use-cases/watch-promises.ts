import type { EventEnvelope } from '@baton/contracts';
import { enqueue, type Tx } from '@baton/platform';
import { dispatchGraceMs } from '../domain/promise/expected.ts';
import { note } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { lockKnownOrder } from '../persistence/order-changes.ts';
import {
  clearParcelTrouble,
  saveAwaited,
  saveParcelEstimate,
  saveParcelTrouble,
  selectOrdersUnderWay,
  takeOverdue,
} from '../persistence/sql/promises.ts';
import { recalculateSoon } from './recalculate-promise.ts';
import { redateWaiting } from './redate-backorders.ts';

/** How much work one look, or one page, takes in hand. */
const pageSize = 500;
/** What carriers report that may delay a parcel. */
const troubles = ['EXCEPTION', 'ATTEMPT_FAILED', 'RETURN_TO_SENDER', 'RETURNED', 'LOST'];

/** Finds work that was not sent by the time that its promise needs: days before that is over. Each is found once for each time that it was planned. */
export async function watchDispatch(parts: Parts): Promise<void> {
  const over = new Date(parts.clock.now().getTime() - dispatchGraceMs);
  for (let found = pageSize; found === pageSize; ) {
    found = await parts.database.transaction(async (tx) => {
      const due = await tx.query<{ readonly orderId: string; readonly isOpen: boolean }>(takeOverdue, [over, pageSize]);
      const late = new Set(due.flatMap(({ orderId, isOpen }) => (isOpen ? [orderId] : [])));
      for (const orderId of late) await recalculateSoon(tx, orderId, 'OVERDUE');
      return due.length;
    });
  }
}

/** What a carrier says of a parcel; only trouble, and its end, may change a promise. The event stands in the timeline already. */
export async function recordTrouble(tx: Tx, events: readonly EventEnvelope<'parcel.tracked'>[]): Promise<void> {
  const changed = new Set<string>();
  const moving = events.filter(({ payload }) => !troubles.includes(payload.status));
  const ids = moving.map(({ payload }) => payload.parcelId);
  if (ids.length > 0)
    for (const { orderId } of await tx.query<{ readonly orderId: string }>(clearParcelTrouble, [ids])) changed.add(orderId);
  for (const { payload } of events) {
    const { parcelId, orderId, fulfilmentId, status, occurredAt } = payload;
    if (!troubles.includes(status)) continue;
    const [row] = await tx.query(saveParcelTrouble, [parcelId, orderId, fulfilmentId, status, occurredAt]);
    if (row !== undefined) changed.add(orderId);
  }
  for (const orderId of changed) await recalculateSoon(tx, orderId, 'CARRIER');
}

/** A carrier says when a parcel will be there. */
export async function recordEstimate(tx: Tx, parts: Parts, event: EventEnvelope<'parcel.estimated'>): Promise<void> {
  const { parcelId, orderId, fulfilmentId, estimatedAt } = event.payload;
  await lockKnownOrder(tx, orderId);
  await note(tx, parts, [event]);
  const changed = await tx.query(saveParcelEstimate, [parcelId, orderId, fulfilmentId, estimatedAt]);
  if (changed.length > 0) await recalculateSoon(tx, orderId, 'CARRIER');
}

/** Units that an order waits for come at another time. */
export async function recordAwaited(tx: Tx, parts: Parts, event: EventEnvelope<'stock.backorder-date-changed'>): Promise<void> {
  const { orderId, lines } = event.payload;
  await lockKnownOrder(tx, orderId);
  await note(tx, parts, [event]);
  const column = <T>(of: (line: (typeof lines)[number]) => T): T[] => lines.map(of);
  await tx.query(saveAwaited, [
    orderId,
    column(({ sku }) => sku),
    column(({ location }) => location),
    column(({ promisedAt }) => promisedAt),
  ]);
  await redateWaiting(tx, parts, event);
  await recalculateSoon(tx, orderId, 'INBOUND');
}

/** Whose promises a calendar may break. */
export interface CalendarScope {
  readonly location: string | null;
  readonly service: string | null;
  readonly countryCode: string | null;
  /** Goods that left a location are not delayed by it; what is on its way may be delayed by a carrier or a destination. */
  readonly isUnderWay: boolean;
}

export const calendarChanged = (tx: Tx, scope: CalendarScope, event: { readonly id: string }): Promise<void> =>
  enqueue(tx, { subgraph: 'orders', name: 'recalculate-promises', payload: { ...scope, after: '' }, key: `calendar:${event.id}` });

/** Has the orders of a calendar looked at, page after page; each order is a job of its own. */
export async function recalculatePromises(parts: Parts, { after, ...scope }: CalendarScope & { readonly after: string }): Promise<void> {
  await parts.database.transaction(async (tx) => {
    const { location, service, countryCode, isUnderWay } = scope;
    const page = await tx.query<{ readonly orderId: string }>(selectOrdersUnderWay, [
      location,
      service,
      countryCode,
      after,
      isUnderWay,
      pageSize,
    ]);
    for (const { orderId } of page) await recalculateSoon(tx, orderId, 'CALENDAR');
    const last = page.at(-1);
    if (last && page.length === pageSize) {
      await enqueue(tx, { subgraph: 'orders', name: 'recalculate-promises', payload: { ...scope, after: last.orderId } });
    }
  });
}
