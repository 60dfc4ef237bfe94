import { crashPoint, enqueue, type InternalContext, type SagaRun, serviceContext } from '@baton/platform';
import type { BasketCustomer } from '../domain/basket.ts';
import type { Parts } from '../parts.ts';
import type { PlaceOrderState } from './place-order-state.ts';

/** Tells customers of the guest; answers whether they know whom the order is for. Customers being down must not cost the order: then a job tells them again. */
export async function tellOfGuest(parts: Parts, { command, customerId }: PlaceOrderState, { context }: SagaRun): Promise<boolean> {
  if (command.guest === null) return true;
  crashPoint('place-order.before-record-guest');
  const isTold = await tell(parts, { customerId, ...command.guest }, context);
  if (isTold) crashPoint('place-order.after-record-guest');
  return isTold;
}

async function tell(parts: Parts, guest: BasketCustomer & { readonly customerId: string }, context: InternalContext): Promise<boolean> {
  try {
    await parts.customers.recordGuest(guest, serviceContext('orders', context));
    return true;
  } catch (error) {
    parts.log.warn('customers could not be told of a guest: a job will', { traceId: context.traceId, error });
    return false;
  }
}

/** The undo: nothing personal stays of an order that is refused. A refusal is answered though customers is down: then a job has them forget the guest. */
export async function forgetGuest(parts: Parts, { command, customerId }: PlaceOrderState, { context }: SagaRun): Promise<void> {
  if (command.guest === null) return;
  const { traceId } = context;
  crashPoint('place-order.before-forget-guest');
  try {
    await parts.customers.forgetGuest(customerId, serviceContext('orders', context));
  } catch (error) {
    parts.log.warn('customers could not be told to forget a guest: a job will', { traceId, error });
    await enqueue(parts.database, {
      subgraph: 'orders',
      name: 'forget-guest',
      payload: { customerId },
      key: `forget:${customerId}`,
      traceId,
    });
  }
  crashPoint('place-order.after-forget-guest');
}

/** The job: the same later, when customers are there again. Again later when it throws. */
export async function forgetGuestNow({ customers }: Pick<Parts, 'customers'>, customerId: string, traceId: string): Promise<void> {
  crashPoint('forget-guest.before-customers');
  await customers.forgetGuest(customerId, serviceContext('orders', { traceId }));
  crashPoint('forget-guest.after-customers');
}
