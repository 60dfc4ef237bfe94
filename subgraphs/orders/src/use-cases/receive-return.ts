import type { SourcingLocation } from '@baton/contracts';
import { assert } from '@baton/kernel';
import {
  audit,
  causeOf,
  idempotencyErrors,
  invalidInput,
  invalidTransition,
  mayAccessLocation,
  notFound,
  once,
  serviceContext,
  type Tx,
  type UserErrorData,
  validIdempotencyKey,
} from '@baton/platform';
import type { Context } from '../context.ts';
import { planReceipt, type ReceivedUnits, type ReceiveRefusal } from '../domain/receiving.ts';
import { type ReturnStatus, returnMutations } from '../domain/return-state.ts';
import type { ReturnOrderView } from '../domain/return-view.ts';
import { tell } from '../events/tell.ts';
import { addToLines, lockKnownOrder } from '../persistence/order-changes.ts';
import { linesOfReturns, returnsById } from '../persistence/return-repository.ts';
import { changeReturnLines, insertReceipt, setReturnStatus } from '../persistence/sql/change-return.ts';
import { type Answer, done, refused, requestLinesMax } from './answer.ts';

export interface ReceiveReturnInput {
  readonly idempotencyKey: string;
  readonly returnOrderId: string;
  readonly location: string;
  readonly lines: readonly ReceivedUnits[];
}

const receivingTypes: ReadonlySet<SourcingLocation['type']> = new Set(['WAREHOUSE', 'STORE']);

/** Records that returned units arrived at a warehouse or a store. Counters, event, audit and answer commit together. */
export async function receiveReturn(context: Context, input: ReceiveReturnInput): Promise<Answer> {
  const { idempotencyKey: key, returnOrderId, location, lines } = input;
  const wrong = wrongUnits(key, lines);
  if (wrong !== null) return refused(wrong);
  if (!mayAccessLocation(context.internal, location)) return refused(notFound('There is no such location.', ['location']));
  const known = await context.loaders.returnById.load(returnOrderId);
  if (known === null) return refused(unknownReturn);
  if (!(await canReceive(context, known, location))) return refused(notFound('There is no such location.', ['location']));
  const request = { context: context.internal, mutation: 'receiveReturn', key, input };
  const outcome = await once(context.parts.database, request, (tx) => receive(tx, context, known, input));
  context.loaders.returnById.clear(returnOrderId);
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}

/** Whether the location is a warehouse or a store of the order's network. */
async function canReceive(context: Context, { orderId }: ReturnOrderView, location: string): Promise<boolean> {
  const order = await context.loaders.orderById.load(orderId);
  assert(order, `there is no order ${orderId}`);
  const view = await context.parts.stock.sourcingView({ channel: order.channel, skus: [] }, serviceContext('orders', context.internal));
  return view.locations.some((each) => each.code === location && receivingTypes.has(each.type));
}

async function receive(tx: Tx, context: Context, { id, orderId }: ReturnOrderView, input: ReceiveReturnInput): Promise<Answer> {
  const { parts, internal } = context;
  const { location } = input;
  await lockKnownOrder(tx, orderId);
  const [order] = await returnsById(tx, [id]);
  assert(order, `there is no return ${id}`);
  if (order.receivingLocation !== null && order.receivingLocation !== location) return refused(elsewhere(order.status));
  const plan = planReceipt(order.status, await linesOfReturns(tx, [id]), input.lines);
  if (!plan.ok) return refused(receiveRefusal(plan.error, order.status));
  const { status, lines } = plan.value;
  const now = parts.clock.now();
  const receiptId = parts.ids.next('rcp');
  const changes = lines.map((line) => ({ id: line.returnLineId, received: line.quantity }));
  await tx.query(changeReturnLines, [id, JSON.stringify(changes)]);
  await tx.query(insertReceipt, [receiptId, id, location, now, lines.map((line) => line.returnLineId), lines.map((line) => line.quantity)]);
  await tx.query(setReturnStatus, [id, status, location, now]);
  const returned = lines.map((line) => ({ id: line.orderLineId, returned: line.quantity }));
  await addToLines(tx, orderId, returned);
  const payload = { returnOrderId: id, orderId, receiptId, location, lines };
  await tell(tx, parts, [{ type: 'return.received', aggregate: `return:${id}`, payload }], causeOf(internal));
  await audit(tx, { context: internal, action: 'receiveReturn', target: id, detail: { receiptId, location, lines } }, parts);
  return done(id);
}

/** A return stands at one location, where its units are inspected and leave quality hold. */
const elsewhere = (status: ReturnStatus): UserErrorData =>
  invalidTransition('Units of this return were received elsewhere: receive the rest there.', ['location'], {
    status,
    allowedActions: returnMutations(status),
  });

export const unknownReturn = notFound('There is no such return.', ['returnOrderId']);

/** What is wrong with a key or a list of units before anything is looked up; null when nothing is. */
export function wrongUnits(key: string, lines: readonly ReceivedUnits[]): UserErrorData | null {
  if (!validIdempotencyKey(key)) return idempotencyErrors({ kind: 'BAD_KEY' }, key);
  if (lines.length === 0 || lines.length > requestLinesMax) return invalidInput(`Name 1 to ${requestLinesMax} lines.`, ['lines']);
  const index = lines.findIndex((line) => line.quantity < 1);
  return index < 0 ? null : invalidInput('Name at least 1 unit.', ['lines', String(index), 'quantity']);
}

/** Why units cannot be received or inspected, for the client. */
export function receiveRefusal(error: ReceiveRefusal, status: ReturnStatus): UserErrorData {
  const state = { status, allowedActions: returnMutations(status) };
  switch (error.kind) {
    case 'UnknownLine':
      return notFound('The return has no such line.', ['lines', String(error.index), 'returnLineId']);
    case 'RepeatedLine':
      return invalidInput('Name each line once.', ['lines', String(error.index), 'returnLineId']);
    case 'TooMany':
      return invalidTransition(
        `Only ${error.left} units of the line are left for this.`,
        ['lines', String(error.index), 'quantity'],
        state,
      );
    case 'InvalidTransition':
      return invalidTransition(`The return is ${status}.`, ['returnOrderId'], state);
  }
}
