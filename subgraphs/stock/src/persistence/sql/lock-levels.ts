import { sql } from '@baton/platform';

/**
 * Locks levels in key order until the transaction ends, so that what is decided from them still holds when it is written. What stands on the books only
 * because it is promised (see `level-columns.ts`) counts as unavailable: it is nobody else's to take.
 */
export const lockLevelsSql = sql(
  'lock-levels',
  `
select sku, location, on_hand as "onHand", unavailable + greatest(count_difference, 0) + lots_withheld as unavailable, allocated, reserved, damaged, quality_hold as "qualityHold", expired,
  in_transit as "inTransit"
from stock_level
where (sku, location) in (select * from unnest($1::text[], $2::text[]))
order by sku, location for no key update`,
);
