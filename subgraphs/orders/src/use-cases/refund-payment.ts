import { assert, money, toJson } from '@baton/kernel';
import { crashPoint, type Tx } from '@baton/platform';
import { type RefundPart, refundParts } from '../domain/refund-parts.ts';
import { returnTransitions } from '../domain/return-state.ts';
import type { ReturnOrderView } from '../domain/return-view.ts';
import { serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { addToLines, lockKnownOrder } from '../persistence/order-changes.ts';
import { refundsOfReturns, returnsById } from '../persistence/return-repository.ts';
import { changePayment } from '../persistence/sql/captures.ts';
import { setReturnStatus } from '../persistence/sql/change-return.ts';
import {
  markRefundFailed,
  markRefundSettled,
  selectOpenCapture,
  selectRefund,
  selectRefundable,
  setRefundParts,
} from '../persistence/sql/voids-and-refunds.ts';
import { providerOf } from './capture-payment.ts';
import { openFailure } from './open-failure.ts';

interface RefundRow {
  readonly id: string;
  readonly order_id: string;
  readonly return_order_id: string;
  readonly payment_id: string;
  readonly amount_minor: bigint;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number; readonly minor: string }[];
  readonly parts: readonly { readonly reference: string; readonly minor: string }[] | null;
  readonly status: 'REQUESTED' | 'SETTLED' | 'FAILED';
  readonly provider: string;
  readonly currency: string;
}

/**
 * Gives the money of inspected units back. May run any number of times: what is taken from which capture is decided once, and the provider knows each
 * part by its key. Throws (again later) while the capture of those goods is still under way; what no capture will ever have taken waits for a person.
 */
export async function refundPayment(parts: Parts, refundId: string, traceId: string): Promise<void> {
  const refund = await decideParts(parts, refundId);
  if (refund.status !== 'REQUESTED') return;
  const reason = refund.parts === null ? 'NOT_CAPTURED' : await giveBack(parts, refund);
  await parts.database.transaction(async (tx) => {
    await lockKnownOrder(tx, refund.order_id);
    await (reason === null ? recordSettled(tx, parts, refund, traceId) : recordFailed(tx, parts, refund, { reason, traceId }));
    crashPoint('refund.before-record-commit');
  });
  crashPoint('refund.after-record');
}

function decideParts(parts: Parts, refundId: string): Promise<RefundRow> {
  return parts.database.transaction(async (tx) => {
    const refund = await load(tx, refundId);
    if (refund.parts !== null || refund.status !== 'REQUESTED') return refund;
    await lockKnownOrder(tx, refund.order_id);
    const captured = await tx.query<{ reference: string; minor: bigint }>(selectRefundable, [refund.payment_id]);
    const decided = refundParts(refund.amount_minor, captured);
    if (decided === null) {
      const [open] = await tx.query(selectOpenCapture, [refund.payment_id]);
      // Under the order's lock: nothing of it is captured any more unless something else leaves.
      if (open === undefined) return refund;
      throw new Error(`refund ${refundId} waits for the capture of its goods`);
    }
    await tx.query(setRefundParts, [
      refundId,
      JSON.stringify(decided.map(({ reference, minor }) => ({ reference, minor: minor.toString() }))),
    ]);
    return load(tx, refundId);
  });
}

async function load(tx: Tx, refundId: string): Promise<RefundRow> {
  const [row] = await tx.query<RefundRow>(selectRefund, [refundId]);
  assert(row, `there is no refund ${refundId}`);
  return row;
}

/** Null when all of it was given back, else the provider's reason. */
async function giveBack(parts: Parts, refund: RefundRow): Promise<string | null> {
  const provider = providerOf(parts, refund.provider);
  const decided: RefundPart[] = (refund.parts ?? []).map((part) => ({ reference: part.reference, minor: BigInt(part.minor) }));
  for (const [index, { reference, minor }] of decided.entries()) {
    crashPoint('refund.before-provider');
    const answer = await provider.refund({ key: `${refund.id}:${index}`, reference, amount: money(minor, refund.currency) });
    crashPoint('refund.after-provider');
    if (answer.outcome === 'REFUSED') return answer.reason;
  }
  return null;
}

async function recordSettled(tx: Tx, parts: Parts, refund: RefundRow, traceId: string): Promise<void> {
  const now = parts.clock.now();
  const { order_id: orderId, return_order_id: returnOrderId } = refund;
  const [first] = await tx.query(markRefundSettled, [refund.id, now]);
  if (first === undefined) return;
  await tx.query(changePayment, [refund.payment_id, 0n, 0n, refund.amount_minor]);
  await addToLines(
    tx,
    orderId,
    refund.lines.map(({ orderLineId, quantity, minor }) => ({ id: orderLineId, refunded: quantity, refundedMinor: BigInt(minor) })),
  );
  const [order] = await returnsById(tx, [returnOrderId]);
  if (order !== undefined && (await isSettled(tx, order))) await tx.query(setReturnStatus, [returnOrderId, 'CLOSED', null, now]);
  const payload = { orderId, returnOrderId, refundId: refund.id, amount: toJson(money(refund.amount_minor, refund.currency)) };
  await tell(tx, parts, [{ type: 'refund.settled', aggregate: `order:${orderId}`, payload }], serviceCause(traceId));
}

/** Whether a return has nothing left to wait for: all inspected, all refunds paid out. */
async function isSettled(tx: Tx, order: ReturnOrderView): Promise<boolean> {
  if (returnTransitions[order.status].SETTLE === undefined) return false;
  return (await refundsOfReturns(tx, [order.id])).every((refund) => refund.status === 'SETTLED');
}

async function recordFailed(
  tx: Tx,
  parts: Parts,
  refund: RefundRow,
  { reason, traceId }: { readonly reason: string; readonly traceId: string },
): Promise<void> {
  const [first] = await tx.query(markRefundFailed, [refund.id]);
  if (first === undefined) return;
  await openFailure(tx, parts, { orderId: refund.order_id, kind: 'REFUND_FAILED', reason }, traceId);
}
