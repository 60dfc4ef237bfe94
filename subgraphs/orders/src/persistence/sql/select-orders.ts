import { sql } from '@baton/platform';

const columns = `o.id, o.number, o.channel, o.currency, o.customer_id, o.placed_at, o.work_started_at, o.delivered_at, c.return_window_days,
     exists (select from order_exception e where e.order_id = o.id and e.resolved_at is null) as is_on_hold,
     o.goods_minor, o.discount_minor, o.shipping_minor, o.tax_minor, o.total_minor`;

/** Orders with what their status is derived from besides their lines. $1 order ids. */
export const selectOrders = sql(
  'orders-select-orders',
  `select ${columns} from "order" o join channel c on c.code = o.channel where o.id = any($1::text[])`,
);

/** A page of a customer's orders, newest first. $1 customer, $2 and $3 the key to go on behind (null at the edge), $4 how many. */
export const selectOrdersOfCustomer = sql(
  'orders-select-orders-of-customer',
  `select ${columns} from "order" o join channel c on c.code = o.channel
   where o.customer_id = $1 and ($2::timestamptz is null or (o.placed_at, o.id) < ($2, $3::text))
   order by o.placed_at desc, o.id desc limit $4`,
);

/** The same list from its other end. */
export const selectOrdersOfCustomerBackward = sql(
  'orders-select-orders-of-customer-backward',
  `select ${columns} from "order" o join channel c on c.code = o.channel
   where o.customer_id = $1 and ($2::timestamptz is null or (o.placed_at, o.id) > ($2, $3::text))
   order by o.placed_at, o.id limit $4`,
);
