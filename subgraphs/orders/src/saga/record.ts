import type { SagaRun } from '@baton/platform';
import { placedOrder } from '../domain/order.ts';
import type { Parts } from '../parts.ts';
import type { OrderRecord } from '../persistence/order-rows.ts';
import type { Authorisation } from '../ports/payments.ts';
import { accessTokenTtlMs, type PlaceOrderAnswer, type PlaceOrderState } from './place-order-state.ts';
import type { Sourced } from './source.ts';

export interface Payable extends Sourced {
  readonly authorisation: Authorisation & { readonly outcome: 'AUTHORISED' };
  /** Whether customers know the guest, if it is one. */
  readonly isGuestTold: boolean;
}

/** Writes the order with everything that belongs to it, and the answer, in one transaction. */
export async function record(parts: Parts, state: PlaceOrderState, saga: SagaRun, payable: Payable): Promise<OrderRecord> {
  const { command, orderId, customerId } = state;
  const { question, quote, reservationId, authorisation, isGuestTold } = payable;
  const placedAt = new Date(state.claimedAt);
  const isGuest = command.guest !== null;
  const { basket } = command;
  const order = placedOrder({
    id: orderId,
    customerId,
    isGuest,
    basket,
    channel: question.channel,
    quote,
    reservationId,
    placedAt,
    ids: parts.ids,
  });
  const accessTokenExpiresAt = isGuest ? placedAt.getTime() + accessTokenTtlMs : null;
  const answer: PlaceOrderAnswer = { orderId, accessTokenExpiresAt, errors: [] };
  return parts.recorder.add({
    order,
    payment: {
      id: state.paymentId,
      provider: command.payment.provider,
      authorisationKey: state.authorisationKey,
      providerReference: authorisation.reference,
      currency: quote.currency,
      authorisedMinor: quote.totals.total,
      authorisedAt: placedAt,
      expiresAt: authorisation.expiresAt,
    },
    captureId: order.immediate ? parts.ids.next('cap') : null,
    untoldGuest: isGuestTold ? null : command.guest,
    context: saga.context,
    completion: saga.completion(answer),
  });
}
