import { sql } from '@baton/platform';

/**
 * $1 id, $2 customer, $3 limit, $4 … $12 the address, $13 instant. The counter is raised only below the limit, and re-checked after waiting for a
 * neighbour's lock: of many at once exactly as many succeed as there is room. No row: unknown customer or no room.
 */
export const addAddressSql = sql(
  'add-address',
  `with owner as (
     update customer set address_count = address_count + 1 where id = $2 and address_count < $3 returning id
   )
   insert into address (id, customer_id, name, company, line1, line2, city, region, postal_code, country_code, phone, created_at)
   select $1, owner.id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13 from owner
   returning id`,
);

/** $1 customer. Explains a refusal of {@link addAddressSql}, decides nothing. */
export const customerExistsSql = sql('customer-exists', 'select 1 from customer where id = $1');
