import { crashPoint, serviceContext } from '@baton/platform';
import type { Parts } from '../parts.ts';
import { deleteGuestContact, selectGuestContact } from '../persistence/sql/guest-contact.ts';

/** The job: tells customers of a guest whom it could not be told of when the order was placed, then forgets the person. Again later when it throws. */
export async function recordGuest(parts: Pick<Parts, 'database' | 'customers'>, orderId: string, traceId: string): Promise<void> {
  const [guest] = await parts.database.query<{ readonly customerId: string; readonly email: string; readonly name: string }>(
    selectGuestContact,
    [orderId],
  );
  if (!guest) return;
  crashPoint('record-guest.before-customers');
  await parts.customers.recordGuest(guest, serviceContext('orders', { traceId }));
  crashPoint('record-guest.after-customers');
  await parts.database.query(deleteGuestContact, [orderId]);
}
