import { sql } from '@baton/platform';

/** Locks levels in key order until the transaction ends, so that what is decided from them still holds when it is written. */
export const lockLevelsSql = sql(
  'lock-levels',
  `
select sku, location, on_hand as "onHand", unavailable, allocated, reserved, damaged, quality_hold as "qualityHold", expired,
  in_transit as "inTransit"
from stock_level
where (sku, location) in (select * from unnest($1::text[], $2::text[]))
order by sku, location for no key update`,
);
