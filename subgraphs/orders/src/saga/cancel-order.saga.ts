import type { FulfilmentRelease, UnitQuantity, WithdrawFulfilmentsResult } from '@baton/contracts';
import { crashPoint, type SagaDefinition, type SagaRun, type SagaStep, serviceContext } from '@baton/platform';
import type { CancelPlanLine, CancelRequestLine } from '../domain/cancellation.ts';
import type { Parts } from '../parts.ts';
import { selectReleases } from '../persistence/sql/cancellations.ts';
import { type Answer, refused } from '../use-cases/answer.ts';
import { type CancelReason, holdCancellation, recordCancellation, releaseCancellation, tooLate } from '../use-cases/cancellation-steps.ts';

export interface CancelOrderCommand {
  readonly orderId: string;
  readonly customerId: string;
  readonly reason: CancelReason;
  /** Null: everything that can be cancelled. */
  readonly lines: readonly CancelRequestLine[] | null;
}

export interface CancelOrderState {
  readonly cancellationId: string;
  readonly command: CancelOrderCommand;
  readonly plan: readonly CancelPlanLine[];
  readonly withdrawn: readonly UnitQuantity[];
}

/**
 * hold → withdraw → record. Units that stand nowhere are set aside first, so that nobody sources them meanwhile; then shipments is asked to take the
 * others out of its work; what it let go is recorded with money, events and answer in one transaction. A refusal gives the held units back.
 */
export function cancelOrderSaga(parts: Parts): SagaDefinition<CancelOrderCommand, CancelOrderState, Answer> {
  return {
    name: 'cancelOrder',
    begin: (command, { ids }) => ({ cancellationId: ids.next('can'), command, plan: [], withdrawn: [] }),
    steps: [hold(parts), withdraw(parts), record(parts)],
  };
}

const hold = (parts: Parts): SagaStep<CancelOrderState> => ({
  id: 'hold',
  async run(state, saga) {
    crashPoint('cancel-order.before-hold');
    const held = await holdCancellation(parts, state.cancellationId, state.command);
    crashPoint('cancel-order.after-hold');
    return held.ok ? { ...state, plan: held.value } : saga.refuse(refused(held.error));
  },
  async undo(state) {
    await releaseCancellation(parts, state.cancellationId, state.command.orderId);
  },
});

const withdraw = (parts: Parts): SagaStep<CancelOrderState> => ({
  id: 'withdraw',
  persist: true,
  async run(state, saga) {
    if (state.plan.every((line) => line.allocated === 0)) return state;
    crashPoint('cancel-order.before-withdraw');
    const result = await askShipments(parts, state, saga);
    crashPoint('cancel-order.after-withdraw');
    const isAll = state.command.lines === null;
    const canGoOn = result.outcome === 'WITHDRAWN' ? result.withdrawn.length > 0 : false;
    if (canGoOn || (isAll && state.plan.some((line) => line.backordered > 0)))
      return { ...state, withdrawn: canGoOn ? result.withdrawn : [] };
    return saga.refuse(refused(await tooLate(parts, state.command.orderId, result.withdrawable)));
  },
});

async function askShipments(parts: Parts, state: CancelOrderState, saga: SagaRun): Promise<WithdrawFulfilmentsResult> {
  const { command, cancellationId, plan } = state;
  const fulfilments = await parts.database.query<FulfilmentRelease>(selectReleases, [command.orderId]);
  const lines = plan.filter((line) => line.allocated > 0).map((line) => ({ orderLineId: line.orderLineId, quantity: line.allocated }));
  const { orderId, customerId } = command;
  const input = { cancellationId, orderId, customerId, fulfilments, lines, partial: command.lines === null };
  return parts.shipments.withdraw(input, serviceContext('orders', saga.context));
}

const record = (parts: Parts): SagaStep<CancelOrderState> => ({
  id: 'record',
  async run(state, saga) {
    await parts.database.transaction(async (tx) => {
      await recordCancellation(tx, parts, state, saga);
      crashPoint('cancel-order.before-record-commit');
    });
    crashPoint('cancel-order.after-record');
    return state;
  },
});
