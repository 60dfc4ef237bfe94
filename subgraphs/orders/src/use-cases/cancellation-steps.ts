import type { LineQuantity, UnitQuantity } from '@baton/contracts';
import { assert, err, money, ok, type Result, toJson } from '@baton/kernel';
import {
  audit,
  causeOf,
  enqueue,
  invalidInput,
  invalidTransition,
  notFound,
  type SagaRun,
  type Sql,
  type Tx,
  type UserErrorData,
} from '@baton/platform';
import { claimsCancelled, stockLinesOf, type TakenUnits, type WaitingUnits } from '../domain/backorder.ts';
import { boughtUnits } from '../domain/bought-units.ts';
import { type CancelPlanLine, type CancelRefusal, type CancelRequestLine, planCancellation } from '../domain/cancellation.ts';
import { sumByLine, totalWorth, type WorthOfLine, worthOfUnits } from '../domain/departing.ts';
import { orderActions, orderStatus } from '../domain/order-state.ts';
import type { OrderView } from '../domain/order-view.ts';
import { isMoved, live } from '../domain/quantities.ts';
import { tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { addToLines, addToPlannedLines, lockKnownOrder, lockOrderRow } from '../persistence/order-changes.ts';
import { linesOfOrders, ordersById } from '../persistence/order-repository.ts';
import type { StoredLine } from '../persistence/rows.ts';
import { changeBackorders, selectBackorders } from '../persistence/sql/backorders.ts';
import {
  endCancellation,
  insertCancellation,
  insertCancellationLines,
  recordCancellationLines,
  selectCancellationLines,
} from '../persistence/sql/cancellations.ts';
import { changePayment, selectPaymentOfOrder } from '../persistence/sql/captures.ts';
import { closeShipping, markDelivered } from '../persistence/sql/change-order.ts';
import { insertVoid } from '../persistence/sql/voids-and-refunds.ts';
import { done } from './answer.ts';
import { endSourcingExceptions } from './end-exceptions.ts';
import { release } from './release-order.ts';
import { sourceAgain } from './source-again.ts';

const moving: UserErrorData = invalidTransition('The order is about to come from elsewhere: ask again in a moment.', ['orderId'], {
  status: 'SOURCED',
  allowedActions: ['CANCEL'],
});

export type CancelReason = 'CUSTOMER' | 'FRAUD' | 'STOCK' | 'OTHER';

/** Decides what is cancelled and sets aside what stands nowhere; asked again it answers what it decided then. */
export function holdCancellation(
  parts: Parts,
  id: string,
  command: { readonly orderId: string; readonly reason: CancelReason; readonly lines: readonly CancelRequestLine[] | null },
): Promise<Result<readonly CancelPlanLine[], UserErrorData>> {
  const { orderId } = command;
  return parts.database.transaction(async (tx): Promise<Result<readonly CancelPlanLine[], UserErrorData>> => {
    const order = await lockOrderRow(tx, orderId);
    if (order === null) return err(notFound('There is no such order.', ['orderId']));
    const known = await planOf(tx, id);
    if (known.length > 0) return ok(known);
    // Stock and shipments learn of the work before they learn that some of it is not wanted.
    if ((await release(tx, parts, orderId, id)) === 'MOVING') return err(moving);
    const lines = await linesOfOrders(tx, [orderId]);
    const plan = planCancellation(lines, command.lines);
    if (!plan.ok) return err(refusal(plan.error, order, lines, parts.clock.now()));
    await tx.query(insertCancellation, [id, orderId, command.reason, parts.clock.now()]);
    await tx.query(insertCancellationLines, [id, JSON.stringify(plan.value)]);
    const heldLines = plan.value.filter((line) => line.backordered > 0);
    await addToLines(
      tx,
      orderId,
      heldLines.map((line) => ({ id: line.orderLineId, cancelling: line.backordered })),
    );
    return plan;
  });
}

async function planOf(db: Sql, id: string): Promise<CancelPlanLine[]> {
  const rows = await db.query<{ order_line_id: string; backordered: number; allocated: number }>(selectCancellationLines, [id]);
  return rows.map((row) => ({ orderLineId: row.order_line_id, backordered: row.backordered, allocated: row.allocated }));
}

/** The undo of {@link holdCancellation}: gives back what was set aside, once. Sourcing again left those units alone meanwhile, so it looks once more. */
export async function releaseCancellation(parts: Parts, id: string, orderId: string): Promise<void> {
  await parts.database.transaction(async (tx) => {
    if ((await lockOrderRow(tx, orderId)) === null) return;
    const [first] = await tx.query(endCancellation, [id, 'REFUSED', parts.clock.now()]);
    if (first === undefined) return;
    const held = (await planOf(tx, id)).filter((line) => line.backordered > 0);
    await addToLines(
      tx,
      orderId,
      held.map((line) => ({ id: line.orderLineId, cancelling: -line.backordered })),
    );
    await sourceAgain(
      tx,
      orderId,
      held.map((line) => line.orderLineId),
    );
  });
}

/** Takes the units off the order: counters, money, events, audit and answer commit together. */
export async function recordCancellation(
  tx: Tx,
  parts: Parts,
  state: {
    readonly cancellationId: string;
    readonly command: { readonly orderId: string; readonly reason: CancelReason };
    readonly plan: readonly CancelPlanLine[];
    readonly withdrawn: readonly UnitQuantity[];
  },
  saga: SagaRun,
): Promise<void> {
  const { cancellationId, plan, withdrawn } = state;
  const { orderId, reason } = state.command;
  const order = await lockKnownOrder(tx, orderId);
  const [first] = await tx.query(endCancellation, [cancellationId, 'DONE', parts.clock.now()]);
  assert(first, `cancellation ${cancellationId} ended before`);
  const { worth, claims } = await takeOff(tx, { cancellationId, orderId, plan, withdrawn });
  const after = await linesOfOrders(tx, [orderId]);
  const amount = totalWorth(worth) + (await giveShippingBack(tx, after, worth));
  const paymentId = await giveUp(tx, parts, { cancellationId, orderId, amount });
  await endSourcingExceptions(tx, parts, { orderId, at: parts.clock.now(), traceId: saga.context.traceId });
  await tx.query(markDelivered, [orderId, parts.clock.now()]);
  const lines = worth.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
  const complete = after.every((line) => line.kind === 'BUNDLE' || live(line) === 0);
  const aggregate = `order:${orderId}`;
  const value = toJson(money(amount, order.currency));
  await tell(
    tx,
    parts,
    [
      {
        type: 'order.cancelled',
        aggregate,
        payload: {
          orderId,
          cancellationId,
          reason,
          lines,
          freed: withdrawn,
          bought: boughtUnits(after, lines),
          complete,
          ...(claims.length > 0 && { claims: stockLinesOf(claims) }),
        },
      },
      ...(amount > 0n ? [{ type: 'payment.voided' as const, aggregate, payload: { orderId, paymentId, amount: value } }] : []),
    ],
    causeOf(saga.context),
  );
  const detail = { cancellationId, reason, lines };
  await audit(tx, { context: saga.context, action: 'cancelOrder', target: orderId, detail }, parts);
  await saga.complete(tx, done(orderId));
}

async function takeOff(
  tx: Tx,
  taken: {
    readonly cancellationId: string;
    readonly orderId: string;
    readonly plan: readonly CancelPlanLine[];
    readonly withdrawn: readonly UnitQuantity[];
  },
): Promise<{ readonly worth: WorthOfLine[]; readonly claims: readonly TakenUnits[] }> {
  const { cancellationId, orderId, plan, withdrawn } = taken;
  const backordered = new Map(plan.map((line) => [line.orderLineId, line.backordered]));
  const allocated = new Map(sumByLine(withdrawn).map((line) => [line.orderLineId, line.quantity]));
  const units = sumByLine([...withdrawn, ...plan.map((line) => ({ orderLineId: line.orderLineId, quantity: line.backordered }))]);
  const before = await linesOfOrders(tx, [orderId]);
  const worth = worthOfUnits(before, units).filter((line) => line.quantity > 0);
  const isClaimed = before.some(({ claimed }) => claimed > 0);
  const claims = isClaimed ? claimsCancelled(before, plan, await tx.query<WaitingUnits>(selectBackorders, [orderId])) : [];
  if (claims.length > 0)
    await tx.query(changeBackorders, [JSON.stringify(claims.map(({ of, quantity }) => ({ id: of.id, cancelled: quantity })))]);
  await addToPlannedLines(
    tx,
    orderId,
    withdrawn.map((unit) => ({ id: unit.fulfilmentLineId, cancelled: unit.quantity })),
  );
  await addToLines(
    tx,
    orderId,
    worth.map(({ orderLineId: id, quantity, minor }) => {
      const held = backordered.get(id) ?? 0;
      return {
        id,
        cancelled: quantity,
        allocated: -(allocated.get(id) ?? 0),
        backordered: -held,
        cancelling: -held,
        cancelledMinor: minor,
      };
    }),
  );
  const came = worth.map(({ orderLineId, minor }) => ({
    orderLineId,
    withdrawn: allocated.get(orderLineId) ?? 0,
    minor: minor.toString(),
  }));
  await tx.query(recordCancellationLines, [cancellationId, JSON.stringify(came)]);
  return { worth, claims };
}

/** The shipping price of each group of which nothing that travels is left, and of which nothing left. */
async function giveShippingBack(tx: Tx, lines: readonly StoredLine[], worth: readonly WorthOfLine[]): Promise<bigint> {
  const touched = new Set(lines.filter((line) => worth.some((each) => each.orderLineId === line.id)).map((line) => line.groupId));
  const empty = [...touched].filter((id) => lines.every((line) => line.groupId !== id || !isMoved(line.kind) || live(line) === 0));
  const given = await tx.query<{ minor: bigint }>(closeShipping, [empty, 'VOIDED']);
  return given.reduce((sum, group) => sum + group.minor, 0n);
}

/** Lowers what may be taken, and has the provider told. */
async function giveUp(
  tx: Tx,
  parts: Parts,
  given: { readonly cancellationId: string; readonly orderId: string; readonly amount: bigint },
): Promise<string> {
  const { cancellationId, orderId, amount } = given;
  const [payment] = await tx.query<{ id: string }>(selectPaymentOfOrder, [orderId]);
  assert(payment, `order ${orderId} has no payment`);
  if (amount === 0n) return payment.id;
  await tx.query(changePayment, [payment.id, 0n, amount, 0n]);
  await tx.query(insertVoid, [cancellationId, orderId, payment.id, amount, parts.clock.now()]);
  await enqueue(tx, { subgraph: 'orders', name: 'void-payment', payload: { cancellationId } });
  return payment.id;
}

/** Shipments would not let the units go: what it would is in the message. */
export async function tooLate(parts: Parts, orderId: string, withdrawable: readonly LineQuantity[]): Promise<UserErrorData> {
  const [order] = await ordersById(parts.database, [orderId]);
  assert(order, `there is no order ${orderId}`);
  const left = withdrawable.reduce((sum, line) => sum + line.quantity, 0);
  const message =
    left === 0 ? 'The units are picked or gone already.' : `Some units are picked or gone already; ${left} could still be cancelled.`;
  return transitionError(message, order, await linesOfOrders(parts.database, [orderId]), parts.clock.now(), ['lines']);
}

function refusal(error: CancelRefusal, order: OrderView, lines: readonly StoredLine[], now: Date): UserErrorData {
  switch (error.kind) {
    case 'UnknownLine':
      return notFound('The order has no such line.', ['lines', String(error.index), 'orderLineId']);
    case 'ComponentLine':
      return invalidInput('A kit is cancelled as a whole: name its own line.', ['lines', String(error.index), 'orderLineId']);
    case 'RepeatedLine':
      return invalidInput('Name each line once.', ['lines', String(error.index), 'orderLineId']);
    case 'TooLate':
      return transitionError('Not so many units of the line can still be cancelled.', order, lines, now, [
        'lines',
        String(error.index),
        'quantity',
      ]);
    case 'NothingToCancel':
      return transitionError('Nothing of the order can still be cancelled.', order, lines, now, ['orderId']);
  }
}

function transitionError(
  message: string,
  order: OrderView,
  lines: readonly StoredLine[],
  now: Date,
  path: readonly string[],
): UserErrorData {
  return invalidTransition(message, path, { status: orderStatus(order, lines, now), allowedActions: orderActions(order, lines, now) });
}
