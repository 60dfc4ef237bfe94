import { sql } from '@baton/platform';

/** Writes work orders after a decision made under their locks. A release message is settled as soon as the unit did anything with it. */
export const saveFulfilmentsSql = sql(
  'save-fulfilments',
  `with heads as (
     select * from jsonb_to_recordset($1::jsonb)
       as h (id text, status text, purchase text, "dispatchBy" timestamptz, reason text, since timestamptz, until timestamptz, by text)
   ), lines as (
     update fulfilment_line l set picked = n.picked, short = n.short, rejected = n.rejected, withdrawn = n.withdrawn,
       awaited = coalesce(n.awaited, 0)
     from jsonb_to_recordset($2::jsonb) as n ("fulfilmentId" text, id text, picked int, short int, rejected int, withdrawn int, awaited int)
     where l.id = n.id and l.fulfilment_id = n."fulfilmentId"
       and (l.picked, l.short, l.rejected, l.withdrawn, l.awaited) is distinct from (n.picked, n.short, n.rejected, n.withdrawn, coalesce(n.awaited, 0))
   ), message as (
     update release_message m
     set status = case when h.status = 'CANCELLED' then 'VOID' else 'ACKED' end, acked_at = case when h.status <> 'CANCELLED' then $3::timestamptz end
     from heads h
     where m.fulfilment_id = h.id and m.status = 'PENDING' and h.status not in ('PLANNED', 'RELEASED')
   )
   update fulfilment f set status = h.status, purchase_status = h.purchase, dispatch_by = h."dispatchBy",
     hold_reason = h.reason, hold_since = h.since, hold_until = h.until, held_by = h.by
   from heads h where f.id = h.id
     and (f.status, f.purchase_status, f.dispatch_by, f.hold_reason, f.hold_until) is distinct from (h.status, h.purchase, h."dispatchBy", h.reason, h.until)`,
);
