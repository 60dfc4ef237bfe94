import { assert } from '@baton/kernel';
import { crashPoint, serviceContext, type Tx } from '@baton/platform';
import type { OrderGroupView, OrderView } from '../domain/order-view.ts';
import { type PartAndRest, partAndRest } from '../domain/quote/rest.ts';
import { linesOfAttempt, type MissingLine, type ResourcingCause } from '../domain/resourcing.ts';
import { sourceGroup } from '../domain/sourcing/group.ts';
import { snapshotOf } from '../domain/sourcing/snapshot.ts';
import { packCase } from '../domain/sourcing-rules/packed-case.ts';
import { serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { addToLines, lockKnownOrder } from '../persistence/order-changes.ts';
import { groupsOfOrders, ordersById } from '../persistence/order-repository.ts';
import { setWaiting } from '../persistence/sql/exceptions.ts';
import { insertNextDecision, selectMissing } from '../persistence/sql/resourcing.ts';
import { endSourcingExceptions } from './end-exceptions.ts';
import { cancelRestLater, planRest } from './plan-rest.ts';
import { recalculateSoon } from './recalculate-promise.ts';
import { type MovedGroup, resourcingQuestion } from './resourcing-question.ts';

interface Target {
  readonly orderId: string;
  readonly groupId: string;
  readonly cause: ResourcingCause;
}

/** How long stock keeps claims before they are recorded. */
const reservationTtlMs = 15 * 60_000;
const dayMs = 86_400_000;

/**
 * Does with units that cannot be had from anywhere what the rules say of the rest: they wait for goods that are to come, they queue, or they are cancelled.
 * A PERSON has to decide where the rules leave it to the customer, and where nothing can be promised. Claims that die before they are recorded run out.
 */
export async function settleRest(
  parts: Parts,
  target: Target,
  missing: readonly MissingLine[],
  traceId: string,
): Promise<'SETTLED' | 'PERSON'> {
  const lines = linesOfAttempt(missing.filter((line) => !line.waiting));
  const [order] = await ordersById(parts.database, [target.orderId]);
  const group = (await groupsOfOrders(parts.database, [target.orderId])).find((each) => each.id === target.groupId);
  if (!order || !group || lines.length === 0 || !isMoved(group)) return 'PERSON';
  const { question } = await resourcingQuestion(parts, order, group, lines, traceId);
  const found = sourceGroup(question);
  if (found.ok) return 'PERSON';
  const { unfilled } = found.error;
  switch (unfilled.action) {
    case 'NEXT_STRATEGY':
    case 'ASK_CUSTOMER':
      return 'PERSON';
    case 'BACKORDER': {
      const skus = [...new Set(lines.map(({ sku }) => sku))];
      const offers = await parts.stock.backorderOffers({ channel: order.channel, skus }, serviceContext('orders', { traceId }));
      const promised = partAndRest(question, found.error, offers);
      return promised && promised.source.shipments.length === 0 ? claim(parts, { ...target, order }, promised, traceId) : 'PERSON';
    }
    case 'PARTIAL':
    case 'QUEUE':
    case 'AUTO_CANCEL': {
      // What was only wanted if it is there, is not waited for; what queues, is for good.
      const days = unfilled.action === 'AUTO_CANCEL' ? unfilled.afterDays : unfilled.action === 'PARTIAL' ? 0 : null;
      await wait(parts, { ...target, lineIds: lines.map(({ id }) => id), days }, traceId);
      return 'SETTLED';
    }
  }
}

const isMoved = (group: OrderGroupView): group is MovedGroup => group.method !== 'DIGITAL' && group.method !== 'SERVICE';

async function wait(
  parts: Parts,
  { orderId, groupId, lineIds, days }: Target & { readonly lineIds: readonly string[]; readonly days: number | null },
  traceId: string,
): Promise<void> {
  await parts.database.transaction(async (tx) => {
    await lockKnownOrder(tx, orderId);
    const now = parts.clock.now();
    await tx.query(setWaiting, [lineIds, true]);
    if (days !== null) await cancelRestLater(tx, { orderId, groupId }, new Date(now.getTime() + days * dayMs), traceId);
    await recalculateSoon(tx, orderId, 'RESOURCED');
  });
}

async function claim(
  parts: Parts,
  target: Target & { readonly order: OrderView },
  promised: PartAndRest,
  traceId: string,
): Promise<'SETTLED' | 'PERSON'> {
  const context = serviceContext('orders', { traceId });
  const reservationId = parts.ids.next('rsv');
  const backorders = promised.rest.units.flatMap(({ sku, location, quantity, availableAt }) =>
    location === null || availableAt === null ? [] : [{ sku, location, quantity, promisedAt: availableAt.toISOString() }],
  );
  const expiresAt = new Date(parts.clock.now().getTime() + reservationTtlMs).toISOString();
  const request = { reservationId, orderId: target.orderId, channel: target.order.channel, expiresAt, lines: [], backorders };
  const reserved = await parts.stock.reserve(request, context);
  crashPoint('resource.after-claims');
  if (reserved.outcome !== 'RESERVED') return 'PERSON';
  const isRecorded = await parts.database.transaction((tx) => record(tx, parts, { ...target, reservationId }, promised, traceId));
  if (!isRecorded) await parts.stock.release(reservationId, context);
  return 'SETTLED';
}

/** Writes down what was claimed, if its units are still missing. */
async function record(
  tx: Tx,
  parts: Parts,
  { orderId, groupId, reservationId, cause }: Target & { readonly reservationId: string },
  { rest, source, asked }: PartAndRest,
  traceId: string,
): Promise<boolean> {
  const order = await lockKnownOrder(tx, orderId);
  const missing = new Map((await tx.query<MissingLine>(selectMissing, [orderId, groupId])).map(({ id, quantity }) => [id, quantity]));
  const wanted = new Map<string, number>();
  for (const { key, quantity } of rest.units) wanted.set(key, (wanted.get(key) ?? 0) + quantity);
  if ([...wanted].some(([id, quantity]) => (missing.get(id) ?? 0) < quantity)) return false;
  const now = parts.clock.now();
  const decisionId = parts.ids.next('dec');
  const [decision, snapshot] = [{ ...source.decision, rest }, packCase(snapshotOf(asked))].map((part) => JSON.stringify(part));
  const { ruleVersion } = source.decision;
  await tx.query(insertNextDecision, [decisionId, orderId, groupId, ruleVersion, now, order.currency, decision, snapshot, cause]);
  await planRest(tx, { orderId, groupId, decisionId, reservationId, at: now }, rest, traceId);
  await addToLines(
    tx,
    orderId,
    [...wanted.keys()].map((id) => ({ id, sourcingAttempts: 1 })),
  );
  await endSourcingExceptions(tx, parts, { orderId, at: now, traceId });
  await recalculateSoon(tx, orderId, 'RESOURCED');
  const payload = {
    orderId,
    customerId: order.customerId,
    reservationIds: [reservationId],
    fulfilments: [],
    decisionId,
    claimedBy: reservationId,
  };
  const told = await tell(tx, parts, [{ type: 'order.resourced', aggregate: `order:${orderId}`, payload }], serviceCause(traceId));
  assert(told.length === 1, 'an event was emitted');
  return true;
}
