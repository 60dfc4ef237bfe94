import { money, present, toJson } from '@baton/kernel';
import {
  type AuditEntry,
  auditStatement,
  type Bound,
  batcher,
  batchWithEvents,
  causeOf,
  completionStatement,
  crashPoint,
  type Emission,
  emission,
  enqueue,
  type NewEvent,
  type Tx,
} from '@baton/platform';
import { logEntry, type OrderEvent, type OrderEventType } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { type OrderNumbers, orderNumbers } from '../persistence/order-numbers.ts';
import { type LogEntry, type OrderRecord, orderRows } from '../persistence/order-rows.ts';
import { useAuthorisations } from '../persistence/sql/authorisation-fate.ts';
import { writeOrders } from '../persistence/sql/write-orders.ts';
import type { OrderRecorder, OrderToRecord } from '../ports/order-recorder.ts';
import { planRests } from './plan-rest.ts';
import { planTransfers } from './plan-transfers.ts';
import { releaseLater } from './release-order.ts';

/** How many orders share a transaction at most: the size that the prototype of placing was measured with. */
const batchMax = 64;

type RecorderParts = Pick<Parts, 'database' | 'bus' | 'clock' | 'ids' | 'orderSignals'>;
type Numbered = OrderToRecord & { readonly number: string };
type Recorded = OrderToRecord & OrderRecord;

/**
 * Writes orders: all rows, events, timeline, audit and the answer under the key in ONE transaction, which is one message. Orders that wait at the same moment
 * share it; when it fails, each is written again by itself, so that one bad order never fails its neighbours. It fails, too, when another worker took one of
 * them over or decided that its authorisation is not to be used.
 */
export function orderRecorder(parts: RecorderParts): OrderRecorder {
  const numbers = orderNumbers(parts.database);
  return batcher<OrderToRecord, OrderRecord>({
    name: 'record-orders',
    max: batchMax,
    async run(items) {
      const { records, emitted } = told(await numbered(items, numbers), parts);
      const statements = [
        authorisationsOf(records, parts.clock.now()),
        { statement: writeOrders, values: orderRows(records) },
        auditStatement(records.map(auditEntry), parts),
        completionStatement(records.map(({ completion }) => completion)),
      ];
      crashPoint('place-order.before-record-commit');
      if (records.some(hasRest)) await writeWithRest(parts, records, { statements, emitted });
      else await batchWithEvents(parts, statements, [emitted]);
      crashPoint('place-order.after-record-commit');
      for (const { order, completion } of records) {
        completion.onStored();
        parts.orderSignals.wake(order.id);
      }
      return records;
    },
  });
}

async function numbered(items: readonly OrderToRecord[], numbers: OrderNumbers): Promise<Numbered[]> {
  const quoted = await numbers.take(items.length);
  return items.map((item, index) => ({ ...item, number: present(quoted[index], 'the number of the order') }));
}

/** Uses the authorisations, unless one was given up meanwhile. */
function authorisationsOf(items: readonly Recorded[], at: Date): Bound {
  const column = (of: (item: Recorded) => string): string[] => items.map(of);
  const values = [
    column((item) => item.payment.authorisationKey),
    column((item) => item.order.id),
    column((item) => item.payment.provider),
    at,
  ];
  return { statement: useAuthorisations, values };
}

/** Tells what happened to the orders; their logs begin with it. */
function told(
  orders: readonly Numbered[],
  parts: Pick<Parts, 'clock' | 'ids'>,
): { readonly records: Recorded[]; readonly emitted: Emission } {
  const events = orders.flatMap((order) => eventsOf(order).map((event) => ({ event, cause: causeOf(order.context) })));
  const emitted = emission(events, parts);
  const logs = new Map<string, LogEntry[]>(orders.map(({ order }) => [order.id, []]));
  // They are the events that were given, in their order, each with an envelope around it.
  for (const event of emitted.envelopes as OrderEvent[]) logs.get(event.payload.orderId)?.push(logEntry(parts, event));
  return { records: orders.map((order) => ({ ...order, log: logs.get(order.order.id) ?? [] })), emitted };
}

function eventsOf({ order, number, payment }: Numbered): NewEvent<OrderEventType>[] {
  const aggregate = `order:${order.id}`;
  const claimed = order.rests.some(({ rest }) => rest.action === 'BACKORDER');
  const placed = {
    orderId: order.id,
    customerId: order.customerId,
    // What waits for its release is told when its time comes.
    reservationIds: order.reservationId === null || order.releaseAt !== null ? [] : [order.reservationId],
    fulfilments: order.releaseAt === null ? order.fulfilments.map(({ decisionId: _, ...release }) => release) : [],
    number,
    channel: order.channel,
    ...(claimed && order.reservationId !== null && { claimedBy: order.reservationId }),
  };
  const authorised = { orderId: order.id, paymentId: payment.id, amount: toJson(money(payment.authorisedMinor, payment.currency)) };
  return [
    { type: 'order.placed', aggregate, payload: placed },
    { type: 'payment.authorised', aggregate, payload: authorised },
  ];
}

function auditEntry({ order, number, context }: Recorded): AuditEntry {
  const detail = { channel: order.channel, number, lines: order.lines.length, total: toJson(money(order.totals.total, order.currency)) };
  return { context, action: 'placeOrder', target: order.id, detail };
}

/** For orders of which some need more than rows: in a transaction that is held open, statement after statement. */
async function writeWithRest(
  { database }: RecorderParts,
  records: readonly Recorded[],
  { statements, emitted }: { readonly statements: readonly Bound[]; readonly emitted: Emission },
): Promise<void> {
  await database.transaction(async (tx) => {
    for (const { statement, values } of [...statements, emitted.insert]) await tx.query(statement, values);
    for (const record of records) await enqueueRest(tx, record);
    tx.afterCommit(() => emitted.onCommitted(tx.name));
  });
}

const hasRest = ({ order, captureId, untoldGuest }: Recorded): boolean =>
  order.releaseAt !== null ||
  captureId !== null ||
  untoldGuest !== null ||
  order.rests.length > 0 ||
  order.fulfilments.some(({ transfers }) => (transfers?.length ?? 0) > 0);

/** What is left to do for the few orders that have it: goods that come from elsewhere or later, a capture at once, a guest whom customers could not be told of. */
async function enqueueRest(tx: Tx, { order, context: { traceId }, captureId, untoldGuest }: Recorded): Promise<void> {
  await planTransfers(tx, order.id, order.fulfilments);
  await planRests(tx, order, traceId);
  if (order.releaseAt !== null) await releaseLater(tx, order.id, order.releaseAt, traceId);
  if (captureId !== null)
    await enqueue(tx, { subgraph: 'orders', name: 'capture-payment', payload: { captureId }, key: captureId, traceId });
  if (untoldGuest)
    await enqueue(tx, { subgraph: 'orders', name: 'record-guest', payload: { orderId: order.id }, key: `guest:${order.id}`, traceId });
}
