import type { FulfilmentRelease, UnitQuantity } from '@baton/contracts';
import { assert } from '@baton/kernel';
import { crashPoint, type SagaDefinition, type SagaStep, serviceContext } from '@baton/platform';
import type { Parts } from '../parts.ts';
import { selectReleases } from '../persistence/sql/cancellations.ts';
import { refused } from '../use-cases/answer.ts';
import { planRearrangement, type RearrangePlan, unsuitableNow } from '../use-cases/rearrange-plan.ts';
import { begun, type RearrangeAnswer, type RearrangeCommand } from '../use-cases/rearranging.ts';
import { recordRearrangement } from '../use-cases/record-rearrangement.ts';
import { reservationTtlMs } from './place-order-state.ts';

export type RearrangeMutation = 'moveFulfilment' | 'splitFulfilment' | 'mergeFulfilments';
export interface RearrangeState {
  /** Also the id of the reservation, where units change place. */
  readonly id: string;
  readonly command: RearrangeCommand;
  readonly plan: RearrangePlan | null;
  readonly withdrawn: readonly UnitQuantity[];
}

/**
 * plan → reserve → withdraw → record. The units are set aside at the new location before shipments is asked to let go of the old ones: whoever picks takes the
 * same lock there, so either the units are picked or they move. When they are picked, what was set aside is given back.
 */
export function rearrangeSaga(parts: Parts, name: RearrangeMutation): SagaDefinition<RearrangeCommand, RearrangeState, RearrangeAnswer> {
  return {
    name,
    begin: (command, { ids }) => ({ id: ids.next('rsv'), command, plan: null, withdrawn: [] }),
    steps: [plan(parts), reserve(parts), withdraw(parts), record(parts, name)],
  };
}

const names: readonly RearrangeMutation[] = ['moveFulfilment', 'splitFulfilment', 'mergeFulfilments'];
export const rearrangeSagas = (parts: Parts) => names.map((name) => rearrangeSaga(parts, name));

const not = (error: RearrangeAnswer['errors'][number]): RearrangeAnswer => ({ ...refused(error), fulfilmentId: null });

const plan = (parts: Parts): SagaStep<RearrangeState> => ({
  id: 'plan',
  persist: true,
  async run(state, saga) {
    const planned = await planRearrangement(parts, state.id, state.command, saga.context);
    return planned.ok ? { ...state, plan: planned.value } : saga.refuse(not(planned.error));
  },
});

const reserve = (parts: Parts): SagaStep<RearrangeState> => ({
  id: 'reserve',
  async run(state, saga) {
    const of = planOf(state);
    if (of.move === null) return state;
    const { location, lines } = of.release;
    const units = new Map<string, number>();
    for (const { sku, quantity } of lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
    crashPoint('rearrange.before-reserve');
    const { outcome } = await parts.stock.reserve(
      {
        ...{ reservationId: state.id, orderId: of.orderId, channel: of.channel, capacity: of.move.capacity },
        lines: [...units].map(([sku, quantity]) => ({ sku, location, quantity })),
        expiresAt: new Date(parts.clock.now().getTime() + reservationTtlMs).toISOString(),
      },
      serviceContext('orders', saga.context),
    );
    crashPoint('rearrange.after-reserve');
    if (outcome === 'RESERVED' || outcome === 'REPLAYED') return state;
    const reason = outcome === 'NO_CAPACITY' ? 'NO_CAPACITY' : 'NO_STOCK';
    return saga.refuse(not(await unsuitableNow(parts, state.command, of, reason, saga.context.traceId)));
  },
  async undo(state, saga) {
    if (state.plan?.move) await parts.stock.release(state.id, serviceContext('orders', saga.context));
  },
});

const withdraw = (parts: Parts): SagaStep<RearrangeState> => ({
  id: 'withdraw',
  persist: true,
  async run(state, saga) {
    const { orderId, customerId, taken } = planOf(state);
    const fulfilments = await parts.database.query<FulfilmentRelease>(selectReleases, [orderId]);
    const lines = taken.map(({ fulfilmentLineId, orderLineId, quantity }) => ({ fulfilmentLineId, orderLineId, quantity }));
    const input = { cancellationId: state.id, orderId, customerId, fulfilments, lines, partial: false };
    crashPoint('rearrange.before-withdraw');
    const result = await parts.shipments.withdraw(input, serviceContext('orders', saga.context));
    crashPoint('rearrange.after-withdraw');
    return result.outcome === 'WITHDRAWN' ? { ...state, withdrawn: result.withdrawn } : saga.refuse(not(begun()));
  },
});

const record = (parts: Parts, name: RearrangeMutation): SagaStep<RearrangeState> => ({
  id: 'record',
  async run(state, saga) {
    await parts.database.transaction(async (tx) => {
      await recordRearrangement(tx, parts, { ...state, plan: planOf(state), name }, saga);
      crashPoint('rearrange.before-record-commit');
    });
    crashPoint('rearrange.after-record');
    return state;
  },
});

function planOf({ plan: kept }: RearrangeState): RearrangePlan {
  assert(kept, 'a rearrangement is planned first');
  return kept;
}
