import { sql } from '@baton/platform';

/**
 * Creates and releases the work orders that do not exist yet, with their lines and release messages, and answers their ids. Asked twice, even at
 * once, each is created once: the second waits on the key and then does nothing. Sorted, so that two requests never wait for each other.
 */
export const createFulfilmentsSql = sql(
  'create-fulfilments',
  `with wanted as (
     select * from jsonb_to_recordset($1::jsonb) as w (id text, "groupId" text, location text, method text, service text, "dispatchBy" timestamptz)
     order by id
   ), created as (
     insert into fulfilment (id, order_id, customer_id, group_id, location, method, service, status, dispatch_by, created_at, released_at)
     select id, $3, $4, "groupId", location, method, service, $5, "dispatchBy", $6, $6 from wanted order by id
     on conflict (id) do nothing
     returning id
   ), lines as (
     insert into fulfilment_line (id, fulfilment_id, position, order_line_id, sku, released)
     select l.id, l."fulfilmentId", l.position, l."orderLineId", l.sku, l.quantity
     from jsonb_to_recordset($2::jsonb) as l (id text, "fulfilmentId" text, position int, "orderLineId" text, sku text, quantity int)
     join created on created.id = l."fulfilmentId"
   ), messages as (
     insert into release_message (fulfilment_id, status, attempts, sent_at) select id, 'PENDING', 1, $6 from created
   )
   select id from created order by id`,
);
