import { sql } from '@baton/platform';

/** From when on a lot `t` of a product `p` is no longer good enough to ship from a location `c`: the day after its last good one, where it stands. */
export const due = `((t.expires_on - p.min_life_days + 1)::timestamp at time zone c.time_zone)`;

/** The products among them that are told apart by lot. */
export const trackedSkusSql = sql('tracked-skus', 'select sku from product where track_lots and sku = any($1)');

/** Makes lots that are not known yet. */
export const insertLotsSql = sql(
  'insert-lots',
  `
insert into lot (sku, lot, expires_on) select * from unnest($1::text[], $2::text[], $3::date[]) order by 1, 2
on conflict do nothing`,
);

/** Lots by product and name. */
export const lotsSql = sql(
  'lots',
  `select sku, lot, expires_on as "expiresOn", state, reason from lot where (sku, lot) in (select * from unnest($1::text[], $2::text[]))`,
);

/** Locks a lot: its state changes once at a time. */
export const lockLotSql = sql(
  'lock-lot',
  `select sku, lot, expires_on as "expiresOn", state, reason from lot where sku = $1 and lot = $2 for no key update`,
);

/** Writes the state of a lot. */
export const saveLotStateSql = sql('save-lot-state', 'update lot set state = $3, reason = $4, changed_at = $5 where sku = $1 and lot = $2');

/** Adds units of lots to where they stand, some of them out of sale. */
export const addLotUnitsSql = sql(
  'add-lot-units',
  `
insert into lot_level (sku, location, lot, on_hand, blocked)
select sku, $1, lot, sum(quantity)::int, sum(blocked)::int from unnest($2::text[], $3::text[], $4::int[], $5::int[]) t (sku, lot, quantity, blocked)
group by sku, lot order by sku, lot
on conflict (sku, location, lot) do update set on_hand = lot_level.on_hand + excluded.on_hand, blocked = lot_level.blocked + excluded.blocked`,
);

/** Says of levels when their next lot is no longer good enough. */
export const refreshLotsDueSql = sql(
  'refresh-lots-due',
  `
update stock_level l set lots_due_at = (
  select min(${due}) from lot_level v join lot t using (sku, lot) join product p on p.sku = v.sku join location c on c.code = v.location
  where v.sku = l.sku and v.location = l.location and t.state = 'OK' and t.expires_on is not null and v.on_hand > v.blocked)
where (l.sku, l.location) in (select * from unnest($1::text[], $2::text[]))`,
);

/** The levels at which a lot is no longer good enough; with keys only those among them. */
export const dueLevelsSql = sql(
  'due-levels',
  `
select sku, location from stock_level
where lots_due_at <= now() and ($1::text[] is null or (sku, location) in (select * from unnest($1::text[], $2::text[])))
order by sku, location limit $3`,
);

/** The levels at which a lot stands. */
export const levelsOfLotSql = sql('levels-of-lot', 'select sku, location from lot_level where sku = $1 and lot = $2 order by location');

/** Units of lots at levels that are to go out of sale: held, recalled, or no longer good enough. They are marked in the same statement. */
export const blockLotsSql = sql(
  'block-lots',
  `
with bad as materialized (
  select v.sku, v.location, v.lot, v.on_hand - v.blocked as quantity, case when t.state = 'OK' then 'EXPIRED' else t.state end as why
  from lot_level v join lot t using (sku, lot) join product p on p.sku = v.sku join location c on c.code = v.location
  where (v.sku, v.location) in (select * from unnest($1::text[], $2::text[])) and v.on_hand > v.blocked and (t.state <> 'OK' or ${due} <= now())
), marked as (
  update lot_level v set blocked = v.on_hand, held = v.held + case b.why when 'HELD' then b.quantity else 0 end from bad b
  where v.sku = b.sku and v.location = b.location and v.lot = b.lot
)
select * from bad order by sku, location, lot`,
);

/** Takes lots that are out of sale from the lines that they were set aside for, and answers these. */
export const takeBackLotsSql = sql(
  'take-back-lots',
  `
delete from lot_allocation a using lot_level v
where v.sku = a.sku and v.location = a.location and v.lot = a.lot and v.blocked = v.on_hand
  and (a.sku, a.location) in (select * from unnest($1::text[], $2::text[]))
returning a.fulfilment_line_id as id`,
);

/** Puts the units of a lot back into sale that were out of it because it was held, and answers how many. What is damaged or too old besides stays out. */
export const unblockLotSql = sql(
  'unblock-lot',
  `
update lot_level v set blocked = v.blocked - b.held, held = 0 from (select * from lot_level where sku = $1 and lot = $2 and held > 0 for update) b
where v.sku = b.sku and v.location = b.location and v.lot = b.lot
returning v.sku, v.location, b.held as quantity`,
);

/** Changes what is withheld at levels; answers what it is then, and was. */
export const changeWithheldSql = sql(
  'change-withheld',
  `
update stock_level l set lots_withheld = l.lots_withheld + t.quantity
from (select sku, location, sum(quantity)::int as quantity from unnest($1::text[], $2::text[], $3::int[]) t (sku, location, quantity) group by sku, location) t
where l.sku = t.sku and l.location = t.location`,
);

/** Locks levels that withhold units of lots, some of which are free now. */
export const lockWithheldSql = sql(
  'lock-withheld',
  `
select sku, location, version, least(lots_withheld, on_hand - unavailable - allocated - reserved) as quantity from stock_level
where lots_withheld > 0 and on_hand - unavailable - allocated - reserved > 0
order by sku, location limit $1 for no key update skip locked`,
);

/** What is withheld at levels. */
export const withheldSql = sql(
  'withheld',
  'select sku, location, lots_withheld as quantity from stock_level where (sku, location) in (select * from unnest($1::text[], $2::text[]))',
);

/**
 * Sets lots aside for lines of fulfilments, those that expire first before the others, never one that is out of sale or no longer good enough. Both sides are
 * laid end to end: a line gets the lots that its stretch of units overlaps. The levels are locked by whoever calls.
 */
export const chooseLotsSql = sql(
  'choose-lots',
  `
with line as materialized (
  select a.fulfilment_line_id, a.sku, a.location, a.allocated - coalesce(c.quantity, 0) as wanted
  from allocation a join product p on p.sku = a.sku and p.track_lots
  left join (select fulfilment_line_id, sum(quantity)::int as quantity from lot_allocation where fulfilment_line_id = any($1) group by 1) c
    on c.fulfilment_line_id = a.fulfilment_line_id
  where a.fulfilment_line_id = any($1) and a.allocated > coalesce(c.quantity, 0)
), want as (
  select *, sum(wanted) over (partition by sku, location order by fulfilment_line_id) as upto from line
), free as (
  select v.sku, v.location, v.lot, t.expires_on,
    v.on_hand - v.blocked - coalesce((select sum(a.quantity) from lot_allocation a
      where a.sku = v.sku and a.location = v.location and a.lot = v.lot), 0)::int as units
  from lot_level v join lot t using (sku, lot) join product p on p.sku = v.sku join location c on c.code = v.location
  where (v.sku, v.location) in (select sku, location from line) and t.state = 'OK' and (t.expires_on is null or ${due} > now())
), offer as (
  select *, sum(units) over (partition by sku, location order by expires_on nulls last, lot) as upto from free where units > 0
), chosen as (
  insert into lot_allocation (fulfilment_line_id, sku, location, lot, quantity)
  select w.fulfilment_line_id, w.sku, w.location, o.lot, (least(w.upto, o.upto) - greatest(w.upto - w.wanted, o.upto - o.units))::int
  from want w join offer o using (sku, location)
  where least(w.upto, o.upto) > greatest(w.upto - w.wanted, o.upto - o.units)
  on conflict (fulfilment_line_id, lot) do update set quantity = lot_allocation.quantity + excluded.quantity
  returning fulfilment_line_id
)
update allocation a set has_lots = true where a.fulfilment_line_id in (select fulfilment_line_id from chosen) and not a.has_lots`,
);

/** The lots that are set aside for lines, those that expire first before the others. */
export const chosenLotsSql = sql(
  'chosen-lots',
  `
select a.fulfilment_line_id as "fulfilmentLineId", f.fulfilment_id as "fulfilmentId", f.order_id as "orderId", a.sku, a.location, a.lot, a.quantity,
  t.expires_on as "expiresOn"
from lot_allocation a join allocation f using (fulfilment_line_id) join lot t on t.sku = a.sku and t.lot = a.lot
where a.fulfilment_line_id = any($1) order by a.fulfilment_line_id, t.expires_on nulls last, a.lot`,
);

/** The same for fulfilments: what is to be picked. */
export const lotsToPickSql = sql(
  'lots-to-pick',
  `
select f.fulfilment_id as "fulfilmentId", a.fulfilment_line_id as "fulfilmentLineId", a.sku, a.location, a.lot, a.quantity, t.expires_on as "expiresOn"
from allocation f join lot_allocation a using (fulfilment_line_id) join lot t on t.sku = a.sku and t.lot = a.lot
where f.fulfilment_id = any($1) and f.has_lots order by a.fulfilment_line_id, t.expires_on nulls last, a.lot`,
);

/** Takes units from what is set aside for lines; rows of which nothing is left go. */
export const lowerChosenSql = sql(
  'lower-chosen-lots',
  `
with t as materialized (
  select * from unnest($1::text[], $2::text[], $3::int[]) t (id, lot, quantity)
), lowered as (
  update lot_allocation a set quantity = a.quantity - t.quantity from t
  where a.fulfilment_line_id = t.id and a.lot = t.lot and a.quantity > t.quantity
)
delete from lot_allocation a using t where a.fulfilment_line_id = t.id and a.lot = t.lot and a.quantity <= t.quantity`,
);

/** Units of lots leave the building, and it is remembered with whom. */
export const shipLotsSql = sql(
  'ship-lots',
  `
with t as materialized (
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[])
    t (sku, lot, location, order_id, fulfilment_id, fulfilment_line_id, quantity)
), left_there as (
  update lot_level v set on_hand = greatest(v.on_hand - s.quantity, 0), blocked = least(v.blocked, greatest(v.on_hand - s.quantity, 0)),
    held = least(v.held, greatest(v.on_hand - s.quantity, 0))
  from (select sku, location, lot, sum(quantity)::int as quantity from t group by sku, location, lot) s
  where v.sku = s.sku and v.location = s.location and v.lot = s.lot
)
insert into lot_shipment (sku, lot, location, order_id, fulfilment_id, fulfilment_line_id, quantity, cause, at)
select sku, lot, location, order_id, fulfilment_id, fulfilment_line_id, quantity, $8, $9 from t`,
);

/** What stands of a lot, by location. */
export const lotLevelsSql = sql(
  'lot-levels',
  `select sku, location, lot, on_hand as "onHand", blocked from lot_level where sku = $1 and lot = $2 and on_hand > 0 order by location limit $3`,
);

const holders = `(
  select 'shipped:' || lpad(s.id::text, 20, '0') as key, s.order_id as "orderId", s.location, s.quantity, s.at as "shippedAt"
  from lot_shipment s where s.sku = $1 and s.lot = $2
  union all
  select 'waiting:' || a.fulfilment_line_id, f.order_id, a.location, a.quantity, null
  from lot_allocation a join allocation f using (fulfilment_line_id) where a.sku = $1 and a.lot = $2
) h`;

/** Who got, or is to get, units of a lot, in one direction from a key on. */
export const lotHoldersSql = {
  forward: sql('lot-holders-forward', `select * from ${holders} where $3::text is null or key > $3 order by key limit $4`),
  backward: sql('lot-holders-backward', `select * from ${holders} where $3::text is null or key < $3 order by key desc limit $4`),
};

/**
 * Corrects lots at a location where they have that many units: those out of sale and those in it, of which some may be set aside. What is out of sale on
 * quality hold goes with the lot where that is held. Answers which were.
 */
export const adjustLotsSql = sql(
  'adjust-lots',
  `
update lot_level v set on_hand = v.on_hand + t.free + t.blocked, blocked = v.blocked + t.blocked,
  held = least(greatest(v.held + case o.state when 'HELD' then t.on_hold else 0 end, 0), v.blocked + t.blocked)
from unnest($2::text[], $3::text[], $4::int[], $5::int[], $6::int[]) t (sku, lot, free, blocked, on_hold) join lot o on o.sku = t.sku and o.lot = t.lot
where v.sku = t.sku and v.location = $1 and v.lot = t.lot and v.blocked + t.blocked >= 0
  and v.on_hand - v.blocked + t.free >= coalesce((select sum(a.quantity) from lot_allocation a
    where a.sku = v.sku and a.location = v.location and a.lot = v.lot), 0)
returning v.sku, v.lot`,
);
