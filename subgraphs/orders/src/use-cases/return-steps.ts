import type { IssueReturnParcelInput } from '@baton/contracts';
import { assert, present, transition } from '@baton/kernel';
import { audit, causeOf, invalidInput, notFound, type SagaRun, type Tx, type UserErrorData } from '@baton/platform';
import type { AddressView } from '../domain/order-view.ts';
import { returnTransitions } from '../domain/return-state.ts';
import type { ReturnOrderView } from '../domain/return-view.ts';
import { planReturn, type ReturnPlanLine, type ReturnRefusal, type ReturnRequestLine } from '../domain/returning.ts';
import { type Point, pointOf } from '../domain/sourcing/geo.ts';
import { tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { addToLines, lockKnownOrder, lockOrderRow } from '../persistence/order-changes.ts';
import { addressesOfOrders, linesOfOrders, ordersById, plannedUnitsOfOrders } from '../persistence/order-repository.ts';
import { linesOfReturns, returnsById } from '../persistence/return-repository.ts';
import { insertReturn, insertReturnLines, setReturnStatus } from '../persistence/sql/change-return.ts';
import { done } from './answer.ts';

interface Wanted {
  readonly orderId: string;
  readonly method: 'PARCEL' | 'STORE';
  readonly lines: readonly ReturnRequestLine[];
}
interface State {
  readonly returnOrderId: string;
  readonly command: Wanted;
  readonly destination: string | null;
}

/** Who sends goods back, as far as the choice of a destination needs it. Null when there is no such order. */
export async function senderOf(
  parts: Parts,
  command: Wanted,
): Promise<{ readonly channel: string; readonly skus: readonly string[]; readonly point: Point | null; readonly sentFrom: string } | null> {
  const { orderId } = command;
  const [order] = await ordersById(parts.database, [orderId]);
  if (order === undefined) return null;
  const wanted = new Set(command.lines.map((line) => line.orderLineId));
  const lines = (await linesOfOrders(parts.database, [orderId])).filter((line) => wanted.has(line.id));
  const address = await addressOf(parts, command);
  const planned = await plannedUnitsOfOrders(parts.database, [orderId]);
  const sentFrom = planned.find((units) => lines.some((line) => line.groupId === units.groupId)) ?? planned[0];
  const skus = [...new Set(lines.map((line) => line.sku))];
  return { channel: order.channel, skus, point: address && pointOf(address), sentFrom: sentFrom?.location ?? '' };
}

/** The address that the first line was sent to, else the one that is billed. */
async function addressOf(parts: Parts, { orderId, lines }: Wanted): Promise<AddressView | null> {
  const addresses = await addressesOfOrders(parts.database, [orderId]);
  const first = (await linesOfOrders(parts.database, [orderId])).find((line) => line.id === lines[0]?.orderLineId);
  const slot = (name: string | undefined): AddressView | undefined => addresses.find((address) => address.slot === name);
  return slot(first?.groupId) ?? slot('billing') ?? null;
}

/** Counts the units as requested and writes the return, once. Answers the refusal, or null. Under the order's lock: two requests never share a unit. */
export async function recordReturn(tx: Tx, parts: Parts, state: State): Promise<UserErrorData | null> {
  const { returnOrderId, command } = state;
  const { orderId } = command;
  const order = await lockOrderRow(tx, orderId);
  if (order === null) return notFound('There is no such order.', ['orderId']);
  const [known] = await returnsById(tx, [returnOrderId]);
  if (known !== undefined) return null;
  const now = parts.clock.now();
  const plan = planReturn(order, await linesOfOrders(tx, [orderId]), command.lines, now);
  if (!plan.ok) return refusalOf(plan.error);
  const destination = present(state.destination, 'destination');
  await tx.query(insertReturn, [returnOrderId, orderId, order.customerId, command.method, destination, order.currency, now]);
  await tx.query(insertReturnLines, [returnOrderId, JSON.stringify(plan.value.map((line, position) => rowOf(parts, line, position)))]);
  await addToLines(
    tx,
    orderId,
    plan.value.map((line) => ({ id: line.orderLineId, returnRequested: line.quantity, expectedRefundMinor: line.expectedRefundMinor })),
  );
  return null;
}

const rowOf = (parts: Parts, line: ReturnPlanLine, position: number): object => ({
  ...line,
  id: parts.ids.next('rln'),
  position,
  expectedRefundMinor: line.expectedRefundMinor.toString(),
});

/** The undo of {@link recordReturn}: the return is given up, its units may be asked for again. */
export async function giveUpReturn(tx: Tx, parts: Parts, { returnOrderId, command }: State): Promise<void> {
  const { orderId } = command;
  if ((await lockOrderRow(tx, orderId)) === null) return;
  const [known] = await returnsById(tx, [returnOrderId]);
  if (known?.status !== 'REQUESTED') return;
  await tx.query(setReturnStatus, [returnOrderId, 'CANCELLED', null, parts.clock.now()]);
  const lines = await linesOfReturns(tx, [returnOrderId]);
  await addToLines(
    tx,
    orderId,
    lines.map((line) => ({ id: line.orderLineId, returnRequested: -line.quantity, expectedRefundMinor: -line.expectedRefundMinor })),
  );
}

/** What shipments is told for the label. */
export async function labelRequest(parts: Parts, { returnOrderId, command, destination }: State): Promise<IssueReturnParcelInput> {
  const [order] = await returnsById(parts.database, [returnOrderId]);
  const address = await addressOf(parts, command);
  assert(order && address && destination, `return ${returnOrderId} has no sender`);
  const { name, company, line1, line2, city, region, postalCode, countryCode, phone } = address;
  const lines = await linesOfReturns(parts.database, [returnOrderId]);
  return {
    returnOrderId,
    orderId: command.orderId,
    customerId: order.customerId,
    destination,
    from: { name, company, line1, line2, city, region, postalCode: postalCode ?? '', countryCode, phone },
    lines: lines.map((line) => ({ orderLineId: line.orderLineId, quantity: line.quantity })),
  };
}

/** The return is known to everybody from here on: status, event, audit and answer commit together. */
export async function completeReturn(tx: Tx, parts: Parts, { returnOrderId, command }: State, saga: SagaRun): Promise<void> {
  const { orderId, method } = command;
  await lockKnownOrder(tx, orderId);
  const order = present<ReturnOrderView>((await returnsById(tx, [returnOrderId]))[0], `return ${returnOrderId}`);
  const next = transition(returnTransitions, order.status, method === 'PARCEL' ? 'ISSUE_LABEL' : 'OFFER_DROP_OFF');
  assert(next.ok, `return ${returnOrderId} was told of before`);
  await tx.query(setReturnStatus, [returnOrderId, next.value, null, parts.clock.now()]);
  const lines = (await linesOfReturns(tx, [returnOrderId])).map(({ id, orderLineId, sku, quantity }) => ({
    returnLineId: id,
    orderLineId,
    sku,
    quantity,
  }));
  const payload = { returnOrderId, orderId, customerId: order.customerId, method, destination: order.destination, lines };
  await tell(tx, parts, [{ type: 'return.requested', aggregate: `return:${returnOrderId}`, payload }], causeOf(saga.context));
  await audit(tx, { context: saga.context, action: 'requestReturn', target: returnOrderId, detail: { orderId, method, lines } }, parts);
  await saga.complete(tx, done(returnOrderId));
}

const sentences = {
  NOT_DELIVERED: 'Not so many units arrived.',
  NOTHING_LEFT: 'Not so many units are left to return.',
  WINDOW_CLOSED: 'The time for returns is over.',
  NOT_RETURNABLE: 'This does not come back.',
} as const;

function refusalOf(error: ReturnRefusal): UserErrorData {
  const line = ['lines', String(error.index)];
  switch (error.kind) {
    case 'UnknownLine':
      return notFound('The order has no such line.', [...line, 'orderLineId']);
    case 'RepeatedLine':
      return invalidInput('Name each line once.', [...line, 'orderLineId']);
    case 'NotReturnable': {
      const { orderLineId, reason, returnableQuantity } = error;
      return {
        __typename: 'NotReturnableError',
        message: sentences[reason],
        path: [...line, 'quantity'],
        orderLineId,
        reason,
        returnableQuantity,
      };
    }
  }
}
