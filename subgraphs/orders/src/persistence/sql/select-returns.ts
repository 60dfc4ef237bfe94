import { sql } from '@baton/platform';

const columns = 'id, number, order_id, customer_id, method, status, destination, receiving_location, currency, requested_at';

/** $1 return ids. */
export const selectReturns = sql('orders-select-returns', `select ${columns} from return_order where id = any($1::text[])`);

/** The returns of orders, oldest first. $1 order ids. */
export const selectReturnsOfOrders = sql(
  'orders-select-returns-of-orders',
  `select ${columns} from return_order where order_id = any($1::text[]) order by order_id, id`,
);

/** A page of a customer's returns, newest first. $1 customer, $2 and $3 the key to go on behind (null at the edge), $4 how many. */
export const selectReturnsOfCustomer = sql(
  'orders-select-returns-of-customer',
  `select ${columns} from return_order
   where customer_id = $1 and ($2::timestamptz is null or (requested_at, id) < ($2, $3::text))
   order by requested_at desc, id desc limit $4`,
);

/** The same list from its other end. */
export const selectReturnsOfCustomerBackward = sql(
  'orders-select-returns-of-customer-backward',
  `select ${columns} from return_order
   where customer_id = $1 and ($2::timestamptz is null or (requested_at, id) > ($2, $3::text))
   order by requested_at, id limit $4`,
);

/** $1 return ids. */
export const selectReturnLines = sql(
  'orders-select-return-lines',
  `select l.id, l.return_order_id, l.order_line_id, l.sku, l.quantity, l.reason, l.expected_refund_minor, l.received, l.inspected, r.currency
   from return_line l join return_order r on r.id = l.return_order_id
   where l.return_order_id = any($1::text[]) order by l.return_order_id, l.position`,
);

/** $1 return ids. */
export const selectInspections = sql(
  'orders-select-inspections',
  `select return_line_id, return_order_id, quantity, grade, disposition
   from inspection where return_order_id = any($1::text[]) order by return_order_id, id, position`,
);

/** $1 return ids. */
export const selectRefunds = sql(
  'orders-select-refunds',
  'select return_order_id, amount_minor, status, settled_at from refund where return_order_id = any($1::text[]) order by id',
);
