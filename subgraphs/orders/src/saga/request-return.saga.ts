import { crashPoint, invalidInput, notFound, type SagaDefinition, type SagaStep, serviceContext } from '@baton/platform';
import { isStore, parcelDestination } from '../domain/return-destination.ts';
import type { ReturnRequestLine } from '../domain/returning.ts';
import type { Parts } from '../parts.ts';
import { type Answer, refused } from '../use-cases/answer.ts';
import { completeReturn, giveUpReturn, labelRequest, recordReturn, senderOf } from '../use-cases/return-steps.ts';

export interface RequestReturnCommand {
  readonly orderId: string;
  readonly method: 'PARCEL' | 'STORE';
  /** The store's code; null for a parcel. */
  readonly location: string | null;
  readonly lines: readonly ReturnRequestLine[];
}

export interface RequestReturnState {
  readonly returnOrderId: string;
  readonly command: RequestReturnCommand;
  /** Known after the first step. */
  readonly destination: string | null;
}

/**
 * choose → record → label → complete. The network says where the goods go; the return is recorded under the order's lock, which is where units are
 * counted; shipments registers the label by the return's id; only then is the return told of.
 */
export function requestReturnSaga(parts: Parts): SagaDefinition<RequestReturnCommand, RequestReturnState, Answer> {
  return {
    name: 'requestReturn',
    begin: (command, { ids }) => ({ returnOrderId: ids.next('ret'), command, destination: null }),
    steps: [choose(parts), record(parts), label(parts), complete(parts)],
  };
}

const nobodyReceives = invalidInput('Nobody takes parcels back where it is sold: there is neither a warehouse nor a store.', ['method']);

const choose = (parts: Parts): SagaStep<RequestReturnState> => ({
  id: 'choose',
  persist: true,
  async run(state, saga) {
    const { orderId, method, location } = state.command;
    const sender = await senderOf(parts, state.command);
    if (sender === null) return saga.refuse(refused(notFound('There is no such order.', ['orderId'])));
    crashPoint('request-return.before-view');
    const view = await parts.stock.sourcingView({ channel: sender.channel, skus: sender.skus }, serviceContext('orders', saga.context));
    crashPoint('request-return.after-view');
    if (method === 'PARCEL') {
      const destination = parcelDestination(view.locations, sender.point, sender.sentFrom);
      return destination === null ? saga.refuse(refused(nobodyReceives)) : { ...state, destination };
    }
    if (location === null || !isStore(view.locations, location)) {
      return saga.refuse(refused(notFound(`There is no such store for order ${orderId}.`, ['location'])));
    }
    return { ...state, destination: location };
  },
});

const record = (parts: Parts): SagaStep<RequestReturnState> => ({
  id: 'record',
  async run(state, saga) {
    const refusal = await parts.database.transaction(async (tx) => {
      const answer = await recordReturn(tx, parts, state);
      crashPoint('request-return.before-record-commit');
      return answer;
    });
    crashPoint('request-return.after-record');
    return refusal === null ? state : saga.refuse(refused(refusal));
  },
  async undo(state) {
    await parts.database.transaction((tx) => giveUpReturn(tx, parts, state));
  },
});

const label = (parts: Parts): SagaStep<RequestReturnState> => ({
  id: 'label',
  async run(state, saga) {
    if (state.command.method === 'STORE') return state;
    const request = await labelRequest(parts, state);
    crashPoint('request-return.before-label');
    await parts.shipments.issueReturnParcel(request, serviceContext('orders', saga.context));
    crashPoint('request-return.after-label');
    return state;
  },
  async undo(state, saga) {
    if (state.command.method === 'PARCEL')
      await parts.shipments.voidReturnParcel(state.returnOrderId, serviceContext('orders', saga.context));
  },
});

const complete = (parts: Parts): SagaStep<RequestReturnState> => ({
  id: 'complete',
  async run(state, saga) {
    await parts.database.transaction(async (tx) => {
      await completeReturn(tx, parts, state, saga);
      crashPoint('request-return.before-complete-commit');
    });
    crashPoint('request-return.after-complete');
    return state;
  },
});
