import { money, present, toJson } from '@baton/kernel';
import {
  type AuditEntry,
  auditAll,
  batcher,
  causeOf,
  crashPoint,
  emitAll,
  enqueue,
  type NewEvent,
  storeCompletions,
  type Tx,
} from '@baton/platform';
import { logEntry, type OrderEvent, type OrderEventType, wakeFollowers } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { type LogEntry, type OrderRecord, orderRows } from '../persistence/order-rows.ts';
import { useAuthorisations } from '../persistence/sql/authorisation-fate.ts';
import { writeOrders } from '../persistence/sql/write-orders.ts';
import type { OrderRecorder, OrderToRecord } from '../ports/order-recorder.ts';
import { planRests } from './plan-rest.ts';
import { planTransfers } from './plan-transfers.ts';
import { releaseLater } from './release-order.ts';

/** How many orders share a transaction at most: the size that the prototype of placing was measured with. */
const batchMax = 64;

/** Another worker decided that this order's authorisation is not to be used: the order must not be written. */
export class AuthorisationGivenUp extends Error {
  override readonly name = 'AuthorisationGivenUp';
}

/**
 * Writes orders: all rows, events, timeline, audit and the answer under the key in ONE transaction. Orders that wait at the same moment share it; when
 * it fails, each is written again by itself, so that one bad order never fails its neighbours.
 */
export function orderRecorder(parts: Pick<Parts, 'database' | 'clock' | 'ids' | 'orderSignals'>): OrderRecorder {
  return batcher<OrderToRecord, OrderRecord>({
    max: batchMax,
    async run(items) {
      const written = await parts.database.transaction(async (tx) => {
        const numbered = await authorised(tx, items, parts.clock.now());
        const records = await told(tx, numbered, parts);
        await tx.query(writeOrders, orderRows(records));
        await auditAll(tx, records.map(auditEntry), parts);
        for (const record of records) await enqueueRest(tx, record);
        await storeCompletions(
          tx,
          records.map(({ completion }) => completion),
        );
        wakeFollowers(
          tx,
          parts,
          items.map(({ order }) => ({ orderId: order.id })),
        );
        crashPoint('place-order.before-record-commit');
        return records;
      });
      crashPoint('place-order.after-record-commit');
      return written;
    },
  });
}

type Numbered = OrderToRecord & { readonly number: string };
type Recorded = OrderToRecord & OrderRecord;

/** Uses the authorisations, unless one was given up meanwhile, and numbers the orders. */
async function authorised(tx: Tx, items: readonly OrderToRecord[], at: Date): Promise<Numbered[]> {
  const column = (of: (item: OrderToRecord) => string): string[] => items.map(of);
  const fates = await tx.query<{ readonly key: string; readonly fate: string; readonly number: string }>(useAuthorisations, [
    column((item) => item.payment.authorisationKey),
    column((item) => item.order.id),
    column((item) => item.payment.provider),
    at,
  ]);
  const lost = fates.find(({ fate }) => fate !== 'USED');
  if (lost) throw new AuthorisationGivenUp(`The authorisation ${lost.key} was given up meanwhile.`);
  const numbers = new Map(fates.map(({ key, number }) => [key, number]));
  return items.map((item) => ({ ...item, number: present(numbers.get(item.payment.authorisationKey), 'the number of the order') }));
}

/** Emits what happened to the orders; their logs begin with it. */
async function told(tx: Tx, orders: readonly Numbered[], parts: Pick<Parts, 'clock' | 'ids'>): Promise<Recorded[]> {
  const events = orders.flatMap((order) => eventsOf(order).map((event) => ({ event, cause: causeOf(order.context) })));
  // emitAll answers the events that it was given, in their order, each with an envelope around it.
  const envelopes = (await emitAll(tx, events, parts)) as OrderEvent[];
  const logs = new Map<string, LogEntry[]>(orders.map(({ order }) => [order.id, []]));
  for (const event of envelopes) logs.get(event.payload.orderId)?.push(logEntry(parts, event));
  return orders.map((order) => ({ ...order, log: logs.get(order.order.id) ?? [] }));
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

/** What is left to do for the few orders that have it: a capture at once, a guest whom customers could not be told of. */
async function enqueueRest(tx: Tx, { order, context: { traceId }, captureId, untoldGuest }: Recorded): Promise<void> {
  await planTransfers(tx, order.id, order.fulfilments);
  await planRests(tx, order, traceId);
  if (order.releaseAt !== null) await releaseLater(tx, order.id, order.releaseAt, traceId);
  if (captureId !== null)
    await enqueue(tx, { subgraph: 'orders', name: 'capture-payment', payload: { captureId }, key: captureId, traceId });
  if (untoldGuest)
    await enqueue(tx, { subgraph: 'orders', name: 'record-guest', payload: { orderId: order.id }, key: `guest:${order.id}`, traceId });
}
