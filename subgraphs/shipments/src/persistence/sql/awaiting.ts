import { sql } from '@baton/platform';

/**
 * Work orders that were just created wait for goods from elsewhere: they are not sent to their units yet. $1 JSON list of work orders with their transfers and
 * the lines that these bring.
 */
export const awaitTransfersSql = sql(
  'await-transfers',
  `with waiting as (
     select * from jsonb_to_recordset($1::jsonb) as w (id text, transfers jsonb, lines jsonb)
   ), lines as (
     update fulfilment_line l set transfer_id = n."transferId", awaited = l.released
     from waiting w, jsonb_to_recordset(w.lines) as n (id text, "transferId" text) where l.fulfilment_id = w.id and l.id = n.id
   ), message as (
     delete from release_message m using waiting w where m.fulfilment_id = w.id
   )
   update fulfilment f set status = 'PLANNED', released_at = null, transfers = w.transfers from waiting w where f.id = w.id`,
);

/** Work orders whose goods have come are sent to their units. $1 ids, $2 when. */
export const sendAwaitedSql = sql(
  'send-awaited',
  `with message as (
     insert into release_message (fulfilment_id, status, attempts, sent_at) select id, 'PENDING', 1, $2 from unnest($1::text[]) as sent (id)
   )
   update fulfilment set released_at = $2 where id = any($1::text[])`,
);
