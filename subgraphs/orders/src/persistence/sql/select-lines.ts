import { sql } from '@baton/platform';

const columns = `l.id, l.order_id, l.group_id, l.parent_line_id, l.per_parent, l.position, l.kind, l.sku, l.title, o.currency,
     l.ordered, l.cancelled, l.backordered, l.allocated, l.picked, l.shipped, l.delivered, l.return_requested, l.returned, l.refunded,
     l.cancelling, l.claimed, l.sourcing_attempts, l.unit_price_minor, l.total_minor, l.charged_minor, l.shipped_minor, l.expected_refund_minor`;

/** All lines of orders with the components of kits, in the order of the input. $1 order ids. */
export const selectLines = sql(
  'orders-select-lines',
  `select ${columns} from order_line l join "order" o on o.id = l.order_id where l.order_id = any($1::text[]) order by l.order_id, l.position`,
);

/** Which orders lines belong to. $1 line ids. */
export const selectOrdersOfLines = sql('orders-select-orders-of-lines', 'select id, order_id from order_line where id = any($1::text[])');
