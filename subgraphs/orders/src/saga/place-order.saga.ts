import { present } from '@baton/kernel';
import { crashPoint, type RunLocal, runLocal, type SagaDefinition, type SagaStep } from '@baton/platform';
import type { Parts } from '../parts.ts';
import type { JustPlaced } from '../persistence/placed-views.ts';
import type { Authorisation } from '../ports/payments.ts';
import { authorise, giveUpAuthorisation } from './authorise.ts';
import { forgetGuest, tellOfGuest } from './guest.ts';
import { claimedState, type PlaceOrderAnswer, type PlaceOrderCommand, type PlaceOrderState } from './place-order-state.ts';
import { record as recordOrder } from './record.ts';
import { releaseAll, reserve } from './reserve.ts';
import { type Sourced, source } from './source.ts';

export interface PlaceOrderSaga extends SagaDefinition<PlaceOrderCommand, PlaceOrderState, PlaceOrderAnswer> {
  /** What a request of this process has just placed: it need not be read back to be answered. */
  readonly placed: RunLocal<JustPlaced>;
}
type Step = SagaStep<PlaceOrderState>;

/**
 * Places an order: source, reserve, authorise (and tell customers of the guest beside it), record. Only the claim is stored before the order itself is. Whoever goes on after a crash runs the steps
 * again and asks stock and the provider, by the ids in the claim, what already happened: the order is then whole, or it was never there.
 */
export function placeOrderSaga(parts: Parts): PlaceOrderSaga {
  const sourced = runLocal<Sourced>();
  const guestTold = runLocal<Promise<boolean>>();
  const authorised = runLocal<Authorisation & { readonly outcome: 'AUTHORISED' }>();
  const placed = runLocal<JustPlaced>();
  const steps: readonly Step[] = [
    {
      id: 'source',
      async run(state, saga) {
        crashPoint('place-order.after-claim');
        sourced.set(saga, await source(parts, state, saga));
        return state;
      },
    },
    {
      id: 'reserve',
      async run(state, saga) {
        sourced.set(saga, await reserve(parts, state, saga, present(sourced.get(saga), 'the plan')));
        return state;
      },
      undo: (state, saga) => releaseAll(parts, state, saga.context),
    },
    {
      id: 'guest',
      // Begun, not waited for: customers write the guest while the payment is authorised.
      async run(state, saga) {
        guestTold.set(saga, tellOfGuest(parts, state, saga));
        return state;
      },
      undo: (state, saga) => forgetGuest(parts, state, saga),
    },
    {
      id: 'authorise',
      async run(state, saga) {
        const { quote } = present(sourced.get(saga), 'the plan');
        authorised.set(saga, await besides(authorise(parts, state, saga, quote), guestTold.get(saga)));
        return state;
      },
      undo: (state) => giveUpAuthorisation(parts, state),
    },
    {
      id: 'record',
      async run(state, saga) {
        const plan = present(sourced.get(saga), 'the plan');
        const record = await recordOrder(parts, state, saga, {
          ...plan,
          authorisation: present(authorised.get(saga), 'the authorisation'),
          isGuestTold: present(await guestTold.get(saga), 'whether the guest was told'),
        });
        placed.set(saga, { record, channel: plan.question.channel });
        return state;
      },
    },
  ];
  return {
    name: 'placeOrder',
    begin: (command, { ids, clock }) => claimedState(command, ids, clock.now()),
    steps,
    placed,
  };
}

/** What comes of `work`, once what runs beside it is over, too: also when it fails, so that nothing of a step goes on while it is undone. */
async function besides<T>(work: Promise<T>, other: Promise<unknown> | undefined): Promise<T> {
  await Promise.allSettled([work, other]);
  return work;
}
