import { sql } from '@baton/platform';

/** The next orders by id. */
export const orderIdsAfterSql = sql('order-ids-after', 'select id from "order" where id > $1 order by id limit $2');

/** What orders believe to stand and to have left, of lines that are counted. */
export const countedLinesSql = sql(
  'counted-lines',
  `select id as "orderLineId", order_id as "orderId", sku, allocated, shipped from order_line where order_id = any($1) and kind in ('PHYSICAL', 'COMPONENT')`,
);

/** What became of order ids: an order, a placement that still runs, or nothing. */
export const fatesSql = sql(
  'fates-of-orders',
  `
select t.id, case when exists (select from "order" o where o.id = t.id) then 'PLACED'
  when exists (select from saga s where s.status <> 'DONE' and s.state->>'orderId' = t.id) then 'RUNNING' else 'NONE' end as fate
from unnest($1::text[]) t (id)`,
);
