import { sql } from '@baton/platform';

const columns = `fulfilment_line_id as "fulfilmentLineId", order_id as "orderId", sku, location, quantity, allocated, shipped, freed, missing,
  has_lots as "hasLots"`;

/** Records what is promised to fulfilment lines. A line that is known fails: its event would be taken twice. */
export const insertAllocationsSql = sql(
  'insert-allocations',
  `
insert into allocation (fulfilment_line_id, fulfilment_id, order_id, order_line_id, sku, location, quantity, allocated, missing)
select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::int[], $9::int[])`,
);

/** Which of the lines have an allocation. */
export const knownAllocationsSql = sql(
  'known-allocations',
  'select fulfilment_line_id as "fulfilmentLineId" from allocation where fulfilment_line_id = any($1)',
);

/** Locks allocations in the order of their ids. */
export const lockAllocationsSql = sql(
  'lock-allocations',
  `select ${columns} from allocation where fulfilment_line_id = any($1) order by fulfilment_line_id for no key update`,
);

/** Writes allocations back. Their CHECK keeps the sum. */
export const updateAllocationsSql = sql(
  'update-allocations',
  `
update allocation a set allocated = t.allocated, shipped = t.shipped, freed = t.freed, missing = t.missing
from unnest($1::text[], $2::int[], $3::int[], $4::int[], $5::int[]) t (id, allocated, shipped, freed, missing)
where a.fulfilment_line_id = t.id`,
);

/** Locks what is missing of an order, so that of two changes the later tells what is left after both. */
export const lockMissingOfOrderSql = sql(
  'lock-missing-of-order',
  `
select fulfilment_id as "fulfilmentId", fulfilment_line_id as "fulfilmentLineId", order_line_id as "orderLineId", sku, location, missing as quantity
from allocation where order_id = $1 and missing > 0 order by fulfilment_line_id for no key update`,
);

/** Locks the oldest allocations that miss units of which some are available again. */
export const lockMissingSql = sql(
  'lock-missing-allocations',
  `
select ${columns} from allocation a
where missing > 0 and exists (select from stock_level l where l.sku = a.sku and l.location = a.location
  and l.on_hand - l.unavailable - l.allocated - l.reserved > 0)
order by fulfilment_line_id limit $1 for no key update skip locked`,
);
