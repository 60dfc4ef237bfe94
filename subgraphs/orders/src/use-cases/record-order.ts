import { money, toJson } from '@baton/kernel';
import { audit, batcher, causeOf, crashPoint, enqueue, type Tx } from '@baton/platform';
import { tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { type OrderRecord, orderRows } from '../persistence/order-rows.ts';
import { decideFate } from '../persistence/sql/authorisation-fate.ts';
import { nextOrderNumbers, writeOrders } from '../persistence/sql/write-orders.ts';
import type { OrderRecorder, OrderToRecord } from '../ports/order-recorder.ts';

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
  return batcher<OrderToRecord, void>({
    max: batchMax,
    async run(items) {
      await parts.database.transaction(async (tx) => {
        await useAuthorisations(tx, items, parts.clock.now());
        const numbers = await tx.query<{ readonly number: string }>(nextOrderNumbers, [items.length]);
        const records = items.map((item, index) => ({ ...item, number: numbers[index]?.number ?? '' }));
        await tx.query(writeOrders, orderRows(records));
        for (const record of records) await finish(tx, record, parts);
        crashPoint('place-order.before-record-commit');
      });
      crashPoint('place-order.after-record-commit');
      return items.map(() => undefined);
    },
  });
}

async function useAuthorisations(tx: Tx, items: readonly OrderToRecord[], at: Date): Promise<void> {
  const column = (of: (item: OrderToRecord) => string): string[] => items.map(of);
  const values = [
    column((item) => item.payment.authorisationKey),
    column((item) => item.order.id),
    column((item) => item.payment.provider),
    'USED',
    at,
  ];
  const fates = await tx.query<{ readonly key: string; readonly fate: string }>(decideFate, values);
  const lost = fates.find(({ fate }) => fate !== 'USED');
  if (lost) throw new AuthorisationGivenUp(`The authorisation ${lost.key} was given up meanwhile.`);
}

async function finish(tx: Tx, record: OrderToRecord & OrderRecord, parts: Pick<Parts, 'clock' | 'ids' | 'orderSignals'>): Promise<void> {
  const { order, number, payment, context, captureId } = record;
  const aggregate = `order:${order.id}`;
  const released = {
    orderId: order.id,
    customerId: order.customerId,
    reservationIds: order.reservationId === null ? [] : [order.reservationId],
    fulfilments: order.fulfilments.map(({ decisionId: _, ...release }) => release),
  };
  const authorised = { orderId: order.id, paymentId: payment.id, amount: toJson(money(payment.authorisedMinor, payment.currency)) };
  await tell(
    tx,
    parts,
    [
      { type: 'order.placed', aggregate, payload: { ...released, number, channel: order.channel } },
      { type: 'payment.authorised', aggregate, payload: authorised },
    ],
    causeOf(context),
  );
  const detail = { channel: order.channel, number, lines: order.lines.length, total: toJson(money(order.totals.total, order.currency)) };
  await audit(tx, { context, action: 'placeOrder', target: order.id, detail }, parts);
  const { traceId } = context;
  if (captureId !== null)
    await enqueue(tx, { subgraph: 'orders', name: 'capture-payment', payload: { captureId }, key: captureId, traceId });
  if (record.untoldGuest)
    await enqueue(tx, { subgraph: 'orders', name: 'record-guest', payload: { orderId: order.id }, key: `guest:${order.id}`, traceId });
  await record.complete(tx);
}
