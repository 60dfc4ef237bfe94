import { sql } from '@baton/platform';

/** A message to a customer: of one subject there is one. $1 id, $2 order, $3 customer, $4 kind, $5 subject, $6 body, $7 when. */
export const insertMessage = sql(
  'orders-insert-message',
  `insert into customer_message (id, order_id, customer_id, kind, subject, body, state, created_at) values ($1, $2, $3, $4, $5, $6, 'PENDING', $7)`,
);

/** A message that is still to be delivered, and that one more try. $1 id. */
export const takeMessage = sql(
  'orders-take-message',
  `update customer_message set attempts = attempts + 1 where id = $1 and state = 'PENDING'
   returning id, order_id as "orderId", customer_id as "customerId", kind, subject, body`,
);

/** A message was delivered; so the change that it tells of is told. $1 id, $2 when. */
export const markDelivered = sql(
  'orders-mark-message-delivered',
  `with delivered as (
     update customer_message set state = 'DELIVERED', delivered_at = $2 where id = $1 and state = 'PENDING' returning subject
   )
   update promise_change set told_at = $2 where id in (select subject from delivered) and told_at is null`,
);

/** The messages of orders, oldest first. $1 order ids. */
export const selectMessages = sql(
  'orders-select-messages',
  `select id, order_id as "orderId", kind, body, state, created_at as "createdAt", delivered_at as "deliveredAt"
   from customer_message where order_id = any($1::text[]) order by created_at, id`,
);
