import { assert, money, toJson } from '@baton/kernel';
import { audit, causeOf, crashPoint, enqueue, idempotencyErrors, mayAccessLocation, once, type Tx } from '@baton/platform';
import type { Context } from '../context.ts';
import { type InspectedUnits, planInspection } from '../domain/receiving.ts';
import type { ReturnOrderView } from '../domain/return-view.ts';
import { tell } from '../events/tell.ts';
import { lockKnownOrder } from '../persistence/order-changes.ts';
import { linesOfReturns, returnsById } from '../persistence/return-repository.ts';
import { selectPaymentOfOrder } from '../persistence/sql/captures.ts';
import { changeReturnLines, insertInspection, setReturnStatus } from '../persistence/sql/change-return.ts';
import { insertRefund } from '../persistence/sql/voids-and-refunds.ts';
import { type Answer, done, refused } from './answer.ts';
import { receiveRefusal, unknownReturn, wrongUnits } from './receive-return.ts';

export interface InspectReturnInput {
  readonly idempotencyKey: string;
  readonly returnOrderId: string;
  readonly lines: readonly InspectedUnits[];
}

/**
 * Records how received units were found and asks for their refund. Counters, refund, events, audit and answer commit together; the provider is asked by
 * job. Only where the units stand.
 */
export async function inspectReturn(context: Context, input: InspectReturnInput): Promise<Answer> {
  const { idempotencyKey: key, returnOrderId, lines } = input;
  const wrong = wrongUnits(key, lines);
  if (wrong !== null) return refused(wrong);
  const known = await context.loaders.returnById.load(returnOrderId);
  // Before anything was received, the return stands nowhere: only whoever may look everywhere learns that.
  if (known === null || !mayAccessLocation(context.internal, known.receivingLocation ?? known.destination)) return refused(unknownReturn);
  const request = { context: context.internal, mutation: 'inspectReturn', key, input };
  const outcome = await once(context.parts.database, request, async (tx) => {
    const answer = await inspect(tx, context, known, input);
    crashPoint('inspect-return.before-commit');
    return answer;
  });
  crashPoint('inspect-return.after-commit');
  context.loaders.returnById.clear(returnOrderId);
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}

async function inspect(tx: Tx, context: Context, { id, orderId }: ReturnOrderView, input: InspectReturnInput): Promise<Answer> {
  const { parts, internal } = context;
  await lockKnownOrder(tx, orderId);
  const [order] = await returnsById(tx, [id]);
  assert(order, `there is no return ${id}`);
  const plan = planInspection(order.status, await linesOfReturns(tx, [id]), input.lines);
  if (!plan.ok) return refused(receiveRefusal(plan.error, order.status));
  const { status, found, refunds } = plan.value;
  assert(order.receivingLocation, `return ${id} was received nowhere`);
  const location = order.receivingLocation;
  const now = parts.clock.now();
  const inspectionId = parts.ids.next('ins');
  const changes = refunds.map((line) => ({ id: line.returnLineId, inspected: line.quantity, refundMinor: line.minor.toString() }));
  await tx.query(changeReturnLines, [id, JSON.stringify(changes)]);
  await tx.query(insertInspection, [inspectionId, id, location, now, JSON.stringify(found)]);
  await tx.query(setReturnStatus, [id, status, null, now]);
  const refund = await requestRefund(tx, context, { order, inspectionId, refunds, now });
  const aggregate = `return:${id}`;
  const cause = causeOf(internal);
  await tell(
    tx,
    parts,
    [{ type: 'return.inspected', aggregate, payload: { returnOrderId: id, orderId, inspectionId, location, lines: found } }],
    cause,
  );
  await tell(tx, parts, [{ type: 'refund.requested', aggregate: `order:${orderId}`, payload: refund }], cause);
  await audit(tx, { context: internal, action: 'inspectReturn', target: id, detail: { inspectionId, location, lines: found } }, parts);
  return done(id);
}

async function requestRefund(
  tx: Tx,
  { parts }: Context,
  wanted: {
    readonly order: ReturnOrderView;
    readonly inspectionId: string;
    readonly refunds: readonly { readonly orderLineId: string; readonly quantity: number; readonly minor: bigint }[];
    readonly now: Date;
  },
): Promise<{ orderId: string; returnOrderId: string; refundId: string; amount: ReturnType<typeof toJson> }> {
  const { order, inspectionId, refunds, now } = wanted;
  const [payment] = await tx.query<{ id: string }>(selectPaymentOfOrder, [order.orderId]);
  assert(payment, `order ${order.orderId} has no payment`);
  const refundId = parts.ids.next('rfd');
  const amount = refunds.reduce((sum, line) => sum + line.minor, 0n);
  const lines = JSON.stringify(refunds.map(({ orderLineId, quantity, minor }) => ({ orderLineId, quantity, minor: minor.toString() })));
  await tx.query(insertRefund, [refundId, order.orderId, order.id, payment.id, inspectionId, amount, lines, now]);
  await enqueue(tx, { subgraph: 'orders', name: 'refund-payment', payload: { refundId } });
  return { orderId: order.orderId, returnOrderId: order.id, refundId, amount: toJson(money(amount, order.currency)) };
}
