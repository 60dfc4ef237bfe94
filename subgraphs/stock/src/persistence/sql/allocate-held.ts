import { sql } from '@baton/platform';

/**
 * Turns the reservations of many orders into their allocations, in the usual case: all reservations of the order are held, they hold exactly what its
 * fulfilments want, and none of these has an allocation yet. Answers of each order ($1 numbers them) whether it was so; the others are left untouched. Says besides
 * whether any of the products is told apart by lot.
 * Reservations are locked in the order of their ids before any level is. Held is what is not settled: asked by state they would be looked for among all that
 * are held anywhere, and all that were since the last vacuum.
 */
const allocation = `
with wanted as materialized (
  select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[])
    t (n, fulfilment_line_id, fulfilment_id, order_id, order_line_id, sku, location, quantity)
), asked as materialized (
  select * from unnest($9::int[], $10::text[]) t (n, id)
), held as materialized (
  select r.id from reservation r where r.id = any($10) and r.settled_at is null order by r.id for no key update
), other as materialized (
  select n from asked where id not in (select id from held)
  union select n from wanted w where exists (select from allocation a where a.fulfilment_line_id = w.fulfilment_line_id)
  union select n from (
    select n, sku, location, quantity from wanted
    union all
    select a.n, l.sku, l.location, -l.quantity from asked a join reservation_line l on l.reservation_id = a.id
  ) t group by n, sku, location having sum(quantity) <> 0
), good as materialized (
  select * from wanted where n not in (select n from other)
), part as materialized (
  select n, sku, location, order_id, sum(quantity)::int as quantity, row_number() over (partition by n order by sku, location) - 1 as line
  from good group by n, sku, location, order_id
), change as materialized (
  select sku, location, sum(quantity)::int as quantity, count(*)::int as movements from part group by sku, location order by sku, location
), level as (
  update stock_level l set reserved = l.reserved - c.quantity, allocated = l.allocated + c.quantity, version = l.version + c.movements
  from change c where l.sku = c.sku and l.location = c.location
  returning l.sku, l.location, l.version - c.movements as base
), ended as (
  update reservation r set state = 'CONVERTED', settled_at = now()
  from asked a where r.id = a.id and a.n not in (select n from other)
), promise as (
  insert into allocation (fulfilment_line_id, fulfilment_id, order_id, order_line_id, sku, location, quantity, allocated)
  select fulfilment_line_id, fulfilment_id, order_id, order_line_id, sku, location, quantity, quantity from good
), ledger as (
  insert into stock_movement (sku, location, version, type, quantity, from_state, to_state, actor, document, cause, line)
  select p.sku, p.location, v.base + row_number() over (partition by p.sku, p.location order by p.n),
    'ALLOCATE', p.quantity, 'RESERVED', 'ALLOCATED', o.actor, p.order_id, o.cause, p.line
  from part p join level v using (sku, location) join unnest($11::int[], $12::text[], $13::text[]) o (n, cause, actor) using (n)
), lots as (
  select exists (select from wanted w join product p on p.sku = w.sku and p.track_lots) as are_told_apart
)`;

export const allocateHeldSql = sql(
  'allocate-held',
  `${allocation}
select o.n, o.n not in (select n from other) as done, lots.are_told_apart as "hasLots" from unnest($11::int[]) o (n), lots`,
);

/** The same for a batch of statements: fails where an order is another case, or a product is told apart by lot. */
export const allocateHeldOrFailSql = sql(
  'allocate-held-or-fail',
  `${allocation}
select 1 / (case when lots.are_told_apart or exists (select from other) then 0 else 1 end) as done from lots`,
);
