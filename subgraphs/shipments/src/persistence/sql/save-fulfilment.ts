import { sql } from '@baton/platform';

/** Writes a work order after a decision made under its lock. The release message is settled as soon as the unit did anything with it. */
export const saveFulfilmentSql = sql(
  'save-fulfilment',
  `with lines as (
     update fulfilment_line l set picked = n.picked, short = n.short, rejected = n.rejected, withdrawn = n.withdrawn
     from jsonb_to_recordset($3::jsonb) as n (id text, picked int, short int, rejected int, withdrawn int)
     where l.id = n.id and l.fulfilment_id = $1
       and (l.picked, l.short, l.rejected, l.withdrawn) is distinct from (n.picked, n.short, n.rejected, n.withdrawn)
   ), message as (
     update release_message
     set status = case when $2 = 'CANCELLED' then 'VOID' else 'ACKED' end, acked_at = case when $2 <> 'CANCELLED' then $4::timestamptz end
     where fulfilment_id = $1 and status = 'PENDING' and $2 not in ('PLANNED', 'RELEASED')
   )
   update fulfilment set status = $2 where id = $1 and status is distinct from $2`,
);
