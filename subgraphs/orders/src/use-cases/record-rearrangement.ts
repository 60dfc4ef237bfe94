import type { UnitQuantity } from '@baton/contracts';
import { actorName, audit, causeOf, type SagaRun, type Tx } from '@baton/platform';
import { tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { addToPlannedLines, lockKnownOrder } from '../persistence/order-changes.ts';
import { insertOverride } from '../persistence/sql/rearranging.ts';
import { insertReleaseLines, insertReleases } from '../persistence/sql/resourcing.ts';
import { done } from './answer.ts';
import type { RearrangePlan } from './rearrange-plan.ts';
import type { RearrangeAnswer, RearrangeCommand } from './rearranging.ts';
import { recalculateSoon } from './recalculate-promise.ts';

/** The units are out of the old work: the new work order, its decision, event, audit and answer commit together. The lines of the order count as before. */
export async function recordRearrangement(
  tx: Tx,
  parts: Parts,
  state: {
    readonly name: string;
    readonly command: RearrangeCommand;
    readonly plan: RearrangePlan;
    readonly withdrawn: readonly UnitQuantity[];
  },
  saga: SagaRun,
): Promise<void> {
  const { command, plan, withdrawn } = state;
  const { orderId, customerId, release, move, decisionId, reservationId } = plan;
  const order = await lockKnownOrder(tx, orderId);
  if (move !== null) {
    const [decision, snapshot] = [move.decision, move.snapshot].map((part) => JSON.stringify(part));
    const [now, who] = [parts.clock.now(), actorName(saga.context.actor)];
    const { groupId } = release;
    await tx.query(insertOverride, [decisionId, orderId, groupId, move.ruleVersion, now, order.currency, decision, snapshot, who]);
  }
  const releases = JSON.stringify([release]);
  await tx.query(insertReleases, [orderId, decisionId, reservationId, releases]);
  await tx.query(insertReleaseLines, [orderId, releases]);
  await addToPlannedLines(
    tx,
    orderId,
    withdrawn.map(({ fulfilmentLineId: id, quantity }) => ({ id, superseded: quantity })),
  );
  await recalculateSoon(tx, orderId, 'RESOURCED');
  const payload = {
    ...{ orderId, customerId, fulfilments: [release], decisionId, kind: command.kind, freed: withdrawn },
    // In one place nothing is reserved anew.
    reservationIds: move === null ? [] : [reservationId],
    ...{ from: plan.from, to: release.location },
  };
  await tell(tx, parts, [{ type: 'order.rearranged', aggregate: `order:${orderId}`, payload }], causeOf(saga.context));
  const { fulfilmentId } = release;
  const detail = { fulfilmentIds: command.fulfilmentIds, fulfilmentId, from: payload.from, to: payload.to, lines: plan.taken };
  await audit(tx, { context: saga.context, action: state.name, target: orderId, detail }, parts);
  const answer: RearrangeAnswer = { ...done(orderId), fulfilmentId };
  await saga.complete(tx, answer);
}
