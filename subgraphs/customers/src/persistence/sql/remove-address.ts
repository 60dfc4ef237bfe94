import { sql } from '@baton/platform';

/** $1 address, $2 customer. Deletes and counts down in one statement. No row: unknown, or somebody else's. */
export const removeAddressSql = sql(
  'remove-address',
  `with gone as (delete from address where id = $1 and customer_id = $2 returning customer_id)
   update customer set address_count = address_count - 1 from gone where customer.id = gone.customer_id
   returning customer.id`,
);
