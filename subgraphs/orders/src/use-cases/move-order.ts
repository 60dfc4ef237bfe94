import { audit, serviceContext, type Tx } from '@baton/platform';
import { serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { lockKnownOrder } from '../persistence/order-changes.ts';
import { ordersById } from '../persistence/order-repository.ts';
import { changeReservation, selectMove, supersedeGroup } from '../persistence/sql/release-window.ts';
import { endResourcing, insertNextDecision, insertReleaseLines, insertReleases } from '../persistence/sql/resourcing.ts';
import { reservationTtlMs } from '../saga/place-order-state.ts';
import type { MovePlan } from './reevaluate-sourcing.ts';

interface Move {
  readonly id: string;
  readonly orderId: string;
  readonly groupId: string;
  readonly plan: MovePlan;
}

/**
 * Moves what an order holds to better places: stock gives back the old and takes the new in one transaction, then the order is written down so. Until it has
 * ended, the order is not released. May run any number of times: the reservation carries the move's id.
 */
export async function moveOrder(parts: Parts, moveId: string, traceId: string): Promise<void> {
  const [move] = await parts.database.query<Move>(selectMove, [moveId]);
  if (move === undefined) return;
  const [order] = await ordersById(parts.database, [move.orderId]);
  if (order === undefined) return;
  const reserved = await parts.stock.reserve(
    {
      ...{ reservationId: move.id, orderId: move.orderId, channel: order.channel, lines: move.plan.lines },
      ...{ capacity: move.plan.capacity, holdId: move.plan.replaces },
      expiresAt: new Date(parts.clock.now().getTime() + reservationTtlMs).toISOString(),
    },
    serviceContext('orders', { traceId }),
  );
  // What it had stands as it stood, where the new is not to be had any more.
  const isHeld = reserved.outcome === 'RESERVED' || reserved.outcome === 'REPLAYED';
  await parts.database.transaction((tx) => (isHeld ? record(tx, parts, move, traceId) : abandon(tx, parts, move)));
}

async function abandon(tx: Tx, parts: Parts, { id }: Move): Promise<void> {
  await tx.query(endResourcing, [id, 'ABANDONED', parts.clock.now()]);
}

async function record(tx: Tx, parts: Parts, { id, orderId, groupId, plan }: Move, traceId: string): Promise<void> {
  const order = await lockKnownOrder(tx, orderId);
  const now = parts.clock.now();
  const [first] = await tx.query(endResourcing, [id, 'DONE', now]);
  if (first === undefined) return;
  const { decisionId, ruleVersion, cause, fulfilments, from, replaces } = plan;
  const [decision, snapshot, releases] = [plan.decision, plan.snapshot, fulfilments].map((part) => JSON.stringify(part));
  await tx.query(insertNextDecision, [decisionId, orderId, groupId, ruleVersion, now, order.currency, decision, snapshot, cause]);
  await tx.query(insertReleases, [orderId, decisionId, id, releases]);
  await tx.query(insertReleaseLines, [orderId, releases]);
  await tx.query(supersedeGroup, [orderId, groupId, fulfilments.map(({ fulfilmentId }) => fulfilmentId)]);
  await tx.query(changeReservation, [orderId, id, replaces]);
  const payload = { orderId, groupId, decisionId, from, to: fulfilments.map(({ location }) => location) };
  await tell(tx, parts, [{ type: 'order.replanned', aggregate: `order:${orderId}`, payload }], serviceCause(traceId));
  await audit(tx, { context: serviceContext('orders', { traceId }), action: 'replanOrder', target: orderId, detail: payload }, parts);
}
