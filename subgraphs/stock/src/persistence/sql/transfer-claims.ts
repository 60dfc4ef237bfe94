import { sql } from '@baton/platform';

const columns = `fulfilment_line_id as "fulfilmentLineId", transfer_id as "transferId", fulfilment_id as "fulfilmentId", order_id as "orderId",
  order_line_id as "orderLineId", sku, quantity, open, arrived, missing, freed`;

/** Records what an order waits for. A line that is known fails: its event would be taken twice. */
export const insertClaimsSql = sql(
  'insert-transfer-claims',
  `
insert into transfer_claim (fulfilment_line_id, transfer_id, fulfilment_id, order_id, order_line_id, sku, quantity, open, missing)
select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::int[], $9::int[])`,
);

/** Claims on a transfer, in the order in which they are served. Whoever changes them holds the transfer. */
export const claimsOfTransferSql = sql(
  'claims-of-transfer',
  `select ${columns} from transfer_claim where transfer_id = $1 order by fulfilment_line_id`,
);

/** The transfers on which lines of work orders have claims, in key order. */
export const transfersOfLinesSql = sql(
  'transfers-of-lines',
  'select distinct transfer_id as id from transfer_claim where fulfilment_line_id = any($1) order by transfer_id',
);

/** Which of the lines have a claim. */
export const knownClaimsSql = sql(
  'known-claims',
  'select fulfilment_line_id as "fulfilmentLineId" from transfer_claim where fulfilment_line_id = any($1)',
);

/** Writes claims back. Their CHECK keeps the sum. */
export const updateClaimsSql = sql(
  'update-transfer-claims',
  `
update transfer_claim c set open = t.open, arrived = t.arrived, missing = t.missing, freed = t.freed
from unnest($1::text[], $2::int[], $3::int[], $4::int[], $5::int[]) t (id, open, arrived, missing, freed)
where c.fulfilment_line_id = t.id`,
);

/** Promises units that came in to the line that waited for them. What comes in parts adds up in one allocation. */
export const allocateArrivedSql = sql(
  'allocate-arrived',
  `
insert into allocation as a (fulfilment_line_id, fulfilment_id, order_id, order_line_id, sku, location, quantity, allocated)
select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $7::int[])
on conflict (fulfilment_line_id) do update set quantity = a.quantity + excluded.quantity, allocated = a.allocated + excluded.allocated`,
);
