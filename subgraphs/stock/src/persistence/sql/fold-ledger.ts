import { sql } from '@baton/platform';
import { stateSums } from './state-sums.ts';

/** Folds the whole ledger and answers the levels that differ from it, by number or by version. In one snapshot: no movement falls in between. */
export const foldLedgerSql = sql(
  'fold-ledger',
  `
with folded as (
  select sku, location, ${stateSums},
    count(*)::int as version
  from stock_movement group by sku, location
)
select sku, location, field, level, ledger
from stock_level l left join folded f using (sku, location)
cross join lateral (values
  ('onHand', l.on_hand, coalesce(f.on_hand, 0)), ('unavailable', l.unavailable, coalesce(f.unavailable, 0)),
  ('allocated', l.allocated, coalesce(f.allocated, 0)), ('reserved', l.reserved, coalesce(f.reserved, 0)),
  ('damaged', l.damaged, coalesce(f.damaged, 0)), ('expired', l.expired, coalesce(f.expired, 0)),
  ('inTransit', l.in_transit, coalesce(f.in_transit, 0)), ('version', l.version, coalesce(f.version, 0))) t (field, level, ledger)
where level <> ledger order by sku, location, field`,
);

/** Levels whose reserved, allocated or expected units are not those of their open reservations, allocations and transfers. */
export const promisesDifferSql = sql(
  'promises-differ',
  `
with held as (
  select n.sku, n.location, sum(n.quantity)::int as quantity from reservation r join reservation_line n on n.reservation_id = r.id
  where r.state = 'HELD' group by n.sku, n.location
), promised as (
  select sku, location, sum(quantity)::int as quantity from (
    select sku, location, allocated as quantity from allocation
    union all select l.sku, t.origin, l.held from transfer t join transfer_line l on l.transfer_id = t.id where l.held > 0
  ) each group by sku, location
), moving as (
  select l.sku, t.destination as location, sum(l.in_transit)::int as quantity from transfer t join transfer_line l on l.transfer_id = t.id
  where l.in_transit > 0 group by l.sku, t.destination
)
select sku, location, field, level, promised
from stock_level l left join held h using (sku, location) left join promised p using (sku, location)
  left join moving m using (sku, location)
cross join lateral (values ('reserved', l.reserved, coalesce(h.quantity, 0)), ('allocated', l.allocated, coalesce(p.quantity, 0)),
  ('inTransit', l.in_transit, coalesce(m.quantity, 0))) t (field, level, promised)
where level <> promised order by sku, location, field`,
);
