import { crashPoint, type InternalContext, type SagaRun, serviceContext } from '@baton/platform';
import type { BasketCustomer } from '../domain/basket.ts';
import { placedOrder } from '../domain/order.ts';
import type { Parts } from '../parts.ts';
import type { OrderRecord } from '../persistence/order-rows.ts';
import type { Authorisation } from '../ports/payments.ts';
import { accessTokenTtlMs, type PlaceOrderAnswer, type PlaceOrderState } from './place-order-state.ts';
import type { Sourced } from './source.ts';

export interface Payable extends Sourced {
  readonly authorisation: Authorisation & { readonly outcome: 'AUTHORISED' };
}

/** Tells customers of the guest, then writes the order with everything that belongs to it, and the answer, in one transaction. */
export async function record(parts: Parts, state: PlaceOrderState, saga: SagaRun, payable: Payable): Promise<OrderRecord> {
  const { command, orderId, customerId } = state;
  const { question, quote, reservationId, authorisation } = payable;
  const placedAt = new Date(state.claimedAt);
  const isTold = command.guest === null || (await tell(parts, customerId, command.guest, saga.context));
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
    untoldGuest: isTold ? null : command.guest,
    context: saga.context,
    completion: saga.completion(answer),
  });
}

/** Customers being down must not cost the order: then it is told again by job. */
async function tell(parts: Parts, customerId: string, guest: BasketCustomer, context: InternalContext): Promise<boolean> {
  crashPoint('place-order.before-record-guest');
  try {
    await parts.customers.recordGuest({ customerId, ...guest }, serviceContext('orders', context));
  } catch (error) {
    parts.log.warn('customers could not be told of a guest: a job will', { traceId: context.traceId, error });
    return false;
  }
  crashPoint('place-order.after-record-guest');
  return true;
}
