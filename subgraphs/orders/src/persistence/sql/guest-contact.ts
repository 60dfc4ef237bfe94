import { sql } from '@baton/platform';

/** A guest of whom customers was not told yet. $1 order. */
export const selectGuestContact = sql(
  'orders-select-guest-contact',
  'select customer_id as "customerId", email, name from guest_contact where order_id = $1',
);

/** Told: the person is kept by customers alone. $1 order. */
export const deleteGuestContact = sql('orders-delete-guest-contact', 'delete from guest_contact where order_id = $1');
