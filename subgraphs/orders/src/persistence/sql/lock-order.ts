import { sql } from '@baton/platform';

/**
 * Locks an order: everything that changes its counters, its money or its log takes this lock first, so two changes of one order stand in a row
 * and none reads what another is about to write. $1 order id.
 */
export const lockOrder = sql(
  'orders-lock-order',
  `select o.id, o.number, o.channel, o.currency, o.customer_id, o.placed_at, o.work_started_at, o.delivered_at, c.return_window_days,
     exists (select from order_exception e where e.order_id = o.id and e.resolved_at is null) as is_on_hold,
     o.goods_minor, o.discount_minor, o.shipping_minor, o.tax_minor, o.total_minor
   from "order" o join channel c on c.code = o.channel
   where o.id = $1
   for update of o`,
);

/** Takes the same lock of many orders, in the order of their ids: two who take some of the same wait in one direction. $1 order ids. */
const locks = 'select id from "order" where id = any($1::text[]) order by id for update';
export const lockOrders = sql('orders-lock-orders', locks);

/** The same for a batch of statements: fails unless all of them are there. $1 order ids, each once. */
export const lockOrdersOrFail = sql(
  'orders-lock-orders-or-fail',
  `with locked as materialized (${locks}) select 1 / (case when count(*) = cardinality($1::text[]) then 1 else 0 end) as done from locked`,
);
