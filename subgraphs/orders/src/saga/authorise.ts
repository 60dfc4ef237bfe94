import { money, present } from '@baton/kernel';
import { crashPoint, enqueue, type SagaRun } from '@baton/platform';
import type { Quote } from '../domain/quote/types.ts';
import type { Parts } from '../parts.ts';
import { decideFate, selectFate } from '../persistence/sql/authorisation-fate.ts';
import { type Authorisation, type PaymentProvider, PaymentTimeout } from '../ports/payments.ts';
import type { PlaceOrderState } from './place-order-state.ts';
import { refusal } from './source.ts';

type Authorised = Authorisation & { readonly outcome: 'AUTHORISED' };

/**
 * Authorises the payment. A provider that does not answer may have authorised all the same: the key is given up for good, voided by job, and the order is
 * refused. A run that resumes asks what became of the key before it authorises again.
 */
export async function authorise(parts: Parts, state: PlaceOrderState, saga: SagaRun, quote: Quote): Promise<Authorised> {
  const provider = providerOf(parts, state);
  try {
    const known = saga.attempt === 1 ? null : await becomeOf(parts, state, provider);
    if (known === 'GIVEN_UP') return saga.refuse(refused('TIMEOUT'));
    const answer = known ?? (await ask(state, provider, quote));
    return answer.outcome === 'AUTHORISED' ? answer : saga.refuse(refused(answer.reason));
  } catch (error) {
    if (!(error instanceof PaymentTimeout)) throw error;
    await giveUpAuthorisation(parts, state);
    return saga.refuse(refused('TIMEOUT'));
  }
}

/** The undo: decides that the key is never used, and lets a job void whatever stands under it. An order that used it meanwhile keeps it. */
export async function giveUpAuthorisation(parts: Parts, state: PlaceOrderState): Promise<void> {
  const { authorisationKey: key, orderId, command } = state;
  await parts.database.transaction(async (tx) => {
    const values = [[key], [orderId], [command.payment.provider], 'GIVEN_UP', parts.clock.now()];
    const [decided] = await tx.query<{ readonly fate: string }>(decideFate, values);
    if (decided?.fate !== 'GIVEN_UP') throw new Error(`The authorisation ${key} is used by its order.`);
    await enqueue(tx, { subgraph: 'orders', name: 'void-authorisation', payload: { key }, key: `void:${key}` });
    crashPoint('place-order.before-give-up-commit');
  });
  crashPoint('place-order.after-give-up-commit');
}

/** The job: voids an authorisation that was given up. Throws, and so is tried again, when the provider is silent. */
export async function voidAuthorisation(parts: Pick<Parts, 'database' | 'payments'>, key: string): Promise<void> {
  const [decided] = await parts.database.query<{ readonly fate: string; readonly provider: string }>(selectFate, [key]);
  if (decided?.fate !== 'GIVEN_UP') return;
  crashPoint('void-authorisation.before-provider');
  await present(parts.payments.get(decided.provider), `the payment provider ${decided.provider}`).voidByKey(key);
  crashPoint('void-authorisation.after-provider');
}

async function becomeOf(parts: Parts, state: PlaceOrderState, provider: PaymentProvider): Promise<Authorisation | 'GIVEN_UP' | null> {
  const [decided] = await parts.database.query<{ readonly fate: string }>(selectFate, [state.authorisationKey]);
  if (decided?.fate === 'GIVEN_UP') return 'GIVEN_UP';
  const known = await provider.authorisation(state.authorisationKey);
  return known?.outcome === 'VOIDED' ? 'GIVEN_UP' : known;
}

async function ask(state: PlaceOrderState, provider: PaymentProvider, quote: Quote): Promise<Authorisation> {
  crashPoint('place-order.before-authorise');
  const answer = await provider.authorise({
    key: state.authorisationKey,
    token: state.command.payment.token,
    orderId: state.orderId,
    amount: money(quote.totals.total, quote.currency),
  });
  crashPoint('place-order.after-authorise');
  return answer;
}

const refused = (reason: string): ReturnType<typeof refusal> =>
  refusal([{ __typename: 'PaymentRefusedError', message: 'The payment was not authorised.', path: ['payment'], reason }]);

/** Whoever placed the order was told that the provider exists. */
const providerOf = (parts: Parts, state: PlaceOrderState): PaymentProvider =>
  present(parts.payments.get(state.command.payment.provider), `the payment provider ${state.command.payment.provider}`);
