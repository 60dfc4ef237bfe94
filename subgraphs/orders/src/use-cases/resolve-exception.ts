import {
  actorName,
  audit,
  type Cause,
  causeOf,
  enqueue,
  idempotencyErrors,
  invalidTransition,
  notFound,
  once,
  type Tx,
  type UserErrorData,
  validIdempotencyKey,
} from '@baton/platform';
import type { Context } from '../context.ts';
import { stockLinesOf, type WaitingUnits } from '../domain/backorder.ts';
import { tell } from '../events/tell.ts';
import { type ExceptionChoice, type ExceptionView, exceptionById } from '../persistence/exception-repository.ts';
import { lockKnownOrder } from '../persistence/order-changes.ts';
import { linesOfOrders } from '../persistence/order-repository.ts';
import type { StoredLine } from '../persistence/rows.ts';
import { changeBackorders, selectBackorders } from '../persistence/sql/backorders.ts';
import { beginAnew, noteChoice, resolveExceptionById, setWaiting } from '../persistence/sql/exceptions.ts';
import { cancelOrderSaga } from '../saga/cancel-order.saga.ts';
import { type Answer, done, refused } from './answer.ts';

export interface ResolveExceptionInput {
  readonly idempotencyKey: string;
  readonly exceptionId: string;
  readonly choice: ExceptionChoice;
}

/** Ends what waits for a person. Answers the order's id. */
export async function resolveException(context: Context, input: ResolveExceptionInput): Promise<Answer> {
  const { idempotencyKey: key, exceptionId, choice } = input;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  const exception = await exceptionById(context.parts.database, exceptionId);
  if (exception === null) return refused(notFound('There is no such exception.', ['exceptionId']));
  if (!choicesOf(exception.kind).includes(choice)) return refused(notThatKind(exception));
  // Taking units off the order is a saga of its own, once for each exception: whoever comes again goes on behind it.
  const cancelled = choice === 'CANCEL_UNITS' ? await cancelUnits(context, exception) : null;
  if (cancelled !== null && cancelled.errors.length > 0) return cancelled;
  const request = { context: context.internal, mutation: 'resolveException', key, input };
  const outcome = await once(context.parts.database, request, (tx) => resolve(tx, context, exception, choice));
  context.loaders.orderById.clear(exception.orderId);
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}

/** What can be done about an exception of a kind. None: it ends by itself once its cause is gone. What a provider refused is settled with it by hand. */
export function choicesOf(kind: ExceptionView['kind']): readonly ExceptionChoice[] {
  if (kind === 'STOCK_MISSING') return [];
  return kind === 'SOURCING_FAILED' ? ['RETRY', 'CANCEL_UNITS', 'KEEP'] : ['DISMISS'];
}

async function resolve(tx: Tx, { parts, internal }: Context, { id, orderId }: ExceptionView, choice: ExceptionChoice): Promise<Answer> {
  await lockKnownOrder(tx, orderId);
  const now = parts.clock.now();
  const who = actorName(internal.actor);
  const [open] = await tx.query(resolveExceptionById, [id, now, choice, who]);
  // Cancelled, nothing is missing any more, and it has ended by itself: whose choice that was is still to be said, once.
  const [ended] = open === undefined && choice === 'CANCEL_UNITS' ? await tx.query(noteChoice, [id, choice, who]) : [open];
  if (ended === undefined) return refused(over);
  if (choice === 'RETRY') await dropLost(tx, parts, orderId, causeOf(internal));
  if (choice === 'RETRY' || choice === 'KEEP') {
    const missing = await tx.query<{ readonly id: string; readonly group_id: string }>(beginAnew, [orderId, now]);
    await tx.query(setWaiting, [missing.map((line) => line.id), choice === 'KEEP']);
    for (const groupId of new Set(missing.map((line) => line.group_id))) {
      const payload = { orderId, groupId, cause: 'REQUESTED' };
      await enqueue(tx, { subgraph: 'orders', name: 'resource-order', payload, traceId: internal.traceId });
    }
  }
  const payload = { orderId, exceptionId: id, choice };
  await tell(tx, parts, [{ type: 'order.exception-resolved', aggregate: `order:${orderId}`, payload }], causeOf(internal));
  await audit(tx, { context: internal, action: 'resolveException', target: orderId, detail: payload }, parts);
  return done(orderId);
}

/** What nobody can say a date of waits no longer where it did: it is missing like anything else. */
async function dropLost(tx: Tx, parts: Context['parts'], orderId: string, cause: Cause): Promise<void> {
  const lost = (await tx.query<WaitingUnits>(selectBackorders, [orderId])).filter(({ availableAt }) => availableAt === null);
  if (lost.length === 0) return;
  await tx.query(changeBackorders, [JSON.stringify(lost.map(({ id, open }) => ({ id, dropped: open })))]);
  const claims = stockLinesOf(lost.map((of) => ({ of, quantity: of.open })));
  await tell(tx, parts, [{ type: 'order.claims-dropped', aggregate: `order:${orderId}`, payload: { orderId, claims } }], cause);
}

/** Takes the missing units off the order, under a key of the exception's own. */
async function cancelUnits(context: Context, { id, orderId }: ExceptionView): Promise<Answer> {
  const order = await context.loaders.orderById.load(orderId);
  const { database } = context.parts;
  const lines = missingUnits(await linesOfOrders(database, [orderId]), await database.query<WaitingUnits>(selectBackorders, [orderId]));
  if (order === null || lines.length === 0) return done(orderId);
  const command = { orderId, customerId: order.customerId, reason: 'STOCK' as const, lines };
  const request = { context: context.internal, mutation: 'cancelOrder', key: `exception:${id}`, input: command };
  const outcome = await context.sagas.run(cancelOrderSaga(context.parts), request);
  // Under this key something else is only asked for when units are missing that were not then: those wait for a new exception.
  if (outcome.kind === 'CONFLICT') return refused(over);
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, request.key));
}

/** Missing units by line, and those that wait for what nobody can say a date of; of a kit, so many whole kits as components are missing for. */
function missingUnits(
  lines: readonly StoredLine[],
  waiting: readonly WaitingUnits[],
): { readonly orderLineId: string; readonly quantity: number }[] {
  const wanted = new Map<string, number>();
  for (const line of lines) {
    const lost = waiting.reduce((all, of) => all + (of.orderLineId === line.id && of.availableAt === null ? of.open : 0), 0);
    const units = line.kind === 'BUNDLE' ? 0 : line.backordered - line.cancelling - line.claimed + lost;
    if (units <= 0) continue;
    const id = line.parentLineId ?? line.id;
    wanted.set(id, Math.max(wanted.get(id) ?? 0, Math.ceil(units / line.perParent)));
  }
  return [...wanted].map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
}

const over: UserErrorData = invalidTransition('It has ended already.', ['exceptionId'], { status: 'RESOLVED', allowedActions: [] });

const notThatKind = ({ kind, resolvedAt }: ExceptionView): UserErrorData =>
  invalidTransition(
    choicesOf(kind).length === 0 ? `${kind} ends by itself once its cause is gone.` : `${kind} is ended by ${choicesOf(kind).join(', ')}.`,
    ['exceptionId'],
    {
      status: resolvedAt === null ? 'OPEN' : 'RESOLVED',
      allowedActions: [],
    },
  );
