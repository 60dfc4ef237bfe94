import { sql } from '@baton/platform';
import { stateSums } from './state-sums.ts';

/**
 * Writes movements and changes their levels in one statement, so that neither is ever without the other. Levels are locked in key order; the CHECKs of
 * stock_level refuse what does not add up. Each movement gets the next version of its level: the ledger has no gap and no double. A movement that
 * happened before the level was counted is inside that count: what it changes stands in `count_difference`, and so does what a count corrects.
 */
export const applyMovementsSql = sql(
  'apply-movements',
  `
with movement as materialized (
  select * from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int[],
      $12::timestamptz[])
    with ordinality t (sku, location, type, quantity, from_state, to_state, reason, document, cause, line, occurred_at, position)
), change as materialized (
  select sku, location, count(*)::int as movements, ${stateSums}
  from movement group by sku, location
), locked as materialized (
  select l.sku, l.location, l.counted_at from stock_level l join change c using (sku, location) order by l.sku, l.location for no key update of l
), inside as materialized (
  select m.sku, m.location,
    sum(m.quantity * ((m.from_state in ('NONE', 'IN_TRANSIT'))::int - (m.to_state in ('NONE', 'IN_TRANSIT'))::int))::int as quantity
  from movement m join locked k using (sku, location)
  where m.type = 'SNAPSHOT' or m.occurred_at <= k.counted_at
  group by m.sku, m.location
), level as (
  update stock_level l set on_hand = l.on_hand + c.on_hand, unavailable = l.unavailable + c.unavailable,
    allocated = l.allocated + c.allocated, reserved = l.reserved + c.reserved, damaged = l.damaged + c.damaged, expired = l.expired + c.expired,
    in_transit = l.in_transit + c.in_transit, count_difference = l.count_difference + coalesce(i.quantity, 0), version = l.version + c.movements
  from change c join locked k using (sku, location) left join inside i using (sku, location)
  where l.sku = c.sku and l.location = c.location
  returning l.sku, l.location, l.on_hand, l.unavailable, l.allocated, l.reserved, l.damaged, l.quality_hold, l.expired, l.in_transit, l.version,
    c.movements
), ledger as (
  insert into stock_movement (sku, location, version, type, quantity, from_state, to_state, reason, actor, document, cause, line,
    occurred_at)
  select m.sku, m.location, l.version - l.movements + row_number() over (partition by m.sku, m.location order by m.position),
    m.type, m.quantity, m.from_state, m.to_state, m.reason, $11, m.document, m.cause, m.line, m.occurred_at
  from movement m join level l using (sku, location)
  returning 1
)
select sku, location, on_hand as "onHand", unavailable, allocated, reserved, damaged, quality_hold as "qualityHold", expired,
  in_transit as "inTransit", version, (select count(*) from ledger)::int as written
from level order by sku, location`,
);
