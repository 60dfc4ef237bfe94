import type { StockLine } from '@baton/contracts';
import { assert } from '@baton/kernel';
import { crashPoint, serviceContext, type Tx } from '@baton/platform';
import { standsAt } from '../domain/collection.ts';
import type { OrderGroupView, OrderView } from '../domain/order-view.ts';
import {
  linesOfAttempt,
  type MissingLine,
  type ResourcingCause,
  type ResourcingPlan,
  releasesOf,
  sourcePart,
} from '../domain/resourcing.ts';
import { snapshotOf } from '../domain/sourcing/snapshot.ts';
import { packCase } from '../domain/sourcing-rules/packed-case.ts';
import { serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { addToLines, lockKnownOrder } from '../persistence/order-changes.ts';
import { groupsOfOrders, ordersById } from '../persistence/order-repository.ts';
import { openException, openExceptionOfKind } from '../persistence/sql/change-order.ts';
import { setWaiting } from '../persistence/sql/exceptions.ts';
import {
  endResourcing,
  insertNextDecision,
  insertReleaseLines,
  insertReleases,
  insertResourcing,
  selectMissing,
  selectOpenResourcing,
} from '../persistence/sql/resourcing.ts';
import { endSourcingExceptions } from './end-exceptions.ts';
import { planTransfers } from './plan-transfers.ts';
import { recalculateSoon } from './recalculate-promise.ts';
import { type MovedGroup, resourcingQuestion } from './resourcing-question.ts';
import { settleRest } from './settle-rest.ts';

interface Attempt {
  /** Also the id of its reservation. */
  readonly id: string;
  readonly plan: ResourcingPlan;
}
interface Target {
  readonly orderId: string;
  readonly groupId: string;
  /** @defaultValue REFUSED */
  readonly cause?: ResourcingCause | undefined;
}

/** Rounds of one job: each ends in a plan, or in a person. More means that stock moves faster than we do; the job comes back later. */
const roundsMax = 10;
/** How long stock holds an attempt's units before it is recorded. */
const reservationTtlMs = 15 * 60_000;

/**
 * Sources the missing units of a group again, without the locations that refused them; what cannot be had waits for a person. May run any number of
 * times, also at once: an attempt is a row, its plan is kept before stock is asked, and its reservation carries the row's id.
 */
export async function resourceOrder(parts: Parts, target: Target, traceId: string): Promise<void> {
  for (let round = 0; round < roundsMax; round++) {
    const missing = await parts.database.query<MissingLine>(selectMissing, [target.orderId, target.groupId]);
    const known = await openAttempt(parts, target);
    if (missing.length === 0 && known === null) return;
    const attempt = known ?? (await begin(parts, target, missing, traceId));
    if (attempt === null) {
      if ((await settleRest(parts, { ...target, cause: target.cause ?? 'REFUSED' }, missing, traceId)) === 'SETTLED') return;
      return escalate(parts, target, traceId);
    }
    await pursue(parts, target, attempt, traceId);
  }
  throw new Error(`stock of order ${target.orderId} changes faster than it can be sourced`);
}

async function openAttempt(parts: Parts, target: Target): Promise<Attempt | null> {
  const [open] = await parts.database.query<Attempt>(selectOpenResourcing, [target.groupId]);
  return open ?? null;
}

/** Plans an attempt and keeps it; null when there is nothing to be had. */
async function begin(parts: Parts, target: Target, missing: readonly MissingLine[], traceId: string): Promise<Attempt | null> {
  const lines = linesOfAttempt(missing);
  const [order] = await ordersById(parts.database, [target.orderId]);
  const group = (await groupsOfOrders(parts.database, [target.orderId])).find((each) => each.id === target.groupId);
  assert(order && group, `there is no group ${target.groupId}`);
  // What the customer collects comes from there or not at all: the question names the location, and one that refused is barred.
  if (lines.length === 0 || !isMovedGroup(group)) return null;
  const part = await planOf(parts, order, group, lines, traceId);
  if (part === null) return null;
  const plan: ResourcingPlan = { ...part, cause: target.cause ?? 'REFUSED' };
  const id = parts.ids.next('rsv');
  const [first] = await parts.database.query(insertResourcing, [
    id,
    target.orderId,
    target.groupId,
    JSON.stringify(plan),
    parts.clock.now(),
  ]);
  crashPoint('resource.after-claim');
  return first === undefined ? openAttempt(parts, target) : { id, plan };
}

const isMovedGroup = (group: OrderGroupView): group is MovedGroup => group.method !== 'DIGITAL' && group.method !== 'SERVICE';

async function planOf(
  parts: Parts,
  order: OrderView,
  group: MovedGroup,
  lines: readonly MissingLine[],
  traceId: string,
): Promise<Omit<ResourcingPlan, 'cause'> | null> {
  const { question, dispatchBy, brought } = await resourcingQuestion(parts, order, group, lines, traceId, parts.clock.now(), true);
  const found = sourcePart(question);
  if (!found.ok) return null;
  const { source, asked } = found.value;
  return {
    decisionId: parts.ids.next('dec'),
    ruleVersion: source.decision.ruleVersion,
    decision: source.decision,
    snapshot: packCase(snapshotOf(asked)),
    fulfilments: releasesOf(source.shipments, group, { ids: parts.ids, dispatchBy, brought }),
  };
}

/** Takes an attempt to its end: reserved and recorded, or abandoned. */
async function pursue(parts: Parts, target: Target, { id, plan }: Attempt, traceId: string): Promise<void> {
  const context = serviceContext('orders', { traceId });
  const [order] = await ordersById(parts.database, [target.orderId]);
  assert(order, `there is no order ${target.orderId}`);
  const expiresAt = new Date(parts.clock.now().getTime() + reservationTtlMs).toISOString();
  const request = { reservationId: id, orderId: target.orderId, channel: order.channel, expiresAt, lines: stockLines(plan) };
  crashPoint('resource.before-reserve');
  const reserved = await parts.stock.reserve(request, context);
  crashPoint('resource.after-reserve');
  if (reserved.outcome !== 'RESERVED' && reserved.outcome !== 'REPLAYED') {
    await parts.database.query(endResourcing, [id, 'ABANDONED', parts.clock.now()]);
    return;
  }
  const end = await parts.database.transaction((tx) => record(tx, parts, target, { id, plan }, traceId));
  crashPoint('resource.after-record');
  // Only whoever abandoned the attempt gives its units back: another worker may have recorded it.
  if (end === 'ABANDONED') await parts.stock.release(id, context);
}

/** What stock is asked for: by SKU and location. */
function stockLines(plan: ResourcingPlan): StockLine[] {
  const sums = new Map<string, StockLine>();
  for (const fulfilment of plan.fulfilments) {
    for (const line of fulfilment.lines) {
      const { sku, quantity } = line;
      const location = standsAt(fulfilment, line);
      const key = `${sku}\n${location}`;
      sums.set(key, { sku, location, quantity: (sums.get(key)?.quantity ?? 0) + quantity });
    }
  }
  return [...sums.values()];
}

/** Writes the plan down, if its units are still missing; abandons the attempt when some were cancelled meanwhile. Ended: somebody else did either. */
async function record(
  tx: Tx,
  parts: Parts,
  { orderId, groupId }: Target,
  { id, plan }: Attempt,
  traceId: string,
): Promise<'DONE' | 'ABANDONED' | 'ENDED'> {
  const order = await lockKnownOrder(tx, orderId);
  const missing = await tx.query<MissingLine>(selectMissing, [orderId, groupId]);
  const units = new Map<string, number>();
  for (const line of plan.fulfilments.flatMap((each) => each.lines)) {
    units.set(line.orderLineId, (units.get(line.orderLineId) ?? 0) + line.quantity);
  }
  const isWanted = [...units].every(([lineId, quantity]) => (missing.find((line) => line.id === lineId)?.quantity ?? 0) >= quantity);
  const now = parts.clock.now();
  const [first] = await tx.query(endResourcing, [id, isWanted ? 'DONE' : 'ABANDONED', now]);
  if (first === undefined) return 'ENDED';
  if (!isWanted) return 'ABANDONED';
  const { decisionId, ruleVersion, fulfilments } = plan;
  const [decision, snapshot, releases] = [plan.decision, plan.snapshot, fulfilments].map((part) => JSON.stringify(part));
  await tx.query(insertNextDecision, [decisionId, orderId, groupId, ruleVersion, now, order.currency, decision, snapshot, plan.cause]);
  await tx.query(insertReleases, [orderId, decisionId, id, releases]);
  await tx.query(insertReleaseLines, [orderId, releases]);
  await planTransfers(tx, orderId, fulfilments);
  const changes = [...units].map(([lineId, quantity]) => ({
    id: lineId,
    allocated: quantity,
    backordered: -quantity,
    sourcingAttempts: 1,
  }));
  await addToLines(tx, orderId, changes);
  await tx.query(setWaiting, [[...units.keys()], false]);
  await endSourcingExceptions(tx, parts, { orderId, at: now, traceId });
  const payload = { orderId, customerId: order.customerId, reservationIds: [id], fulfilments, decisionId };
  await recalculateSoon(tx, orderId, 'RESOURCED');
  await tell(tx, parts, [{ type: 'order.resourced', aggregate: `order:${orderId}`, payload }], serviceCause(traceId));
  crashPoint('resource.before-record-commit');
  return 'DONE';
}

/** Nothing more can be done without a person: the order is on hold, and says so once. */
async function escalate(parts: Parts, { orderId, groupId }: Target, traceId: string): Promise<void> {
  await parts.database.transaction(async (tx) => {
    await lockKnownOrder(tx, orderId);
    const missing = await tx.query<MissingLine>(selectMissing, [orderId, groupId]);
    const [open] = await tx.query(openExceptionOfKind, [orderId, 'SOURCING_FAILED']);
    // Nobody is asked again about units that a person let wait.
    if (missing.every((line) => line.waiting) || open !== undefined) return;
    const lines = missing.map((line) => ({ orderLineId: line.id, quantity: line.quantity }));
    const reason = linesOfAttempt(missing).length === 0 ? 'ATTEMPTS_EXHAUSTED' : 'NO_LOCATION';
    const payload = { orderId, lines, reason };
    const event = { type: 'order.sourcing-failed' as const, aggregate: `order:${orderId}`, payload };
    const [told] = await tell(tx, parts, [event], serviceCause(traceId));
    assert(told, 'an event was emitted');
    await recalculateSoon(tx, orderId, 'RESOURCED');
    await tx.query(openException, [told.id, orderId, 'SOURCING_FAILED', reason, parts.clock.now()]);
  });
}
