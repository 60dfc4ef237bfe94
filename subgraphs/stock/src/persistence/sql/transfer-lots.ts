import { sql } from '@baton/platform';
import { due } from './lots.ts';

/** What of products stands free at a location: by lot, those that expire first before the others, and behind them what stood there before they had lots. */
export const freeLotsSql = sql(
  'free-lots',
  `
select sku, lot, units as quantity from (
  select v.sku, v.lot, t.expires_on, 0 as behind, (v.on_hand - v.blocked - coalesce((select sum(a.quantity) from lot_allocation a
    where a.sku = v.sku and a.location = v.location and a.lot = v.lot), 0))::int as units
  from lot_level v join lot t using (sku, lot) join product p on p.sku = v.sku join location c on c.code = v.location
  where v.location = $1 and v.sku = any($2) and t.state = 'OK' and (t.expires_on is null or ${due} > now())
  union all
  select l.sku, null, null, 1, (l.on_hand - coalesce((select sum(v.on_hand) from lot_level v where v.sku = l.sku and v.location = l.location), 0))::int
  from stock_level l where l.location = $1 and l.sku = any($2)
) free where units > 0 order by sku, behind, expires_on nulls last, lot`,
);

/** The lots of transfers, those that expire first before the others. */
export const transferLotsSql = sql(
  'transfer-lots',
  `
select l.transfer_id as "transferId", l.sku, l.lot, t.expires_on as "expiresOn", l.in_transit as "inTransit", l.received, l.damaged, l.lost
from transfer_lot l join lot t using (sku, lot) where l.transfer_id = any($1) order by l.sku, t.expires_on nulls last, l.lot`,
);

/** Lots leave an origin ($2) with a transfer. */
export const sendLotsSql = sql(
  'send-lots',
  `
with t as materialized (
  select * from unnest($3::text[], $4::text[], $5::int[]) t (sku, lot, sent)
), left_there as (
  update lot_level v set on_hand = v.on_hand - t.sent from t where v.sku = t.sku and v.location = $2 and v.lot = t.lot
)
insert into transfer_lot (transfer_id, sku, lot, in_transit) select $1, sku, lot, sent from t`,
);

/** Lots of a transfer come to their end: in sale, damaged or lost. */
export const settleLotsSql = sql(
  'settle-transfer-lots',
  `
update transfer_lot l set in_transit = l.in_transit - t.good - t.damaged - t.lost, received = l.received + t.good, damaged = l.damaged + t.damaged,
  lost = l.lost + t.lost
from unnest($2::text[], $3::text[], $4::int[], $5::int[], $6::int[]) t (sku, lot, good, damaged, lost)
where l.transfer_id = $1 and l.sku = t.sku and l.lot = t.lot`,
);

/** Where units of a lot are on their way. */
export const lotOnTheWaySql = sql(
  'lot-on-the-way',
  `select transfer_id as "transferId", in_transit as quantity from transfer_lot where sku = $1 and lot = $2 and in_transit > 0 order by transfer_id limit $3`,
);
